#include "core/store/budgets.h"
#include "core/store/signature.h"
#include "core/work/agenda.h"
#include "core/work/moneyfindings.h"
#include "tests/support/yerevan.h"

namespace {

/// What another laptop wrote apart from this one, past the acts that would refuse it here.
template <class Record>
Record brought(Yerevan& office, Record record)
{
    Act act(*office.store, {{}, "brought", {}, office.clock.now()});
    record.id = act.newId<Record>();
    act.add(record);
    act.commit();
    return record;
}

Dossier dossier(const Yerevan& office)
{
    return *dossierOf(*office.store, office.caseId);
}

/// An approval of the request as another laptop gave it.
Approval approvalOf(const Yerevan& office, const Id<PaymentRequest>& id, const Id<Staff>& by)
{
    const auto request = *office.store->of<PaymentRequest>().find(id);
    Approval approval;
    approval.caseId = office.caseId;
    approval.subjectKind = ApprovalSubject::PaymentRequest;
    approval.subject = id.uuid().raw();
    approval.content = contentOf(request);
    approval.approved = true;
    approval.approvedOn = office.clock.today();
    approval.approvedBy = by;
    return approval;
}

MoneyFinding only(const Yerevan& office)
{
    const auto found = ledgerFindingsOf(dossier(office));
    REQUIRE(found.size() == 1);
    return found.first();
}

} // namespace

TEST_CASE("An approval by the person who asked approves nothing, whichever laptop it came from", "[money]")
{
    Yerevan office;
    office.openCash();
    const Package package = office.topUp();
    const auto request = office.requested(package, office.instalments().first());
    brought(office, approvalOf(office, request, office.caseworker.staff));
    CHECK(only(office).kind == MoneyFinding::Kind::OwnApproval);
    CHECK(only(office).sentence.contains("Another person decides"));
    CHECK(refusalOf(pay(office.as(office.finance), office.done(request))).contains("not approved"));
    const Money none(0, "EUR"), asked(25000, "EUR");
    CHECK(office.budget(package).committed == none);
    CHECK(budgetTable(*office.store, BudgetBy::Programme).first().sums.committed == none);
    must(decidePayment(office.as(office.manager), office.caseId, request, true, {}));
    CHECK(ledgerFindingsOf(dossier(office)).isEmpty());
    CHECK(office.budget(package).committed == asked);
    CHECK(budgetTable(*office.store, BudgetBy::Programme).first().sums.committed == asked);
}

TEST_CASE("What was paid on one's own approval is made good by another person's", "[money]")
{
    Yerevan office;
    office.openCash();
    const Package package = office.topUp();
    const auto instalments = office.instalments();
    const auto other = office.paid(package, instalments[1]);
    const auto request = office.requested(package, instalments[0]);
    brought(office, approvalOf(office, request, office.caseworker.staff));
    auto paid = *office.store->of<Disbursement>().find(other);
    paid.request = request;
    paid.instalment = instalments[0].id;
    brought(office, paid);
    CHECK(only(office).advice.contains("paid all the same"));
    must(decidePayment(office.as(office.manager), office.caseId, request, true, "looked into"));
    CHECK(ledgerFindingsOf(dossier(office)).isEmpty());
    CHECK(refusalOf(decidePayment(office.as(office.manager), office.caseId, request, true, {}))
              .contains("paid already"));
}

TEST_CASE("An approval of what has changed since is stale until it is given anew", "[money]")
{
    Yerevan office;
    const Package package = office.topUp();
    const auto request = office.requested(package, office.instalments().first());
    Approval stale = approvalOf(office, request, office.manager.staff);
    stale.content[0] = char(stale.content[0] ^ 1);
    brought(office, stale);
    CHECK(only(office).kind == MoneyFinding::Kind::StaleApproval);
    must(decidePayment(office.as(office.manager), office.caseId, request, true, {}));
    CHECK(ledgerFindingsOf(dossier(office)).isEmpty());
}

TEST_CASE("A payment that two offices corrected is told until it is paid anew once", "[money]")
{
    Yerevan office;
    office.openCash();
    const Package package = office.topUp();
    const Instalment first = office.instalments().first();
    const auto request = office.approved(package, first);
    const auto paid = must(pay(office.as(office.finance), office.done(request)));
    REQUIRE(correctPayment(office.as(office.finance), office.caseId, paid, "never sent"));
    CHECK(ledgerFindingsOf(dossier(office)).isEmpty());
    brought(office, office.store->of<Correction>().all().first());
    CHECK(only(office).kind == MoneyFinding::Kind::CorrectedTwice);
    CHECK(office.budget(package).paid == Money(0, "EUR")); // it counts once
    must(pay(office.as(office.finance), office.done(request)));
    CHECK(ledgerFindingsOf(dossier(office)).isEmpty());
}

TEST_CASE("Findings head what a case asks for, and say what to do", "[money]")
{
    Yerevan office;
    office.openCash();
    const Package package = office.topUp();
    const auto paid = office.paid(package, office.instalments().first());
    brought(office, *office.store->of<Disbursement>().find(paid));
    const auto items = agendaOf(dossier(office), &office.programme, office.clock.today());
    REQUIRE_FALSE(items.isEmpty());
    CHECK(items.first().kind == AgendaItem::Kind::Settle);
    CHECK(items.first().what
        == "Paid twice: Salary top-up. Correct the payment that was recorded in error, "
           "or call the money back.");
    CHECK(items.first().tab == "payments");
}
