#include "core/work/bankstatus.h"
#include "tests/support/yerevan.h"

TEST_CASE("A payment that the bank gave back leaves its instalment payable again", "[money]")
{
    Yerevan office;
    office.openCash();
    const Package package = office.topUp();
    const Instalment first = office.instalments().first();
    const auto payment = office.paid(package, first);
    const BankNews back{office.caseId, payment, BankStatus::Returned, {}, "R-1"};
    must(reportStatus(office.as(office.finance), back));
    CHECK(office.budget(package).paid == Money(0, "EUR"));
    CHECK(office.budget(package).committed == Money(25000, "EUR"));
    CHECK(refusalOf(reportStatus(office.as(office.finance), back)).contains("came back already"));
    CHECK(refusalOf(correctPayment(office.as(office.finance), office.caseId, payment, "x"))
              .contains("came back already"));
    const auto request = *requestOf(*dossierOf(*office.store, office.caseId), first.id);
    must(pay(office.as(office.finance), office.done(request.id)));
    CHECK(office.budget(package).paid == Money(25000, "EUR"));
}

TEST_CASE("News of a payment are told once, by whoever may, on a day that can be", "[money]")
{
    Yerevan office;
    office.openCash();
    const Package package = office.topUp();
    const auto instalments = office.instalments();
    const auto payment = office.paid(package, instalments[0]);
    BankNews news{office.caseId, payment, BankStatus::Confirmed, QDate(2014, 6, 1), {}};
    CHECK(refusalOf(reportStatus(office.as(office.finance), news)).contains("left on 2014-06-02"));
    news.happenedOn = QDate(2014, 6, 3);
    CHECK(refusalOf(reportStatus(office.as(office.finance), news)).contains("still to come"));
    news.happenedOn = QDate(2014, 6, 2);
    CHECK_FALSE(reportStatus(office.as(office.caseworker), news));
    must(reportStatus(office.as(office.finance), news));
    CHECK(refusalOf(reportStatus(office.as(office.finance), news)).contains("on file already"));
    const auto cash = office.paid(package, instalments[1], PaymentMethod::Cash);
    CHECK(refusalOf(
        reportStatus(office.as(office.finance), {office.caseId, cash, BankStatus::Returned, {}, {}}))
              .contains("in cash"));
}
