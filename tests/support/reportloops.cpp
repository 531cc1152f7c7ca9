#include "tests/support/reportloops.h"

#include "core/domain/rules/age.h"
#include "core/store/store.h"
#include "core/work/caseledger.h"

#include <algorithm>

namespace {

QString codeOf(auto value)
{
    return QString::fromLatin1(label(value).code);
}

} // namespace

ReportLoops::ReportLoops(const Store& store, const Period& period, QDate reference)
    : period_(period), reference_(reference)
{
    for (const CaseFile& file : store.of<CaseFile>().all())
        dossiers_.append(*dossierOf(store, file.id));
}

QString ReportLoops::bandOfPerson(const Person& person) const
{
    const auto band = bandOf(ageOn(person.birth, reference_));
    return band ? band->text() : QString();
}

std::map<QByteArray, ReportLoops::Groups> ReportLoops::assisted() const
{
    std::map<QByteArray, Groups> all;
    for (const Dossier& dossier : dossiers_)
        for (const Person& person : dossier.of<Person>()) {
            const QDate day = person.returnedOn.isValid() ? person.returnedOn : dossier.file().returnedOn;
            if (person.travelStatus != TravelStatus::Returned || !covers(day))
                continue;
            const auto count = [&](const char* breakdown, const QString& key) {
                Heads& heads = all[breakdown][key];
                heads.cases.insert(dossier.file().id.uuid());
                heads.persons.insert(person.id.uuid());
            };
            count("all", "all");
            count("sex", codeOf(person.sex));
            count("age", bandOfPerson(person));
            count("host", dossier.file().hostCountry);
            count("return", dossier.file().countryOfReturn);
            count("month", day.toString("yyyy-MM"));
        }
    return all;
}

std::map<QByteArray, ReportLoops::Groups> ReportLoops::assistance() const
{
    std::map<QByteArray, Groups> all;
    for (const Dossier& dossier : dossiers_)
        for (const Package& package : dossier.of<Package>()) {
            const auto paid = dossier.where(&Disbursement::package, package.id);
            if (std::ranges::none_of(paid,
                    [&](const Disbursement& one) { return stands(dossier, one) && covers(one.paidOn); }))
                continue;
            for (const Entitlement& whom : dossier.where(&Entitlement::package, package.id)) {
                const Person* person = dossier.find(whom.person);
                const auto count = [&](const char* breakdown, const QString& key) {
                    Heads& heads = all[breakdown][key];
                    heads.cases.insert(dossier.file().id.uuid());
                    if (person)
                        heads.persons.insert(person->id.uuid());
                };
                count("all", "all");
                count("category", codeOf(package.category));
                count("type", codeOf(package.type));
                count("modality", codeOf(package.modality));
                count("sex", person ? codeOf(person->sex) : QString());
            }
        }
    return all;
}

std::map<QByteArray, ReportLoops::Groups> ReportLoops::outcomes() const
{
    std::map<QByteArray, Groups> all;
    for (const Dossier& dossier : dossiers_) {
        const Visit* last = nullptr;
        for (const Visit& visit : dossier.of<Visit>())
            if (covers(visit.visitedOn) && (!last || visit.visitedOn >= last->visitedOn))
                last = &visit;
        if (!last)
            continue;
        for (const auto& [breakdown, key] :
            {std::pair("all", QString("all")), std::pair("employment", codeOf(last->employment)),
                std::pair("intention", codeOf(last->intention)),
                std::pair("housing", codeOf(last->housing))}) {
            Heads& heads = all[breakdown][key];
            heads.cases.insert(dossier.file().id.uuid());
            for (const VisitPresence& met : dossier.where(&VisitPresence::visit, last->id))
                heads.persons.insert(met.person.uuid());
        }
    }
    return all;
}

std::map<QString, QList<qint64>> ReportLoops::budgets() const
{
    std::map<QString, QList<qint64>> all;
    for (const Dossier& dossier : dossiers_)
        for (const Package& package : currentPackages(dossier)) {
            const auto sum = budgetOf(dossier, package);
            QList<qint64>& row = all[codeOf(package.type)];
            row.resize(8);
            qsizetype at = 0;
            for (const Money& one : {sum->budget, sum->paid, sum->evidenced, sum->committed, sum->requested,
                     sum->planned, sum->remaining, sum->free})
                row[at++] += one.minorUnits();
        }
    return all;
}

std::map<QString, qint64> ReportLoops::paidByMonth() const
{
    std::map<QString, qint64> all;
    for (const Dossier& dossier : dossiers_)
        for (const Disbursement& paid : dossier.of<Disbursement>())
            if (stands(dossier, paid) && covers(paid.paidOn))
                all[paid.paidOn.toString("yyyy-MM")] += paid.programmeAmount.minorUnits();
    return all;
}
