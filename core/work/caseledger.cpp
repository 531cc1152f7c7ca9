#include "core/work/caseledger.h"

#include "core/domain/labels.h"
#include "core/store/signature.h"
#include "core/work/openingentries.h"
#include "core/work/planning.h"
#include "core/work/recoveries.h"

#include <algorithm>

namespace {

bool isSettled(const Dossier& dossier, const Id<Instalment>& instalment)
{
    return std::ranges::any_of(dossier.of<Disbursement>(),
        [&](const Disbursement& paid) { return paid.instalment == instalment && stands(dossier, paid); });
}

bool isStopped(const Dossier& dossier, const Id<Instalment>& instalment)
{
    return !dossier.where(&InstalmentStop::instalment, instalment).isEmpty();
}

/// What proves one payment names its instalment; a contract for the whole package proves none of them.
bool isEvidenced(const Dossier& dossier, const Instalment& instalment)
{
    return !dossier.where(&Evidence::instalment, instalment.id).isEmpty();
}

void addPayment(QList<LedgerEntry>& entries, const Dossier& dossier, const Disbursement& paid)
{
    const Uuid place = paid.instalment.isNull() ? paid.id.uuid() : paid.instalment.uuid();
    entries.append({LedgerStep::Paid, place, paid.request.uuid(), paid.id.uuid(), paid.programmeAmount});
    for (const Correction& correction : dossier.where(&Correction::disbursement, paid.id))
        entries.append({LedgerStep::Corrected, place, correction.id.uuid(), paid.id.uuid(), {}});
    for (const PaymentStatus& status : dossier.where(&PaymentStatus::disbursement, paid.id))
        if (status.status == BankStatus::Returned)
            entries.append({LedgerStep::ReturnedByBank, place, {}, paid.id.uuid(), {}});
    for (const Recovery& recovery : dossier.where(&Recovery::disbursement, paid.id)) {
        if (!counts(dossier, recovery))
            continue;
        const auto step = recovery.step == RecoveryStep::Receivable ? LedgerStep::Receivable
            : recovery.step == RecoveryStep::Refunded               ? LedgerStep::Refunded
            : recovery.step == RecoveryStep::Offset                 ? LedgerStep::Offset
                                                                    : LedgerStep::WrittenOff;
        // Recoveries are in the currency paid; what the programme gets back is the same part of its amount.
        const Money back
            = proportion(paid.programmeAmount, recovery.amount.minorUnits(), paid.amount.minorUnits());
        entries.append({step, place, {}, paid.id.uuid(), back});
    }
}

void addRequests(QList<LedgerEntry>& entries, const Dossier& dossier, const Id<Instalment>& instalment)
{
    for (const PaymentRequest& request : dossier.where(&PaymentRequest::instalment, instalment)) {
        entries.append(
            {LedgerStep::Requested, instalment.uuid(), request.id.uuid(), {}, request.programmeAmount});
        if (approvalOf(dossier, request))
            entries.append(
                {LedgerStep::Approved, instalment.uuid(), request.id.uuid(), {}, request.programmeAmount});
        for (const Approval& approval : dossier.where(&Approval::subject, request.id.uuid().raw()))
            if (!approval.approved)
                entries.append({LedgerStep::Withdrawn, instalment.uuid(), request.id.uuid(), {}, {}});
    }
}

} // namespace

QList<Package> lineageOf(const Dossier& dossier, const Package& package)
{
    QList<Package> lineage{package};
    while (const Package* before = dossier.find(lineage.last().carriedFrom)) {
        const bool cycle
            = std::ranges::any_of(lineage, [&](const Package& one) { return one.id == before->id; });
        if (cycle)
            break;
        lineage.append(*before);
    }
    return lineage;
}

QList<Instalment> instalmentsOf(const Dossier& dossier, const Package& package)
{
    QList<Instalment> instalments;
    for (const Package& one : lineageOf(dossier, package))
        for (const Instalment& instalment : dossier.where(&Instalment::package, one.id))
            if (one.id == package.id || isSettled(dossier, instalment.id))
                instalments.append(instalment); // of versions before only what was settled still counts
    std::ranges::stable_sort(instalments, {}, &Instalment::dueOn);
    return instalments;
}

QList<LedgerEntry> entriesOf(const Dossier& dossier, const Package& package)
{
    QList<LedgerEntry> entries;
    for (const Instalment& instalment : instalmentsOf(dossier, package)) {
        entries.append({LedgerStep::Planned, instalment.id.uuid(), {}, {}, instalment.amount});
        if (isStopped(dossier, instalment.id))
            entries.append({LedgerStep::Stopped, instalment.id.uuid(), {}, {}, {}});
        addRequests(entries, dossier, instalment.id);
        if (isEvidenced(dossier, instalment))
            entries.append({LedgerStep::Evidenced, instalment.id.uuid(), {}, {}, {}});
    }
    for (const Package& one : lineageOf(dossier, package)) {
        for (const Disbursement& paid : dossier.where(&Disbursement::package, one.id))
            addPayment(entries, dossier, paid);
        for (const OpeningEntry& opening : dossier.where(&OpeningEntry::package, one.id))
            if (isOpeningApproved(dossier, opening))
                entries.append(
                    {LedgerStep::Opening, opening.id.uuid(), {}, opening.id.uuid(), opening.programmeAmount});
        for (const Delivery& delivery : dossier.where(&Delivery::package, one.id))
            entries.append({LedgerStep::Delivered, {}, {}, {}, delivery.value});
    }
    return entries;
}

Money agreedOf(const Dossier& dossier, const Package& package)
{
    Money agreed = package.agreed;
    for (const Transfer& transfer : dossier.where(&Transfer::targetPackage, package.id))
        agreed += transfer.amount;
    for (const Transfer& transfer : dossier.where(&Transfer::sourcePackage, package.id))
        agreed = agreed - transfer.amount;
    return agreed;
}

Result<Budget> budgetOf(const Dossier& dossier, const Package& package)
{
    return budgetOf(agreedOf(dossier, package), entriesOf(dossier, package));
}

bool stands(const Dossier& dossier, const Disbursement& disbursement)
{
    const auto isReturn = [](const PaymentStatus& status) { return status.status == BankStatus::Returned; };
    return dossier.where(&Correction::disbursement, disbursement.id).isEmpty()
        && !std::ranges::any_of(dossier.where(&PaymentStatus::disbursement, disbursement.id), isReturn);
}

const PaymentRequest* requestOf(const Dossier& dossier, const Id<Instalment>& instalment)
{
    for (const PaymentRequest& request : dossier.of<PaymentRequest>()) {
        const QList<Approval> decisions = dossier.where(&Approval::subject, request.id.uuid().raw());
        if (request.instalment == instalment && std::ranges::all_of(decisions, &Approval::approved))
            return &request;
    }
    return nullptr;
}

const Approval* approvalOf(const Dossier& dossier, const PaymentRequest& request)
{
    const QByteArray subject = request.id.uuid().raw();
    const Approval* found = nullptr;
    for (const Approval& approval : dossier.of<Approval>()) {
        if (approval.subject != subject)
            continue;
        if (!approval.approved)
            return nullptr;
        if (approval.content == contentOf(request) && approval.approvedBy != request.requestedBy)
            found = &approval;
    }
    return found;
}

bool conditionsMet(
    const Dossier& dossier, const Package& package, const Instalment& instalment, QStringList* missing)
{
    bool met = true;
    const auto lineage = lineageOf(dossier, package);
    for (const Condition& condition : dossier.where(&Condition::package, package.id)) {
        if (condition.appliesTo == ConditionScope::Handover)
            continue;
        const bool onFile = std::ranges::any_of(dossier.of<Evidence>(), [&](const Evidence& evidence) {
            const bool ours = std::ranges::any_of(
                lineage, [&](const Package& one) { return one.id == evidence.package; });
            const bool placed
                = condition.appliesTo == ConditionScope::First || evidence.instalment == instalment.id;
            return ours && placed && evidence.type == condition.evidenceType;
        });
        if (!onFile && missing)
            missing->append(name(condition.evidenceType));
        met = met && onFile;
    }
    return met;
}

InstalmentFacts factsOf(const Dossier& dossier, const Package& package, const Instalment& instalment)
{
    InstalmentFacts facts{
        .due = instalment.dueOn, .conditionsMet = conditionsMet(dossier, package, instalment)};
    const PaymentRequest* request = requestOf(dossier, instalment.id);
    facts.requested = request != nullptr;
    facts.approved = request && approvalOf(dossier, *request);
    facts.stopped = isStopped(dossier, instalment.id);
    facts.evidenced = isEvidenced(dossier, instalment);
    for (const Disbursement& paid : dossier.where(&Disbursement::instalment, instalment.id)) {
        const bool good = stands(dossier, paid);
        facts.paid = facts.paid || good;
        facts.returnedByBank = !good;
        QList<PaymentStatus> news = dossier.where(&PaymentStatus::disbursement, paid.id);
        facts.sent = good && !news.isEmpty() && news.last().status == BankStatus::Sent;
    }
    return facts;
}

QList<Package> currentPackages(const Dossier& dossier)
{
    const PlanVersion* plan = approvedPlan(dossier);
    QList<Package> packages;
    for (const Package& package : dossier.of<Package>())
        if (package.planVersion.isNull() || (plan && package.planVersion == plan->id))
            packages.append(package);
    return packages;
}
