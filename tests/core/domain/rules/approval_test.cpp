#include "core/domain/rules/approval.h"
#include "tests/support/tostring.h"

#include <catch2/catch_test_macros.hpp>

namespace {

const QDate day(2014, 6, 1);

Uuid person(unsigned char number)
{
    Uuid uuid;
    uuid.bytes[15] = number;
    return uuid;
}

ApprovalLimit limit(StaffRole role, Money upTo)
{
    return {role, upTo, {}, {}};
}

constexpr StaffRole finance = StaffRole::Finance;
constexpr StaffRole manager = StaffRole::Manager;
const Money thousand(100000, "EUR");
const QList<ApprovalLimit> limits{limit(finance, thousand), limit(manager, {})};

} // namespace

TEST_CASE("A role approves up to its limit to the cent", "[rules]")
{
    CHECK_FALSE(approvalRefusal(limits, {finance}, thousand, day));
    const auto refusal = approvalRefusal(limits, {finance}, Money(100001, "EUR"), day);
    REQUIRE(refusal);
    CHECK(refusal->contains(u"1,000.00 EUR"));
    CHECK(refusal->contains(u"1,000.01 EUR"));
    CHECK(refusal->contains(u"Manager"));
    CHECK_FALSE(refusal->contains(u"Finance"));
    CHECK_FALSE(approvalRefusal(limits, {manager}, Money(99999999, "EUR"), day));
    CHECK_FALSE(approvalRefusal(limits, {finance, manager}, Money(100001, "EUR"), day));
}

TEST_CASE("A role without a limit on that day approves nothing", "[rules]")
{
    CHECK(approvalRefusal(limits, {StaffRole::Reader}, Money(1, "EUR"), day)->contains(u"no payments"));
    CHECK(approvalRefusal(limits, {}, Money(1, "EUR"), day));
    CHECK(approvalRefusal({}, {manager}, Money(1, "EUR"), day)->contains(u"headquarters"));

    QList<ApprovalLimit> dated{limit(finance, thousand)};
    dated[0].validFrom = dated[0].validUntil = day;
    CHECK_FALSE(approvalRefusal(dated, {finance}, thousand, day));
    CHECK(approvalRefusal(dated, {finance}, thousand, day.addDays(-1)));
    CHECK(approvalRefusal(dated, {finance}, thousand, day.addDays(1)));
}

TEST_CASE("Of two limits of one role the lower holds, and another currency is not compared", "[rules]")
{
    const auto low = limit(finance, Money(100, "EUR"));
    const auto open = limit(finance, {});
    for (const auto& both : {QList<ApprovalLimit>{low, open}, QList<ApprovalLimit>{open, low}}) {
        CHECK_FALSE(approvalRefusal(both, {finance}, Money(100, "EUR"), day));
        CHECK(approvalRefusal(both, {finance}, Money(101, "EUR"), day));
    }
    CHECK(approvalRefusal({low}, {finance}, Money(1, "USD"), day));
}

TEST_CASE("Who requests cannot approve, even where no rule says so", "[rules]")
{
    const QList<DutyDone> done{{Duty::Request, person(1)}};
    const auto refusal = dutyRefusal(Duty::Approve, person(1), done, {});
    REQUIRE(refusal);
    CHECK(refusal->contains(u"You requested"));
    CHECK_FALSE(dutyRefusal(Duty::Approve, person(2), done, {}));
    CHECK(dutyRefusal(Duty::Request, person(1), {{Duty::Approve, person(1)}}, {}));
    CHECK(dutyRefusal(Duty::Approve, {}, done, {}));
}

TEST_CASE("The programme decides whether the payer may be the requester", "[rules]")
{
    const QList<DutyDone> done{{Duty::Request, person(1)}, {Duty::Approve, person(2)}};
    CHECK(dutyRefusal(Duty::Pay, person(1), done, usualDutyPairs()));
    CHECK_FALSE(dutyRefusal(Duty::Pay, person(2), done, usualDutyPairs()));
    CHECK_FALSE(dutyRefusal(Duty::Pay, person(1), done, {}));
    CHECK(dutyRefusal(Duty::Pay, person(2), done, {{Duty::Pay, Duty::Approve}}));
}

TEST_CASE("Who changes a payee neither approves nor pays it, in either order", "[rules]")
{
    const QList<DutyDone> changed{{Duty::ChangePayee, person(1)}};
    CHECK(dutyRefusal(Duty::Approve, person(1), changed, usualDutyPairs()));
    CHECK(dutyRefusal(Duty::Pay, person(1), changed, usualDutyPairs()));
    CHECK_FALSE(dutyRefusal(Duty::Request, person(1), changed, usualDutyPairs()));
    CHECK_FALSE(dutyRefusal(Duty::Reconcile, person(1), changed, usualDutyPairs()));
    CHECK(dutyRefusal(Duty::ChangePayee, person(1), {{Duty::Approve, person(1)}}, usualDutyPairs()));
    CHECK(dutyRefusal(Duty::Reconcile, person(1), {{Duty::Pay, person(1)}}, {{Duty::Pay, Duty::Reconcile}}));
}
