#include "core/work/payeebook.h"
#include "tests/support/yerevan.h"

TEST_CASE("Nothing is paid to an account that was changed until a second person confirmed it", "[money]")
{
    Yerevan office;
    office.openCash();
    const Package package = office.topUp();
    const auto instalments = office.instalments();
    const auto request = office.approved(package, instalments[0]);
    const auto account = *office.store->of<PayeeAccount>().find(package.payeeAccount);
    const auto waits = [&] {
        return waitsForConfirmation(*office.store, *dossierOf(*office.store, office.caseId),
            *office.store->of<PayeeAccount>().find(account.id));
    };
    CHECK_FALSE(waits());
    PayeeAccount changed = account;
    changed.number = "demo 2";
    REQUIRE(changePayeeAccount(office.as(office.caseworker), account, changed));
    CHECK(waits());
    CHECK(refusalOf(pay(office.as(office.finance), office.done(request))).contains("no second person"));
    Evidence payslip;
    payslip.package = package.id;
    payslip.instalment = instalments[1].id;
    payslip.type = EvidenceType::Payslip;
    must(fileEvidence(office.as(office.caseworker), payslip));
    CHECK(refusalOf(requestPayment(office.as(office.caseworker),
                        {office.caseId, instalments[1].id, {}, {}, PaymentMethod::BankTransfer}))
              .contains("no second person"));
    CHECK_FALSE(confirmPayeeAccount(office.as(office.caseworker), office.caseId, account.id));
    must(confirmPayeeAccount(office.as(office.manager), office.caseId, account.id));
    CHECK_FALSE(waits());
    must(pay(office.as(office.finance), office.done(request)));
    // a space is a change
    const auto now = *office.store->of<PayeeAccount>().find(account.id);
    changed = now;
    changed.number += ' ';
    REQUIRE(changePayeeAccount(office.as(office.caseworker), now, changed));
    CHECK(waits());
}
