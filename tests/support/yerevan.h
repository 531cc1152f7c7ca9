#pragma once

#include "core/work/caseledger.h"
#include "core/work/custody.h"
#include "core/work/payments.h"
#include "core/work/planning.h"
#include "core/work/registration.h"
#include "core/work/staffing.h"
#include "tests/support/tostring.h"

#include <catch2/catch_test_macros.hpp>

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
    QList<Instalment> instalments() const { return dossierOf(*store, caseId)->of<Instalment>(); }
    /// The instalment with its payslip on file, requested and approved; paid by bank transfer.
    Id<PaymentRequest> approved(const Package& package, const Instalment& instalment,
        PaymentMethod method = PaymentMethod::BankTransfer)
    {
        const auto request = requested(package, instalment, method);
        must(decidePayment(as(manager), caseId, request, true, {}));
        return request;
    }
    Id<PaymentRequest> requested(const Package& package, const Instalment& instalment,
        PaymentMethod method = PaymentMethod::BankTransfer)
    {
        Evidence payslip;
        payslip.package = package.id;
        payslip.instalment = instalment.id;
        payslip.type = EvidenceType::Payslip;
        must(fileEvidence(as(caseworker), payslip));
        return must(requestPayment(as(caseworker), {caseId, instalment.id, {}, {}, method}));
    }
    PaymentDone done(const Id<PaymentRequest>& request) const
    {
        return {caseId, request, cash, {}, QStringLiteral("Vakhtang"), {}};
    }
    Id<Disbursement> paid(const Package& package, const Instalment& instalment,
        PaymentMethod method = PaymentMethod::BankTransfer)
    {
        return must(pay(as(finance), done(approved(package, instalment, method))));
    }
    Budget budget(const Package& package) const { return *budgetOf(*dossierOf(*store, caseId), package); }
};

/// The words of a refusal; fails where there is none.
template <class T>
QString refusalOf(const Result<T>& result)
{
    REQUIRE_FALSE(result);
    return result.error().message;
}
