#include "core/work/casework.h"

#include "core/store/signature.h"
#include "core/work/caseledger.h"
#include "core/work/household.h"
#include "core/work/visiting.h"

#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Casework)
};

Error noSuchCase()
{
    return {Error::Kind::NotFound, Words::tr("This file has no such case. Look it up by its reference."), {}};
}

/// Fruitless tries since the household was last reached.
int attemptsInVain(const Dossier& dossier)
{
    QList<ContactAttempt> attempts = dossier.of<ContactAttempt>();
    std::ranges::stable_sort(attempts, {}, &ContactAttempt::attemptedOn);
    int count = 0;
    for (const ContactAttempt& attempt : attempts)
        count = attempt.outcome == AttemptOutcome::Reached ? 0 : count + 1;
    return count;
}

void setReturn(Act& act, const Dossier& dossier, const StageMove& move)
{
    if (move.stage != Stage::Arrived || dossier.file().returnedOn.isValid())
        return;
    CaseFile after = dossier.file();
    after.returnedOn = move.happenedOn;
    act.save(dossier.file(), after);
}

} // namespace

Result<Id<Counselling>> counsel(const Desk& desk, const CounsellingSession& session)
{
    if (auto allowed = mayDo(desk, Right::KeepCases); !allowed)
        return allowed.error();
    if (!desk.store.of<CaseFile>().find(session.counselling.caseId))
        return noSuchCase();
    Act act(desk.store, desk.act("counsel"));
    Counselling counselling = session.counselling;
    counselling.id = act.newId<Counselling>();
    counselling.staff = desk.actor.staff;
    act.add(counselling);
    for (CounsellingParticipant participant : session.participants) {
        participant.id = act.newId<CounsellingParticipant>();
        participant.caseId = counselling.caseId;
        participant.counselling = counselling.id;
        act.add(participant);
    }
    for (Need need : session.needs) {
        need.id = act.newId<Need>();
        need.caseId = counselling.caseId;
        need.counselling = counselling.id;
        need.statedOn = counselling.heldOn;
        need.category = categoryOf(need.type);
        act.add(need);
    }
    act.commit();
    return counselling.id;
}

CaseStanding standingOf(const Dossier& dossier)
{
    QList<StageStep> steps;
    for (const StageEvent& event : dossier.of<StageEvent>())
        steps.append({event.stage, event.happenedOn, qint64(steps.size())});
    return standingAfter(steps);
}

std::optional<QString> closedRefusal(const Dossier& dossier)
{
    const CaseStanding standing = standingOf(dossier);
    if (standing.stage != Stage::Closed)
        return std::nullopt;
    return Words::tr("%1 was closed on %2. Have it reopened first, under “Move on”.")
        .arg(dossier.file().reference, standing.since.toString(Qt::ISODate));
}

Result<Id<StageEvent>> moveCase(const Desk& desk, const StageMove& move)
{
    const auto dossier = dossierOf(desk.store, move.caseId);
    if (!dossier)
        return noSuchCase();
    const bool isSigned = move.stage == Stage::Closed || move.stage == Stage::Reopened;
    if (auto allowed = mayDo(desk, isSigned ? Right::CloseCases : Right::KeepCases); !allowed)
        return allowed.error();
    const auto programme = desk.store.of<Programme>().find(dossier->file().programme);
    const StageRequest request{.stage = move.stage,
        .day = move.happenedOn,
        .today = desk.today(),
        .hasReason = move.reason != ClosureReason::Unknown,
        .attempts = attemptsInVain(*dossier),
        .attemptsNeeded = programme ? programme->lostContactAttempts : 0};
    if (auto refused = stageRefusal(standingOf(*dossier), request))
        return Error{Error::Kind::Invalid, *refused, {}};
    if (const auto refused = departureRefusal(*dossier, move.happenedOn);
        refused && move.stage == Stage::Departed)
        return Error{Error::Kind::Invalid, *refused, {}};
    StageEvent event;
    event.caseId = move.caseId;
    event.stage = move.stage;
    event.happenedOn = move.happenedOn;
    event.closureReason = move.reason;
    event.note = move.note;
    event.recordedBy = desk.actor.staff;
    Act act(desk.store, desk.act("move-case"));
    event.id = act.newId<StageEvent>();
    if (isSigned) {
        const auto key = signingKey(desk);
        if (!key)
            return key.error();
        sign(event, *key, desk.actor.key);
    }
    act.add(event);
    setReturn(act, *dossier, move);
    act.commit();
    return event.id;
}

Result<Id<Visit>> recordVisit(const Desk& desk, Visit visit, const QList<Id<Person>>& present)
{
    if (auto checked = checkVisit(desk, visit, present); !checked)
        return checked.error();
    Act act(desk.store, desk.act("visit"));
    visit.id = act.newId<Visit>();
    act.add(visit);
    for (const Id<Person>& person : present)
        act.add(VisitPresence{act.newId<VisitPresence>(), visit.caseId, visit.id, person});
    act.commit();
    return visit.id;
}

Counts countsOf(const Dossier& dossier)
{
    QList<CountedPerson> persons;
    for (const Person& person : dossier.of<Person>()) {
        CountedPerson counted{dossier.file().id.uuid(), person.id.uuid()};
        counted.returned = person.travelStatus == TravelStatus::Returned;
        for (const Package& package : currentPackages(dossier))
            for (const Entitlement& entitlement : dossier.where(&Entitlement::package, package.id))
                counted.directBeneficiary = counted.directBeneficiary || entitlement.person == person.id;
        persons.append(counted);
    }
    return countsOf(persons);
}
