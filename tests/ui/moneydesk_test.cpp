#include "core/domain/records/procurement.h"
#include "core/store/budgets.h"
#include "core/work/claims.h"
#include "core/work/custody.h"
#include "core/work/recoveries.h"
#include "tests/ui/paymentsdriver.h"
#include "ui/kit/lines.h"
#include "ui/kit/table.h"
#include "ui/payments/accountspage.h"
#include "ui/payments/claimspage.h"
#include "ui/payments/openings.h"
#include "ui/payments/paidpage.h"

#include <QCheckBox>
#include <QFile>
#include <QPlainTextEdit>

#include <algorithm>

// Money that went wrong, goods, claims and accounts, through the real window.

namespace {

/// The Payments tab of the golden case.
QWidget* tab(Payments& at)
{
    at.desk.session().open(Target::ofCase(at.id, "payments"));
    return &at.cases();
}

Table* tableNamed(QWidget* in, const QString& name)
{
    for (Table* one : in->findChildren<Table*>())
        if (one->accessibleName() == name && one->isVisible())
            return one;
    FAIL("no table " << name.toStdString());
    return nullptr;
}

/// A package in kind on the case: tools for EUR 2,000.00.
void agreeTools(Payments& at)
{
    Session& session = at.desk.session();
    Act act(session.store(), {{}, "set-up", {}, session.store().clock().now()});
    Package package;
    package.id = act.newId<Package>();
    package.caseId = at.id;
    package.title = "Tools";
    package.modality = Modality::InKind;
    package.agreed = Money(200000, "EUR");
    act.add(package);
    act.commit();
    emit session.changed(at.id);
}

} // namespace

TEST_CASE("A payment that never moved is corrected from the list of what was paid", "[payments]")
{
    Payments at(u"Demo finance officer"_s);
    auto* paid = at.page<PaidPage>();
    at.press(paid, u"C&orrect"_s);
    at.onDialog();
    CHECK_FALSE(at.save()); // why?
    at.field<QPlainTextEdit>("reason")->setPlainText(u"the bank never got it"_s);
    REQUIRE(at.save());
    REQUIRE(at.dossier().of<Correction>().size() == 1);
    CHECK(at.dossier().of<Correction>().first().reason == "the bank never got it");
    CHECK(at.desk.session().undoName().isEmpty());
    const auto visible = [&](const QString& begin) { return at.hasButton(begin); };
    CHECK_FALSE(visible(u"C&orrect"_s)); // it is the row that stands selected
    at.become(u"Demo manager"_s);
    (void)at.page<PaidPage>();
    CHECK_FALSE(visible(u"C&orrect"_s));
    CHECK_FALSE(visible(u"&Recover"_s));
}

TEST_CASE("Money is called back, given up, and that is decided on by another person", "[payments]")
{
    Payments at(u"Demo finance officer"_s);
    const auto payment = at.dossier().of<Disbursement>().first();
    QWidget* page = tab(at);
    tableNamed(page, u"The case's payments"_s)->selectRow(0);
    at.press(page, u"&Recover"_s);
    at.onDialog();
    at.field<CodeBox>("step")->setCode(u"receivable"_s);
    at.field<MoneyEdit>("amount")->setMoney(Money(900000000, "AMD"));
    at.field<QPlainTextEdit>("reason")->setPlainText(u"left the area"_s);
    CHECK_FALSE(at.save()); // more than was paid
    CHECK(Payments::textOf(at.dialog()).contains("too much by"));
    at.field<MoneyEdit>("amount")->setMoney(Money(1000000, "AMD"));
    REQUIRE(at.save());
    tableNamed(page, u"The case's payments"_s)->selectRow(1); // the payment, below its recovery
    at.press(page, u"&Recover"_s);
    at.onDialog();
    at.field<CodeBox>("step")->setCode(u"written-off"_s);
    at.field<MoneyEdit>("amount")->setMoney(Money(1000000, "AMD"));
    at.field<QPlainTextEdit>("reason")->setPlainText(u"cannot be found"_s);
    REQUIRE(at.save());
    REQUIRE(at.dossier().of<Recovery>().size() == 2);
    const Recovery writeOff = at.dossier().of<Recovery>().last();
    CHECK_FALSE(counts(at.dossier(), writeOff));
    at.become(u"Demo manager"_s);
    at.desk.session().open(Target::ofCase(at.id, "payments", writeOff.id.uuid()));
    at.press(&at.cases(), u"&Decide on the write-off"_s);
    at.onDialog();
    at.field<CodeBox>("decision")->setCode(u"yes"_s);
    REQUIRE(at.save());
    CHECK(counts(at.dossier(), writeOff));
    CHECK(payment.id != at.dossier().of<Disbursement>().last().id);
}

TEST_CASE("A figure of the case opens the entries that it is the sum of", "[payments]")
{
    Payments at(u"Demo manager"_s);
    QWidget* page = tab(at);
    at.press(page, u"Paid "_s);
    REQUIRE(at.dialog());
    CHECK(Payments::textOf(at.dialog()).contains("12 entries come to 1,686.00 EUR"));
    at.dialog()->close();
    at.press(page, u"Planned "_s);
    REQUIRE(at.dialog());
    CHECK(Payments::textOf(at.dialog()).contains("entries come to"));
    at.dialog()->close();
}

TEST_CASE("What is half typed at paying is there again after a lock", "[payments]")
{
    Payments at(u"Demo finance officer"_s);
    at.key(Qt::Key_Return, Qt::ControlModifier);
    at.onDialog();
    at.field<QLineEdit>("voucher")->setText(u"V-77"_s);
    at.become(u"Demo finance officer"_s);
    REQUIRE(QTest::qWaitFor([&] { return !at.dialog(); }));
    at.place().show(Worklist::Pay);
    at.key(Qt::Key_Return, Qt::ControlModifier);
    at.onDialog();
    CHECK(at.field<QLineEdit>("voucher")->text() == "V-77");
}

TEST_CASE("A claim freezes what a line bore in a period, and the donor disallows a part", "[payments]")
{
    Payments at(u"Demo finance officer"_s);
    auto* claims = at.page<ClaimsPage>();
    at.press(claims, u"&Make a claim"_s);
    at.onDialog();
    at.field<DayEdit>("period_from")->setText(u"2014-06-01"_s);
    at.field<DayEdit>("period_until")->setText(u"2014-10-01"_s);
    CHECK_FALSE(at.save()); // not over
    at.field<DayEdit>("period_until")->setText(u"2014-06-30"_s);
    CHECK(Payments::textOf(at.dialog()).contains("3 payments"));
    REQUIRE(at.save());
    const Store& store = at.desk.session().store();
    REQUIRE(store.of<Claim>().all().size() == 1);
    CHECK(store.of<Claim>().all().first().total == Money(35580, "EUR"));
    CHECK(tableNamed(claims, u"Entries of the claim"_s)->model()->rowCount() == 3);
    at.press(claims, u"&Disallowed"_s);
    at.onDialog();
    at.field<MoneyEdit>("disallowed")->setMoney(Money(100, "EUR"));
    at.field<QPlainTextEdit>("reason")->setPlainText(u"no receipt"_s);
    REQUIRE(at.save());
    CHECK(store.of<ClaimDecision>().all().size() == 1);
}

TEST_CASE("A programme is not closed while anything of it is open, and says what is", "[payments]")
{
    Payments at(u"Demo manager"_s);
    auto* claims = at.page<ClaimsPage>();
    at.press(claims, u"C&lose the programme"_s);
    at.onDialog();
    CHECK(Payments::textOf(at.dialog()).contains("Still open:"));
    at.field<DayEdit>("closed_until")->setText(u"2014-09-30"_s);
    CHECK_FALSE(at.save());
    CHECK(at.desk.session().store().of<PeriodClosure>().all().isEmpty());
}

TEST_CASE("An audit sample is drawn by the auditor's number into an empty folder", "[payments]")
{
    Payments at(u"Demo finance officer"_s);
    auto* claims = at.page<ClaimsPage>();
    REQUIRE(QDir(at.folder.path()).mkdir("sample"));
    at.press(claims, u"&Audit sample"_s);
    at.onDialog();
    at.field<QLineEdit>("count")->setText(u"3"_s);
    at.field<QLineEdit>("folder")->setText(at.folder.filePath("sample"));
    CHECK_FALSE(at.save()); // by which number?
    at.field<QLineEdit>("seed")->setText(u"7"_s);
    REQUIRE(at.save());
    CHECK(QFile::exists(at.folder.filePath("sample/003/voucher.txt")));
    CHECK_FALSE(QFile::exists(at.folder.filePath("sample/004")));
}

TEST_CASE("An account is opened with what it holds, and handed over as counted", "[payments]")
{
    Payments at(u"Demo finance officer"_s);
    auto* accounts = at.page<AccountsPage>();
    Store& store = at.desk.session().store();
    const auto before = store.of<Account>().all().size();
    at.press(accounts, u"&Open an account"_s);
    at.onDialog();
    at.field<QLineEdit>("name")->setText(u"Cash box of the second floor"_s);
    at.field<CodeBox>("kind")->setCode(u"cash"_s);
    CHECK_FALSE(at.save()); // what does it hold?
    at.field<MoneyEdit>("opening_balance")->setMoney(Money(5000000, "AMD"));
    REQUIRE(at.save());
    REQUIRE(store.of<Account>().all().size() == before + 1);
    at.press(accounts, u"&Hand over"_s);
    at.onDialog();
    CHECK(Payments::textOf(at.dialog()).contains("The book says"));
    at.field<MoneyEdit>("counted")->setMoney(Money(1, "AMD"));
    CHECK_FALSE(at.save()); // to whom?
    delete at.dialog();
}

TEST_CASE("What is approved goes out to the finance system, and its posting number comes back", "[payments]")
{
    Payments at(u"Demo finance officer"_s);
    const QString out = at.folder.filePath("approved.csv");
    at.place().worklists().writeForFinance(out);
    QFile file(out);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    REQUIRE(csv.count('\n') == 2);
    const QByteArray request = csv.split('\n')[1].split(',')[0].replace('"', "");
    at.payOne();
    const QString back = at.folder.filePath("posted.csv");
    QFile answer(back);
    REQUIRE(answer.open(QIODevice::WriteOnly));
    answer.write("request,status,date,posting\n" + request + ",confirmed,2014-10-01,P-17\n");
    answer.close();
    at.place().worklists().takeFromFinance(back);
    REQUIRE_FALSE(at.dossier().of<PaymentStatus>().isEmpty());
    CHECK(at.dossier().of<PaymentStatus>().last().reference == "P-17");
}

TEST_CASE(
    "What was paid before comes in from a sheet and counts once another person approved it", "[payments]")
{
    Payments at(u"Demo caseworker"_s);
    const auto paid
        = [&] { return budgetTable(at.desk.session().store(), BudgetBy::Programme).first().sums.paid; };
    const Money before = paid();
    const QString path = at.folder.filePath("before.csv");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("case,package,amount,currency,date,paper\n" + at.dossier().file().reference.toUtf8()
        + ",Accommodation: rent,10.00,EUR,2014-05-20,P-1\n");
    file.close();
    takeOpeningFile(at.desk.session(), path, "go-live");
    REQUIRE(at.dossier().of<OpeningEntry>().size() == 1);
    CHECK(paid() == before);
    at.become(u"Demo manager"_s);
    approveOpeningBatch(at.desk.session(), &at.desk.window());
    at.onDialog();
    CHECK_FALSE(at.save()); // which?
    at.field<CodeBox>("batch")->setCode(u"go-live"_s);
    REQUIRE(at.save());
    CHECK(paid() == before + Money(1000, "EUR"));
}

TEST_CASE("Goods go from three offers to the handover, in the case's Payments", "[payments]")
{
    Payments at(u"Demo caseworker"_s);
    agreeTools(at);
    QWidget* page = tab(at);
    for (const QString& supplier : {u"One"_s, u"Two"_s, u"Three"_s}) {
        at.press(page, u"O&ffer"_s);
        at.onDialog();
        at.field<QLineEdit>("new-supplier")->setText(supplier);
        at.field<MoneyEdit>("amount")->setMoney(Money(150000, "EUR"));
        REQUIRE(at.save());
    }
    REQUIRE(at.dossier().of<Quotation>().size() == 3);
    at.press(page, u"Or&der"_s);
    at.onDialog();
    at.field<MoneyEdit>("amount")->setMoney(Money(150000, "EUR"));
    CHECK_FALSE(at.save());
    CHECK(Payments::textOf(at.dialog()).contains("no offer was chosen"));
    delete at.dialog();
    for (LineList* list : page->findChildren<LineList*>())
        if (list->accessibleName().contains("Offers"))
            emit list->chosen(QVariant::fromValue(at.dossier().of<Quotation>().first().id.uuid()));
    at.onDialog();
    at.field<QPlainTextEdit>("justification")->setPlainText(u"it delivers to the village"_s);
    REQUIRE(at.save());
    at.press(page, u"Or&der"_s);
    at.onDialog();
    REQUIRE(at.save()); // as it was chosen
    REQUIRE(at.dossier().of<PurchaseOrder>().size() == 1);
    CHECK(at.dossier().of<PurchaseOrder>().first().amount == Money(150000, "EUR"));
    at.press(page, u"Ha&nded over"_s);
    at.onDialog();
    at.field<MoneyEdit>("delivered_value")->setMoney(Money(50000, "EUR"));
    REQUIRE(at.save());
    CHECK(at.dossier().of<Delivery>().size() == 1);
}
