#include "core/domain/records/duties.h"
#include "core/work/bankstatus.h"
#include "core/work/cashdesk.h"
#include "tests/support/yerevan.h"

namespace {

/// The office with a bank account that paid the first instalments.
struct Bank : Yerevan {
    Package package;

    explicit Bank(int payments)
    {
        Account account;
        account.office = ownOffice(*store)->id;
        account.kind = AccountKind::Bank;
        account.name = "Bank";
        account.currencyCode = "EUR";
        account.openingBalance = Money(100000, "EUR");
        account.openedOn = clock.today();
        cash = must(openAccount(as(finance), account));
        package = topUp();
        for (int i = 0; i < payments; ++i) {
            clock.setDay(QDate(2014, 7, 1).addDays(i));
            PaymentDone one = done(approved(package, instalments()[i]));
            one.voucher = QString("V-%1").arg(i + 1);
            must(pay(as(finance), one));
        }
    }
    Account account() const { return *store->of<Account>().find(cash); }
    StatementTaken take(const QByteArray& lines)
    {
        const auto read = must(readStatement("Date,Amount,Text,Reference\n" + lines, "EUR"));
        return must(takeStatement(as(finance), cash, read, "july.csv"));
    }
    Reconciliation now() const { return reconciliationOf(*store, account(), clock.today()); }
};

AccountEntry entry(const Id<Account>& account, AccountEntryKind kind, qint64 cents)
{
    AccountEntry made;
    made.account = account;
    made.kind = kind;
    made.amount = Money(cents, "EUR");
    return made;
}

} // namespace

TEST_CASE("The book runs from the opening balance over every movement", "[money]")
{
    Bank bank(2);
    const Desk finance = bank.as(bank.finance);
    must(bookEntry(finance, entry(bank.cash, AccountEntryKind::TopUp, 50000)));
    must(bookEntry(finance, entry(bank.cash, AccountEntryKind::Fee, 250)));
    const auto first = bank.store->of<Disbursement>().all().first().id;
    must(reportStatus(finance, {bank.caseId, first, BankStatus::Returned, {}, "R"}));
    const auto second = bank.store->of<Disbursement>().all().last().id;
    REQUIRE(correctPayment(finance, bank.caseId, second, "never sent"));
    const auto book = cashBookOf(*bank.store, bank.account());
    REQUIRE(book.size() == 7);
    Money sum;
    for (const CashLine& line : book) {
        sum += line.amount;
        CHECK(line.balance == sum);
    }
    CHECK(book.last().balance == Money(149750, "EUR"));
    CHECK(balanceOf(*bank.store, bank.account()) == book.last().balance);
    CHECK(balanceOf(*bank.store, bank.account(), QDate(2014, 7, 1)) == Money(75000, "EUR"));
    CHECK_FALSE(bookEntry(bank.as(bank.caseworker), entry(bank.cash, AccountEntryKind::TopUp, 1)));
    AccountEntry tomorrow = entry(bank.cash, AccountEntryKind::TopUp, 1);
    tomorrow.bookedOn = bank.clock.today().addDays(1);
    CHECK(refusalOf(bookEntry(finance, tomorrow)).contains("still to come"));
}

TEST_CASE("A statement is matched by reference, else by amount and day, and never by guessing", "[money]")
{
    Bank bank(3); // 250.00 each on 1, 2 and 3 July
    bank.clock.setDay(QDate(2014, 7, 31));
    const auto taken = bank.take("2014-07-09,-250.00,transfer V-2 landlord,\n"
                                 "2014-07-03,-250.00,transfer,\n"
                                 "2014-07-03,-1.00,fee,\n");
    CHECK(taken.added == 3);
    CHECK(taken.matched == 1); // the second may be either of the two left
    CHECK(bank.now().openLines.size() == 2);
    CHECK(bank.now().openMovements.size() == 2);
    CHECK(bank.now().difference == Money(-24900, "EUR"));
    const auto again = bank.take("2014-07-03,-250.00,transfer,\n2014-07-03,-250.00,transfer,\n");
    CHECK(again.known == 1);
    CHECK(again.added == 1); // twice in the list is twice
    CHECK(bank.now().difference == Money(100, "EUR"));
}

TEST_CASE("A line is matched by hand to a movement of its amount only", "[money]")
{
    Bank bank(2);
    bank.clock.setDay(QDate(2014, 7, 31));
    bank.take("2014-07-20,-250.00,a,\n2014-07-20,-250.01,b,\n");
    const auto lines = bank.now().openLines;
    REQUIRE(lines.size() == 2);
    const auto payments = bank.store->of<Disbursement>().all();
    StatementMatch match;
    match.statementLine = lines[1].id;
    match.disbursement = payments[0].id;
    CHECK(refusalOf(matchLine(bank.as(bank.finance), match)).contains("apart"));
    match.statementLine = lines[0].id;
    {
        Act act(*bank.store, {{}, "set-up", {}, bank.clock.now()});
        DutyRule apart;
        apart.id = act.newId<DutyRule>();
        apart.first = Duty::Pay;
        apart.second = Duty::Reconcile;
        act.add(apart);
        act.commit();
    }
    CHECK(refusalOf(matchLine(bank.as(bank.finance), match)).contains("Another person must reconcile"));
    const Actor other = bank.member(StaffRole::Finance);
    must(matchLine(bank.as(other), match));
    CHECK(refusalOf(matchLine(bank.as(bank.finance), match)).contains("matched already"));
    CHECK(refusalOf(correctPayment(bank.as(bank.finance), bank.caseId, payments[0].id, "x"))
              .contains("statement"));
    REQUIRE(correctPayment(bank.as(bank.finance), bank.caseId, payments[1].id, "x"));
    CHECK(bank.now().openMovements.isEmpty());
}

TEST_CASE(
    "A period closes when book and bank agree, and takes nothing in afterwards but corrections", "[money]")
{
    Bank bank(2);
    const Desk finance = bank.as(bank.finance);
    bank.clock.setDay(QDate(2014, 8, 1));
    const QDate july(2014, 7, 31);
    CHECK(refusalOf(closePeriod(finance, bank.cash, july)).contains("No statement"));
    bank.take("2014-07-01,-250.00,V-1,\n");
    CHECK(refusalOf(closePeriod(finance, bank.cash, july)).contains("apart"));
    bank.take("2014-07-02,-250.00,V-2,\n2014-07-30,-0.01,fee,\n");
    CHECK(refusalOf(closePeriod(finance, bank.cash, july)).contains("0.01 EUR apart"));
    AccountEntry fee = entry(bank.cash, AccountEntryKind::Fee, 1);
    fee.bookedOn = QDate(2014, 7, 30);
    StatementMatch match;
    match.accountEntry = must(bookEntry(finance, fee));
    match.statementLine = bank.now().openLines.first().id;
    must(matchLine(finance, match));
    must(closePeriod(finance, bank.cash, july));
    CHECK(refusalOf(bookEntry(finance, fee)).contains("closed until 2014-07-31"));
    PaymentDone late = bank.done(bank.approved(bank.package, bank.instalments()[2]));
    late.paidOn = july;
    CHECK_FALSE(pay(finance, late));
    late.paidOn = QDate(2014, 8, 1);
    must(pay(finance, late));
    const auto last = bank.store->of<Disbursement>().all().last().id;
    REQUIRE(correctPayment(finance, bank.caseId, last, "never sent"));
    CHECK(refusalOf(closePeriod(finance, bank.cash, july)).contains("closed until"));
}

TEST_CASE("A cash box closes on what was counted", "[money]")
{
    Yerevan office;
    office.openCash();
    const Desk finance = office.as(office.finance);
    const QDate today = office.clock.today();
    CHECK(refusalOf(closePeriod(finance, office.cash, today)).contains("not counted"));
    CashCount count;
    count.account = office.cash;
    count.counted = Money(999999, "EUR");
    must(countCash(finance, count));
    CHECK(refusalOf(closePeriod(finance, office.cash, today)).contains("0.01 EUR apart"));
    count.counted = Money(1000000, "EUR");
    must(countCash(finance, count));
    must(closePeriod(finance, office.cash, today));
}

TEST_CASE("An account is passed on counted, and then paid from there only", "[money]")
{
    Yerevan office;
    office.openCash();
    const Package package = office.topUp();
    const auto request = office.approved(package, office.instalments().first());
    Device other;
    {
        Act act(*office.store, {{}, "set-up", {}, office.clock.now()});
        other.id = act.newId<Device>();
        act.add(other);
        act.commit();
    }
    CustodyHandover handover;
    handover.account = office.cash;
    handover.device = other.id;
    handover.takenBy = office.manager.staff;
    handover.counted = Money(999999, "EUR");
    CHECK(refusalOf(handOver(office.as(office.finance), handover)).contains("9,999.99 EUR was counted"));
    handover.counted = Money(1000000, "EUR");
    office.clock.setDay(office.clock.today().addDays(1));
    must(handOver(office.as(office.finance), handover));
    CHECK(refusalOf(pay(office.as(office.finance), office.done(request))).contains("another laptop"));
}
