#include "core/work/moneycontent.h"
#include "core/work/staffing.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

// The papers that are of several cases.

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

Money sumOf(const QList<Money>& amounts)
{
    Money sum;
    for (const Money& amount : amounts)
        sum = sum.isNull() ? amount : sum + amount;
    return sum;
}

} // namespace

Result<QList<PaperPart>> MoneyContent::bankList(const QList<Uuid>& requests)
{
    const auto lines = bankLines(desk_.store, requests);
    if (!lines)
        return lines.error();
    PaperPart part = table({"money.number", "money.payee", "money.bank", "money.account", "money.amount",
                               "reference", "money.what"},
        {0, 4});
    part.widths = {5, 20, 13, 18, 14, 16, 14};
    QList<Money> amounts;
    for (const BankLine& line : *lines) {
        amounts.append(line.amount);
        part.rows.append(QStringList{QString::number(amounts.size()), line.holder, line.bank, line.number,
            line.amount.number(), line.reference, line.purpose});
    }
    const Money sum = sumOf(amounts);
    part.rows.append(QStringList{{}, manner_.own.text("plan.total"), {}, {}, sum.text(), {}, {}});
    PaperPart whole{PaperPart::Kind::Facts};
    add(whole, "money.amount", sum.text());
    add(whole, "money.words", words(sum));
    return QList<PaperPart>{said("banklist.intro"), part, whole,
        signatures({{"money.prepared", staffName(desk_.actor.staff)}, {"money.authorised", {}},
            {"money.authorised", {}}})};
}

Result<QList<PaperPart>> MoneyContent::cashReport(const QList<Uuid>& payments)
{
    PaperPart part = table({"date", "money.voucher", "reference", "money.receiver", "money.identity",
                               "money.amount", "signature"},
        {5});
    part.widths = {11, 12, 17, 18, 15, 13, 14};
    QList<Money> amounts;
    for (const Uuid& id : payments) {
        const auto paid = desk_.store.of<Disbursement>().find(Id<Disbursement>(id));
        if (!paid || paid->method != PaymentMethod::Cash)
            continue;
        const auto file = desk_.store.of<CaseFile>().find(paid->caseId);
        if (!amounts.isEmpty() && amounts.first().currency() != paid->amount.currency())
            return Error{Error::Kind::Invalid,
                Words::tr("The payments are of two currencies. Make a report of each."), {}};
        amounts.append(paid->amount);
        part.rows.append(
            QStringList{paperDay(paid->paidOn), paid->voucher, file ? file->reference : QString(),
                paid->receivedBy, paid->identitySeen, paid->amount.number(), {}});
    }
    if (amounts.isEmpty())
        return Error{Error::Kind::NotFound, Words::tr("None of these payments was made in cash."), {}};
    const Money sum = sumOf(amounts);
    part.rows.append(QStringList{{}, manner_.own.text("plan.total"), {}, {}, {}, sum.text(), {}});
    PaperPart whole{PaperPart::Kind::Facts};
    add(whole, "money.words", words(sum));
    return QList<PaperPart>{said("cashreport.intro"), part, whole,
        signatures({{"money.payer", staffName(desk_.actor.staff)}, {"money.authorised", {}}})};
}
