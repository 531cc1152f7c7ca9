#include "app/homewardctl/print.h"
#include "core/work/caseledger.h"
#include "core/work/casework.h"
#include "core/work/planning.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The parts of a case as text and JSON, one after another.
class CasePrint {
public:
    CasePrint(const Store& store, const Dossier& dossier) : store_(store), dossier_(dossier) { }

    Printed whole()
    {
        head();
        household();
        stages();
        plans();
        ledger();
        visits();
        counts();
        return {text_, json_};
    }

private:
    void head();
    void household();
    void stages();
    void plans();
    void ledger();
    void visits();
    void counts();
    QString beneficiaries(const Package& package) const;
    QString instalmentsOfPackage(const Package& package) const;

    const Store& store_;
    const Dossier& dossier_;
    QString text_;
    QJsonObject json_;
};

void CasePrint::head()
{
    const CaseFile& file = dossier_.file();
    const Person* principal = dossier_.find(file.principal);
    const auto programme = store_.of<Programme>().find(file.programme);
    text_ += u"%1  %2\n"_s.arg(file.reference, principal ? nameOf(*principal) : QString());
    text_ += u"  %1 → %2, returned %3, %4\n"_s.arg(file.hostCountry, file.countryOfReturn,
        day(file.returnedOn), programme ? programme->name : QString());
    if (programme && programme->illustrative)
        text_ += u"  Demo data: names, amounts and rates that the story does not give are illustrative.\n"_s;
    json_[u"reference"_s] = file.reference;
    json_[u"returnedOn"_s] = day(file.returnedOn);
}

void CasePrint::household()
{
    QList<QStringList> rows;
    QJsonArray list;
    for (const Person& person : dossier_.of<Person>()) {
        rows.append({nameOf(person), name(person.relation), name(person.travelStatus), person.scriptName});
        list.append(QJsonObject{{u"name"_s, nameOf(person)}, {u"relation"_s, name(person.relation)},
            {u"travel"_s, name(person.travelStatus)}});
    }
    text_ += u"\nHousehold\n"_s + inColumns(rows);
    json_[u"household"_s] = list;
}

void CasePrint::stages()
{
    QList<QStringList> rows;
    for (const StageEvent& event : dossier_.of<StageEvent>())
        rows.append({day(event.happenedOn), name(event.stage),
            event.closureReason == ClosureReason::Unknown ? QString() : name(event.closureReason)});
    text_ += u"\nStages\n"_s + inColumns(rows);
    json_[u"stage"_s] = name(standingOf(dossier_).stage);
}

QString CasePrint::beneficiaries(const Package& package) const
{
    QStringList names;
    for (const Entitlement& entitlement : dossier_.where(&Entitlement::package, package.id)) {
        const Person* person = dossier_.find(entitlement.person);
        names.append(person ? nameOf(*person) : u"the household"_s);
    }
    return names.join(u", "_s);
}

/// "250.00 EUR × 6 = 1,500.00 EUR" where all are alike, else the amounts.
QString CasePrint::instalmentsOfPackage(const Package& package) const
{
    QList<Instalment> instalments = dossier_.where(&Instalment::package, package.id);
    std::ranges::stable_sort(instalments, {}, &Instalment::number);
    if (instalments.isEmpty())
        return {};
    Money total(0, package.agreed.currency());
    QStringList amounts;
    for (const Instalment& instalment : instalments) {
        total += instalment.amount;
        amounts.append(instalment.amount.number());
    }
    const bool alike = amounts.count(amounts.first()) == amounts.size();
    const QString parts = alike ? u"%1 × %2"_s.arg(instalments.first().amount.text()).arg(instalments.size())
                                : amounts.join(u" + "_s);
    return u"%1 = %2"_s.arg(parts, total.text());
}

void CasePrint::plans()
{
    QJsonArray list;
    for (const PlanVersion& version : dossier_.of<PlanVersion>()) {
        const auto approvals = dossier_.where(&PlanApproval::planVersion, version.id);
        text_ += u"\nPlan version %1, %2: “%3”\n"_s.arg(version.number)
                     .arg(approvals.isEmpty() ? u"a draft"_s
                                              : u"approved %1 by %2"_s.arg(day(approvals.first().approvedOn),
                                                  nameOf(store_, approvals.first().approvedBy)),
                         version.reason);
        QList<QStringList> rows;
        for (const Package& package : dossier_.where(&Package::planVersion, version.id))
            rows.append({package.title, beneficiaries(package), package.agreed.text(),
                instalmentsOfPackage(package)});
        text_ += inColumns(rows, {2});
        list.append(QJsonObject{{u"number"_s, version.number}, {u"reason"_s, version.reason},
            {u"approved"_s, !approvals.isEmpty()}, {u"packages"_s, rows.size()}});
    }
    json_[u"planVersions"_s] = list;
}

void CasePrint::ledger()
{
    QJsonArray list;
    Budget sum{};
    text_ += u"\nLedger\n"_s;
    QList<QStringList> totals{
        {u""_s, u"budget"_s, u"paid"_s, u"committed"_s, u"requested"_s, u"planned"_s, u"free"_s}};
    const auto add = [&](const QString& title, const Budget& budget) {
        totals.append({title, budget.budget.number(), budget.paid.number(), budget.committed.number(),
            budget.requested.number(), budget.planned.number(), budget.free.number()});
    };
    for (const Package& package : currentPackages(dossier_)) {
        const auto lineage = lineageOf(dossier_, package);
        QList<QStringList> rows;
        for (const Disbursement& paid : dossier_.of<Disbursement>())
            if (std::ranges::any_of(lineage, [&](const Package& one) { return one.id == paid.package; }))
                rows.append({day(paid.paidOn), paid.voucher, paid.amount.text(), paid.programmeAmount.text(),
                    stands(dossier_, paid) ? QString() : u"corrected or returned"_s});
        const auto budget = budgetOf(dossier_, package);
        text_ += u"  %1\n"_s.arg(package.title) + inColumns(rows, {2, 3}, u"    "_s);
        if (!budget) {
            text_ += u"    %1\n"_s.arg(budget.error().message);
            continue;
        }
        add(package.title, *budget);
        sum.budget += budget->budget, sum.paid += budget->paid, sum.committed += budget->committed;
        sum.requested += budget->requested, sum.planned += budget->planned, sum.free += budget->free;
        list.append(QJsonObject{{u"package"_s, package.title}, {u"budget"_s, budget->budget.number()},
            {u"paid"_s, budget->paid.number()}, {u"free"_s, budget->free.number()}});
    }
    add(u"together"_s, sum);
    text_ += u"\nBudget, %1\n"_s.arg(sum.budget.currency().code()) + inColumns(totals, {1, 2, 3, 4, 5, 6});
    json_[u"ledger"_s] = list;
}

void CasePrint::visits()
{
    QList<QStringList> rows;
    for (const Visit& visit : dossier_.of<Visit>())
        rows.append({day(visit.visitedOn), visit.organisation, name(visit.employment), visit.aspiration,
            visit.narrative});
    text_ += u"\nVisits\n"_s + (rows.isEmpty() ? u"  none yet\n"_s : inColumns(rows));
    json_[u"visits"_s] = rows.size();
}

void CasePrint::counts()
{
    const Counts counts = countsOf(dossier_);
    text_ += u"\nCounts: %1 case, %2 persons, %3 returned, %4 direct beneficiaries\n"_s.arg(counts.cases)
                 .arg(counts.persons)
                 .arg(counts.returned)
                 .arg(counts.directBeneficiaries);
    json_[u"counts"_s] = QJsonObject{{u"cases"_s, counts.cases}, {u"persons"_s, counts.persons},
        {u"returned"_s, counts.returned}, {u"directBeneficiaries"_s, counts.directBeneficiaries}};
}

} // namespace

Printed printCase(const Store& store, const Dossier& dossier)
{
    return CasePrint(store, dossier).whole();
}
