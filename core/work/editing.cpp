#include "core/work/editing.h"

#include "core/domain/records/unveiling.h"
#include "core/store/manyacts.h"
#include "core/store/reversal.h"
#include "core/work/proofs.h"

using namespace Qt::StringLiterals;

Result<void> recordUnveiling(const Desk& desk, const Id<CaseFile>& caseId)
{
    if (auto allowed = mayDo(desk, Right::Unveil); !allowed)
        return allowed;
    for (const Unveiling& before : desk.store.of<Unveiling>().ofCase(caseId))
        if (before.seenBy == desk.actor.staff && before.seenOn == desk.today())
            return {};
    Act act(desk.store, desk.act("unveil"));
    act.add(Unveiling{act.newId<Unveiling>(), caseId, desk.actor.staff, desk.today()});
    act.commit();
    return {};
}

Result<void> takeBack(const Desk& desk, qint64 number, const Id<CaseFile>& caseId)
{
    if (auto allowed = mayDo(desk, Right::KeepCases); !allowed)
        return allowed;
    const auto reversal = reversalOf(desk.store, number, caseId);
    if (!reversal)
        return reversal.error();
    const auto before = dossierOf(desk.store, caseId);
    Act act(desk.store, desk.act("undo"));
    for (const RecordWrite& write : *reversal)
        act.set(write.kind, write.record, caseId.uuid(), write.fields);
    const auto after = dossierOf(desk.store, caseId);
    if (before && after)
        if (auto free = nothingRestsOnIt(*before, *after); !free)
            return free;
    act.commit();
    return {};
}

Result<void> takeBackAll(const Desk& desk, const ActRange& acts, Progress& progress)
{
    if (auto allowed = mayDo(desk, Right::KeepCases); !allowed)
        return allowed;
    const auto all = reversalOf(desk.store, acts, progress);
    if (!all)
        return all.error();
    Act act(desk.store, desk.act("undo"));
    for (const CaseWrites& one : *all)
        for (const RecordWrite& write : one.writes)
            act.set(write.kind, write.record, one.caseId, write.fields);
    act.commit();
    return {};
}
