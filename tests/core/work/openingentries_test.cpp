#include "core/store/budgets.h"
#include "core/store/cashbook.h"
#include "core/work/openingentries.h"
#include "tests/support/yerevan.h"

namespace {

/// What the table of budgets says was paid.
Money table(const Yerevan& office)
{
    const auto rows = budgetTable(*office.store, BudgetBy::Programme);
    REQUIRE(rows.size() == 1);
    return rows.first().sums.paid;
}

} // namespace

TEST_CASE("What was paid before comes in from a sheet, whole, and is approved by another person", "[money]")
{
    Yerevan office;
    office.openCash();
    const Package package = office.topUp();
    const QByteArray reference = office.store->of<CaseFile>().all().first().reference.toUtf8();
    const QByteArray header = "case,package,amount,currency,date,paper\n";
    const QByteArray good = reference + ",Salary top-up,250.00,EUR,2014-05-02,P-1\n";
    const Desk caseworker = office.as(office.caseworker);
    const auto taken = must(takeOpening(caseworker,
        header + good + "NOBODY,Salary top-up,1,EUR,2014-05-02,P-2\n" + reference
            + ",Rent,1,EUR,2014-05-02,P-3\n" + reference + ",Salary top-up,0,EUR,2014-05-02,P-4\n" + reference
            + ",Salary top-up,1,EUR,2014-06-03,P-5\n" + reference + ",Salary top-up,1,AMD,2014-05-02,P-6\n",
        "go-live"));
    CHECK(taken.refusals.size() == 5);
    CHECK(taken.refusals.last().contains("Which rate of AMD"));
    CHECK(office.store->of<OpeningEntry>().all().isEmpty());
    CHECK(must(takeOpening(caseworker, header + good, "go-live")).added == 1);
    CHECK(refusalOf(takeOpening(caseworker, header + good, "go-live")).contains("taken"));
    CHECK(must(takeOpening(caseworker, header + good, "again")).refusals.first().contains("on file already"));
    CHECK(office.budget(package).paid == Money(0, "EUR")); // nobody approved it yet
    CHECK(table(office) == Money(0, "EUR"));
    CHECK(cashBookOf(*office.store, *office.store->of<Account>().find(office.cash)).size() == 1);
    CHECK_FALSE(approveOpening(caseworker, "go-live", {}));
    CHECK(must(approveOpening(office.as(office.manager), "go-live", "seen")) == 1);
    CHECK(office.budget(package).paid == Money(25000, "EUR"));
    CHECK(table(office) == Money(25000, "EUR"));
    CHECK(refusalOf(approveOpening(office.as(office.manager), "go-live", {})).contains("already"));
    CHECK(refusalOf(takeOpening(caseworker, "case,amount\n", "x")).contains("package"));
}

TEST_CASE("Who recorded opening entries does not approve them, even as a manager", "[money]")
{
    Yerevan office;
    office.topUp();
    const QByteArray reference = office.store->of<CaseFile>().all().first().reference.toUtf8();
    must(takeOpening(office.as(office.manager),
        "case,package,amount,currency,date,paper\n" + reference
            + ",Salary top-up,250.00,EUR,2014-05-02,P-1\n",
        "go-live"));
    CHECK(refusalOf(approveOpening(office.as(office.manager), "go-live", {})).contains("another person"));
}
