#include "core/base/durable.h"
#include "core/work/banklist.h"
#include "core/work/financesystem.h"
#include "ui/payments/worklistpage.h"
#include "ui/session/session.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

// The part of the page of worklists that speaks with a bank and a finance system.

namespace {

QList<Uuid> requestsOf(const QList<MoneyLine>& lines)
{
    QList<Uuid> requests;
    for (const MoneyLine& line : lines)
        requests.append(line.request.uuid());
    return requests;
}

} // namespace

void WorklistPage::makeListMenu()
{
    auto* menu = new QMenu(bank_);
    bank_->setToolTip(tr("What a bank is asked to transfer: the ticked lines, else the one that stands "
                         "selected. It pays nothing and records nothing."));
    connect(menu->addAction(tr("Print, or save as PDF …")), &QAction::triggered, this, [this] {
        PaperWish wish;
        wish.form = PaperForm::BankList;
        wish.records = requestsOf(chosen());
        emit printWanted(wish);
    });
    connect(menu->addAction(tr("Save as CSV …")), &QAction::triggered, this, &WorklistPage::writeCsv);
    menu->addSeparator();
    QAction* out = menu->addAction(tr("For the finance system, as CSV …"));
    out->setToolTip(tr("All that is approved and not paid, whatever is ticked"));
    connect(out, &QAction::triggered, this, &WorklistPage::sendToFinance);
    bank_->setMenu(menu);
    finance_->setToolTip(
        tr("Its CSV names request, status, date and posting number; taken in whole or not at "
           "all"));
    connect(finance_, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(
            this, tr("The finance system's confirmations"), {}, tr("CSV (*.csv);;All files (*)"));
        if (!path.isEmpty())
            takeFromFinance(path);
    });
}

void WorklistPage::sendToFinance()
{
    const QString day = session_.today().toString(Qt::ISODate);
    const QString path = QFileDialog::getSaveFileName(this, tr("Approved requests for the finance system"),
        QDir::home().filePath(tr("approved %1").arg(day) + u".csv"_s), tr("CSV (*.csv)"));
    if (!path.isEmpty())
        writeForFinance(path);
}

void WorklistPage::writeForFinance(const QString& path)
{
    const QByteArray csv = approvedForFinance(session_.store());
    const auto written = replaceFile(path, std::string_view(csv.constData(), size_t(csv.size())));
    session_.tell(written ? tr("%n request(s) written to %1.", nullptr, int(csv.count('\n')) - 1)
                                .arg(QDir::toNativeSeparators(path))
                          : written.error().message);
}

void WorklistPage::takeFromFinance(const QString& path)
{
    constexpr qint64 most = 16 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > most)
        return session_.tell(tr("“%1” cannot be read as a list of confirmations. Check the file.").arg(path));
    const auto taken
        = session_.perform({}, {}, [&](const Desk& desk) { return takeConfirmations(desk, file.readAll()); });
    if (!taken)
        return session_.tell(taken.error().message);
    session_.tell(taken->refusals.isEmpty()
            ? tr("%n payment(s) heard of.", nullptr, taken->confirmed)
            : tr("Nothing was taken in. %1").arg(taken->refusals.mid(0, 3).join(u"; "_s)));
}

void WorklistPage::writeCsv()
{
    const auto lines = bankLines(session_.store(), requestsOf(chosen()));
    if (!lines)
        return session_.tell(lines.error().message);
    const QString day = session_.today().toString(Qt::ISODate);
    const QString path = QFileDialog::getSaveFileName(this, tr("Payment list for the bank"),
        QDir::home().filePath(tr("payments %1").arg(day) + u".csv"_s), tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    const QByteArray csv = bankCsv(*lines);
    const auto written = replaceFile(path, std::string_view(csv.constData(), size_t(csv.size())));
    session_.tell(written ? tr("%n payment(s) written to %1.", nullptr, int(lines->size()))
                                .arg(QDir::toNativeSeparators(path))
                          : written.error().message);
}
