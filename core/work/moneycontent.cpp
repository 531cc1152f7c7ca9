#include "core/work/moneycontent.h"

#include "core/work/amountwords.h"
#include "core/work/caseledger.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

using Part = PaperPart::Kind;

Error nothingTo(const QString& sentence)
{
    return {Error::Kind::NotFound, sentence, {}};
}

Error noPayment()
{
    return nothingTo(Words::tr("This case has no such payment. Choose one from its ledger."));
}

} // namespace

PaperPart MoneyContent::table(const QList<const char*>& labels, const QList<int>& numbers) const
{
    PaperPart part{Part::Table};
    for (const char* label : labels)
        part.labels.append(text(label));
    part.numbers = numbers;
    return part;
}

PaperPart MoneyContent::signatures(const QList<std::pair<const char*, QString>>& roles) const
{
    const auto inBoth = [&](const char* key) {
        const PaperText words = text(key);
        return words.theirs.isEmpty() ? words.own : words.own + u" · "_s + words.theirs;
    };
    PaperPart part{Part::Signatures};
    for (const auto& [role, name] : roles) {
        part.labels.append(text(role));
        part.rows.append(QStringList{name});
    }
    part.rows.append(QStringList{inBoth("place"), inBoth("date"), inBoth("signature")});
    return part;
}

void MoneyContent::add(PaperPart& facts, const char* label, const QString& value) const
{
    facts.labels.append(text(label));
    facts.rows.append(QStringList{value.isEmpty() ? u"–"_s : value});
}

QString MoneyContent::words(Money amount) const
{
    QStringList texts{amountInWords(amount, manner_.own.language)};
    if (texts[0].isEmpty())
        texts[0] = amountInWords(amount, u"en"_s);
    if (manner_.theirs)
        texts.append(amountInWords(amount, manner_.theirs->language));
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts.join(u" · "_s);
}

QString MoneyContent::staffName(const Id<Staff>& id) const
{
    const auto staff = desk_.store.of<Staff>().find(id);
    return staff ? staff->name : QString();
}

bool MoneyContent::isHidden(const Package* package)
{
    const bool restricted = !package || package->restricted;
    showedRestricted_ = showedRestricted_ || (package && restricted && manner_.withRestricted);
    return restricted && !(package && manner_.withRestricted);
}

QString MoneyContent::titleOf(const Dossier& dossier, const Disbursement& paid)
{
    const Package* package = dossier.find(paid.package);
    const QString title = isHidden(package) ? manner_.own.text("assistance") : package->title;
    const Instalment* instalment = dossier.find(paid.instalment);
    if (!instalment)
        return title;
    const QDate month = instalment->periodFrom.isNull() ? instalment->dueOn : instalment->periodFrom;
    return u"%1, %2"_s.arg(title, month.toString(u"MM.yyyy"_s));
}

PaperPart MoneyContent::amounts(const Disbursement& paid) const
{
    PaperPart part{Part::Facts};
    add(part, "money.amount", paid.amount.text());
    add(part, "money.words", words(paid.amount));
    if (paid.amount.currency() == paid.programmeAmount.currency())
        return part;
    add(part, "money.counts", paid.programmeAmount.text());
    add(part, "money.rate",
        u"1 USD = %1 %2 = %3 %4 · %5 · %6"_s.arg(paid.rate.text(), paid.amount.currency().code(),
            paid.programmeRate.text(), paid.programmeAmount.currency().code(), paperDay(paid.rateOn),
            paid.rateSource));
    return part;
}

PaperPart MoneyContent::shares(const Dossier& dossier, const Disbursement& paid) const
{
    PaperPart part = table({"money.line", "money.share"}, {1});
    for (const DisbursementSplit& split : dossier.where(&DisbursementSplit::disbursement, paid.id)) {
        const auto line = desk_.store.of<FundingLine>().find(split.fundingLine);
        part.rows.append(QStringList{
            line ? u"%1 · %2"_s.arg(line->donor, line->budgetCode) : u"–"_s, split.amount.text()});
    }
    return part;
}

void MoneyContent::addPayee(PaperPart& facts, const Dossier& dossier, const Disbursement& paid) const
{
    const Payee* payee = dossier.find(paid.payee);
    add(facts, "money.payee", payee ? payee->name : QString());
    if (const PayeeAccount* account = dossier.find(paid.payeeAccount))
        add(facts, "money.account", QStringList{account->bank, account->number}.join(u' ').simplified());
    add(facts, "money.method", name(paid.method));
}

void MoneyContent::addSteps(PaperPart& facts, const Dossier& dossier, const Disbursement& paid) const
{
    const auto step = [&](const char* label, const Id<Staff>& who, QDate day) {
        add(facts, label, u"%1, %2"_s.arg(staffName(who), paperDay(day)));
    };
    if (const PaymentRequest* request = dossier.find(paid.request)) {
        step("money.requested", request->requestedBy, request->requestedOn);
        if (const Approval* approval = approvalOf(dossier, *request))
            step("money.approved", approval->approvedBy, approval->approvedOn);
    }
    step("money.payer", paid.paidBy, paid.paidOn);
}

Result<QList<PaperPart>> MoneyContent::voucher(const Dossier& dossier, const Id<Disbursement>& payment)
{
    const Disbursement* paid = dossier.find(payment);
    if (!paid)
        return noPayment();
    PaperPart head{Part::Facts};
    add(head, "money.voucher", paid->voucher);
    add(head, "reference", dossier.file().reference);
    add(head, "money.what", titleOf(dossier, *paid));
    addPayee(head, dossier, *paid);
    const auto account = desk_.store.of<Account>().find(paid->account);
    add(head, "money.from", account ? account->name : QString());
    PaperPart steps{Part::Facts};
    addSteps(steps, dossier, *paid);
    const PaymentRequest* request = dossier.find(paid->request);
    const Approval* approval = request ? approvalOf(dossier, *request) : nullptr;
    return QList<PaperPart>{head, amounts(*paid), shares(dossier, *paid), steps,
        signatures({{"money.requested", request ? staffName(request->requestedBy) : QString()},
            {"money.approved", approval ? staffName(approval->approvedBy) : QString()},
            {"money.payer", staffName(paid->paidBy)}, {"money.receiver", paid->receivedBy}})};
}

Result<QList<PaperPart>> MoneyContent::receipt(const Dossier& dossier, const Id<Disbursement>& payment)
{
    const Disbursement* paid = dossier.find(payment);
    if (!paid)
        return noPayment();
    PaperPart head{Part::Facts};
    add(head, "money.voucher", paid->voucher);
    add(head, "reference", dossier.file().reference);
    add(head, "money.what", titleOf(dossier, *paid));
    add(head, "money.paid", paperDay(paid->paidOn));
    PaperPart receiver{Part::Facts};
    const Payee* payee = dossier.find(paid->payee);
    const QString name = !paid->receivedBy.isEmpty() ? paid->receivedBy : payee ? payee->name : QString();
    add(receiver, "money.receiver", name);
    add(receiver, "money.identity", paid->identitySeen);
    return QList<PaperPart>{head, amounts(*paid), said("receipt.intro"), receiver,
        signatures(
            {{"money.receiver", name}, {"money.payer", staffName(paid->paidBy)}, {"interpreter", {}}})};
}

PaperPart MoneyContent::payments(const Dossier& dossier)
{
    PaperPart part = table(
        {"date", "money.voucher", "money.what", "money.payee", "money.amount", "money.counts", "money.state"},
        {4, 5});
    part.widths = {11, 12, 25, 16, 15, 12, 9};
    QList<Disbursement> all = dossier.of<Disbursement>();
    std::ranges::stable_sort(all, {}, &Disbursement::paidOn);
    for (const Disbursement& paid : all) {
        const Payee* payee = dossier.find(paid.payee);
        const Package* package = dossier.find(paid.package);
        const QString state = stands(dossier, paid)                       ? QString()
            : dossier.where(&Correction::disbursement, paid.id).isEmpty() ? Words::tr("returned by the bank")
                                                                          : Words::tr("corrected");
        part.rows.append(QStringList{paperDay(paid.paidOn), paid.voucher, titleOf(dossier, paid),
            payee && !isHidden(package) ? payee->name : u"–"_s, paid.amount.text(),
            paid.programmeAmount.text(), state});
    }
    return part;
}

PaperPart MoneyContent::budgets(const Dossier& dossier)
{
    PaperPart part = table({"plan.what", "money.budget", "money.sumpaid", "money.committed", "money.asked",
                               "money.planned", "money.free"},
        {1, 2, 3, 4, 5, 6});
    for (const Package& package : currentPackages(dossier)) {
        const QString title = isHidden(&package) ? manner_.own.text("assistance") : package.title;
        const auto budget = budgetOf(dossier, package);
        if (!budget)
            continue;
        part.rows.append(
            QStringList{title, budget->budget.text(), budget->paid.number(), budget->committed.number(),
                budget->requested.number(), budget->planned.number(), budget->free.number()});
    }
    return part;
}

Result<QList<PaperPart>> MoneyContent::ledger(const Dossier& dossier)
{
    if (dossier.of<Disbursement>().isEmpty())
        return nothingTo(Words::tr("Nothing was paid in this case yet, so its ledger is empty."));
    PaperPart head{Part::Facts};
    add(head, "reference", dossier.file().reference);
    const auto programme = desk_.store.of<Programme>().find(dossier.file().programme);
    add(head, "programme", programme ? programme->name : QString());
    return QList<PaperPart>{head, payments(dossier), budgets(dossier)};
}
