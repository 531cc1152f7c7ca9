#include "core/work/openingentries.h"

#include "core/base/delimited.h"
#include "core/domain/records/approval.h"
#include "core/store/signature.h"
#include "core/work/caseledger.h"
#include "core/work/decision.h"
#include "core/work/paymentrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OpeningEntries)
};

Error refusal(const QString& message)
{
    return {Error::Kind::Invalid, message, {}};
}

/// The cells of a row by the names of the first.
class Cells {
public:
    Cells(const QStringList& header, const QStringList& cells) : header_(header), cells_(cells) { }
    QString of(const QString& name) const { return cells_.value(header_.indexOf(name)); }

private:
    const QStringList& header_;
    const QStringList& cells_;
};

Result<Package> packageOf(const Dossier& dossier, const QString& title)
{
    for (const Package& package : currentPackages(dossier))
        if (package.title == title)
            return package;
    return Error{Error::Kind::NotFound,
        Words::tr("%1 has no package “%2” in its approved plan").arg(dossier.file().reference, title), {}};
}

/// The entry with its amount in the programme's currency, at its own rate or the one in force that day.
Result<OpeningEntry> priced(const Store& store, OpeningEntry entry, Currency programme, const QString& rate)
{
    if (entry.amount.currency() == programme) {
        entry.programmeAmount = entry.amount;
        entry.rate = {1, 0};
        return entry;
    }
    const auto typed = Rate::fromText(rate);
    if (!rate.isEmpty() && !typed)
        return refusal(Words::tr("“%1” is no rate").arg(rate));
    const auto known = ratesFor(store, entry.amount.currency(), programme, entry.paidOn);
    if (!known)
        return known.error();
    entry.rate = typed.value_or(known->payment);
    const auto cost = converted(entry.amount, entry.rate, programme, known->programme);
    if (!cost)
        return refusal(Words::tr("the amount is too large to be counted"));
    entry.programmeAmount = *cost;
    return entry;
}

Result<OpeningEntry> entryOf(const Desk& desk, const Cells& cells, const QString& batch)
{
    const QByteArray reference = cells.of(u"case"_s).toUtf8();
    const auto file = desk.store.of<CaseFile>().firstWhere("reference = ? ORDER BY id", sql::text(reference));
    const auto dossier = file ? dossierOf(desk.store, file->id) : std::nullopt;
    if (!dossier)
        return Error{Error::Kind::NotFound, Words::tr("there is no case %1").arg(cells.of(u"case"_s)), {}};
    const auto package = packageOf(*dossier, cells.of(u"package"_s));
    if (!package)
        return package.error();
    const auto currency = Currency::fromCode(cells.of(u"currency"_s));
    const auto amount = currency ? Money::fromText(cells.of(u"amount"_s), *currency) : std::nullopt;
    OpeningEntry entry;
    entry.caseId = file->id;
    entry.package = package->id;
    entry.paidOn = QDate::fromString(cells.of(u"date"_s), Qt::ISODate);
    entry.paperReference = cells.of(u"paper"_s);
    entry.batch = batch;
    entry.recordedBy = desk.actor.staff;
    if (!amount || amount->minorUnits() <= 0)
        return refusal(
            Words::tr("“%1 %2” is no amount above zero").arg(cells.of(u"amount"_s), cells.of(u"currency"_s)));
    if (!entry.paidOn.isValid() || entry.paidOn > desk.today())
        return refusal(
            Words::tr("“%1” is no day that has been; write it as 2014-10-01").arg(cells.of(u"date"_s)));
    for (const OpeningEntry& known : dossier->where(&OpeningEntry::package, package->id))
        if (known.paperReference == entry.paperReference && known.paidOn == entry.paidOn)
            return refusal(Words::tr("%1 of that day is on file already").arg(entry.paperReference));
    entry.amount = *amount;
    return priced(desk.store, entry, package->agreed.currency(), cells.of(u"rate"_s));
}

} // namespace

Result<OpeningTaken> takeOpening(const Desk& desk, const QByteArray& csv, const QString& batch)
{
    if (auto allowed = mayDo(desk, Right::KeepCases); !allowed)
        return allowed.error();
    const QList<DelimitedRow> rows = delimitedRows(textOfFile(csv));
    const QStringList header = rows.isEmpty() ? QStringList() : rows.first().cells;
    for (const QString& name : {u"case"_s, u"package"_s, u"amount"_s, u"currency"_s, u"date"_s, u"paper"_s})
        if (!header.contains(name))
            return refusal(
                Words::tr("The first line must name the columns case, package, amount, currency, date "
                          "and paper; “%1” is missing. Nothing was taken in.")
                    .arg(name));
    if (batch.trimmed().isEmpty()
        || desk.store.of<OpeningEntry>().firstWhere("batch = ? LIMIT 1", sql::text(batch.toUtf8())))
        return refusal(Words::tr("A batch has a name of its own, and “%1” is none or is taken.").arg(batch));
    OpeningTaken taken;
    Act act(desk.store, desk.act("take-opening-entries"));
    for (const DelimitedRow& row : rows.mid(1)) {
        auto entry = entryOf(desk, Cells(header, row.cells), batch);
        if (!entry) {
            taken.refusals.append(Words::tr("Line %1: %2").arg(row.line).arg(entry.error().message));
            continue;
        }
        entry->id = act.newId<OpeningEntry>();
        act.add(*entry);
        ++taken.added;
    }
    if (taken.refusals.isEmpty())
        act.commit();
    return taken;
}

Result<int> approveOpening(const Desk& desk, const QString& batch, const QString& note)
{
    if (auto allowed = mayDo(desk, Right::ApprovePayments); !allowed)
        return allowed.error();
    const QByteArray name = batch.toUtf8();
    const auto entries
        = desk.store.of<OpeningEntry>().where("batch = ? ORDER BY case_id, id", sql::text(name));
    if (entries.isEmpty())
        return Error{
            Error::Kind::NotFound, Words::tr("There is no batch “%1” of opening entries.").arg(batch), {}};
    if (std::ranges::any_of(
            entries, [&](const OpeningEntry& one) { return one.recordedBy == desk.actor.staff; }))
        return Error{Error::Kind::NotAllowed,
            Words::tr("You recorded this batch, so another person approves it. Ask a colleague."), {}};
    const auto key = signingKey(desk);
    if (!key)
        return key.error();
    int approved = 0;
    Act act(desk.store, desk.act("approve-opening-entries", note));
    std::optional<Dossier> dossier;
    for (const OpeningEntry& entry : entries) {
        if (!dossier || dossier->file().id != entry.caseId)
            dossier = dossierOf(desk.store, entry.caseId);
        if (dossier && isOpeningApproved(*dossier, entry))
            continue;
        act.add(signedDecision(act, desk, *key, entry, {ApprovalSubject::OpeningEntries, true, note}));
        ++approved;
    }
    if (approved == 0)
        return refusal(Words::tr("The batch “%1” is approved already. Nothing was recorded.").arg(batch));
    act.commit();
    return approved;
}

bool isOpeningApproved(const Dossier& dossier, const OpeningEntry& entry)
{
    const QList<Approval> decisions = dossier.where(&Approval::subject, entry.id.uuid().raw());
    return !decisions.isEmpty() && std::ranges::all_of(decisions, [&](const Approval& one) {
        return one.approved && one.approvedBy != entry.recordedBy && one.content == contentOf(entry);
    });
}
