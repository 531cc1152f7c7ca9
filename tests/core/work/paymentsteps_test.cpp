#include "core/work/bankstatus.h"
#include "core/work/paymentsteps.h"
#include "tests/support/yerevan.h"

TEST_CASE("Each step of an instalment has its day and its author", "[money]")
{
    Yerevan office;
    office.openCash();
    const Package package = office.topUp();
    const Instalment first = office.instalments().first();
    office.clock.setDay(QDate(2014, 7, 1));
    const auto request = office.approved(package, first);
    office.clock.setDay(QDate(2014, 7, 4));
    const auto paid = must(pay(office.as(office.finance), office.done(request)));
    office.clock.setDay(QDate(2014, 7, 7));
    must(reportStatus(office.as(office.finance), {office.caseId, paid, BankStatus::Returned, {}, "R-1"}));
    const auto steps = stepsOf(*office.store, *dossierOf(*office.store, office.caseId), first);
    QStringList told;
    for (const PaymentStep& step : steps)
        if (step.day.isValid() && step.kind != Description<Instalment>::kind.number) {
            const auto who = office.store->of<Staff>().find(step.who);
            told += step.day.toString(Qt::ISODate) + ' ' + step.what + ' ' + (who ? who->name : "-");
        }
    CHECK(told
        == QStringList{"2014-07-01 Requested Caseworker", "2014-07-01 Approved Manager",
            "2014-07-04 Paid Finance", "2014-07-07 Returned by the bank Finance"});
    CHECK(steps.last().detail == "R-1");
    for (const PaymentStep& step : steps)
        CHECK_FALSE(step.record.isNull());
}

TEST_CASE("A rate that moved shows what it made the payment cost more or less", "[money]")
{
    Yerevan office;
    office.openCash();
    const Package package = office.topUp();
    const auto paid = office.paid(package, office.instalments().first());
    const auto dossier = *dossierOf(*office.store, office.caseId);
    Disbursement payment = *dossier.find(paid);
    CHECK(realisedDifference(dossier, payment).isNull());
    payment.rate = {2, 0};
    payment.programmeAmount = Money(24000, "EUR");
    CHECK(realisedDifference(dossier, payment) == Money(-1000, "EUR"));
}
