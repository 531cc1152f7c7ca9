#include "core/base/durable.h"
#include "core/work/banklist.h"
#include "ui/payments/worklistpage.h"
#include "ui/session/session.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

// The part of the page of worklists that makes the payment list for a bank.

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
    bank_->setMenu(menu);
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
