#include "core/domain/rules/stages.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Stages)
};

QString text(QDate day)
{
    return day.toString(Qt::ISODate);
}

bool isOnLine(Stage stage)
{
    return stage < Stage::Closed;
}

/// What a case on the line may go on to; a few shortcuts are true to life: a person can be referred after
/// a return, immediate assistance needs no plan, and monitoring runs beside assistance.
QList<Stage> onwards(Stage from)
{
    using enum Stage;
    switch (from) {
    case Unknown:
        return {Registered};
    case Registered:
        return {Counselled, Arrived, Contacted};
    case Counselled:
        return {ApprovedForReturn, Arrived, Contacted};
    case ApprovedForReturn:
        return {Departed};
    case Departed:
        return {Arrived};
    case Arrived:
        return {Contacted, InAssistance};
    case Contacted:
        return {PlanApproved, InAssistance};
    case PlanApproved:
        return {InAssistance, Monitoring};
    case InAssistance:
        return {Monitoring, PlanApproved};
    case Monitoring:
        return {Closed, InAssistance, PlanApproved};
    default:
        return {};
    }
}

QList<Stage> exitsOf(Stage from)
{
    using enum Stage;
    QList<Stage> exits;
    if (from == Unknown)
        return exits;
    if (from <= Counselled)
        exits << Rejected;
    if (from <= ApprovedForReturn)
        exits << Withdrawn;
    if (from == ApprovedForReturn)
        exits << NotDeparted;
    if (from >= Arrived)
        exits << ReMigrated;
    if (from >= Arrived && from != Monitoring)
        exits << Closed;
    return exits << LostContact << Transferred << Deceased << MergedAsDuplicate;
}

QString namesOf(const QList<Stage>& stages)
{
    QStringList names;
    for (const Stage stage : stages)
        names.append(name(stage));
    return names.join(QStringLiteral(", "));
}

} // namespace

CaseStanding standingAfter(QList<StageStep> steps)
{
    std::ranges::stable_sort(steps, [](const StageStep& a, const StageStep& b) {
        return a.day != b.day ? a.day < b.day : a.sequence < b.sequence;
    });
    CaseStanding standing;
    for (const StageStep& step : steps) {
        standing.stage = step.stage == Stage::Reopened ? standing.resumes : step.stage;
        if (isOnLine(standing.stage))
            standing.resumes = standing.stage;
        standing.since = step.day;
    }
    return standing;
}

QList<Stage> followers(Stage from)
{
    using enum Stage;
    if (isOnLine(from))
        return onwards(from) + exitsOf(from);
    if (from == Closed)
        return {Reopened, MergedAsDuplicate};
    if (from == MergedAsDuplicate)
        return {Reopened};
    if (from == LostContact)
        return {Reopened, Closed, ReMigrated, Deceased, Transferred, MergedAsDuplicate};
    return {Closed, Reopened, MergedAsDuplicate};
}

std::optional<Stage> suggestedAfter(Stage from)
{
    // Nobody is urged to reopen a case.
    const Stage first = followers(from).first();
    return first == Stage::Reopened ? std::nullopt : std::optional(first);
}

std::optional<QString> stageRefusal(const CaseStanding& standing, const StageRequest& request)
{
    const QList<Stage> allowed = followers(standing.stage);
    if (standing.stage == Stage::Unknown && !allowed.contains(request.stage))
        return Words::tr("A case begins with “%1” and cannot become “%2” before. Register it first.")
            .arg(name(Stage::Registered), name(request.stage));
    if (!allowed.contains(request.stage))
        return Words::tr("A case that is “%1” cannot become “%2”. It can become: %3.")
            .arg(name(standing.stage), name(request.stage), namesOf(allowed));
    if (!request.day.isValid())
        return Words::tr("“%1” needs the day on which it happened. Enter it.").arg(name(request.stage));
    if (request.day > request.today)
        return Words::tr(
            "“%1” cannot be recorded for %2, which has not come yet. Record it when it has happened.")
            .arg(name(request.stage), text(request.day));
    if (standing.since.isValid() && request.day < standing.since)
        return Words::tr("“%1” on %2 lies before “%3” on %4. Correct the date, or enter a day from %4 on.")
            .arg(name(request.stage), text(request.day), name(standing.stage), text(standing.since));
    if (request.stage == Stage::Closed && !request.hasReason)
        return Words::tr("A case is closed for a reason. Choose the reason for closing it.");
    if (request.stage == Stage::LostContact && request.attempts < request.attemptsNeeded)
        return Words::tr("Contact counts as lost after %n logged attempt(s); %1 are on file. "
                         "Log the attempts made, or try again.",
            nullptr, request.attemptsNeeded)
            .arg(request.attempts);
    return std::nullopt;
}
