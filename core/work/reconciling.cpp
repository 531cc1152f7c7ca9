#include "core/domain/records/disbursement.h"
#include "core/work/cashdesk.h"
#include "core/work/limits.h"

#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CashDesk)
};

constexpr int nearDays = 5; // how long a bank takes to book, at most, for a match without a reference

Error refusal(const QString& message)
{
    return {Error::Kind::Invalid, message, {}};
}

/// Whether the movement can still be found on a statement; what the account began with is on none.
bool canMatch(const CashLine& line)
{
    return !line.isMatched && line.what != CashLine::What::Opening;
}

/// The record that a match names of a movement: the payment, or the entry of the account itself.
Uuid matchedBy(const CashLine& line)
{
    return line.payment.isNull() ? line.record : line.payment.uuid();
}

bool isNamedBy(const CashLine& line, const StatementEntry& entry)
{
    return !line.reference.isEmpty()
        && (entry.reference == line.reference || entry.text.contains(line.reference));
}

/// The one movement that the line must be; null where none or several may be.
CashLine* movementOf(QList<CashLine>& book, const StatementEntry& entry)
{
    CashLine* named = nullptr;
    CashLine* near = nullptr;
    int isNamed = 0, isNear = 0;
    for (CashLine& line : book) {
        if (!canMatch(line) || line.amount != entry.amount)
            continue;
        if (isNamedBy(line, entry))
            named = &line, ++isNamed;
        else if (std::abs(line.day.daysTo(entry.bookedOn)) <= nearDays)
            near = &line, ++isNear;
    }
    if (isNamed > 0)
        return isNamed == 1 ? named : nullptr;
    return isNear == 1 ? near : nullptr;
}

StatementMatch matchOf(const StatementLine& line, const CashLine& movement)
{
    StatementMatch match;
    match.statementLine = line.id;
    if (movement.payment.isNull())
        match.accountEntry = Id<AccountEntry>(movement.record);
    else
        match.disbursement = movement.payment;
    return match;
}

bool isSame(const StatementLine& line, const StatementEntry& entry)
{
    return line.bookedOn == entry.bookedOn && line.amount == entry.amount && line.text == entry.text
        && line.reference == entry.reference;
}

StatementLine lineOf(const Id<Account>& account, const StatementEntry& entry, const QString& batch)
{
    StatementLine line;
    line.account = account;
    line.bookedOn = entry.bookedOn;
    line.amount = entry.amount;
    line.text = entry.text;
    line.reference = entry.reference;
    line.importBatch = batch;
    return line;
}

/// Takes lines in and matches them, one after another.
class Taking {
public:
    Taking(const Desk& desk, const Account& account, Act& act)
        : desk_(desk), act_(act), account_(account), book_(cashBookOf(desk.store, account)),
          known_(desk.store.of<StatementLine>().where("account = ? ORDER BY booked_on, id", account.id))
    {
    }
    void take(const StatementEntry& entry, const QString& batch)
    {
        const auto known
            = std::ranges::find_if(known_, [&](const StatementLine& one) { return isSame(one, entry); });
        if (known != known_.end()) {
            known_.erase(known); // as often as it is on file, and no oftener
            ++taken.known;
            return;
        }
        StatementLine line = lineOf(account_.id, entry, batch);
        line.id = act_.newId<StatementLine>();
        act_.add(line);
        ++taken.added;
        CashLine* movement = movementOf(book_, entry);
        if (!movement)
            return;
        StatementMatch match = matchOf(line, *movement);
        match.id = act_.newId<StatementMatch>();
        match.matchedBy = desk_.actor.staff;
        match.matchedOn = desk_.today();
        act_.add(match);
        movement->isMatched = true;
        ++taken.matched;
    }
    StatementTaken taken;

private:
    const Desk& desk_;
    Act& act_;
    const Account& account_;
    QList<CashLine> book_;
    QList<StatementLine> known_;
};

/// Why the actor must not match the payment, where the programme parts paying from reconciling.
std::optional<Error> reconcileRefusal(const Desk& desk, const Id<Disbursement>& id)
{
    const auto paid = desk.store.of<Disbursement>().find(id);
    const auto file = paid ? desk.store.of<CaseFile>().find(paid->caseId) : std::nullopt;
    if (!file)
        return std::nullopt;
    const auto refused = dutyRefusal(Duty::Reconcile, desk.actor.staff.uuid(),
        {{Duty::Pay, paid->paidBy.uuid()}}, dutyPairsOf(desk.store, file->programme));
    return refused ? std::optional(Error{Error::Kind::NotAllowed, *refused, {}}) : std::nullopt;
}

} // namespace

Result<StatementTaken> takeStatement(
    const Desk& desk, const Id<Account>& id, const QList<StatementEntry>& entries, const QString& batch)
{
    if (auto allowed = mayDo(desk, Right::Pay); !allowed)
        return allowed.error();
    const auto account = desk.store.of<Account>().find(id);
    if (!account)
        return Error{Error::Kind::NotFound, Words::tr("There is no such account in this file."), {}};
    if (account->kind == AccountKind::Cash)
        return refusal(Words::tr("%1 is a cash box: it has no statement and is counted.").arg(account->name));
    Act act(desk.store, desk.act("take-statement"));
    Taking taking(desk, *account, act);
    for (const StatementEntry& entry : entries)
        taking.take(entry, batch);
    act.commit();
    return taking.taken;
}

Result<Id<StatementMatch>> matchLine(const Desk& desk, StatementMatch match)
{
    const auto line = desk.store.of<StatementLine>().find(match.statementLine);
    const auto account = line ? desk.store.of<Account>().find(line->account) : std::nullopt;
    if (!account)
        return Error{Error::Kind::NotFound, Words::tr("There is no such line of a statement."), {}};
    if (desk.store.of<StatementMatch>().firstWhere("statement_line = ? LIMIT 1", line->id))
        return refusal(Words::tr("This line is matched already."));
    const Uuid record = match.disbursement.isNull() ? match.accountEntry.uuid() : match.disbursement.uuid();
    const QList<CashLine> book = cashBookOf(desk.store, *account);
    const auto movement = std::ranges::find_if(book, [&](const CashLine& one) {
        const bool isSameWay = (one.amount.minorUnits() < 0) == (line->amount.minorUnits() < 0);
        return matchedBy(one) == record && isSameWay && canMatch(one);
    });
    if (movement == book.end())
        return refusal(
            Words::tr("The book of %1 has no such movement that is still open.").arg(account->name));
    if (movement->amount != line->amount)
        return refusal(
            Words::tr("The line says %1, the movement %2: %3 apart. Book the difference first, as "
                      "a fee for instance.")
                .arg(line->amount.text(), movement->amount.text(), (line->amount - movement->amount).text()));
    if (auto refused = reconcileRefusal(desk, match.disbursement))
        return *refused;
    match.matchedBy = desk.actor.staff;
    match.matchedOn = desk.today();
    return addRecord(desk, Right::Pay, "match-line", match);
}

Reconciliation reconciliationOf(const Store& store, const Account& account, QDate until)
{
    Reconciliation now;
    now.book = balanceOf(store, account, until);
    if (account.kind == AccountKind::Cash) {
        const auto count = store.of<CashCount>().firstWhere(
            "account = ? AND counted_on = ? ORDER BY id DESC LIMIT 1", account.id, until.toJulianDay());
        if (count)
            now.outside = count->counted;
    } else {
        const auto lines = store.of<StatementLine>().where(
            "account = ? AND booked_on <= ? ORDER BY booked_on, id", account.id, until.toJulianDay());
        Money sum = account.openingBalance.isNull() ? Money(0, account.currencyCode) : account.openingBalance;
        for (const StatementLine& line : lines) {
            sum += line.amount;
            if (!store.of<StatementMatch>().firstWhere("statement_line = ? LIMIT 1", line.id))
                now.openLines.append(line);
        }
        if (!lines.isEmpty())
            now.outside = sum;
        for (const CashLine& line : cashBookOf(store, account, until))
            if (canMatch(line))
                now.openMovements.append(line);
    }
    if (!now.outside.isNull())
        now.difference = now.book - now.outside;
    return now;
}
