#include "core/work/financesystem.h"
#include "tests/support/yerevan.h"

TEST_CASE("What is approved goes to the finance system, its posting numbers come back", "[money]")
{
    Yerevan office;
    office.openCash();
    const Package package = office.topUp();
    const auto instalments = office.instalments();
    const auto request = office.approved(package, instalments[0]);
    office.requested(package, instalments[1]); // not approved
    const QString out = QString::fromUtf8(approvedForFinance(*office.store));
    CHECK(out.count('\n') == 2);
    CHECK(out.contains(request.text()));
    CHECK(out.contains("\"250.00\",\"EUR\",\"bank-transfer\""));
    const Desk finance = office.as(office.finance);
    const QByteArray answer
        = "request,status,date,posting\n" + request.text().toLatin1() + ",confirmed,2014-06-02,P-17\n";
    CHECK(must(takeConfirmations(finance, answer))
              .refusals.first()
              .contains("Line 2: that request was not paid"));
    must(pay(finance, office.done(request)));
    CHECK(QString::fromUtf8(approvedForFinance(*office.store)).count('\n') == 1);
    const auto cut = must(takeConfirmations(finance, answer + "nobody,confirmed,2014-06-02,P-18\n"));
    CHECK(cut.refusals.size() == 1);
    CHECK(office.store->of<PaymentStatus>().all().isEmpty()); // whole or not at all
    CHECK(must(takeConfirmations(finance, answer)).confirmed == 1);
    CHECK(office.store->of<PaymentStatus>().all().first().reference == "P-17");
    CHECK(must(takeConfirmations(finance, answer)).refusals.size() == 1); // once
    CHECK(refusalOf(takeConfirmations(finance, "id,state\n")).contains("first line"));
}
