#include "core/store/check.h"
#include "tests/support/demo.h"

#include <algorithm>

#include <catch2/catch_test_macros.hpp>

namespace {

Money eur(qint64 cents)
{
    return Money(cents, "EUR");
}

} // namespace

TEST_CASE("On 1 October 2014 the golden case's money stands where its entries say")
{
    Demo demo;
    demo.play(demoStart, demoAutumn);
    const Budget rent = demo.budget(AssistanceType::Accommodation);
    CHECK(rent.paid == eur(81200));
    CHECK(rent.committed == eur(16240));
    CHECK(rent.planned == eur(64960));
    CHECK(rent.free == eur(32600));
    const Budget topUp = demo.budget(AssistanceType::WageSubsidy);
    CHECK(topUp.paid == eur(75000));
    CHECK(topUp.planned == eur(75000));
    CHECK(topUp.free == eur(0));
    const Budget medication = demo.budget(AssistanceType::Medication);
    CHECK(medication.paid == eur(12400));
    CHECK(medication.requested == eur(2900));
    CHECK(medication.planned == eur(3000));
    CHECK(medication.free == eur(2700));
}

TEST_CASE("At its end the golden case is whole: 250.00 EUR six times, two plan versions, two visits, closed")
{
    Demo demo;
    demo.play(demoStart, demoAutumn);
    demo.play(demoAutumn, demoEnd); // as a file that was closed in between
    const Dossier whole = demo.dossier();
    CHECK(demo.budget(AssistanceType::WageSubsidy).paid == eur(150000));
    CHECK(demo.budget(AssistanceType::Accommodation).paid == eur(162400));
    CHECK(demo.budget(AssistanceType::Medication).paid == eur(18300));
    CHECK(whole.of<PlanVersion>().size() == 2);
    CHECK(approvedPlan(whole)->number == 2);
    CHECK(whole.of<Visit>().size() == 2);
    CHECK(standingOf(whole).stage == Stage::Closed);
    const Counts counts = countsOf(whole);
    CHECK(counts.cases == 1);
    CHECK(counts.persons == 5);
    CHECK(counts.returned == 2);
    CHECK(counts.directBeneficiaries == 2);
}

TEST_CASE("The golden case's file is sound, and another file that takes its changes in is the same")
{
    Demo demo;
    demo.play(demoStart, demoEnd);
    NoProgress progress;
    const CheckReport report = check(*demo.store, progress);
    for (const CheckFinding& finding : report.findings)
        CHECK(finding.message == "");
    CHECK(report.isSound());

    SteppedClock clock(demoEnd);
    SeededEntropy entropy(2);
    const auto other = Store::inMemory({clock, entropy});
    REQUIRE(other->take(demo.store->changesSince({})));
    const Uuid id = demo.dossier().file().id.uuid();
    CHECK(other->digest(id) == demo.store->digest(id));
    CHECK(*budgetOf(*dossierOf(*other, demo.dossier().file().id), currentPackages(demo.dossier()).first())
        == *budgetOf(demo.dossier(), currentPackages(demo.dossier()).first()));
}
