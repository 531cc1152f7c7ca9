#include "core/domain/rules/ceiling.h"
#include "tests/support/tostring.h"

#include <catch2/catch_test_macros.hpp>

namespace {

const QDate day(2014, 6, 15);

Uuid id(unsigned char number)
{
    Uuid uuid;
    uuid.bytes[15] = number;
    return uuid;
}

Money cents(qint64 amount)
{
    return Money(amount, "EUR");
}

Ceiling ceiling(CeilingRole whom, qint64 amount, const CeilingSubject& subject = {})
{
    static unsigned char last = 100;
    return {id(++last), QStringLiteral("Wage subsidy"), whom, subject, cents(amount), {}, {}};
}

Grant grant(qint64 amount, unsigned char person = 1, CeilingRole role = CeilingRole::Adult)
{
    return {person ? id(person) : Uuid{}, role, {AssistanceCategory::Economic, id(7)}, cents(amount)};
}

CeilingVerdict ask(const QList<Ceiling>& ceilings, const Grant& asked, const QList<Grant>& granted = {},
    const QList<CeilingLift>& lifts = {})
{
    return ceilingVerdict(ceilings, {asked, day, granted, lifts});
}

} // namespace

TEST_CASE("A ceiling met to the cent passes, one cent more is refused with the way out", "[rules]")
{
    const QList<Ceiling> ceilings{ceiling(CeilingRole::Adult, 150000)};
    CHECK(ask(ceilings, grant(149999)).allowed());
    CHECK(ask(ceilings, grant(150000)).allowed());
    const CeilingVerdict passed = ask(ceilings, grant(150001));
    CHECK_FALSE(passed.allowed());
    CHECK(passed.passedBy == cents(1));
    CHECK(passed.free == cents(150000));
    CHECK(passed.refusal.contains(u"0.01 EUR"));
    CHECK(passed.refusal.contains(u"Wage subsidy"));
    CHECK(passed.refusal.contains(u"exception"));
}

TEST_CASE("What was granted before counts against the ceiling of its own person", "[rules]")
{
    const QList<Ceiling> ceilings{ceiling(CeilingRole::Adult, 150000)};
    CHECK(ask(ceilings, grant(50000), {grant(100000)}).allowed());
    CHECK(ask(ceilings, grant(50001), {grant(100000)}).passedBy == cents(1));
    CHECK(ask(ceilings, grant(50001), {grant(100000, 2)}).allowed());
    const CeilingVerdict over = ask(ceilings, grant(100), {grant(160000)});
    CHECK(over.free == cents(-10000));
    CHECK(over.passedBy == cents(10100));
    CHECK(over.refusal.contains(u"0.00 EUR is free"));
}

TEST_CASE("A case's ceiling counts every person and the household", "[rules]")
{
    const QList<Ceiling> ceilings{ceiling(CeilingRole::WholeCase, 300000)};
    const QList<Grant> granted{grant(100000, 2), grant(100000, 0)};
    CHECK(ask(ceilings, grant(100000), granted).allowed());
    CHECK(ask(ceilings, grant(100001), granted).passedBy == cents(1));
    CHECK_FALSE(ask(ceilings, grant(100001, 0), granted).allowed());
}

TEST_CASE("What the household gets together counts against no person's ceiling", "[rules]")
{
    const QList<Ceiling> ceilings{ceiling(CeilingRole::Adult, 100)};
    CHECK(ask(ceilings, grant(500, 0)).allowed());
    CHECK(ask(ceilings, grant(500, 0)).free.isNull());
    CHECK(ask(ceilings, grant(100), {grant(500, 0)}).allowed());
}

TEST_CASE("A ceiling holds for its category and package type only", "[rules]")
{
    const auto economic = ceiling(CeilingRole::WholeCase, 100, {AssistanceCategory::Economic, {}});
    const auto social = ceiling(CeilingRole::WholeCase, 100, {AssistanceCategory::Social, {}});
    const auto sameType = ceiling(CeilingRole::WholeCase, 100, {{}, id(7)});
    const auto otherType = ceiling(CeilingRole::WholeCase, 100, {{}, id(8)});
    CHECK_FALSE(ask({economic}, grant(101)).allowed());
    CHECK(ask({social}, grant(101)).allowed());
    CHECK_FALSE(ask({sameType}, grant(101)).allowed());
    CHECK(ask({otherType}, grant(101)).allowed());
    Grant rent = grant(100, 2);
    rent.subject = {AssistanceCategory::Social, id(8)};
    CHECK(ask({economic}, grant(100), {rent}).allowed());
}

TEST_CASE("A ceiling holds from its first to its last day", "[rules]")
{
    Ceiling limited = ceiling(CeilingRole::Adult, 100);
    limited.validFrom = limited.validUntil = day;
    CHECK_FALSE(ask({limited}, grant(101)).allowed());
    limited.validFrom = day.addDays(1);
    limited.validUntil = {};
    CHECK(ask({limited}, grant(101)).allowed());
    limited.validFrom = {};
    limited.validUntil = day.addDays(-1);
    CHECK(ask({limited}, grant(101)).allowed());
}

TEST_CASE("A role's own ceiling goes before the wider one", "[rules]")
{
    const auto adult = ceiling(CeilingRole::Adult, 100);
    auto principal = ceiling(CeilingRole::Principal, 200);
    const Grant asked = grant(200, 1, CeilingRole::Principal);
    CHECK_FALSE(ask({adult}, asked).allowed());
    CHECK(ask({adult, principal}, asked).allowed());
    CHECK_FALSE(ask({adult, principal}, grant(200)).allowed());
    principal.validUntil = day.addDays(-1);
    CHECK_FALSE(ask({adult, principal}, asked).allowed());

    const auto child = ceiling(CeilingRole::Child, 100);
    CHECK_FALSE(ask({child}, grant(101, 1, CeilingRole::UnaccompaniedChild)).allowed());
    CHECK(ask({child}, grant(101)).allowed());
}

TEST_CASE("A ceiling for family members holds for each of them and not for the principal", "[rules]")
{
    const auto family = ceiling(CeilingRole::FamilyMember, 100);
    for (const auto role : {CeilingRole::Adult, CeilingRole::Child}) {
        CHECK(ask({family}, grant(100, 1, role), {grant(100, 2, role)}).allowed());
        CHECK_FALSE(ask({family}, grant(101, 1, role)).allowed());
    }
    CHECK(ask({family}, grant(101, 1, CeilingRole::Principal)).free.isNull());
    CHECK(ask({family}, grant(101, 1, CeilingRole::UnaccompaniedChild)).free.isNull());
    CHECK(ask({family}, grant(101, 0)).allowed());
}

TEST_CASE("A ceiling of a role that a newer program named holds for the whole case", "[rules]")
{
    const auto newer = ceiling(CeilingRole::Unknown, 100);
    CHECK(ask({newer}, grant(60, 1, CeilingRole::Adult), {grant(40, 2, CeilingRole::Child)}).allowed());
    CHECK_FALSE(ask({newer}, grant(61, 1, CeilingRole::Adult), {grant(40, 2, CeilingRole::Child)}).allowed());
    CHECK_FALSE(ask({newer}, grant(101, 0)).allowed());
}

TEST_CASE("A ceiling for any person holds for each one, beside the ceiling of the role", "[rules]")
{
    const auto any = ceiling(CeilingRole::AnyPerson, 100);
    const auto principal = ceiling(CeilingRole::Principal, 200);
    for (const auto role : {CeilingRole::Principal, CeilingRole::Adult, CeilingRole::Child}) {
        CHECK(ask({any, principal}, grant(100, 1, role), {grant(100, 2, role)}).allowed());
        CHECK_FALSE(ask({any, principal}, grant(101, 1, role)).allowed());
    }
    CHECK(ask({any}, grant(101, 0)).allowed());
}

TEST_CASE("An approved exception lifts a ceiling by its amount and no cent more", "[rules]")
{
    const auto adult = ceiling(CeilingRole::Adult, 100);
    const CeilingLift lift{adult.id, cents(50)};
    CHECK(ask({adult}, grant(150), {}, {lift}).allowed());
    CHECK_FALSE(ask({adult}, grant(151), {}, {lift}).allowed());
    CHECK_FALSE(ask({adult}, grant(150), {}, {{id(1), cents(50)}}).allowed());
    CHECK(ask({adult}, grant(150), {}, {{{}, cents(50)}}).allowed());
}

TEST_CASE("Of several ceilings the tightest answers", "[rules]")
{
    const auto whole = ceiling(CeilingRole::WholeCase, 120);
    const auto adult = ceiling(CeilingRole::Adult, 100);
    for (const auto& ceilings : {QList<Ceiling>{whole, adult}, QList<Ceiling>{adult, whole}}) {
        CHECK(ask(ceilings, grant(100)).free == cents(100));
        CHECK(ask(ceilings, grant(130)).passedBy == cents(30));
    }
}

TEST_CASE("An amount taken back is always allowed, and no ceiling means no limit", "[rules]")
{
    const auto adult = ceiling(CeilingRole::Adult, 100);
    CHECK(ask({adult}, grant(-10), {grant(200)}).allowed());
    CHECK(ask({adult}, grant(0), {grant(200)}).allowed());
    CHECK_FALSE(ask({adult}, grant(1), {grant(200)}).allowed());
    CHECK(ask({}, grant(99999999)).allowed());
}

TEST_CASE("A ceiling in another currency is no ceiling that was met", "[rules]")
{
    Ceiling dollars = ceiling(CeilingRole::Adult, 100);
    dollars.amount = Money(100, "USD");
    const CeilingVerdict verdict = ask({dollars}, grant(1));
    CHECK_FALSE(verdict.allowed());
    CHECK(verdict.refusal.contains(u"USD"));
}
