#include "core/domain/rules/ceiling.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Ceiling)
};

bool validOn(const Ceiling& ceiling, QDate day)
{
    return (ceiling.validFrom.isNull() || ceiling.validFrom <= day)
        && (ceiling.validUntil.isNull() || day <= ceiling.validUntil);
}

bool covers(const CeilingSubject& ceiling, const CeilingSubject& grant)
{
    return (ceiling.category == AssistanceCategory::Unknown || ceiling.category == grant.category)
        && (ceiling.packageType.isNull() || ceiling.packageType == grant.packageType);
}

/// The wider role whose ceilings hold where the role has none of its own.
CeilingRole wider(CeilingRole role)
{
    if (role == CeilingRole::Principal)
        return CeilingRole::Adult;
    return role == CeilingRole::UnaccompaniedChild ? CeilingRole::Child : role;
}

bool holds(const Ceiling& ceiling, const QList<Ceiling>& all, const CeilingQuestion& question)
{
    const Grant& asked = question.asked;
    if (!validOn(ceiling, question.day) || !covers(ceiling.subject, asked.subject))
        return false;
    // A role that a newer program named is held by all, or money could pass its ceiling unseen.
    if (ceiling.whom == CeilingRole::WholeCase || ceiling.whom == CeilingRole::Unknown)
        return true;
    if (asked.person.isNull())
        return false;
    if (ceiling.whom == CeilingRole::FamilyMember)
        return asked.role != CeilingRole::Principal && asked.role != CeilingRole::UnaccompaniedChild;
    if (ceiling.whom == CeilingRole::AnyPerson || ceiling.whom == asked.role)
        return true;
    const auto isOwn = [&](const Ceiling& other) {
        return other.whom == asked.role && other.subject == ceiling.subject && validOn(other, question.day);
    };
    return ceiling.whom == wider(asked.role) && std::ranges::none_of(all, isOwn);
}

Money freeUnder(const Ceiling& ceiling, const CeilingQuestion& question)
{
    Money free = ceiling.amount;
    for (const CeilingLift& lift : question.lifts)
        if (lift.ceiling.isNull() || lift.ceiling == ceiling.id)
            free += lift.amount;
    for (const Grant& grant : question.granted) {
        const bool counts = ceiling.whom == CeilingRole::WholeCase || ceiling.whom == CeilingRole::Unknown
            || grant.person == question.asked.person;
        if (counts && covers(ceiling.subject, grant.subject))
            free -= grant.amount;
    }
    return free;
}

/// Ceiling and question in two currencies do not compare: says which.
QString otherCurrency(const Ceiling& ceiling, const CeilingQuestion& question)
{
    const auto differs
        = [&](Money money) { return !money.isNull() && money.currency() != ceiling.amount.currency(); };
    const bool differing = differs(question.asked.amount)
        || std::ranges::any_of(question.granted, differs, &Grant::amount)
        || std::ranges::any_of(question.lifts, differs, &CeilingLift::amount);
    if (!differing)
        return {};
    return Words::tr("The ceiling “%1” is in %2, but an amount to be held against it is not. "
                     "Give the amounts in the programme's currency.")
        .arg(ceiling.name, ceiling.amount.currency().code());
}

QString passed(const Ceiling& ceiling, Money free, Money asked)
{
    const Money none(0, free.currency());
    return Words::tr("%1 passes the ceiling “%2” of %3 by %4; %5 is free. "
                     "Lower the amount, or ask for an exception to the ceiling.")
        .arg(asked.text(), ceiling.name, ceiling.amount.text(), (asked - free).text(),
            std::max(free, none).text());
}

} // namespace

CeilingVerdict ceilingVerdict(const QList<Ceiling>& ceilings, const CeilingQuestion& question)
{
    CeilingVerdict verdict;
    const Money asked = question.asked.amount;
    for (const Ceiling& ceiling : ceilings) {
        if (!holds(ceiling, ceilings, question))
            continue;
        if (const QString message = otherCurrency(ceiling, question); !message.isEmpty())
            return {{}, {}, message};
        const Money free = freeUnder(ceiling, question);
        if (!verdict.free.isNull() && (free.currency() != verdict.free.currency() || free >= verdict.free))
            continue;
        verdict.free = free;
        if (asked > free && asked.minorUnits() > 0) {
            verdict.passedBy = asked - free;
            verdict.refusal = passed(ceiling, free, asked);
        }
    }
    return verdict;
}
