#include "core/domain/records/ceiling.h"
#include "core/domain/records/duties.h"
#include "core/work/bankstatus.h"
#include "core/work/claims.h"
#include "core/work/editing.h"
#include "tests/support/yerevan.h"

// What is typed wrong or against a rule: refused with its way out, and the books are as they were.

namespace {

/// Has the exception asked for and approved, where the obstacle offers one of that rule.
void lift(Yerevan& office, const std::optional<Obstacle>& obstacle, RuleKind rule)
{
    REQUIRE(obstacle);
    REQUIRE(obstacle->exception);
    CHECK(obstacle->exception->rule == rule);
    RuleException exception = *obstacle->exception;
    exception.reason = "the donor agreed";
    if (rule == RuleKind::Ceiling)
        exception.amount = Money(1, "EUR");
    const auto asked = must(askException(office.as(office.caseworker), exception));
    must(decideException(office.as(office.manager), office.caseId, asked, true, "seen"));
}

QString requestRefusal(Yerevan& office, const Instalment& instalment, Money amount, Currency currency = {})
{
    return refusalOf(requestPayment(office.as(office.caseworker),
        {office.caseId, instalment.id, amount, currency, PaymentMethod::BankTransfer}));
}

void filePayslip(Yerevan& office, const Package& package, const Instalment& instalment)
{
    Evidence payslip;
    payslip.package = package.id;
    payslip.instalment = instalment.id;
    payslip.type = EvidenceType::Payslip;
    must(fileEvidence(office.as(office.caseworker), payslip));
}

} // namespace

TEST_CASE("Nothing is asked for before its paper is on file", "[money]")
{
    Yerevan office;
    const Package package = office.topUp();
    CHECK(requestRefusal(office, office.instalments()[0], {}).contains("not on file yet"));
    CHECK(office.store->of<PaymentRequest>().all().isEmpty());
}

TEST_CASE("A request keeps to its instalment, to the last cent", "[money]")
{
    Yerevan office;
    const Package package = office.topUp();
    const auto first = office.instalments()[0];
    filePayslip(office, package, first);
    CHECK(requestRefusal(office, first, Money(25001, "EUR")).contains("by 0.01 EUR"));
    must(requestPayment(office.as(office.caseworker),
        {office.caseId, first.id, Money(25000, "EUR"), {}, PaymentMethod::BankTransfer}));
}

TEST_CASE("A currency without a rate is a question, never 1", "[money]")
{
    Yerevan office;
    const Package package = office.topUp();
    const auto first = office.instalments()[0];
    filePayslip(office, package, first);
    CHECK(requestRefusal(office, first, {}, "GEL").contains("Which rate of GEL"));
    CHECK(requestRefusal(office, first, {}, "BYR").contains("Which rate of BYR"));
    CHECK(office.store->of<PaymentRequest>().all().isEmpty());
}

TEST_CASE("An approver who left afterwards approved all the same, one who had left did not", "[money]")
{
    Yerevan office;
    office.openCash();
    const Package package = office.topUp();
    const auto key = seal::SigningKey::create();
    Actor other
        = must(addStaff(office.as(office.manager), office.root, Yerevan::person(key, StaffRole::Manager)));
    other.signing = key;
    const auto request = office.requested(package, office.instalments().first());
    must(decidePayment(office.as(other), office.caseId, request, true, {}));
    office.clock.setDay(office.clock.today().addDays(1));
    REQUIRE(endStaff(office.as(office.manager), office.root, other.staff, "left"));
    const auto late = office.requested(package, office.instalments()[1]);
    CHECK_FALSE(decidePayment(office.as(other), office.caseId, late, true, {}));
    must(pay(office.as(office.finance), office.done(request)));
}

TEST_CASE("Money granted past a ceiling by two offices stops until an exception lifts it", "[money]")
{
    Yerevan office;
    office.openCash();
    const Package package = office.topUp(); // 1,500.00
    const auto instalments = office.instalments();
    const auto approved = office.approved(package, instalments[0]);
    const auto asked = office.requested(package, instalments[1]);
    {
        Act act(*office.store, {{}, "brought", {}, office.clock.now()});
        CeilingRule ceiling;
        ceiling.id = act.newId<CeilingRule>();
        ceiling.programme = office.programme.id;
        ceiling.role = CeilingRole::WholeCase;
        ceiling.amount = Money(149999, "EUR");
        act.add(ceiling);
        act.commit();
    }
    const Desk finance = office.as(office.finance);
    CHECK_FALSE(pay(finance, office.done(approved)));
    CHECK(refusalOf(decidePayment(office.as(office.manager), office.caseId, asked, true, {}))
              .contains("0.01 EUR"));
    filePayslip(office, package, instalments[2]);
    CHECK(requestRefusal(office, instalments[2], {}).contains("0.01 EUR"));
    lift(office, obstacleToPay(finance, office.done(approved)), RuleKind::Ceiling);
    must(pay(finance, office.done(approved)));
    must(decidePayment(office.as(office.manager), office.caseId, asked, true, {}));
}

TEST_CASE("Who asked does not pay, but by an exception that another person approved", "[money]")
{
    Yerevan office;
    office.openCash();
    const Package package = office.topUp();
    const auto request = office.approved(package, office.instalments().first());
    {
        Act act(*office.store, {{}, "set-up", {}, office.clock.now()});
        DutyRule apart;
        apart.id = act.newId<DutyRule>();
        apart.first = Duty::Request;
        apart.second = Duty::Pay;
        act.add(apart);
        act.commit();
    }
    const auto key = seal::SigningKey::create();
    Actor both
        = must(addStaff(office.as(office.manager), office.root, Yerevan::person(key, StaffRole::Finance)));
    both.signing = key;
    const Desk desk = office.as(both);
    CHECK_FALSE(obstacleToPay(desk, office.done(request)));
    {
        // the same person, on the other laptop, had asked for the next one
        Act act(*office.store, {{}, "brought", {}, office.clock.now()});
        PaymentRequest asked = *office.store->of<PaymentRequest>().find(request);
        asked.id = act.newId<PaymentRequest>();
        asked.instalment = office.instalments()[1].id;
        asked.requestedBy = both.staff;
        act.add(asked);
        act.commit();
    }
    const auto own = office.store->of<PaymentRequest>().all().last().id;
    must(decidePayment(office.as(office.manager), office.caseId, own, true, {}));
    CHECK_FALSE(pay(desk, office.done(own)));
    lift(office, obstacleToPay(desk, office.done(own)), RuleKind::Duty);
    must(pay(desk, office.done(own)));
}

TEST_CASE("After a programme was closed it takes an exception to pay or to correct", "[money]")
{
    Yerevan office;
    office.openCash();
    const Package package = office.topUp();
    const auto paid = office.paid(package, office.instalments()[0]);
    const auto request = office.approved(package, office.instalments()[1]);
    {
        Act act(*office.store, {{}, "set-up", {}, office.clock.now()});
        PeriodClosure closure;
        closure.id = act.newId<PeriodClosure>();
        closure.programme = office.programme.id;
        closure.closedUntil = office.clock.today();
        act.add(closure);
        act.commit();
    }
    office.clock.setDay(office.clock.today().addDays(40)); // on no later day either
    const Desk finance = office.as(office.finance);
    CHECK(refusalOf(pay(finance, office.done(request))).contains("was closed until"));
    CHECK(refusalOf(correctPayment(finance, office.caseId, paid, "x")).contains("takes an exception"));
    lift(office, obstacleToCorrection(finance, office.caseId, paid), RuleKind::ClosedPeriod);
    REQUIRE(correctPayment(finance, office.caseId, paid, "never sent"));
    must(pay(finance, office.done(request)));
}

TEST_CASE(
    "What is on its way shows as sent until the bank's word, and as evidenced once it is proven", "[money]")
{
    Yerevan office;
    office.openCash();
    const Package package = office.topUp();
    const auto instalments = office.instalments();
    const auto state = [&](const Instalment& one) {
        const auto dossier = *dossierOf(*office.store, office.caseId);
        auto facts = factsOf(dossier, package, one);
        facts.evidenced = false; // the payslip came first
        return stateOf(facts, office.clock.today());
    };
    const auto request = office.approved(package, instalments[0]);
    must(pay(office.as(office.finance), office.done(request)));
    CHECK(state(instalments[0]) == InstalmentState::Paid);
    reportSent(office.as(office.finance), office.caseId, request);
    CHECK(state(instalments[0]) == InstalmentState::Sent);
    const auto paid = office.store->of<Disbursement>().all().first().id;
    must(reportStatus(office.as(office.finance), {office.caseId, paid, BankStatus::Confirmed}));
    CHECK(state(instalments[0]) == InstalmentState::Paid);
    const auto cash = office.approved(package, instalments[1], PaymentMethod::Cash);
    must(pay(office.as(office.finance), office.done(cash)));
    reportSent(office.as(office.finance), office.caseId, cash);
    CHECK(state(instalments[1]) == InstalmentState::Paid);
}

TEST_CASE("Who pays may see what is restricted, which is logged; who monitors may not", "[money]")
{
    Yerevan office;
    office.topUp();
    CHECK_FALSE(recordUnveiling(office.as(office.member(StaffRole::Monitor)), office.caseId));
    REQUIRE(recordUnveiling(office.as(office.finance), office.caseId));
    CHECK(office.store->of<Unveiling>().all().size() == 1);
}
