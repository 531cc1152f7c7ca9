#include "app/homewardctl/moneycommands.h"

#include "core/domain/records/account.h"
#include "core/work/caseledger.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(homewardctl)
};

constexpr const char* lineHelp
    = "REFERENCE/PACKAGE.NUMBER, as payment list prints it, or REFERENCE/ID of the instalment";

Error noLine(const QString& name)
{
    return {Error::Kind::NotFound, Words::tr("There is no instalment %1. See: payment list.").arg(name), {}};
}

} // namespace

const PaymentRequest* PaymentLine::request() const
{
    return requestOf(dossier, instalment.id);
}

const Disbursement* PaymentLine::payment() const
{
    const Disbursement* last = nullptr;
    for (const Disbursement& one : dossier.of<Disbursement>())
        if (one.instalment == instalment.id)
            last = &one;
    return last;
}

Result<PaymentLine> lineNamed(const Store& store, const std::string& name)
{
    const QString text = QString::fromStdString(name);
    const QString reference = text.section(u'/', 0, 0);
    const QString place = text.section(u'/', 1);
    const QByteArray utf8 = reference.toUtf8();
    const auto file = store.of<CaseFile>().firstWhere("reference = ? ORDER BY id", sql::text(utf8));
    auto dossier = file ? dossierOf(store, file->id) : std::nullopt;
    if (!dossier)
        return noLine(text);
    int number = 0;
    for (const Package& package : currentPackages(*dossier)) {
        ++number;
        for (const Instalment& instalment : instalmentsOf(*dossier, package)) {
            const QString own = u"%1.%2"_s.arg(number).arg(instalment.number);
            if (place != own && place != instalment.id.text())
                continue;
            PaymentLine line{u"%1/%2"_s.arg(reference, own), {}, package, instalment};
            line.dossier = *std::move(dossier);
            return line;
        }
    }
    return noLine(text);
}

Result<Id<Account>> accountNamed(const Store& store, const std::string& name)
{
    const QString text = QString::fromStdString(name);
    for (const Account& account : store.of<Account>().all())
        if (account.name == text || account.id.text() == text)
            return account.id;
    return Error{Error::Kind::NotFound, Words::tr("There is no account %1. See: cash list.").arg(text), {}};
}

Result<Money> moneyOf(const std::string& text)
{
    const QString plain = QString::fromStdString(text).simplified();
    const auto currency = Currency::fromCode(plain.section(u' ', -1));
    const auto money
        = currency ? Money::fromText(plain.section(u' ', 0, -2), *currency) : std::optional<Money>();
    if (!money)
        return Error{
            Error::Kind::Invalid, Words::tr("“%1” is no amount. Write it as \"250.00 EUR\".").arg(plain), {}};
    return *money;
}

Result<QDate> dayOf(const std::string& text)
{
    const QString plain = QString::fromStdString(text);
    const QDate day = QDate::fromString(plain, Qt::ISODate);
    if (!plain.isEmpty() && !day.isValid())
        return Error{
            Error::Kind::Invalid, Words::tr("“%1” is no day. Write it as 2014-10-01.").arg(plain), {}};
    return day;
}

MoneyCommands::MoneyCommands(CLI::App& app, const Globals& globals, std::function<void(Work)> choose)
    : globals_(globals), choose_(std::move(choose))
{
    addPayments(app);
    addRates(app);
    addLedger(app);
    addCash(app);
    addClaims(app);
}

CLI::App* MoneyCommands::add(CLI::App& group, const char* name, const char* help, OnFile work)
{
    auto* command = group.add_subcommand(name, help);
    command->callback([this, work] {
        choose_([this, work]() -> Result<Printed> {
            auto session = openSession(globals_);
            if (!session)
                return session.error();
            return work(**session);
        });
    });
    return command;
}

void MoneyCommands::addPayments(CLI::App& app)
{
    auto* payment
        = app.add_subcommand("payment", "instalments, from request to proof")->require_subcommand(1);
    auto* list = add(*payment, "list", "instalments, their state and their names for the other commands",
        [this](OpenFile& session) { return listPayments(session); });
    list->add_option("reference", line_, "one case only");
    list->add_option("--state", state_, "only those in it: payable, requested, approved, paid, late …");
    add(*payment, "show", "the steps of an instalment, each with its day and author",
        [this](OpenFile& session) { return showPayment(session); })
        ->add_option("line", line_, lineHelp)
        ->required();
    auto* request = add(*payment, "request", "ask that instalments be paid",
        [this](OpenFile& session) { return this->request(session); });
    request->add_option("line", lines_, lineHelp)->required();
    request->add_option("--amount", amount_, "\"90000 AMD\"; else the instalment's");
    request->add_option("--currency", currency_, "the currency to pay in; else the instalment's");
    request->add_option("--method", method_, "bank-transfer, cash, mobile-money, cheque, voucher")
        ->required();
    auto* approve = add(*payment, "approve", "approve requests by one's signature, or refuse them",
        [this](OpenFile& session) { return decide(session); });
    approve->add_option("line", lines_, lineHelp)->required();
    approve->add_flag("--refuse", refuse_, "refuse instead; --note says why");
    approve->add_option("--note", note_, "kept with the decision");
    auto* pay = add(*payment, "pay", "record approved requests as paid",
        [this](OpenFile& session) { return this->pay(session); });
    pay->add_option("line", lines_, lineHelp)->required();
    pay->add_option("--account", account_, "its name or id")->required();
    pay->add_option("--voucher", voucher_, "number of the voucher");
    pay->add_option("--on", day_, "the day the money left; else today");
    pay->add_option("--received-by", receivedBy_, "cash: who took it");
    pay->add_option("--identity", identity_, "cash: the document that was seen");
    for (auto* command : {request, approve, pay})
        command->add_flag("--each", each_, "do what can be done; else one refusal holds all back");
    addAftermath(*payment);
}

void MoneyCommands::addAftermath(CLI::App& payment)
{
    auto* confirm = add(payment, "confirm", "record that payments arrived, or came back",
        [this](OpenFile& session) { return this->confirm(session); });
    confirm->add_option("line", lines_, lineHelp)->required();
    confirm->add_flag("--returned", returned_, "the bank gave them back");
    confirm->add_option("--on", day_, "the day it happened; else today");
    confirm->add_option("--reference", reference_, "the bank's, or the posting number");
    add(payment, "export", "write what is approved and unpaid as CSV for a finance system",
        [this](OpenFile& session) { return sendToFinance(session); })
        ->add_option("--to", file_, "the file to write")
        ->required();
    add(payment, "import", "take a finance system's confirmations in, as CSV: request, status, date, posting",
        [this](OpenFile& session) { return takeFromFinance(session); })
        ->add_option("file", file_, "the file it wrote")
        ->required();
    auto* deliver = add(payment, "deliver", "record goods of an instalment's package as handed over",
        [this](OpenFile& session) { return this->deliver(session); });
    deliver->add_option("line", line_, lineHelp)->required();
    deliver->add_option("--value", amount_, "in the programme's currency: \"400.00 EUR\"")->required();
    deliver->add_option("--what", note_, "what was handed over")->required();
    deliver->add_option("--received-by", receivedBy_, "who took it");
    deliver->add_option("--on", day_, "else today");
    auto* evidence = add(payment, "evidence", "record that what proves an instalment is on file",
        [this](OpenFile& session) { return file(session); });
    evidence->add_option("line", line_, lineHelp)->required();
    evidence->add_option("--type", type_, "receipt, invoice, payslip, rental-contract …")->required();
    evidence->add_option("--note", note_, "about it");
    addRepairs(payment);
    addOpening(payment);
}

void MoneyCommands::addRepairs(CLI::App& payment)
{
    auto* correct = add(payment, "correct", "answer a payment that was recorded but never moved money",
        [this](OpenFile& session) { return this->correct(session); });
    correct->add_option("line", line_, lineHelp)->required();
    correct->add_option("--reason", reason_, "why")->required();
    auto* recover = add(payment, "recover", "record a step of getting back money that did move",
        [this](OpenFile& session) { return this->recover(session); });
    recover->add_option("line", line_, lineHelp)->required();
    recover->add_option("--step", step_, "receivable, refunded, offset, written-off")->required();
    recover->add_option("--amount", amount_, "in the payment's currency")->required();
    recover->add_option("--reason", reason_, "why")->required();
    recover->add_option("--account", account_, "a refund: the account it came into");
    recover->add_option("--on", day_, "else today");
    auto* writeOff = add(payment, "write-off", "approve a write-off by one's signature, or refuse it",
        [this](OpenFile& session) { return settleWriteOff(session); });
    writeOff->add_option("line", line_, lineHelp)->required();
    writeOff->add_flag("--refuse", refuse_, "refuse instead");
    writeOff->add_option("--note", note_, "kept with the decision");
}

void MoneyCommands::addRates(CLI::App& app)
{
    auto* rates = app.add_subcommand("rates", "rates of exchange, per US dollar")->require_subcommand(1);
    auto* take = add(*rates, "import", "take in a list of the UN Operational Rates (XML, CSV, tab-separated)",
        [this](OpenFile& session) { return importRates(session); });
    take->add_option("file", file_, "as the UN Treasury publishes it")->required();
    take->add_option("--listing", listing_, "monthly or mid-month; else by how many currencies it names");
    add(*rates, "list", "all rates on file", [this](OpenFile& session) {
        return listRates(session);
    })->add_option("currency", currency_, "of one currency only");
    auto* show = add(*rates, "show", "the rate in force on a day",
        [this](OpenFile& session) { return showRate(session); });
    show->add_option("currency", currency_, "ISO 4217 code")->required();
    show->add_option("--on", day_, "else today");
    auto* type = add(
        *rates, "type", "type a rate in", [this](OpenFile& session) { return this->typeRate(session); });
    type->add_option("currency", currency_, "ISO 4217 code")->required();
    type->add_option("rate", rate_, "units per US dollar, as 407.15")->required();
    type->add_option("--from", day_, "the first day it holds")->required();
    type->add_option("--reason", reason_, "why it is typed")->required();
}
