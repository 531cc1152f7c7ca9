#pragma once

#include "core/work/desk.h"

class Progress;
struct ActRange;

/// Changes a record of a case where its validation allows it; fields that others changed meanwhile stay.
template <class Record>
Result<void> editRecord(const Desk& desk, const Record& before, const Record& after)
{
    if (auto allowed = mayDo(desk, Right::KeepCases); !allowed)
        return allowed;
    if (const Problems problems = problemsOf(after, desk.today()); !problems.isEmpty())
        return errorOf(problems, desk.store.registry().find(Description<Record>::kind.number));
    Act act(desk.store, desk.act("edit"));
    act.save(before, after);
    act.commit();
    return {};
}

/// Takes a record out of its case; undo brings it back.
template <class Record>
Result<void> removeRecord(const Desk& desk, const Record& record)
{
    if (auto allowed = mayDo(desk, Right::KeepCases); !allowed)
        return allowed;
    Act act(desk.store, desk.act("remove"));
    act.remove(record);
    act.commit();
    return {};
}

/// Writes down that the actor looked at what is restricted in the case: once a day for each person.
Result<void> recordUnveiling(const Desk& desk, const Id<CaseFile>& caseId);

/// Takes an act back: writes the fields it set as they were before, and removes records it made. Refused,
/// with the reason, where it wrote facts, where a later change rests on it or a payment on its evidence; then
/// nothing is changed. Doing it again is taking back the act that took it back.
Result<void> takeBack(const Desk& desk, qint64 act, const Id<CaseFile>& caseId);

/// Takes all acts of an import back in every case they touched, in one act; as takeBack() refused, naming the
/// cases where something rests on them, and then nothing is changed.
Result<void> takeBackAll(const Desk& desk, const ActRange& acts, Progress& progress);
