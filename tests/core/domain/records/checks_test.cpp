#include "core/domain/records/money.h"
#include "tests/support/tostring.h"

#include <algorithm>

#include <catch2/catch_test_macros.hpp>

namespace {

template <class Record, class T>
bool complains(const Record& record, T Record::*field)
{
    return std::ranges::any_of(validate(record),
        [&](const Problem& problem) { return std::string_view(problem.field) == column(field); });
}

template <class Record>
Id<Record> some(char last = 1)
{
    Uuid uuid;
    uuid.bytes[15] = static_cast<unsigned char>(last);
    return Id<Record>(uuid);
}

const QDate may(2014, 5, 1);
const QDate june(2014, 6, 1);

} // namespace

TEST_CASE("A programme needs a code, a name and a currency that ISO 4217 lists")
{
    Programme programme;
    CHECK(complains(programme, &Programme::code));
    CHECK(complains(programme, &Programme::name));
    CHECK(complains(programme, &Programme::currency));
    programme.code = "AVRR";
    programme.name = "AVRR B-connected";
    programme.currency = "EUR";
    CHECK(validate(programme).isEmpty());
    programme.currency = "ABC";
    REQUIRE(validate(programme).size() == 1);
    CHECK(validate(programme).first().message.contains("ABC"));
}

TEST_CASE("A programme's tolerance lies between nothing and the whole")
{
    Programme programme;
    for (int permille : {0, 1000}) {
        programme.rateTolerancePermille = permille;
        CHECK_FALSE(complains(programme, &Programme::rateTolerancePermille));
    }
    for (int permille : {-1, 1001}) {
        programme.rateTolerancePermille = permille;
        CHECK(complains(programme, &Programme::rateTolerancePermille));
    }
    programme.supportMonths = -1;
    CHECK(complains(programme, &Programme::supportMonths));
}

TEST_CASE("A share is between 0 and 1000 per thousand")
{
    PackageFunding funding;
    for (int permille : {0, 1, 1000}) {
        funding.sharePermille = permille;
        CHECK_FALSE(complains(funding, &PackageFunding::sharePermille));
    }
    for (int permille : {-1, 1001}) {
        funding.sharePermille = permille;
        CHECK(complains(funding, &PackageFunding::sharePermille));
    }
    FundingLine line;
    line.sharePermille = 1001;
    CHECK(complains(line, &FundingLine::sharePermille));
}

TEST_CASE("A period may end on the day it starts but not before")
{
    Instalment instalment;
    instalment.periodFrom = may;
    instalment.periodUntil = may;
    CHECK_FALSE(complains(instalment, &Instalment::periodUntil));
    instalment.periodUntil = may.addDays(-1);
    CHECK(complains(instalment, &Instalment::periodUntil));
    instalment.periodFrom = QDate();
    CHECK_FALSE(complains(instalment, &Instalment::periodUntil));

    CeilingRule rule;
    rule.validFrom = june;
    rule.validUntil = may;
    CHECK(complains(rule, &CeilingRule::validUntil));
    rule.validUntil = QDate();
    CHECK_FALSE(complains(rule, &CeilingRule::validUntil));
}

TEST_CASE("An instalment has a number and an amount above zero")
{
    Instalment instalment;
    CHECK(complains(instalment, &Instalment::amount));
    instalment.amount = Money(1, "EUR");
    CHECK_FALSE(complains(instalment, &Instalment::amount));
    for (qint64 cents : {0, -1}) {
        instalment.amount = Money(cents, "EUR");
        CHECK(complains(instalment, &Instalment::amount));
    }
    instalment.number = 0;
    CHECK(complains(instalment, &Instalment::number));
}

TEST_CASE("A ceiling of zero forbids, one below zero is a mistake")
{
    CeilingRule rule;
    CHECK(complains(rule, &CeilingRule::amount));
    rule.amount = Money(0, "EUR");
    CHECK_FALSE(complains(rule, &CeilingRule::amount));
    rule.amount = Money(-1, "EUR");
    CHECK(complains(rule, &CeilingRule::amount));
}

TEST_CASE("A payee has a name, and a bank account a number")
{
    Payee payee;
    payee.name = "  ";
    CHECK(complains(payee, &Payee::name));
    payee.name = "A. Sargsyan";
    CHECK_FALSE(complains(payee, &Payee::name));

    PayeeAccount account;
    account.channel = PaymentChannel::Bank;
    CHECK(complains(account, &PayeeAccount::number));
    account.number = "1234";
    CHECK_FALSE(complains(account, &PayeeAccount::number));
    account.channel = PaymentChannel::CashDesk;
    account.number.clear();
    CHECK_FALSE(complains(account, &PayeeAccount::number));
}

TEST_CASE("A payment without a rate is refused")
{
    PaymentRequest request;
    CHECK(complains(request, &PaymentRequest::rate));
    CHECK(complains(request, &PaymentRequest::programmeRate));
    request.rate = {40715, -2};
    request.programmeRate = {1, 0};
    CHECK_FALSE(complains(request, &PaymentRequest::rate));
    CHECK_FALSE(complains(request, &PaymentRequest::programmeRate));

    Disbursement paid;
    CHECK(complains(paid, &Disbursement::rate));
    CHECK(complains(paid, &Disbursement::amount));
    paid.amount = Money(-1, "AMD");
    CHECK(complains(paid, &Disbursement::amount));
    paid.amount = Money(1, "AMD");
    paid.programmeAmount = Money(0, "EUR"); // less than half a cent
    CHECK_FALSE(complains(paid, &Disbursement::amount));
    CHECK_FALSE(complains(paid, &Disbursement::programmeAmount));
    paid.programmeAmount = Money();
    CHECK(complains(paid, &Disbursement::programmeAmount));
}

TEST_CASE("A rate is above zero, and a typed one says why")
{
    ExchangeRate rate;
    rate.currencyCode = "AMD";
    rate.effectiveOn = may;
    rate.listing = RateListing::Monthly;
    CHECK(complains(rate, &ExchangeRate::rate));
    rate.rate = {-1, 0};
    CHECK(complains(rate, &ExchangeRate::rate));
    rate.rate = {41450, -2};
    CHECK(validate(rate).isEmpty());
    rate.listing = RateListing::Typed;
    CHECK(complains(rate, &ExchangeRate::reason));
    rate.reason = "The list of the month is not out yet";
    CHECK(validate(rate).isEmpty());
    rate.currencyCode = "ZZZ";
    CHECK(complains(rate, &ExchangeRate::currencyCode));
}

TEST_CASE("A transfer goes from one thing to another")
{
    Transfer transfer;
    transfer.amount = Money(1, "EUR");
    transfer.reason = "The rent is lower than planned";
    transfer.transferredOn = may;
    transfer.sourcePackage = transfer.targetPackage = some<Package>(1);
    CHECK(complains(transfer, &Transfer::targetPackage));
    transfer.targetPackage = some<Package>(2);
    CHECK(validate(transfer).isEmpty());
    transfer.targetPackage = transfer.sourcePackage;
    transfer.targetPerson = some<Person>();
    CHECK(validate(transfer).isEmpty());
}

TEST_CASE("A plan version from the second on says why it changed")
{
    PlanVersion version;
    CHECK_FALSE(complains(version, &PlanVersion::reason));
    version.number = 2;
    CHECK(complains(version, &PlanVersion::reason));
    version.reason = "Accommodation is the most pressing need";
    CHECK_FALSE(complains(version, &PlanVersion::reason));
}

TEST_CASE("One duty is not kept apart from itself")
{
    DutyRule rule;
    rule.first = rule.second = Duty::Request;
    CHECK(complains(rule, &DutyRule::second));
    rule.second = Duty::Approve;
    CHECK(validate(rule).isEmpty());
}

TEST_CASE("A chosen quotation is justified, a refund names its account")
{
    Quotation quotation;
    CHECK_FALSE(complains(quotation, &Quotation::justification));
    quotation.chosen = true;
    CHECK(complains(quotation, &Quotation::justification));

    Recovery recovery;
    recovery.step = RecoveryStep::WrittenOff;
    CHECK_FALSE(complains(recovery, &Recovery::account));
    recovery.step = RecoveryStep::Refunded;
    CHECK(complains(recovery, &Recovery::account));
    recovery.account = some<Account>();
    CHECK_FALSE(complains(recovery, &Recovery::account));
}

TEST_CASE("An account opens in its own currency")
{
    Account account;
    account.currencyCode = "AMD";
    account.openingBalance = Money(0, "AMD");
    CHECK_FALSE(complains(account, &Account::openingBalance));
    account.openingBalance = Money(0, "EUR");
    CHECK(complains(account, &Account::openingBalance));
    account.openingBalance = Money(-1, "AMD");
    CHECK(complains(account, &Account::openingBalance));
}

TEST_CASE("A statement line is one disbursement or one account entry, never both or neither")
{
    StatementMatch match;
    match.statementLine = some<StatementLine>();
    CHECK(complains(match, &StatementMatch::disbursement));
    match.disbursement = some<Disbursement>();
    CHECK(validate(match).isEmpty());
    match.accountEntry = some<AccountEntry>();
    CHECK(complains(match, &StatementMatch::disbursement));
}

TEST_CASE("What a donor disallows has a reason")
{
    ClaimDecision decision;
    decision.disallowed = Money(0, "EUR");
    CHECK_FALSE(complains(decision, &ClaimDecision::reason));
    decision.disallowed = Money(1, "EUR");
    CHECK(complains(decision, &ClaimDecision::reason));
}

TEST_CASE("A day off is a weekday from 1 to 7 or a holiday with its date, in a country there is")
{
    WorkDay day;
    day.country = "AM";
    day.kind = WorkDayKind::WeekendDay;
    for (int weekday : {1, 7}) {
        day.weekday = weekday;
        CHECK(validate(day).isEmpty());
    }
    for (int weekday : {0, 8}) {
        day.weekday = weekday;
        CHECK(complains(day, &WorkDay::weekday));
    }
    day.kind = WorkDayKind::Holiday;
    CHECK(complains(day, &WorkDay::day));
    day.day = may;
    CHECK(validate(day).isEmpty());
    day.country = "ARM";
    CHECK(complains(day, &WorkDay::country));
}

TEST_CASE("A window says in what and from when it is counted")
{
    PackageType type;
    CHECK_FALSE(complains(type, &PackageType::windowUnit));
    type.windowLength = 14;
    CHECK(complains(type, &PackageType::windowUnit));
    CHECK(complains(type, &PackageType::windowFrom));
    type.windowUnit = WindowUnit::WorkingDays;
    type.windowFrom = WindowStart::Return;
    CHECK_FALSE(complains(type, &PackageType::windowUnit));
    CHECK_FALSE(complains(type, &PackageType::windowFrom));
}

TEST_CASE("An approval holds exactly what it decides on")
{
    Approval approval;
    approval.subject = QByteArray(15, 'x');
    CHECK(complains(approval, &Approval::subject));
    CHECK(complains(approval, &Approval::content));
    approval.subject = QByteArray(16, 'x');
    approval.content = "hash";
    CHECK_FALSE(complains(approval, &Approval::subject));
    CHECK_FALSE(complains(approval, &Approval::content));
}
