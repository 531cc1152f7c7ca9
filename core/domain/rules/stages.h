#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

/// Where a case stands. Those up to Closed follow one another, the others leave the line.
enum class LifeStage {
    None, ///< no event yet
    Registered,
    Counselled,
    ApprovedForReturn,
    Departed,
    Arrived,
    Contacted,
    PlanApproved,
    InAssistance,
    Monitoring,
    Closed,
    Withdrawn,
    NotDeparted,
    LostContact,
    Rejected,
    Transferred,
    ReMigrated,
    Deceased,
    MergedAsDuplicate,
    Reopened, ///< an event only: the case stands again where it stood before it left the line
};

/// A dated stage event; events of one day are ordered by `sequence`.
struct StageStep {
    LifeStage stage = LifeStage::None;
    QDate day;
    qint64 sequence = 0;
};

struct CaseStanding {
    LifeStage stage = LifeStage::None;
    LifeStage resumes = LifeStage::None; ///< where reopening leads to; the stage itself while on the line
    QDate since; ///< day of the last event

    friend bool operator==(const CaseStanding&, const CaseStanding&) = default;
};

/// Where the events lead, in whatever order they are given. Events that should not have followed one another,
/// as a merge can bring together, are taken as they are: the last one says where the case stands.
CaseStanding standingAfter(QList<StageStep> steps);

/// Where a case in `from` may go, the suggested stage first; a person chooses.
QList<LifeStage> followers(LifeStage from);
std::optional<LifeStage> suggestedAfter(LifeStage from);

struct StageRequest {
    LifeStage stage = LifeStage::None;
    QDate day;
    QDate today;
    bool hasReason = false; ///< a closure reason is given
    int attempts = 0; ///< attempts to reach the household since it was last reached
    int attemptsNeeded = 0; ///< by the programme, before contact counts as lost
};

/// Why the event cannot be recorded and what to do; nothing where it can. A step before the last event's day
/// or in the future is refused, closure needs a reason, losing contact its logged attempts.
std::optional<QString> stageRefusal(const CaseStanding& standing, const StageRequest& request);

QString stageName(LifeStage stage);
