#include "core/work/goldencase.h"

#include "core/work/cataloguing.h"
#include "core/work/custody.h"
#include "core/work/goldenstory.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// The story gives no rate. These make the rent of 90,000.00 AMD come to 162.40 EUR.
constexpr Rate drams{40638, -2};
constexpr Rate euros{7333, -4};

Result<void> addRates(const Desk& desk)
{
    const QString source = u"illustrative demo rate"_s;
    for (const auto& [currency, rate] :
        {std::pair(Currency("AMD"), drams), std::pair(Currency("EUR"), euros)}) {
        ExchangeRate listed;
        listed.currencyCode = currency;
        listed.effectiveOn = QDate(2014, 4, 1);
        listed.rate = rate;
        listed.listing = RateListing::Typed;
        listed.source = source;
        listed.reason = u"the story names none"_s;
        if (const auto added = addRate(desk, listed); !added)
            return added.error();
    }
    return {};
}

Result<void> addAccount(const Desk& desk)
{
    Account account;
    account.office = ownOffice(desk.store)->id;
    account.kind = AccountKind::Bank;
    account.name = u"Bank account in drams (demo)"_s;
    account.currencyCode = "AMD";
    account.number = u"demo"_s;
    account.openingBalance = Money(500000000, "AMD");
    account.openedOn = desk.today();
    return done(openAccount(desk, account));
}

Result<void> addProgramme(const Desk& desk)
{
    const QString name = u"avrr-b-connected-2014.json"_s;
    QFile file(u":/catalogues/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The demo's catalogue is missing from the program");
    const auto catalogue = readCatalogue(file.readAll(), name);
    return catalogue ? done(importCatalogue(desk, *catalogue)) : Result<void>(catalogue.error());
}

Result<void> addHostOffice(const Desk& desk)
{
    Office brussels;
    brussels.code = u"BRU"_s;
    brussels.name = u"Brussels"_s;
    brussels.country = u"BE"_s;
    brussels.role = OfficeRole::Host;
    brussels.currency = "EUR";
    return done(addRecord(desk, Right::KeepStaff, "add-office", brussels));
}

NewStaff staffFor(const DemoPart& part, const seal::SigningKey& key, const Id<Office>& office)
{
    NewStaff person{{}, key.publicKey(), part.roles};
    person.staff.office = office;
    person.staff.name = QString::fromLatin1(part.name);
    person.staff.jobTitle = QString::fromLatin1(part.jobTitle);
    return person;
}

} // namespace

QList<DemoPart> demoRoles()
{
    return {
        {"Demo manager", "Head of office, Yerevan", {StaffRole::Manager}},
        {"Demo reintegration specialist", "Armenia and the Caucasus, Brussels", {StaffRole::Caseworker}},
        {"Demo caseworker", "Caseworker, Yerevan", {StaffRole::Caseworker}},
        {"Demo finance officer", "Finance, Yerevan", {StaffRole::Finance}},
        {"Demo monitoring officer", "Monitoring, Brussels", {StaffRole::Monitor}},
    };
}

Result<QList<Actor>> foundDemo(
    Store& store, const seal::SigningKey& root, const QList<seal::SigningKey>& keys)
{
    const QList<DemoPart> parts = demoRoles();
    Office office;
    office.code = u"EVN"_s;
    office.name = u"Yerevan"_s;
    office.country = u"AM"_s;
    office.role = OfficeRole::Return;
    office.currency = "AMD";
    auto manager = foundOffice(store, root, {office, u"Demo laptop"_s, staffFor(parts[0], keys[0], {})});
    if (!manager)
        return manager.error();
    QList<Actor> cast{*manager};
    cast[0].signing = keys[0];
    for (qsizetype i = 1; i < parts.size(); ++i) {
        auto actor = addStaff({store, cast[0]}, root, staffFor(parts[i], keys[i], ownOffice(store)->id));
        if (!actor)
            return actor.error();
        actor->signing = keys[i];
        cast.append(*actor);
    }
    for (const auto& step : {addHostOffice, addProgramme, addRates})
        if (auto made = step({store, cast[0]}); !made)
            return made.error();
    if (auto made = addAccount({store, cast[3]}); !made)
        return made.error();
    return cast;
}

Result<void> playDemo(Store& store, SteppedClock& clock, const QList<Actor>& cast, QDate from, QDate until)
{
    GoldenStory story(store, cast);
    for (const GoldenStory::Step& step : story.steps()) {
        if (step.day <= from || step.day > until)
            continue;
        clock.setDay(step.day);
        if (auto happened = step.happens(); !happened)
            return happened;
    }
    clock.setDay(until);
    return {};
}

QList<GoldenStory::Step> GoldenStory::steps()
{
    QList<Step> steps = peopleSteps() + moneySteps();
    std::ranges::stable_sort(steps, {}, &Step::day); // of one day: people before money
    return steps;
}

Id<CaseFile> GoldenStory::caseId() const
{
    return store_.of<CaseFile>().firstWhere("TRUE ORDER BY id LIMIT 1")->id;
}

Id<Person> GoldenStory::member(Relation relation) const
{
    return dossier().where(&Person::relation, relation).first().id;
}

Package GoldenStory::package(AssistanceType type) const
{
    const QList<Package> packages = currentPackages(dossier());
    return *std::ranges::find(packages, type, &Package::type);
}

Instalment GoldenStory::instalment(AssistanceType type, int number) const
{
    const QList<Instalment> instalments = instalmentsOf(dossier(), package(type));
    return *std::ranges::find(instalments, number, &Instalment::number);
}
