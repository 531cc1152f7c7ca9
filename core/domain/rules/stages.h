#pragma once

#include "core/domain/records/stageenums.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

/// A dated stage event; events of one day are ordered by `sequence`.
struct StageStep {
    Stage stage = Stage::Unknown;
    QDate day;
    qint64 sequence = 0;
};

struct CaseStanding {
    Stage stage = Stage::Unknown;
    Stage resumes = Stage::Unknown; ///< where reopening leads to; the stage itself while on the line
    QDate since; ///< day of the last event

    friend bool operator==(const CaseStanding&, const CaseStanding&) = default;
};

/// Where the events lead, in whatever order they are given. Events that should not have followed one another,
/// as a merge can bring together, are taken as they are: the last one says where the case stands.
CaseStanding standingAfter(QList<StageStep> steps);

/// Where a case in `from` may go, the suggested stage first; a person chooses.
QList<Stage> followers(Stage from);
std::optional<Stage> suggestedAfter(Stage from);

struct StageRequest {
    Stage stage = Stage::Unknown;
    QDate day;
    QDate today;
    bool hasReason = false; ///< a closure reason is given
    int attempts = 0; ///< attempts to reach the household since it was last reached
    int attemptsNeeded = 0; ///< by the programme, before contact counts as lost
};

/// Why the event cannot be recorded and what to do; nothing where it can. A step before the last event's day
/// or in the future is refused, closure needs a reason, losing contact its logged attempts.
std::optional<QString> stageRefusal(const CaseStanding& standing, const StageRequest& request);
