#include "core/work/earlier.h"
#include "core/work/identities.h"
#include "core/work/payments.h"
#include "core/work/registration.h"
#include "tests/support/demo.h"

namespace {

/// Somebody of the golden case is registered again, with a plan for a package of 250.00 EUR.
struct Again : Demo {
    Person known, again;
    Grantable wanted;

    explicit Again(QDate day)
    {
        play(demoStart, demoEnd);
        clock.setDay(day);
        known = *store->of<Person>().find(dossier().file().principal);
        const Id<Programme> programme = dossier().file().programme;
        Registration registration;
        registration.file.programme = programme;
        NewPerson one;
        one.person.relation = Relation::Principal;
        one.person.givenName = "Wachtang";
        registration.persons.append(one);
        const auto made = registerCase(desk(2), registration);
        REQUIRE(made);
        again = *store->of<Person>().find(made->persons[0]);
        const auto draft = draftPlan(desk(2), again.caseId, programme, {});
        REQUIRE(draft);
        wanted.package.planVersion = *draft;
        wanted.package.type = AssistanceType::WageSubsidy;
        wanted.package.title = "Salary top-up";
        wanted.package.agreed = Money(25000, "EUR");
        wanted.beneficiaries.append({{}, {}, {}, again.id, {}});
        wanted.funding = {PackageFunding{}};
        wanted.instalments = *monthlyInstalments({day, 1, wanted.package.agreed, DueRule::PeriodEnd});
    }
    std::optional<Obstacle> obstacle() { return obstacleToGrant(desk(2), again.caseId, wanted); }
};

} // namespace

TEST_CASE(
    "Whoever was assisted within five years in another case is refused, until an exception", "[cooling-off]")
{
    Again demo(QDate(2018, 1, 10));
    CHECK_FALSE(demo.obstacle()); // nobody said yet that they are one
    CHECK(earlierAssistance(*demo.store, demo.again).isEmpty());
    REQUIRE(saySame(demo.desk(2), demo.known.id, demo.again.id, {}));
    const auto earlier = earlierAssistance(*demo.store, demo.again);
    REQUIRE(earlier.size() == 1);
    CHECK(earlier[0].reference == demo.dossier().file().reference);
    CHECK(earlier[0].lastOn == QDate(2015, 2, 4)); // the last payment of the golden case

    const auto obstacle = demo.obstacle();
    REQUIRE(obstacle);
    INFO(obstacle->error.message.toStdString());
    CHECK(obstacle->error.message.contains(earlier[0].reference));
    REQUIRE(obstacle->exception);
    CHECK(obstacle->exception->rule == RuleKind::CoolingOff);
    CHECK_FALSE(grant(demo.desk(2), demo.again.caseId, demo.wanted));

    RuleException exception = *obstacle->exception;
    exception.reason = "the donor agreed";
    const auto asked = askException(demo.desk(2), exception);
    REQUIRE(asked);
    CHECK(demo.obstacle()); // asking is not enough
    REQUIRE(decideException(demo.desk(0), demo.again.caseId, *asked, true, {}));
    CHECK_FALSE(demo.obstacle());
    CHECK(grant(demo.desk(2), demo.again.caseId, demo.wanted));
}

TEST_CASE("After the years of cooling off nothing stands in the way", "[cooling-off]")
{
    Again demo(QDate(2020, 2, 5));
    REQUIRE(saySame(demo.desk(2), demo.known.id, demo.again.id, {}));
    CHECK_FALSE(demo.obstacle());
}

TEST_CASE("A ceiling passed by a cent is refused with the exception of that cent, met to the cent it passes",
    "[exceptions]")
{
    Again demo(QDate(2015, 7, 1)); // nobody says it is a person known before
    demo.wanted.package.packageType
        = demo.store->of<PackageType>().firstWhere("code = 'wage-subsidy' ORDER BY id")->id;
    const auto with = [&](qint64 cents) {
        demo.wanted.package.agreed = Money(cents, "EUR");
        demo.wanted.instalments[0].amount = demo.wanted.package.agreed;
        return demo.obstacle();
    };
    const auto met = with(150000);
    INFO((met ? met->error.message : QString()).toStdString());
    CHECK_FALSE(met);
    const auto passed = with(150001);
    REQUIRE(passed);
    REQUIRE(passed->exception);
    CHECK(passed->exception->rule == RuleKind::Ceiling);
    CHECK(passed->exception->amount == Money(1, "EUR"));
}
