#include "ui/payments/requestfacts.h"

#include "core/work/caseledger.h"
#include "core/work/worklists.h"
#include "ui/payments/words.h"

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RequestFacts)
};

/// Gathers the facts of one request.
class Facts {
public:
    Facts(const Store& store, const Dossier& dossier, const PaymentRequest& request, bool isVeiled)
        : store_(store), dossier_(dossier), request_(request), isVeiled_(isVeiled)
    {
    }
    QList<RequestFact> all(const MoneyLine& line)
    {
        const Package* package = dossier_.find(request_.package);
        const Instalment* instalment = dossier_.find(request_.instalment);
        add(Words::tr("Case"),
            isVeiled_ ? line.reference : u"%1 · %2"_s.arg(principal(), dossier_.file().reference));
        if (package && instalment)
            add(Words::tr("What for"), isVeiled_ ? titleOf(line) : unveiledTitle(*package, *instalment));
        addPayee();
        addAmounts();
        if (const auto staff = store_.of<Staff>().find(request_.requestedBy))
            add(Words::tr("Requested"), u"%1, %2"_s.arg(staff->name, lineDay(request_.requestedOn)));
        if (package && instalment) {
            addPapers(*package, *instalment);
            addBudget(*package);
        }
        return facts_;
    }

private:
    void add(const QString& name, const QString& value, bool isDoubtful = false)
    {
        facts_.append({name, value.isEmpty() ? u"–"_s : value, isDoubtful});
    }
    QString principal() const
    {
        const Person* person = dossier_.find(dossier_.file().principal);
        return person ? QStringList{person->givenName, person->familyName}.join(u' ').trimmed() : QString();
    }
    static QString unveiledTitle(const Package& package, const Instalment& instalment)
    {
        MoneyLine line;
        line.title = package.title.isEmpty() ? name(package.type) : package.title;
        line.period = instalment.periodFrom.isNull() ? instalment.dueOn : instalment.periodFrom;
        return titleOf(line);
    }
    void addPayee();
    void addAmounts();
    void addPapers(const Package& package, const Instalment& instalment);
    void addBudget(const Package& package);

    const Store& store_;
    const Dossier& dossier_;
    const PaymentRequest& request_;
    bool isVeiled_;
    QList<RequestFact> facts_;
};

void Facts::addPayee()
{
    const Payee* payee = dossier_.find(request_.payee);
    const PayeeAccount* account = dossier_.find(request_.payeeAccount);
    if (isVeiled_) {
        add(Words::tr("To"), Words::tr("restricted"));
    } else {
        add(Words::tr("To"), payee ? u"%1 (%2)"_s.arg(payee->name, name(payee->kind).toLower()) : QString(),
            !payee);
        const QString where = account
            ? QStringList{account->bank, account->number, account->holder}.join(u" "_s).simplified()
            : QString();
        add(Words::tr("Account"), where, where.isEmpty() && request_.method == PaymentMethod::BankTransfer);
    }
    add(Words::tr("Method"), name(request_.method));
}

void Facts::addAmounts()
{
    add(Words::tr("Amount"), request_.amount.text());
    if (request_.amount.currency() == request_.programmeAmount.currency())
        return;
    add(Words::tr("Counts as"), request_.programmeAmount.text());
    add(Words::tr("Rate"),
        Words::tr("%1 %2 and %3 %4 per US dollar, %5, %6")
            .arg(request_.rate.text(), request_.amount.currency().code(), request_.programmeRate.text(),
                request_.programmeAmount.currency().code(), lineDay(request_.rateOn), request_.rateSource));
}

void Facts::addPapers(const Package& package, const Instalment& instalment)
{
    QStringList missing;
    const bool met = conditionsMet(dossier_, package, instalment, &missing);
    add(Words::tr("Papers"),
        met             ? Words::tr("what must be on file is there")
            : isVeiled_ ? Words::tr("a paper is missing")
                        : Words::tr("missing: %1").arg(missing.join(u", "_s).toLower()),
        !met);
}

void Facts::addBudget(const Package& package)
{
    const auto budget = budgetOf(dossier_, package);
    if (!budget)
        return add(Words::tr("Budget"), budget.error().message, true);
    add(Words::tr("Budget"),
        Words::tr("%1: paid %2, approved %3, requested %4, free %5")
            .arg(budget->budget.text(), budget->paid.number(), budget->committed.number(),
                budget->requested.number(), budget->free.number()),
        budget->free.minorUnits() < 0);
}

} // namespace

QList<RequestFact> requestFacts(const Store& store, const MoneyLine& line, bool isUnveiled)
{
    const auto dossier = dossierOf(store, line.caseId);
    const PaymentRequest* request = dossier ? dossier->find(line.request) : nullptr;
    if (!request)
        return {{Words::tr("Request"), Words::tr("It is not in this file any more."), true}};
    return Facts(store, *dossier, *request, line.isRestricted() && !isUnveiled).all(line);
}
