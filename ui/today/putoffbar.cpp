#include "ui/today/putoffbar.h"

#include "core/work/snoozing.h"
#include "ui/kit/asktext.h"
#include "ui/kit/fieldeditors.h"
#include "ui/kit/widgets.h"

#include <QBoxLayout>
#include <QMenu>

PutOffBar::PutOffBar(Session& session)
    : session_(session), done_(button(tr("&Done"), "chip")), putOff_(button(tr("&Put off"), "chip"))
{
    auto* row = rowLayout(6);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(done_);
    row->addWidget(putOff_);
    setLayout(row);
    done_->setToolTip(tr("This task is done"));
    putOff_->setToolTip(tr("Show it again on another day"));
    auto* menu = new QMenu(putOff_);
    menu->addAction(tr("Until &tomorrow"), this, [this] { putOffUntil(session_.today().addDays(1)); });
    menu->addAction(tr("For &three days"), this, [this] { putOffUntil(session_.today().addDays(3)); });
    menu->addAction(tr("For a &week"), this, [this] { putOffUntil(session_.today().addDays(7)); });
    menu->addAction(tr("&Another day …"), this, &PutOffBar::askForDay);
    putOff_->setMenu(menu);
    connect(done_, &QPushButton::clicked, this, &PutOffBar::finish);
    showNothing();
}

void PutOffBar::show(const Id<CaseFile>& caseId, const AgendaItem& item)
{
    caseId_ = caseId;
    item_ = item;
    const bool keeps = session_.isOpen() && mayDo(session_.desk(), Right::KeepCases);
    done_->setVisible(keeps && item.kind == AgendaItem::Kind::Task);
    putOff_->setVisible(keeps && canBePutOff(item.kind));
}

void PutOffBar::showNothing()
{
    done_->hide();
    putOff_->hide();
}

void PutOffBar::putOffUntil(QDate day)
{
    (void)session_.perform(caseId_, tr("put off: %1").arg(item_.what),
        [&](const Desk& desk) { return putOff(desk, caseId_, item_, day); });
}

void PutOffBar::askForDay()
{
    const auto problem = [today = session_.today()](const QString& typed) {
        return dayFromText(typed) > today ? QString() : tr("Type a day to come, as 30.9.2026.");
    };
    const auto typed
        = askText(this, {tr("Put off"), tr("It shows again on that day."), {}, tr("&Until"), problem});
    if (typed && session_.isOpen())
        putOffUntil(dayFromText(*typed));
}

void PutOffBar::finish()
{
    (void)session_.perform(caseId_, tr("done: %1").arg(item_.what),
        [&](const Desk& desk) { return finishTask(desk, caseId_, item_); });
}
