#include "app/homewardctl/moneycommands.h"
#include "core/work/auditsample.h"
#include "core/work/claims.h"

#include <QJsonArray>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(homewardctl)
};

Result<Programme> programmeNamed(const Store& store, const std::string& code)
{
    const QByteArray utf8 = QByteArray::fromStdString(code);
    if (const auto found = store.of<Programme>().firstWhere("code = ? ORDER BY id", sql::text(utf8)))
        return *found;
    return Error{Error::Kind::NotFound,
        Words::tr("There is no programme %1. See: catalogue list.").arg(QString::fromStdString(code)), {}};
}

/// The line with that id or exactly that budget code.
Result<FundingLine> lineOf(const Store& store, const std::string& name)
{
    const QString text = QString::fromStdString(name);
    for (const FundingLine& line : store.of<FundingLine>().all())
        if (line.id.text() == text || line.budgetCode == text)
            return line;
    return Error{Error::Kind::NotFound,
        Words::tr("There is no funding line %1. See: ledger show --by funding-line.").arg(text), {}};
}

/// A payment by the case's reference, its day and its voucher, for people.
QStringList cellsOf(const Store& store, const Id<Disbursement>& id)
{
    const auto paid = store.of<Disbursement>().find(id);
    const auto file = paid ? store.of<CaseFile>().find(paid->caseId) : std::nullopt;
    return {paid ? day(paid->paidOn) : QString(), file ? file->reference : QString(),
        paid ? paid->voucher : QString(), id.text()};
}

} // namespace

void MoneyCommands::addClaims(CLI::App& app)
{
    auto* claim = app.add_subcommand("claim", "what is asked of donors")->require_subcommand(1);
    add(*claim, "list", "claims made", [this](OpenFile& session) { return listClaims(session); });
    auto* preview = add(*claim, "preview", "what a claim would hold",
        [this](OpenFile& session) { return claimOf(session, false); });
    auto* make = add(*claim, "make", "freeze what is to be claimed, signed",
        [this](OpenFile& session) { return claimOf(session, true); });
    for (auto* command : {preview, make}) {
        command->add_option("line", line_, "id or budget code of the funding line")->required();
        command->add_option("--from", day_, "first day of the period")->required();
        command->add_option("--until", until_, "last day of the period")->required();
    }
    auto* no = add(*claim, "disallow", "record what the donor disallowed",
        [this](OpenFile& session) { return disallowPart(session); });
    no->add_option("claim", row_, "id of the claim")->required();
    no->add_option("payment", line_, "id of the payment")->required();
    no->add_option("--amount", amount_, "in the programme's currency")->required();
    no->add_option("--reason", reason_, "the donor's")->required();
    auto* closing = add(*claim, "closing", "what stands in the way of closing a programme; closes it",
        [this](OpenFile& session) { return showClosing(session); });
    closing->add_option("programme", line_, "its code")->required();
    closing->add_option("--close-until", until_, "close it until and with that day, signed");
    auto* audit = app.add_subcommand("audit", "for auditors")->require_subcommand(1);
    auto* sample = add(*audit, "sample", "draw payments by a seed and write them into a folder",
        [this](OpenFile& session) { return drawAudit(session); });
    sample->add_option("--to", file_, "an empty folder")->required();
    sample->add_option("--count", count_, "how many")->check(CLI::Range(1, 100000))->capture_default_str();
    sample->add_option("--seed", seed_, "the same seed draws the same sample")->capture_default_str();
    sample->add_option("--programme", line_, "its code; else all");
    sample->add_option("--from", day_, "first day");
    sample->add_option("--until", until_, "last day");
    sample->add_flag("--with-restricted", restricted_, "also restricted documents; logged");
}

Result<Printed> MoneyCommands::listClaims(OpenFile& session)
{
    const Store& store = session.store();
    QList<QStringList> rows;
    QJsonArray json;
    for (const Claim& claim : store.of<Claim>().all()) {
        const auto line = store.of<FundingLine>().find(claim.fundingLine);
        const QString code = line ? line->budgetCode : QString();
        rows.append({day(claim.claimedOn), code, day(claim.periodFrom), day(claim.periodUntil),
            claim.total.text(), claim.id.text()});
        json.append(QJsonObject{{u"claim"_s, claim.id.text()}, {u"line"_s, code},
            {u"from"_s, day(claim.periodFrom)}, {u"until"_s, day(claim.periodUntil)},
            {u"total"_s, claim.total.number()}, {u"currency"_s, claim.total.currency().code()}});
    }
    return Printed{rows.isEmpty() ? Words::tr("No claims yet.") + u'\n' : inColumns(rows, {4}, {}),
        {{u"claims"_s, json}}};
}

Result<Printed> MoneyCommands::claimOf(OpenFile& session, bool isMade)
{
    const auto line = lineOf(session.store(), line_);
    const auto from = dayOf(day_);
    const auto until = dayOf(until_);
    if (!line)
        return line.error();
    if (!from)
        return from.error();
    if (!until)
        return until.error();
    const QList<ClaimLine> lines = claimableOf(session.store(), line->id, *from, *until);
    QString id;
    if (isMade) {
        const auto made = makeClaim(session.desk(), line->id, *from, *until);
        if (!made)
            return made.error();
        id = made->text();
    }
    QList<QStringList> rows;
    QJsonArray json;
    Money total;
    for (const ClaimLine& one : lines) {
        const QStringList cells = cellsOf(session.store(), one.disbursement);
        rows.append(
            cells + QStringList{one.amount.text(), one.isAdjustment ? Words::tr("adjustment") : QString()});
        json.append(QJsonObject{{u"paidOn"_s, cells[0]}, {u"case"_s, cells[1]}, {u"voucher"_s, cells[2]},
            {u"payment"_s, cells[3]}, {u"amount"_s, one.amount.number()},
            {u"adjustment"_s, one.isAdjustment}});
        total += one.amount;
    }
    rows.append({{}, {}, {}, isMade ? Words::tr("claimed") : Words::tr("to be claimed"), total.text()});
    return Printed{
        inColumns(rows, {4}, {}), {{u"claim"_s, id}, {u"entries"_s, json}, {u"total"_s, total.number()}}};
}

Result<Printed> MoneyCommands::disallowPart(OpenFile& session)
{
    const auto amount = moneyOf(amount_);
    if (!amount)
        return amount.error();
    ClaimDecision decision;
    decision.claim = Id<Claim>(Uuid::fromText(QString::fromStdString(row_)));
    decision.disbursement = Id<Disbursement>(Uuid::fromText(QString::fromStdString(line_)));
    decision.disallowed = *amount;
    decision.reason = QString::fromStdString(reason_);
    const auto recorded = disallow(session.desk(), decision);
    if (!recorded)
        return recorded.error();
    return Printed{Words::tr("Recorded: %1 disallowed.").arg(amount->text()) + u'\n',
        {{u"decision"_s, recorded->text()}}};
}

Result<Printed> MoneyCommands::showClosing(OpenFile& session)
{
    const auto programme = programmeNamed(session.store(), line_);
    if (!programme)
        return programme.error();
    const auto until = dayOf(until_);
    if (!until)
        return until.error();
    if (!until_.empty())
        if (auto closed = closeProgramme(session.desk(), programme->id, *until); !closed)
            return closed.error();
    const ClosingList list = closingListOf(session.store(), *programme);
    const QList<std::pair<QString, Money>> figures{{Words::tr("approved, unpaid"), list.committed},
        {Words::tr("requested"), list.requested}, {Words::tr("planned"), list.planned},
        {Words::tr("paid, not delivered"), list.undelivered},
        {Words::tr("without evidence"), list.unevidenced}, {Words::tr("to come back"), list.outstanding},
        {Words::tr("not claimed"), list.unclaimed}};
    QList<QStringList> rows;
    QJsonArray json;
    for (const auto& [name, money] : figures) {
        rows.append({name, money.text()});
        json.append(QJsonObject{{u"what"_s, name}, {u"amount"_s, money.number()}});
    }
    return Printed{inColumns(rows, {1}, {}), {{u"clear"_s, list.isClear()}, {u"open"_s, json}}};
}

Result<Printed> MoneyCommands::drawAudit(OpenFile& session)
{
    const auto from = dayOf(day_);
    const auto until = dayOf(until_);
    if (!from)
        return from.error();
    if (!until)
        return until.error();
    SampleWish wish;
    wish.from = *from;
    wish.until = *until;
    wish.count = count_;
    wish.seed = seed_;
    wish.withRestricted = restricted_;
    wish.folder = QString::fromStdString(file_);
    if (!line_.empty()) {
        const auto programme = programmeNamed(session.store(), line_);
        if (!programme)
            return programme.error();
        wish.programme = programme->id;
    }
    const auto written = writeSample(session.desk(), wish);
    if (!written)
        return written.error();
    return Printed{
        Words::tr("The sample is in %1; index.csv names its payments: %2.").arg(wish.folder).arg(*written)
            + u'\n',
        {{u"payments"_s, *written}, {u"folder"_s, wish.folder}}};
}
