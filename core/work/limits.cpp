#include "core/work/limits.h"

#include "core/domain/labels.h"
#include "core/domain/rules/age.h"
#include "core/store/signature.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Limits)
};

bool isApprovedException(const Dossier& dossier, const RuleException& exception)
{
    return decisionOn(dossier, exception).value_or(false);
}

} // namespace

std::optional<bool> decisionOn(const Dossier& dossier, const RuleException& exception)
{
    std::optional<bool> decision;
    for (const Approval& approval : dossier.of<Approval>())
        if (approval.subject == exception.id.uuid().raw() && approval.content == contentOf(exception))
            decision = decision.value_or(false) || approval.approved;
    return decision;
}

QList<Ceiling> ceilingsOf(const Store& store, const Id<Programme>& programme)
{
    QList<Ceiling> ceilings;
    for (const CeilingRule& rule : store.of<CeilingRule>().where("programme = ? ORDER BY id", programme)) {
        const auto type = store.of<PackageType>().find(rule.packageType);
        const QString subject = type ? type->name : name(rule.category);
        ceilings.append({rule.id.uuid(),
            subject.isEmpty() ? name(rule.role) : u"%1, %2"_s.arg(subject, name(rule.role)), rule.role,
            {rule.category, rule.packageType.uuid()}, rule.amount, rule.validFrom, rule.validUntil});
    }
    return ceilings;
}

QList<ApprovalLimit> approvalLimitsOf(const Store& store, const Id<Programme>& programme)
{
    QList<ApprovalLimit> limits;
    for (const ApprovalBand& band : store.of<ApprovalBand>().where("programme = ? ORDER BY id", programme))
        limits.append({band.role, band.upTo, band.validFrom, band.validUntil});
    return limits;
}

QList<DutyPair> dutyPairsOf(const Store& store, const Id<Programme>& programme)
{
    QList<DutyPair> pairs;
    for (const DutyRule& rule :
        store.of<DutyRule>().where("programme IS NULL OR programme = ? ORDER BY id", programme))
        pairs.append({rule.first, rule.second});
    return pairs.isEmpty() ? usualDutyPairs() : pairs;
}

CeilingRole ceilingRoleOf(const Person& person, QDate day)
{
    if (person.relation == Relation::Principal && !person.unaccompanied)
        return CeilingRole::Principal;
    if (person.unaccompanied)
        return CeilingRole::UnaccompaniedChild;
    return isMinor(person.birth, day).value_or(false) ? CeilingRole::Child : CeilingRole::Adult;
}

QList<Grant> grantsOf(
    const Dossier& dossier, const Package& package, const QList<Entitlement>& entitlements, QDate day)
{
    const CeilingSubject subject{package.category, package.packageType.uuid()};
    QList<Grant> grants;
    Money shared(0, package.agreed.currency());
    for (const Entitlement& entitlement : entitlements) {
        const Person* person = dossier.find(entitlement.person);
        if (!person)
            continue;
        const bool alone = entitlements.size() == 1;
        const Money share = entitlement.share.isNull() && alone ? package.agreed : entitlement.share;
        if (share.isNull())
            continue; // pooled: counts for the household below
        grants.append({person->id.uuid(), ceilingRoleOf(*person, day), subject, share});
        shared += share;
    }
    const Money rest = package.agreed - shared;
    if (rest.minorUnits() != 0 || grants.isEmpty())
        grants.append({{}, CeilingRole::WholeCase, subject, rest});
    return grants;
}

bool isLifted(const Dossier& dossier, RuleKind rule, const Id<Package>& package)
{
    return std::ranges::any_of(dossier.of<RuleException>(), [&](const RuleException& exception) {
        return exception.rule == rule && (exception.package.isNull() || exception.package == package)
            && isApprovedException(dossier, exception);
    });
}

QList<CeilingLift> ceilingLiftsOf(const Dossier& dossier)
{
    QList<CeilingLift> lifts;
    for (const RuleException& exception : dossier.of<RuleException>())
        if (exception.rule == RuleKind::Ceiling && isApprovedException(dossier, exception))
            lifts.append({{}, exception.amount});
    return lifts;
}

Result<void> undisputed(const Store& store, const Id<CaseFile>& caseId)
{
    for (const Conflict& conflict : store.conflicts(caseId.uuid())) {
        const int column = conflict.kind->indexOf(conflict.field);
        const FieldInfo& field = conflict.kind->fields[column];
        if (has(field.marks, Mark::Decisive))
            return Error{Error::Kind::Invalid,
                Words::tr("%1, %2: two offices wrote different values. Settle that conflict first; nothing "
                          "is approved or "
                          "paid before.")
                    .arg(QCoreApplication::translate("kinds", conflict.kind->name),
                        QCoreApplication::translate("fields", field.name)),
                {}};
    }
    return {};
}
