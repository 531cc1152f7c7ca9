#include "core/work/worklists.h"
#include "ui/kit/monthcalendar.h"
#include "ui/today/todayplace.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

// The part of Today that finds the cases and reads them.

namespace {

constexpr int mostCases = 200, enoughRows = 150, firstRows = 30, sliceMs = 12, yearsBack = 2;

using Row = OfficeItem;

} // namespace

void TodayPlace::refresh()
{
    title_->setText(QLocale().toString(session_.today(), u"dddd, d MMMM yyyy"_s));
    stale_ = freshenWorklists(session_.store(), sliceMs);
    look();
    showSide();
}

void TodayPlace::look()
{
    if (!session_.isOpen())
        return;
    const QDate today = session_.today(), day = calendar_->chosen();
    filter_ = {today, day.isValid() ? day : today.addYears(-yearsBack),
        day.isValid() ? day : today.addDays(agendaDays),
        mine_->isChecked() ? session_.file().actor.staff : Id<Staff>(), mostCases};
    waiting_ = toSettle_;
    for (const Id<CaseFile>& id : casesToLookAt(session_.store(), filter_))
        if (!waiting_.contains(id))
            waiting_.append(id);
    cut_ = waiting_.size() >= mostCases;
    rows_.clear();
    for (const Row& row : unsettledItems(session_.store()))
        if (isWanted(row))
            rows_.append(row);
    timer_->start();
    readSome();
}

bool TodayPlace::isReading() const
{
    return timer_->isActive();
}

void TodayPlace::readSome()
{
    QElapsedTimer spent;
    spent.start();
    while (!waiting_.isEmpty() && spent.elapsed() < sliceMs && session_.isOpen()) {
        const auto dossier = dossierOf(session_.store(), waiting_.takeFirst());
        for (const Row& row :
            dossier ? officeItemsOf(session_.store(), *dossier, session_.today()) : QList<Row>())
            if (isWanted(row))
                rows_.append(row);
        if (rows_.size() >= enoughRows && !waiting_.isEmpty())
            cut_ = true, waiting_.clear();
    }
    if (!waiting_.isEmpty()) {
        if (model_->rowCount() == 0 && rows_.size() > firstRows)
            showRows(false);
        return;
    }
    showRows(stale_ == 0);
    if (stale_ == 0) {
        timer_->stop();
        QTimer::singleShot(0, this, &TodayPlace::lookForFindings); // behind what is shown
        return;
    }
    stale_ = freshenWorklists(session_.store(), sliceMs);
    if (stale_ == 0)
        look(); // with the money of all cases
}

/// All payments are gone through for it, which the list need not wait for.
void TodayPlace::lookForFindings()
{
    if (!session_.isOpen() || timer_->isActive())
        return;
    const QList<Id<CaseFile>> found = casesToSettle(session_.store(), mostCases);
    if (found == toSettle_)
        return;
    toSettle_ = found;
    look();
}

bool TodayPlace::isWanted(const Row& row) const
{
    const QDate day = calendar_->chosen();
    return (filter_.staff.isNull() || row.who == filter_.staff) && (day.isNull() || row.item.when == day);
}
