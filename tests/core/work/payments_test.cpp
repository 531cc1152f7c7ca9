#include "core/store/signature.h"
#include "tests/support/yerevan.h"

namespace {

/// An instalment that was approved in drams on 2 June 2014, at 400 per dollar and 0.8 euros; it is the 20th.
struct Drams : Yerevan {
    Id<PaymentRequest> request;

    Drams()
    {
        const Package package = topUp();
        list("EUR", "0.8", QDate(2014, 6, 1));
        list("AMD", "400", QDate(2014, 6, 1));
        Account drams;
        drams.office = ownOffice(*store)->id;
        drams.kind = AccountKind::Bank;
        drams.name = "Drams";
        drams.currencyCode = "AMD";
        drams.openedOn = clock.today();
        cash = must(openAccount(as(finance), drams));
        Evidence payslip;
        payslip.package = package.id;
        payslip.instalment = instalments().first().id;
        payslip.type = EvidenceType::Payslip;
        must(fileEvidence(as(caseworker), payslip));
        request = must(requestPayment(
            as(caseworker), {caseId, payslip.instalment, {}, "AMD", PaymentMethod::BankTransfer}));
        must(decidePayment(as(manager), caseId, request, true, {}));
        clock.setDay(QDate(2014, 6, 20));
    }
    void list(const char* currency, const char* rate, QDate day)
    {
        ExchangeRate listed;
        listed.currencyCode = *Currency::fromCode(currency);
        listed.effectiveOn = day;
        listed.rate = *Rate::fromText(rate);
        listed.listing = RateListing::MidMonth;
        Act act(*store, {{}, "list", {}, clock.now()});
        listed.id = act.newId<ExchangeRate>();
        act.add(listed);
        act.commit();
    }
};

} // namespace

TEST_CASE("A salary top-up of 250.00 EUR is paid six times and comes to 1,500.00 EUR")
{
    Yerevan office;
    office.openCash();
    const Package package = office.topUp();
    const auto instalments = dossierOf(*office.store, office.caseId)->of<Instalment>();
    REQUIRE(instalments.size() == 6);
    for (const Instalment& instalment : instalments) {
        const PaymentTerms terms{office.caseId, instalment.id, {}, {}, PaymentMethod::BankTransfer};
        CHECK_FALSE(requestPayment(office.as(office.caseworker), terms)); // no payslip on file yet
        Evidence payslip;
        payslip.package = package.id;
        payslip.instalment = instalment.id;
        payslip.type = EvidenceType::Payslip;
        REQUIRE(fileEvidence(office.as(office.caseworker), payslip));
        const auto request = must(requestPayment(office.as(office.caseworker), terms));
        const PaymentDone done{office.caseId, request, office.cash, {}, {}, {}};
        CHECK_FALSE(pay(office.as(office.finance), done)); // not approved yet
        CHECK_FALSE(decidePayment(office.as(office.caseworker), office.caseId, request, true, {}));
        must(decidePayment(office.as(office.manager), office.caseId, request, true, {}));
        must(pay(office.as(office.finance), done));
        CHECK_FALSE(pay(office.as(office.finance), done)); // twice
    }
    const auto budget = budgetOf(*dossierOf(*office.store, office.caseId), package);
    REQUIRE(budget);
    CHECK(budget->paid == Money(150000, "EUR"));
    CHECK(budget->evidenced == Money(150000, "EUR"));
    CHECK(budget->free == Money(0, "EUR"));
}

TEST_CASE("Who requests a payment cannot approve it, even as a manager")
{
    Yerevan office;
    const Package package = office.topUp();
    const auto first = dossierOf(*office.store, office.caseId)->of<Instalment>().first();
    Evidence payslip;
    payslip.package = package.id;
    payslip.instalment = first.id;
    payslip.type = EvidenceType::Payslip;
    REQUIRE(fileEvidence(office.as(office.manager), payslip));
    const auto request = must(requestPayment(
        office.as(office.manager), {office.caseId, first.id, {}, {}, PaymentMethod::BankTransfer}));
    CHECK_FALSE(decidePayment(office.as(office.manager), office.caseId, request, true, {}));
}

TEST_CASE("A payment is recorded on no day to come, none before its approval and once only", "[money]")
{
    Yerevan office;
    office.openCash();
    const Package package = office.topUp();
    office.clock.setDay(QDate(2014, 7, 4));
    const auto request = office.approved(package, office.instalments().first());
    PaymentDone done = office.done(request);
    done.paidOn = QDate(2014, 7, 5);
    CHECK(refusalOf(pay(office.as(office.finance), done)).contains("still to come"));
    done.paidOn = QDate(2014, 7, 3);
    CHECK(refusalOf(pay(office.as(office.finance), done)).contains("approved on 2014-07-04 only"));
    done.paidOn = QDate(2014, 7, 4);
    must(pay(office.as(office.finance), done));
    CHECK(refusalOf(pay(office.as(office.finance), done)).contains("paid already"));
    CHECK(office.budget(package).paid == Money(25000, "EUR"));
}

TEST_CASE("A request is approved once, and not after it was refused", "[money]")
{
    Yerevan office;
    const Package package = office.topUp();
    const auto first = office.approved(package, office.instalments()[0]);
    CHECK(refusalOf(decidePayment(office.as(office.manager), office.caseId, first, true, {}))
              .contains("approved already"));
    const auto second = office.requested(package, office.instalments()[1]);
    must(decidePayment(office.as(office.manager), office.caseId, second, false, "no payslip"));
    CHECK(refusalOf(decidePayment(office.as(office.manager), office.caseId, second, true, {}))
              .contains("was refused"));
}

TEST_CASE(
    "An approval by somebody whose role had ended that day pays nothing until it is given anew", "[money]")
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
    REQUIRE(endStaff(office.as(office.manager), office.root, other.staff, "left"));
    CHECK(refusalOf(pay(office.as(office.finance), office.done(request))).contains("without the right"));
    must(decidePayment(office.as(office.manager), office.caseId, request, true, {}));
    must(pay(office.as(office.finance), office.done(request)));
}

TEST_CASE("Cash pays no more than the box holds, to the cent", "[money]")
{
    Yerevan office;
    const Package package = office.topUp();
    Account box;
    box.office = ownOffice(*office.store)->id;
    box.kind = AccountKind::Cash;
    box.name = "Small box";
    box.currencyCode = "EUR";
    box.openingBalance = Money(24999, "EUR");
    box.openedOn = office.clock.today();
    office.cash = must(openAccount(office.as(office.finance), box));
    const auto request = office.approved(package, office.instalments().first(), PaymentMethod::Cash);
    CHECK(refusalOf(pay(office.as(office.finance), office.done(request))).contains("0.01 EUR too little"));
    AccountEntry topUp;
    topUp.account = office.cash;
    topUp.kind = AccountEntryKind::TopUp;
    topUp.amount = Money(1, "EUR");
    topUp.bookedOn = office.clock.today();
    must(addRecord(office.as(office.finance), Right::Pay, "top-up", topUp));
    must(pay(office.as(office.finance), office.done(request)));
}

TEST_CASE("The rate of the day the money left is frozen on the payment", "[money]")
{
    Drams office;
    SECTION("a rate that makes it cheaper")
    {
        office.list("AMD", "500", QDate(2014, 6, 15));
        const auto paid = must(pay(office.as(office.finance), office.done(office.request)));
        const auto entry = *office.store->of<Disbursement>().find(paid);
        CHECK(entry.rate == *Rate::fromText("500"));
        CHECK(entry.rateOn == QDate(2014, 6, 15));
        CHECK(entry.amount == Money(12500000, "AMD")); // 250.00 EUR at 400 per dollar
        CHECK(entry.programmeAmount == Money(20000, "EUR"));
    }
    SECTION("a rate that makes it dearer than the tolerance asks for an exception")
    {
        office.list("AMD", "399", QDate(2014, 6, 15));
        CHECK(refusalOf(pay(office.as(office.finance), office.done(office.request))).contains("tolerance"));
        CHECK(office.store->of<Disbursement>().all().isEmpty());
    }
}

TEST_CASE("Nothing is asked for after the support ended, on its last day it is", "[money]")
{
    Yerevan office;
    const Package package = office.topUp();
    {
        Act act(*office.store, {{}, "set-up", {}, office.clock.now()});
        Programme limited = office.programme;
        limited.supportMonths = 2;
        act.save(office.programme, limited);
        const auto file = *office.store->of<CaseFile>().find(office.caseId);
        CaseFile returned = file;
        returned.returnedOn = QDate(2014, 5, 3);
        act.save(file, returned);
        act.commit();
    }
    const auto instalments = office.instalments();
    office.clock.setDay(QDate(2014, 7, 3));
    office.requested(package, instalments[0]);
    office.clock.setDay(QDate(2014, 7, 4));
    Evidence payslip;
    payslip.package = package.id;
    payslip.instalment = instalments[1].id;
    payslip.type = EvidenceType::Payslip;
    must(fileEvidence(office.as(office.caseworker), payslip));
    CHECK(refusalOf(requestPayment(office.as(office.caseworker),
                        {office.caseId, instalments[1].id, {}, {}, PaymentMethod::BankTransfer}))
              .contains("2014-07-03"));
}

TEST_CASE("An approval of a request that differs by one space approves nothing", "[money]")
{
    Yerevan office;
    office.openCash();
    const Package package = office.topUp();
    const auto request
        = *office.store->of<PaymentRequest>().find(office.requested(package, office.instalments().first()));
    const auto approve = [&](const PaymentRequest& seen) {
        Act act(*office.store, {{}, "brought", {}, office.clock.now()});
        Approval approval;
        approval.id = act.newId<Approval>();
        approval.caseId = office.caseId;
        approval.subjectKind = ApprovalSubject::PaymentRequest;
        approval.subject = request.id.uuid().raw();
        approval.content = contentOf(seen);
        approval.approved = true;
        approval.approvedOn = office.clock.today();
        approval.approvedBy = office.manager.staff;
        act.add(approval);
        act.commit();
    };
    PaymentRequest other = request;
    other.rateSource += ' ';
    approve(other);
    CHECK(refusalOf(pay(office.as(office.finance), office.done(request.id))).contains("not approved"));
    approve(request);
    must(pay(office.as(office.finance), office.done(request.id)));
}
