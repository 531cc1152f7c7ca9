#pragma once

#include "core/domain/records/counselling.h"
#include "core/domain/records/stage.h"
#include "core/domain/records/visit.h"
#include "core/domain/rules/counts.h"
#include "core/domain/rules/stages.h"
#include "core/store/dossier.h"
#include "core/work/desk.h"

/// A counselling session with who took part and what they said they need. Ids are given by the act.
struct CounsellingSession {
    Counselling counselling; ///< names its case
    QList<CounsellingParticipant> participants;
    QList<Need> needs;
};
Result<Id<Counselling>> counsel(const Desk& desk, const CounsellingSession& session);

/// A step along a case's life, or out of it.
struct StageMove {
    Id<CaseFile> caseId;
    Stage stage = Stage::Unknown;
    QDate happenedOn;
    ClosureReason reason = ClosureReason::Unknown; ///< for Closed
    QString note;
};
/// Refused, with what may follow, where the case cannot go there. Closing and reopening are signed. Arriving
/// sets the case's day of return where it was not known.
Result<Id<StageEvent>> moveCase(const Desk& desk, const StageMove& move);
CaseStanding standingOf(const Dossier& dossier);
/// Why nothing more is planned or granted in the case; nothing where it may be. What a closed case holds can
/// still be corrected, and what is left of its money settled.
std::optional<QString> closedRefusal(const Dossier& dossier);

/// A monitoring visit and who was met. Visits to closed cases are welcome.
Result<Id<Visit>> recordVisit(const Desk& desk, Visit visit, const QList<Id<Person>>& present);

/// The counts of one case as reports count it.
Counts countsOf(const Dossier& dossier);
