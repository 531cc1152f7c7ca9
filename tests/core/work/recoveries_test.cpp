#include "core/store/cashbook.h"
#include "core/store/check.h"
#include "core/work/bankstatus.h"
#include "core/work/recoveries.h"
#include "tests/support/yerevan.h"

namespace {

Recovery step(const Yerevan& office, const Id<Disbursement>& payment, RecoveryStep step, qint64 cents)
{
    Recovery recovery;
    recovery.caseId = office.caseId;
    recovery.disbursement = payment;
    recovery.step = step;
    recovery.amount = Money(cents, "EUR");
    recovery.reason = "left the area";
    if (step == RecoveryStep::Refunded)
        recovery.account = office.cash;
    return recovery;
}

} // namespace

TEST_CASE("No more is called for than was paid, no more comes back than was called for", "[money]")
{
    Yerevan office;
    office.openCash();
    const Package package = office.topUp();
    const auto payment = office.paid(package, office.instalments().first());
    const Desk finance = office.as(office.finance);
    const auto box = *office.store->of<Account>().find(office.cash);
    CHECK(refusalOf(recordRecovery(finance, step(office, payment, RecoveryStep::Refunded, 1)))
              .contains("Call for it first"));
    CHECK(refusalOf(recordRecovery(finance, step(office, payment, RecoveryStep::Receivable, 25001)))
              .contains("too much by 0.01 EUR"));
    must(recordRecovery(finance, step(office, payment, RecoveryStep::Receivable, 25000)));
    CHECK(balanceOf(*office.store, box) == Money(975000, "EUR")); // no cash moved yet
    must(recordRecovery(finance, step(office, payment, RecoveryStep::Refunded, 10000)));
    CHECK(balanceOf(*office.store, box) == Money(985000, "EUR"));
    CHECK(refusalOf(recordRecovery(finance, step(office, payment, RecoveryStep::Refunded, 15001)))
              .contains("0.01 EUR"));
    must(recordRecovery(finance, step(office, payment, RecoveryStep::Offset, 15000)));
    CHECK(balanceOf(*office.store, box) == Money(985000, "EUR"));
    const Budget budget = office.budget(package);
    CHECK(budget.paid == Money(15000, "EUR"));
    CHECK(budget.outstanding == Money(0, "EUR"));
    CHECK(refusalOf(correctPayment(finance, office.caseId, payment, "never moved")).contains("did move"));
}

TEST_CASE("A write-off counts once another person approved it", "[money]")
{
    Yerevan office;
    office.openCash();
    const Package package = office.topUp();
    const auto payment = office.paid(package, office.instalments().first());
    const Desk finance = office.as(office.finance);
    must(recordRecovery(finance, step(office, payment, RecoveryStep::Receivable, 5000)));
    const auto writeOff
        = must(recordRecovery(finance, step(office, payment, RecoveryStep::WrittenOff, 5000)));
    CHECK(office.budget(package).outstanding == Money(5000, "EUR"));
    CHECK_FALSE(decideWriteOff(finance, office.caseId, writeOff, true, {}));
    // what waits for a decision is not written off a second time
    CHECK_FALSE(recordRecovery(finance, step(office, payment, RecoveryStep::WrittenOff, 1)));
    must(decideWriteOff(office.as(office.manager), office.caseId, writeOff, true, "died"));
    CHECK(office.budget(package).outstanding == Money(0, "EUR"));
    CHECK(office.budget(package).writtenOff == Money(5000, "EUR"));
}

TEST_CASE("A correction is for money that never moved, and is itself not corrected", "[money]")
{
    Yerevan office;
    office.openCash();
    const Package package = office.topUp();
    const auto instalments = office.instalments();
    const auto payment = office.paid(package, instalments[0]);
    const Desk finance = office.as(office.finance);
    REQUIRE(correctPayment(finance, office.caseId, payment, "typed twice"));
    CHECK_FALSE(correctPayment(finance, office.caseId, payment, "typed twice"));
    const auto correction = office.store->of<Correction>().all().first().id;
    CHECK(refusalOf(correctPayment(finance, office.caseId, Id<Disbursement>(correction.uuid()), "x"))
              .contains("a correction is not corrected"));
    CHECK_FALSE(recordRecovery(finance, step(office, payment, RecoveryStep::Receivable, 1)));
    const auto moved = office.paid(package, instalments[1]);
    must(reportStatus(finance, {office.caseId, moved, BankStatus::Confirmed, {}, {}}));
    CHECK(refusalOf(correctPayment(finance, office.caseId, moved, "x")).contains("did move"));
}

TEST_CASE("A refused write-off leaves the money to come back, and the ledger sound", "[money]")
{
    Yerevan office;
    office.openCash();
    const Package package = office.topUp();
    const auto payment = office.paid(package, office.instalments().first());
    const Desk finance = office.as(office.finance);
    must(recordRecovery(finance, step(office, payment, RecoveryStep::Receivable, 25000)));
    const auto writeOff
        = must(recordRecovery(finance, step(office, payment, RecoveryStep::WrittenOff, 25000)));
    must(decideWriteOff(office.as(office.manager), office.caseId, writeOff, false, "they can pay"));
    must(recordRecovery(finance, step(office, payment, RecoveryStep::Refunded, 25000)));
    CHECK(office.budget(package).outstanding == Money(0, "EUR"));
    CHECK(office.budget(package).paid == Money(0, "EUR"));
    NoProgress progress;
    const CheckReport report = checkMoney(*office.store, progress);
    CHECK(report.signatures > 8);
    for (const CheckFinding& finding : report.findings)
        CHECK(finding.message == "");
}
