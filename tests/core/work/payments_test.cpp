#include "core/work/caseledger.h"
#include "core/work/custody.h"
#include "core/work/payments.h"
#include "core/work/planning.h"
#include "core/work/registration.h"
#include "core/work/staffing.h"
#include "tests/support/tostring.h"

#include <catch2/catch_test_macros.hpp>

namespace {

/// The value of a result that must be there; its words on screen where it is not.
template <class T>
T must(Result<T> result)
{
    INFO((result ? QString() : result.error().message).toStdString());
    REQUIRE(result);
    return *std::move(result);
}

/// An office with a manager, a caseworker and a finance officer, and one case with a salary top-up of
/// 250.00 EUR a month for six months.
struct Yerevan {
    SteppedClock clock{QDate(2014, 6, 2)};
    SeededEntropy entropy{7};
    std::unique_ptr<Store> store = Store::inMemory({clock, entropy});
    seal::SigningKey root = seal::SigningKey::create();
    Actor manager = founder();
    Actor caseworker = member(StaffRole::Caseworker);
    Actor finance = member(StaffRole::Finance);
    Programme programme = programmeOf250();
    Id<CaseFile> caseId;
    Id<Account> cash;

    Desk as(const Actor& actor) { return {*store, actor}; }
    static NewStaff person(const seal::SigningKey& key, StaffRole role)
    {
        Staff staff;
        staff.name = name(role);
        return {staff, key.publicKey(), {role}};
    }
    Actor founder()
    {
        Office office;
        office.code = "EVN";
        office.name = "Yerevan";
        office.country = "AM";
        office.currency = "EUR";
        const auto key = seal::SigningKey::create();
        Actor actor = must(foundOffice(*store, root, {office, "laptop", person(key, StaffRole::Manager)}));
        actor.signing = key;
        return actor;
    }
    Actor member(StaffRole role)
    {
        const auto key = seal::SigningKey::create();
        Actor actor = must(addStaff(as(manager), root, person(key, role)));
        actor.signing = key;
        return actor;
    }
    Programme programmeOf250()
    {
        Act act(*store, {{}, "set-up", {}, clock.now()});
        Programme made;
        made.id = act.newId<Programme>();
        made.code = "DEMO";
        made.currency = "EUR";
        act.add(made);
        ApprovalBand band;
        band.id = act.newId<ApprovalBand>();
        band.programme = made.id;
        band.role = StaffRole::Manager;
        band.upTo = Money(500000, "EUR");
        act.add(band);
        act.commit();
        return made;
    }
    void openCash()
    {
        Account account;
        account.office = ownOffice(*store)->id;
        account.kind = AccountKind::Cash;
        account.name = "Cash box";
        account.currencyCode = "EUR";
        account.openingBalance = Money(1000000, "EUR");
        account.openedOn = clock.today();
        cash = must(openAccount(as(finance), account));
    }
    Package topUp()
    {
        Registration registration;
        registration.file.programme = programme.id;
        NewPerson principal;
        principal.person.relation = Relation::Principal;
        principal.person.givenName = "Vakhtang";
        registration.persons = {principal};
        caseId = must(registerCase(as(caseworker), registration)).caseFile;
        Grantable grantable;
        grantable.package.planVersion
            = must(draftPlan(as(caseworker), caseId, programme.id, "the returnee's request"));
        grantable.package.type = AssistanceType::WageSubsidy;
        grantable.package.title = "Salary top-up";
        grantable.package.agreed = Money(150000, "EUR");
        Payee payee;
        payee.caseId = caseId;
        payee.kind = PayeeKind::Returnee;
        payee.name = "Vakhtang";
        PayeeAccount account;
        account.channel = PaymentChannel::Bank;
        account.number = "demo 1";
        grantable.package.payee = must(addPayee(as(caseworker), payee, account));
        grantable.package.payeeAccount = store->of<PayeeAccount>().all().first().id;
        grantable.funding = {PackageFunding{}};
        Condition payslip;
        payslip.evidenceType = EvidenceType::Payslip;
        payslip.appliesTo = ConditionScope::Every;
        grantable.conditions = {payslip};
        grantable.instalments
            = *monthlyInstalments({QDate(2014, 6, 1), 6, Money(25000, "EUR"), DueRule::PeriodEnd});
        const auto granted = grant(as(caseworker), caseId, grantable);
        REQUIRE(granted);
        REQUIRE(approvePlan(as(manager), caseId, grantable.package.planVersion));
        return *store->of<Package>().find(*granted);
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
