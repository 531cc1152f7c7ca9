#include "core/work/claims.h"
#include "core/work/recoveries.h"
#include "tests/support/yerevan.h"

namespace {

/// The office whose package one funding line bears.
struct Funded : Yerevan {
    FundingLine line;
    Package package;

    Funded()
    {
        openCash();
        package = topUp();
        Act act(*store, {{}, "set-up", {}, clock.now()});
        line.id = act.newId<FundingLine>();
        line.programme = programme.id;
        line.budgetCode = "L1";
        line.eligibleFrom = QDate(2014, 1, 1);
        line.eligibleUntil = QDate(2014, 12, 31);
        act.add(line);
        const auto funding = store->of<PackageFunding>().all().first();
        auto changed = funding;
        changed.fundingLine = line.id;
        act.save(funding, changed);
        act.commit();
    }
    Id<Disbursement> paidOn(int instalment, QDate day)
    {
        clock.setDay(day);
        return paid(package, instalments()[instalment]);
    }
    Result<Id<Claim>> claim(QDate from, QDate until) { return makeClaim(as(finance), line.id, from, until); }
};

} // namespace

TEST_CASE("Each payment is claimed once, what changed since comes as an adjustment", "[money]")
{
    Funded office;
    office.paidOn(0, {2014, 7, 1});
    const auto second = office.paidOn(1, {2014, 7, 31});
    const auto third = office.paidOn(2, {2014, 8, 1});
    const QDate july(2014, 7, 1), end(2014, 7, 31);
    const auto claim = *office.store->of<Claim>().find(must(office.claim(july, end)));
    CHECK(claim.total == Money(50000, "EUR"));
    CHECK(isWhole(*office.store, claim));
    CHECK(refusalOf(office.claim(july, end)).contains("claimed before"));
    REQUIRE(correctPayment(office.as(office.finance), office.caseId, second, "never sent"));
    Recovery back;
    back.caseId = office.caseId;
    back.disbursement = third;
    back.reason = "left";
    back.amount = Money(10000, "EUR");
    back.step = RecoveryStep::Receivable;
    must(recordRecovery(office.as(office.finance), back));
    back.step = RecoveryStep::Refunded;
    back.account = office.cash;
    must(recordRecovery(office.as(office.finance), back));
    office.clock.setDay(QDate(2014, 9, 1));
    const auto next = claimableOf(*office.store, office.line.id, {2014, 8, 1}, {2014, 8, 31});
    REQUIRE(next.size() == 2);
    CHECK(next[0].isAdjustment);
    CHECK(next[0].amount == Money(-25000, "EUR"));
    CHECK_FALSE(next[1].isAdjustment);
    CHECK(next[1].amount == Money(15000, "EUR"));
    const auto august = *office.store->of<Claim>().find(must(office.claim({2014, 8, 1}, {2014, 8, 31})));
    CHECK(august.total == Money(-10000, "EUR"));
    CHECK(claimableOf(*office.store, office.line.id, {2014, 1, 1}, {2014, 8, 31}).isEmpty());
    CHECK(entriesOf(*office.store, claim.id).size() == 2); // frozen
}

TEST_CASE("A claim is for days that are over and that the line pays for", "[money]")
{
    Funded office;
    office.paidOn(0, {2014, 7, 1});
    CHECK(refusalOf(office.claim({2014, 7, 1}, {2014, 7, 1})).contains("not over"));
    office.clock.setDay(QDate(2015, 2, 1));
    CHECK(refusalOf(office.claim({2013, 12, 31}, {2014, 7, 1})).contains("2014-01-01"));
    CHECK(refusalOf(office.claim({2014, 7, 1}, {2015, 1, 1})).contains("2014-12-31"));
    CHECK(refusalOf(office.claim({2014, 7, 2}, {2014, 7, 1})).contains("first and its last"));
    CHECK_FALSE(makeClaim(office.as(office.caseworker), office.line.id, {2014, 1, 1}, {2014, 12, 31}));
    must(office.claim({2014, 1, 1}, {2014, 12, 31}));
}

TEST_CASE("A donor disallows at most what was claimed, with a reason", "[money]")
{
    Funded office;
    const auto payment = office.paidOn(0, {2014, 7, 1});
    office.clock.setDay(QDate(2014, 8, 1));
    ClaimDecision decision;
    decision.claim = must(office.claim({2014, 7, 1}, {2014, 7, 31}));
    decision.disbursement = payment;
    decision.disallowed = Money(20000, "EUR");
    CHECK_FALSE(disallow(office.as(office.finance), decision));
    decision.reason = "no payslip";
    must(disallow(office.as(office.finance), decision));
    decision.disallowed = Money(5001, "EUR");
    CHECK(refusalOf(disallow(office.as(office.finance), decision)).contains("50.00 EUR"));
    decision.disallowed = Money(5000, "EUR");
    must(disallow(office.as(office.finance), decision));
}

TEST_CASE("A programme closes once nothing of it is open", "[money]")
{
    Funded office;
    office.paidOn(0, {2014, 7, 1});
    const auto list = closingListOf(*office.store, office.programme);
    CHECK(list.planned == Money(125000, "EUR"));
    CHECK(list.unclaimed == Money(25000, "EUR"));
    CHECK(list.unevidenced == Money(0, "EUR"));
    CHECK_FALSE(list.isClear());
    CHECK(refusalOf(closeProgramme(office.as(office.manager), office.programme.id, {2014, 7, 1}))
              .contains("planned 1,250.00"));
    for (int i = 1; i < 6; ++i)
        office.paidOn(i, QDate(2014, 7, 1).addMonths(i));
    office.clock.setDay(QDate(2015, 1, 1));
    must(office.claim({2014, 1, 1}, {2014, 12, 31}));
    CHECK(closingListOf(*office.store, office.programme).isClear());
    REQUIRE(closeProgramme(office.as(office.manager), office.programme.id, {2014, 12, 31}));
}
