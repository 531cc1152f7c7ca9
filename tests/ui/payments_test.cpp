#include "core/store/dossier.h"
#include "core/store/overview.h"
#include "core/work/caseledger.h"
#include "core/work/staffing.h"
#include "tests/ui/paymentsdriver.h"
#include "ui/kit/fieldeditors.h"
#include "ui/payments/accountspage.h"
#include "ui/payments/budgetspage.h"
#include "ui/payments/payeespage.h"
#include "ui/payments/paymentsplace.h"
#include "ui/payments/ratespage.h"
#include "ui/payments/worklistpage.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

TEST_CASE("The manager decides on what waits, line by line, and signs at the end", "[payments]")
{
    Payments at(u"Demo manager"_s);
    CHECK(at.lines().filter().list == Worklist::Approve); // the first list with something for a manager
    REQUIRE(at.lines().rowCount() == 1);
    at.place().setFocus();
    at.key(Qt::Key_Space);
    REQUIRE(at.lines().ticked().size() == 1);
    at.key(Qt::Key_Return, Qt::ControlModifier);
    at.onDialog();
    const auto requests = at.dossier().of<Approval>().size();
    at.press(at.dialog(), u"&Approve"_s);
    CHECK(at.dossier().of<Approval>().size() == requests); // nothing is signed yet
    at.press(at.dialog(), u"&Sign"_s);
    CHECK_FALSE(at.dialog());
    CHECK(at.dossier().of<Approval>().size() == requests + 1);
    CHECK(at.lines().rowCount() == 0);
    at.key(Qt::Key_3, Qt::ControlModifier);
    CHECK(at.lines().filter().list == Worklist::Pay);
    CHECK(at.lines().rowCount() == 2);
    CHECK(at.lines().refusalOf(0).contains("Finance"));
    CHECK_FALSE(at.lines().toggle(0)); // a manager pays nothing
    CHECK_FALSE(at.hasButton(u"&Pay"_s));
}

TEST_CASE("A refusal needs its reason", "[payments]")
{
    Payments at(u"Demo manager"_s);
    at.key(Qt::Key_Return, Qt::ControlModifier);
    at.onDialog();
    at.press(at.dialog(), u"&Refuse"_s);
    REQUIRE(at.dialog()); // asks why
    at.dialog()->findChild<QLineEdit*>()->setText(u"the receipt is of another month"_s);
    at.press(at.dialog(), u"&Refuse"_s);
    at.press(at.dialog(), u"&Sign"_s);
    CHECK_FALSE(at.dialog());
    CHECK(at.dossier().of<Approval>().last().note == "the receipt is of another month");
    CHECK_FALSE(at.dossier().of<Approval>().last().approved);
    CHECK(at.lines().rowCount() == 0);
}

TEST_CASE("The finance officer pays what is approved, from an account of this laptop", "[payments]")
{
    Payments at(u"Demo finance officer"_s);
    CHECK(at.lines().filter().list == Worklist::Pay);
    REQUIRE(at.lines().rowCount() == 1);
    at.key(Qt::Key_Return, Qt::ControlModifier); // nothing ticked: the line that stands selected
    at.onDialog();
    const auto paid = at.dossier().of<Disbursement>().size();
    CHECK_FALSE(at.save()); // no account chosen
    CHECK(at.dossier().of<Disbursement>().size() == paid);
    at.field<CodeBox>("account")->setCurrentIndex(1);
    at.field<QLineEdit>("voucher")->setText(u"V-009"_s);
    CHECK(Payments::textOf(at.dialog()).contains("after this"));
    CHECK(Payments::textOf(at.dialog()).contains("per US dollar"));
    CHECK(at.save());
    REQUIRE(at.dossier().of<Disbursement>().size() == paid + 1);
    CHECK(at.dossier().of<Disbursement>().last().voucher == "V-009");
    CHECK(at.dossier().of<Disbursement>().last().amount == Money(9000000, "AMD"));
    CHECK(at.lines().rowCount() == 0);
    CHECK(at.desk.session().undoName().isEmpty()); // a payment is never undone
}

TEST_CASE("What was sent waits for the bank's word; what it gives back is payable again", "[payments]")
{
    Payments at(u"Demo finance officer"_s);
    at.place().show(Worklist::Confirm);
    CHECK(at.lines().rowCount() == 0);
    at.payOne();
    at.place().show(Worklist::Confirm);
    REQUIRE(at.lines().rowCount() == 1);
    at.key(Qt::Key_Return, Qt::ControlModifier);
    at.onDialog();
    CHECK_FALSE(at.save()); // what does the bank say?
    at.field<CodeBox>("status")->setCode(u"returned-by-bank"_s);
    CHECK(at.save());
    CHECK(at.lines().rowCount() == 0);
    at.place().show(Worklist::Pay);
    REQUIRE(at.lines().rowCount() == 1);
    CHECK(at.lines().line(0).trouble == MoneyTrouble::Returned);
}

TEST_CASE("A figure opens the entries that it is the sum of", "[payments]")
{
    Payments at(u"Demo manager"_s);
    auto* budgets = at.page<BudgetsPage>();
    constexpr int paid = 5;
    budgets->openFigure(0, paid);
    REQUIRE(at.dialog());
    CHECK(at.dialog()->windowTitle().contains("Paid"));
    CHECK(Payments::textOf(at.dialog()).contains("12 entries come to 1,686.00 EUR"));
    at.dialog()->close();
    constexpr int free = 10;
    budgets->openFigure(0, free); // a difference: told, not opened
    CHECK_FALSE(at.dialog());
}

TEST_CASE("A rate is typed with its reason; one that is no rate is refused in the form", "[payments]")
{
    Payments at(u"Demo manager"_s);
    auto* rates = at.page<RatesPage>();
    rates->typeOne();
    at.onDialog();
    at.field<CodeBox>("currency")->setCode(u"GEL"_s);
    at.field<QLineEdit>("rate")->setText(u"1,8"_s);
    at.field<QPlainTextEdit>("reason")->setPlainText(u"the list of the month is not out"_s);
    CHECK_FALSE(at.save());
    at.field<QLineEdit>("rate")->setText(u"1.8"_s);
    CHECK(at.save());
    const auto typed = ratesInForce(at.desk.session().store(), at.desk.session().today());
    CHECK(std::ranges::count(typed, Currency("GEL"), &ExchangeRate::currencyCode) == 1);
    at.become(u"Demo caseworker"_s);
    (void)at.page<RatesPage>();
    CHECK_FALSE(at.hasButton(u"&Type a rate"_s));
}

TEST_CASE("A changed account waits for a second person, and nothing is paid to it before", "[payments]")
{
    Payments at(u"Demo caseworker"_s);
    (void)at.page<PayeesPage>();
    at.press(&at.place(), u"Chan&ge"_s);
    at.onDialog();
    at.field<QLineEdit>("number")->setText(u"another"_s);
    CHECK(at.save());
    CHECK_FALSE(at.hasButton(u"&Confirm"_s)); // not by whoever changed it
    at.place().show(Worklist::Evidence);
    at.become(u"Demo manager"_s);
    (void)at.page<PayeesPage>();
    REQUIRE(at.hasButton(u"&Confirm"_s));
    at.press(&at.place(), u"&Confirm"_s);
    REQUIRE(at.dialog());
    at.press(at.dialog(), u"Yes, &sign"_s);
    CHECK_FALSE(at.hasButton(u"&Confirm"_s));
    CHECK(at.dossier().of<PayeeConfirmation>().size() == 1);
}

TEST_CASE("A bank's statement is held against the book, and the difference is told", "[payments]")
{
    Payments at(u"Demo finance officer"_s);
    auto* accounts = at.page<AccountsPage>();
    const QString path = at.folder.filePath("statement.csv");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("date,amount,text,reference\n2014-06-03,-90000.00,rent,DEMO-001\n"
               "2014-06-30,-12.00,bank's fee,\n");
    file.close();
    accounts->takeStatementFile(path);
    CHECK(at.desk.session().store().of<StatementLine>().all().size() == 2);
    CHECK(at.desk.session().store().of<StatementMatch>().all().size() == 1);
    CHECK(Payments::textOf(accounts).contains("they differ by"));
}

TEST_CASE("The caseworker files a payslip, by which an instalment can be requested; both from the lists",
    "[payments]")
{
    Payments at(u"Demo caseworker"_s);
    at.place().show(Worklist::Evidence);
    int row = -1;
    for (int i = 0; i < at.lines().rowCount(); ++i)
        if (at.lines().line(i).payment.isNull())
            row = i;
    REQUIRE(row >= 0);
    const Uuid instalment = at.lines().line(row).record;
    REQUIRE(at.lines().toggle(row));
    at.key(Qt::Key_Return, Qt::ControlModifier);
    at.onDialog();
    CHECK(at.save());
    at.place().show(Worklist::Request);
    REQUIRE(at.lines().rowOf(instalment) >= 0);
    CHECK_FALSE(at.desk.session().undoName().isEmpty());
    REQUIRE(at.lines().toggle(at.lines().rowOf(instalment)));
    at.key(Qt::Key_Return, Qt::ControlModifier);
    at.onDialog();
    CHECK_FALSE(at.save()); // in which currency?
    auto* currency = at.field<CodeBox>("currency");
    currency->setCode(u"AMD"_s);
    CHECK(at.save());
    CHECK(at.lines().rowOf(instalment) < 0);
    const Dossier now = at.dossier();
    REQUIRE(requestOf(now, Id<Instalment>(instalment)));
    CHECK(requestOf(now, Id<Instalment>(instalment))->amount == Money(13854493, "AMD"));
    at.place().show(Worklist::Approve);
    CHECK_FALSE(at.lines().toggle(at.lines().rowOf(instalment))); // not one's own
}

TEST_CASE(
    "Filters narrow every list and its count; Ctrl+A ticks all, and the ticks come to a sum", "[payments]")
{
    Payments at(u"Demo finance officer"_s);
    at.place().setFocus();
    at.key(Qt::Key_A, Qt::ControlModifier);
    CHECK(at.lines().ticked().size() == 1);
    CHECK(Payments::textOf(&at.place()).contains("90,000.00 AMD"));
    at.key(Qt::Key_A, Qt::ControlModifier);
    CHECK(at.lines().ticked().isEmpty());
    at.press(&at.place(), u"Mine"_s);
    CHECK(at.lines().rowCount() == 0); // the case is the caseworker's
    at.press(&at.place(), u"Mine"_s);
    CHECK(at.lines().rowCount() == 1);
}

TEST_CASE("Every page of the place opens by its key", "[payments]")
{
    Payments at(u"Demo finance officer"_s);
    auto* pages = at.place().findChild<QStackedWidget*>();
    for (int page = 0; page < at.place().pageCount(); ++page) {
        at.place().choose(page);
        CHECK(pages->currentWidget()->isVisible());
    }
    at.key(Qt::Key_1, Qt::ControlModifier);
    CHECK(at.lines().filter().list == Worklist::Request);
}

TEST_CASE("A worklist is a sound model, read as one scrolls", "[payments]")
{
    QTemporaryDir folder;
    NoProgress progress;
    const QString path = folder.filePath("large.homeward");
    REQUIRE(makeSynthetic(path, {60, 1}, progress));
    DeskDriver driver;
    driver.openDemo(path);
    REQUIRE(freshenWorklists(driver.desk.session().store(), 100000) == 0);
    WorklistModel model(driver.desk.session(), nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tester.setUseFetchMore(false); // it would fetch in the middle of a reset, as no view does
    model.show(worklistOn(Worklist::Request, driver.desk.session().today()));
    REQUIRE(model.rowCount() == 100);
    while (model.canFetchMore({}))
        model.fetchMore({});
    CHECK(model.rowCount() > 100);
    model.toggleAll();
    CHECK(model.ticked().size() == model.rowCount());
    model.forget();
    CHECK(model.ticked().isEmpty());
}
