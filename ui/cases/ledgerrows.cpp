#include "ui/cases/ledgerrows.h"

#include "core/work/caseledger.h"
#include "core/work/openingentries.h"
#include "core/work/recoveries.h"
#include "ui/cases/words.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PaymentsTab)
};

using Row = LedgerRow;

/// A row, and by how much it changes what is left of the budget.
struct Movement {
    Row row;
    Money change;
};

QString titleOf(const CaseView& view, const Id<Package>& id)
{
    const Package* package = view.dossier.find(id);
    return !package || (package->restricted && !view.unveiled) ? Words::tr("Assistance") : package->title;
}

/// The last news of a payment that stands.
QString stateOf(const CaseView& view, const Disbursement& paid)
{
    const bool evidenced = std::ranges::any_of(
        view.dossier.of<Evidence>(), [&](const Evidence& one) { return one.instalment == paid.instalment; });
    const auto news = view.dossier.where(&PaymentStatus::disbursement, paid.id);
    if (evidenced)
        return Words::tr("evidence on file");
    return !news.isEmpty() && news.last().status == BankStatus::Sent ? Words::tr("sent") : Words::tr("paid");
}

Movement movementOf(const CaseView& view, const Disbursement& paid)
{
    const Package* package = view.dossier.find(paid.package);
    const Instalment* instalment = view.dossier.find(paid.instalment);
    const Payee* payee = view.dossier.find(paid.payee);
    const bool veiled = !package || (package->restricted && !view.unveiled);
    Row row{Row::Kind::Payment, paid.id.uuid(), paid.paidOn, paid.voucher, titleOf(view, paid.package),
        payee && !veiled ? payee->name : QString(), paid.amount.text(), paid.programmeAmount.text(), {}, {}};
    if (instalment)
        row.what += u", "_s
            + QLocale().toString(
                instalment->periodFrom.isNull() ? instalment->dueOn : instalment->periodFrom, u"MMM yyyy"_s);
    row.stands = stands(view.dossier, paid);
    row.tone = row.stands ? Tone::Good : Tone::Bad;
    if (row.stands)
        row.state = stateOf(view, paid);
    else
        row.state = view.dossier.where(&Correction::disbursement, paid.id).isEmpty()
            ? Words::tr("returned by bank")
            : Words::tr("corrected");
    return {row, row.stands ? paid.programmeAmount * -1 : Money(0, paid.programmeAmount.currency())};
}

/// Only a refund brings anything back; of the programme's amount the same part as of what was paid.
Movement movementOf(const CaseView& view, const Recovery& recovery)
{
    const Disbursement* paid = view.dossier.find(recovery.disbursement);
    Row row{Row::Kind::Recovery, recovery.id.uuid(), recovery.happenedOn, paid ? paid->voucher : QString(),
        Words::tr("Recovery: %1").arg(name(recovery.step).toLower()), {}, recovery.amount.text(), {}, {},
        recovery.reason, Tone::Wait};
    row.waits = recovery.step == RecoveryStep::WrittenOff
        && view.dossier.where(&Approval::subject, recovery.id.uuid().raw()).isEmpty();
    if (row.waits)
        row.state = Words::tr("to be approved: %1").arg(recovery.reason);
    Money back;
    if (paid && recovery.step == RecoveryStep::Refunded && stands(view.dossier, *paid))
        back = proportion(paid->programmeAmount, recovery.amount.minorUnits(), paid->amount.minorUnits());
    if (!back.isNull())
        row.programme = back.text();
    return {row, back};
}

Movement movementOf(const CaseView& view, const OpeningEntry& opening)
{
    Row row{Row::Kind::Opening, opening.id.uuid(), opening.paidOn, opening.paperReference,
        titleOf(view, opening.package), {}, opening.amount.text(), opening.programmeAmount.text(), {}, {}};
    row.waits = !isOpeningApproved(view.dossier, opening);
    row.state = row.waits ? Words::tr("paid before, to be approved") : Words::tr("paid before, approved");
    row.tone = row.waits ? Tone::Wait : Tone::Good;
    return {row, row.waits ? Money() : opening.programmeAmount * -1};
}

template <class Record>
void gather(QList<Movement>& movements, const CaseView& view)
{
    for (const Record& record : view.dossier.of<Record>())
        movements.append(movementOf(view, record));
}

} // namespace

QList<Column<LedgerRow>> ledgerColumns()
{
    return {{Words::tr("Date"), [](const Row& row) { return dayText(row.day); }},
        {Words::tr("Voucher"), [](const Row& row) { return row.voucher; }},
        {Words::tr("What for"), [](const Row& row) { return row.what; }, false, {}, true},
        {Words::tr("To"), [](const Row& row) { return row.payee; }},
        {Words::tr("Paid"), [](const Row& row) { return row.paid; }, true},
        {Words::tr("Counts as"), [](const Row& row) { return row.programme; }, true},
        {Words::tr("Budget left"), [](const Row& row) { return row.remaining; }, true},
        {Words::tr("State"), [](const Row& row) { return row.state; }, false,
            [](const Row& row) { return std::optional(row.tone); }}};
}

QList<LedgerRow> ledgerRows(const CaseView& view, Money budget)
{
    QList<Movement> movements;
    gather<OpeningEntry>(movements, view);
    gather<Disbursement>(movements, view);
    gather<Recovery>(movements, view);
    std::ranges::stable_sort(movements, {}, [](const Movement& one) { return one.row.day; });
    Money left = budget;
    QList<LedgerRow> rows;
    for (Movement& one : movements) {
        if (!left.isNull() && !one.change.isNull() && one.change.currency() == left.currency()) {
            left += one.change;
            one.row.remaining = left.number();
        }
        rows.append(one.row);
    }
    std::ranges::reverse(rows);
    return rows;
}
