#include "core/work/worklists.h"

#include "core/store/moneywriting.h"
#include "core/work/caseledger.h"
#include "core/work/payeebook.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto rulesSetting = "worklist-rules", rules = "2"; // counted up where lines are told otherwise
constexpr int casesAtOnce = 20;

/// Gathers the lines of one case.
class Lines {
public:
    Lines(const Store& store, const Dossier& dossier) : store_(store), dossier_(dossier) { }
    QList<MoneyLine> all()
    {
        for (const Package& package : currentPackages(dossier_)) {
            const auto budget = budgetOf(dossier_, package);
            const QList<Uuid> twice = budget ? budget->paidTwice : QList<Uuid>();
            for (const Instalment& instalment : instalmentsOf(dossier_, package))
                addInstalment(package, instalment, twice.contains(instalment.id.uuid()));
            if (budget)
                addGoods(package, *budget);
        }
        return lines_;
    }

private:
    MoneyLine lineOf(const Package& package) const;
    MoneyLine lineOf(const Package& package, const Instalment& instalment) const;
    void add(MoneyLine line, Worklist list, QDate day);
    void addInstalment(const Package& package, const Instalment& instalment, bool twice);
    void addPaid(MoneyLine line, const Instalment& instalment, const InstalmentFacts& facts);
    void addUnpaid(
        MoneyLine line, const Package& package, const Instalment& instalment, const InstalmentFacts& facts);
    void addRequested(MoneyLine line, const PaymentRequest& request, QDate due, const InstalmentFacts& facts);
    void addGoods(const Package& package, const Budget& budget);

    const Store& store_;
    const Dossier& dossier_;
    QList<MoneyLine> lines_;
};

PaymentMethod methodOf(PaymentChannel channel)
{
    switch (channel) {
    case PaymentChannel::Bank:
    case PaymentChannel::Supplier:
        return PaymentMethod::BankTransfer;
    case PaymentChannel::CashDesk:
        return PaymentMethod::Cash;
    case PaymentChannel::MobileMoney:
        return PaymentMethod::MobileMoney;
    default:
        return PaymentMethod::Unknown;
    }
}

MoneyLine Lines::lineOf(const Package& package) const
{
    MoneyLine line;
    line.caseId = dossier_.file().id;
    line.package = package.id;
    const PlanVersion* version = dossier_.find(package.planVersion);
    line.programme = version ? version->programme : dossier_.file().programme;
    line.assignedTo = dossier_.file().assignedTo;
    line.method = methodOf(package.channel);
    if (package.restricted)
        return line;
    line.title = package.title.isEmpty() ? name(package.type) : package.title;
    if (const Payee* payee = dossier_.find(package.payee))
        line.payee = payee->name;
    return line;
}

MoneyLine Lines::lineOf(const Package& package, const Instalment& instalment) const
{
    MoneyLine line = lineOf(package);
    line.record = instalment.id.uuid();
    line.amount = line.programmeAmount = instalment.amount;
    line.period = instalment.periodFrom.isNull() ? instalment.dueOn : instalment.periodFrom;
    return line;
}

void Lines::add(MoneyLine line, Worklist list, QDate day)
{
    line.list = list, line.day = day;
    lines_.append(line);
}

void Lines::addInstalment(const Package& package, const Instalment& instalment, bool twice)
{
    const InstalmentFacts facts = factsOf(dossier_, package, instalment);
    MoneyLine line = lineOf(package, instalment);
    line.trouble = twice ? MoneyTrouble::PaidTwice : MoneyTrouble::Unknown;
    if (facts.paid)
        addPaid(line, instalment, facts);
    else if (!facts.stopped)
        addUnpaid(line, package, instalment, facts);
}

void Lines::addPaid(MoneyLine line, const Instalment& instalment, const InstalmentFacts& facts)
{
    for (const Disbursement& paid : dossier_.where(&Disbursement::instalment, instalment.id)) {
        if (!stands(dossier_, paid))
            continue;
        line.payment = paid.id, line.request = paid.request, line.by = paid.paidBy;
        line.method = paid.method;
        line.amount = paid.amount, line.programmeAmount = paid.programmeAmount;
        line.day = paid.paidOn;
    }
    if (facts.sent)
        add(line, Worklist::Confirm, line.day);
    if (!facts.evidenced)
        add(line, Worklist::Evidence, line.day);
}

void Lines::addUnpaid(
    MoneyLine line, const Package& package, const Instalment& instalment, const InstalmentFacts& facts)
{
    if (facts.returnedByBank)
        line.trouble = MoneyTrouble::Returned;
    if (!payeeSettled(store_, dossier_, package.payeeAccount))
        line.trouble = MoneyTrouble::PayeeChanged;
    if (const PaymentRequest* request = requestOf(dossier_, instalment.id))
        return addRequested(line, *request, instalment.dueOn, facts);
    if (!facts.conditionsMet) {
        QStringList missing;
        (void)conditionsMet(dossier_, package, instalment, &missing);
        line.missing = package.restricted ? QString() : missing.join(u", "_s);
    }
    add(line, facts.conditionsMet ? Worklist::Request : Worklist::Evidence, instalment.dueOn);
    add(line, Worklist::Late, instalment.dueOn);
}

void Lines::addRequested(
    MoneyLine line, const PaymentRequest& request, QDate due, const InstalmentFacts& facts)
{
    line.request = request.id, line.by = request.requestedBy, line.method = request.method;
    line.amount = request.amount, line.programmeAmount = request.programmeAmount;
    const bool decided = !dossier_.where(&Approval::subject, request.id.uuid().raw()).isEmpty();
    if (const Approval* approval = facts.approved ? approvalOf(dossier_, request) : nullptr)
        line.by = approval->approvedBy;
    else if (decided)
        line.trouble = MoneyTrouble::Stale;
    add(line, facts.approved ? Worklist::Pay : Worklist::Approve, due);
    add(line, Worklist::Late, due);
}

/// Goods are looked at where any were ordered or delivered, or the package is given in kind.
void Lines::addGoods(const Package& package, const Budget& budget)
{
    const QList<Delivery> deliveries = dossier_.where(&Delivery::package, package.id);
    if (package.modality != Modality::InKind && deliveries.isEmpty()
        && dossier_.where(&PurchaseOrder::package, package.id).isEmpty())
        return;
    if (budget.paid == budget.delivered || budget.paid.isNull() || budget.delivered.isNull())
        return;
    MoneyLine line = lineOf(package);
    line.record = package.id.uuid();
    const bool paid = budget.paid > budget.delivered;
    line.amount = line.programmeAmount
        = paid ? budget.paid - budget.delivered : budget.delivered - budget.paid;
    for (const Disbursement& one : dossier_.where(&Disbursement::package, package.id))
        if (paid)
            line.day = one.paidOn, line.payment = one.id, line.by = one.paidBy;
    for (const Delivery& one : deliveries)
        if (!paid)
            line.day = one.deliveredOn, line.by = one.recordedBy;
    add(line, paid ? Worklist::Undelivered : Worklist::Unpaid, line.day);
}

} // namespace

QList<MoneyLine> moneyLinesOf(const Store& store, const Dossier& dossier)
{
    return Lines(store, dossier).all();
}

int freshenWorklists(Store& store, int milliseconds)
{
    QElapsedTimer spent;
    spent.start();
    if (store.setting(rulesSetting).value_or(QByteArray()) != rules) {
        staleAllMoney(store);
        store.setSetting(rulesSetting, rules);
    }
    for (;;) {
        QList<MoneyOfCase> fresh;
        for (const Id<CaseFile>& id : staleMoney(store, casesAtOnce)) {
            const auto dossier = dossierOf(store, id);
            fresh.append({id, dossier ? moneyLinesOf(store, *dossier) : QList<MoneyLine>()});
        }
        if (fresh.isEmpty())
            return 0;
        replaceMoneyLines(store, fresh);
        if (spent.elapsed() >= milliseconds)
            return staleMoneyCount(store);
    }
}
