#include "app/homewardctl/moneycommands.h"
#include "core/work/cashdesk.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(homewardctl)
};

constexpr qint64 mostBytes = 16 * 1024 * 1024;

Result<Account> accountOf(const Store& store, const std::string& name)
{
    const auto id = accountNamed(store, name);
    if (!id)
        return id.error();
    return *store.of<Account>().find(*id);
}

Printed printed(const Reconciliation& now, const QString& account)
{
    const QString outside = now.outside.isNull() ? u"–"_s : now.outside.number();
    const QString difference = now.difference.isNull() ? u"–"_s : now.difference.number();
    QList<QStringList> rows{{Words::tr("by the book"), now.book.number()},
        {Words::tr("by the bank, or counted"), outside}, {Words::tr("difference"), difference}};
    QString text = u"%1, %2\n"_s.arg(account, now.book.currency().code()) + inColumns(rows, {1});
    QJsonArray movements, lines;
    for (const CashLine& line : now.openMovements) {
        text += u"  %1\n"_s.arg(
            Words::tr("on no statement: %1 %2 %3").arg(day(line.day), line.amount.text(), line.reference));
        movements.append(QJsonObject{{u"day"_s, day(line.day)}, {u"amount"_s, line.amount.number()},
            {u"record"_s, line.record.text()}, {u"reference"_s, line.reference}});
    }
    for (const StatementLine& line : now.openLines) {
        text += u"  %1\n"_s.arg(
            Words::tr("in no book: %1 %2 %3").arg(day(line.bookedOn), line.amount.text(), line.reference));
        lines.append(QJsonObject{{u"line"_s, line.id.text()}, {u"day"_s, day(line.bookedOn)},
            {u"amount"_s, line.amount.number()}, {u"reference"_s, line.reference}});
    }
    return {text,
        {{u"account"_s, account}, {u"book"_s, now.book.number()}, {u"outside"_s, outside},
            {u"difference"_s, difference}, {u"onNoStatement"_s, movements}, {u"inNoBook"_s, lines}}};
}

} // namespace

void MoneyCommands::addCash(CLI::App& app)
{
    auto* cash = app.add_subcommand("cash", "cash boxes and bank accounts")->require_subcommand(1);
    add(*cash, "list", "accounts and what they hold",
        [this](OpenFile& session) { return listAccounts(session); });
    auto* book = add(*cash, "book", "the book of an account, with its running balance",
        [this](OpenFile& session) { return showBook(session); });
    auto* enter = add(*cash, "enter", "book a top-up, fee or transfer",
        [this](OpenFile& session) { return enterBook(session); });
    enter->add_option("--kind", type_, "top-up, fee, transfer-in, transfer-out, refund")->required();
    enter->add_option("--amount", amount_, "\"90000 AMD\"")->required();
    enter->add_option("--reference", reference_, "of the paper");
    auto* count = add(*cash, "count", "record what was counted in a cash box",
        [this](OpenFile& session) { return countBox(session); });
    count->add_option("--counted", amount_, "\"90000 AMD\"")->required();
    count->add_option("--note", note_, "about it");
    auto* reconcile = add(*cash, "reconcile", "hold the book against a bank's statement, or the count",
        [this](OpenFile& session) { return reconcileBook(session); });
    reconcile->add_option("--statement", file_, "take this CSV in first: date, amount, text, reference");
    reconcile->add_flag("--close", close_, "close the book until that day, if all agrees");
    for (auto* command : {book, enter, count, reconcile}) {
        command->add_option("account", account_, "its name or id")->required();
        command->add_option("--on", day_, "the day; else today");
    }
}

Result<Printed> MoneyCommands::listAccounts(OpenFile& session)
{
    QList<QStringList> rows;
    QJsonArray json;
    const Store& store = session.store();
    for (const Account& account : store.of<Account>().all()) {
        const Money balance = balanceOf(store, account);
        rows.append({account.name, name(account.kind), balance.text()});
        json.append(QJsonObject{{u"account"_s, account.id.text()}, {u"name"_s, account.name},
            {u"kind"_s, QLatin1String(label(account.kind).code)}, {u"balance"_s, balance.number()},
            {u"currency"_s, account.currencyCode.code()}});
    }
    return Printed{rows.isEmpty() ? Words::tr("No accounts yet.") + u'\n' : inColumns(rows, {2}, {}),
        {{u"accounts"_s, json}}};
}

Result<Printed> MoneyCommands::showBook(OpenFile& session)
{
    const auto account = accountOf(session.store(), account_);
    const auto on = dayOf(day_);
    if (!account)
        return account.error();
    if (!on)
        return on.error();
    QList<QStringList> rows;
    QJsonArray json;
    for (const CashLine& line : cashBookOf(session.store(), *account, *on)) {
        rows.append(
            {day(line.day), wordOf(line.what), line.reference, line.amount.number(), line.balance.number()});
        json.append(QJsonObject{{u"day"_s, day(line.day)}, {u"what"_s, wordOf(line.what)},
            {u"reference"_s, line.reference}, {u"amount"_s, line.amount.number()},
            {u"balance"_s, line.balance.number()}, {u"record"_s, line.record.text()}});
    }
    return Printed{u"%1, %2\n"_s.arg(account->name, account->currencyCode.code()) + inColumns(rows, {3, 4}),
        {{u"account"_s, account->name}, {u"currency"_s, account->currencyCode.code()}, {u"lines"_s, json}}};
}

Result<Printed> MoneyCommands::enterBook(OpenFile& session)
{
    const auto account = accountNamed(session.store(), account_);
    const auto amount = moneyOf(amount_);
    const auto on = dayOf(day_);
    if (!account)
        return account.error();
    if (!amount)
        return amount.error();
    if (!on)
        return on.error();
    AccountEntry entry;
    entry.account = *account;
    entry.kind = fromCode<AccountEntryKind>(type_);
    entry.amount = *amount;
    entry.bookedOn = *on;
    entry.reference = QString::fromStdString(reference_);
    const auto booked = bookEntry(session.desk(), entry);
    if (!booked)
        return booked.error();
    return showBook(session);
}

Result<Printed> MoneyCommands::countBox(OpenFile& session)
{
    const auto account = accountOf(session.store(), account_);
    const auto amount = moneyOf(amount_);
    const auto on = dayOf(day_);
    if (!account)
        return account.error();
    if (!amount)
        return amount.error();
    if (!on)
        return on.error();
    CashCount count;
    count.account = account->id;
    count.counted = *amount;
    count.countedOn = on->isNull() ? session.store().clock().today() : *on;
    count.note = QString::fromStdString(note_);
    if (const auto counted = countCash(session.desk(), count); !counted)
        return counted.error();
    return printed(reconciliationOf(session.store(), *account, count.countedOn), account->name);
}

Result<Printed> MoneyCommands::reconcileBook(OpenFile& session)
{
    const auto account = accountOf(session.store(), account_);
    const auto on = dayOf(day_);
    if (!account)
        return account.error();
    if (!on)
        return on.error();
    const QDate until = on->isNull() ? session.store().clock().today() : *on;
    if (!file_.empty()) {
        QFile file(QString::fromStdString(file_));
        if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
            return Error{Error::Kind::NotFound,
                Words::tr("%1 cannot be read, or is far too large for a statement.").arg(file.fileName()),
                {}};
        const auto entries = readStatement(file.readAll(), account->currencyCode);
        if (!entries)
            return entries.error();
        const auto taken = takeStatement(session.desk(), account->id, *entries, QFileInfo(file).fileName());
        if (!taken)
            return taken.error();
    }
    if (close_)
        if (const auto closed = closePeriod(session.desk(), account->id, until); !closed)
            return closed.error();
    return printed(reconciliationOf(session.store(), *account, until), account->name);
}
