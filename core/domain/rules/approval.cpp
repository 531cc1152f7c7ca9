#include "core/domain/rules/approval.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Approval)
};

bool validOn(const ApprovalLimit& limit, QDate day)
{
    return (limit.validFrom.isNull() || limit.validFrom <= day)
        && (limit.validUntil.isNull() || day <= limit.validUntil);
}

bool isLower(const ApprovalLimit& a, const ApprovalLimit& b)
{
    return !a.upTo.isNull() && (b.upTo.isNull() || a.upTo.minorUnits() < b.upTo.minorUnits());
}

bool allows(const ApprovalLimit& limit, Money amount)
{
    return limit.upTo.isNull() || (limit.upTo.currency() == amount.currency() && amount <= limit.upTo);
}

/// The limit of each role that holds on the day.
std::map<StaffRole, ApprovalLimit> limitsOn(const QList<ApprovalLimit>& limits, QDate day)
{
    std::map<StaffRole, ApprovalLimit> valid;
    for (const ApprovalLimit& limit : limits) {
        if (!validOn(limit, day))
            continue;
        const auto [found, isNew] = valid.try_emplace(limit.role, limit);
        if (!isNew && isLower(limit, found->second))
            found->second = limit;
    }
    return valid;
}

bool isPair(const DutyPair& pair, Duty a, Duty b)
{
    return (pair.first == a && pair.second == b) || (pair.first == b && pair.second == a);
}

bool excludes(Duty a, Duty b, const QList<DutyPair>& pairs)
{
    return isPair({Duty::Request, Duty::Approve}, a, b)
        || std::ranges::any_of(pairs, [&](const DutyPair& pair) { return isPair(pair, a, b); });
}

QString didText(Duty act)
{
    switch (act) {
    case Duty::Unknown:
        break;
    case Duty::Request:
        return Words::tr("You requested this payment.");
    case Duty::Approve:
        return Words::tr("You approved this payment.");
    case Duty::Pay:
        return Words::tr("You paid this payment out.");
    case Duty::Reconcile:
        return Words::tr("You reconciled this payment.");
    case Duty::ChangePayee:
        return Words::tr("You changed the payee of this payment.");
    }
    return {};
}

QString mustNotText(Duty act)
{
    switch (act) {
    case Duty::Unknown:
        break;
    case Duty::Request:
        return Words::tr("Another person must request it. Ask a colleague to do so.");
    case Duty::Approve:
        return Words::tr("Another person must approve it. Ask a colleague who may approve.");
    case Duty::Pay:
        return Words::tr(
            "Another person must pay it out. Ask a colleague, or ask for an exception to the duties.");
    case Duty::Reconcile:
        return Words::tr("Another person must reconcile it. Ask a colleague to do so.");
    case Duty::ChangePayee:
        return Words::tr("Another person must change its payee. Ask a colleague to do so.");
    }
    return {};
}

} // namespace

std::optional<QString> approvalRefusal(
    const QList<ApprovalLimit>& limits, const QList<StaffRole>& roles, Money amount, QDate day)
{
    const auto valid = limitsOn(limits, day);
    QStringList able;
    const ApprovalLimit* own = nullptr;
    for (const auto& [role, limit] : valid) {
        const bool isOwn = roles.contains(role);
        if (allows(limit, amount)) {
            if (isOwn)
                return std::nullopt;
            able.append(name(role));
        } else if (isOwn && (!own || isLower(*own, limit))) {
            own = &limit;
        }
    }
    const QString wayOut = able.isEmpty()
        ? Words::tr("No role may on this day: ask headquarters to set the approval limits.")
        : Words::tr("These may: %1.").arg(able.join(QStringLiteral(", ")));
    if (!own)
        return Words::tr("Your role approves no payments. %1").arg(wayOut);
    return Words::tr("Your role approves up to %1, and this is %2. %3")
        .arg(own->upTo.text(), amount.text(), wayOut);
}

const QList<DutyPair>& usualDutyPairs()
{
    static const QList<DutyPair> pairs{
        {Duty::Request, Duty::Pay}, {Duty::ChangePayee, Duty::Approve}, {Duty::ChangePayee, Duty::Pay}};
    return pairs;
}

std::optional<QString> dutyRefusal(
    Duty act, const Uuid& person, const QList<DutyDone>& done, const QList<DutyPair>& pairs)
{
    if (person.isNull())
        return Words::tr("Nobody is named who does this. Sign in as a member of staff.");
    for (const DutyDone& earlier : done)
        if (earlier.person == person && excludes(earlier.act, act, pairs))
            return didText(earlier.act) + u' ' + mustNotText(act);
    return std::nullopt;
}
