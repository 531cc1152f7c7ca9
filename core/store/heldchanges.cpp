#include "core/store/heldchanges.h"

const Change* HeldChanges::find(const ChangeLog& log, const Change& change)
{
    if (!known_ || caseId_ != change.caseId) {
        changes_.clear();
        log.eachOfCase(change.caseId, [&](const Change& held) {
            changes_.insert({held.dot.origin, held.dot.seq}, held);
        });
        caseId_ = change.caseId;
        known_ = true;
    }
    const auto found = changes_.constFind({change.dot.origin, change.dot.seq});
    return found == changes_.cend() ? nullptr : &*found;
}

void HeldChanges::forget(const Uuid& caseId)
{
    if (caseId == caseId_)
        known_ = false;
}
