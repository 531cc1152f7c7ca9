#pragma once

#include "core/work/caseledger.h"
#include "core/work/casework.h"
#include "core/work/goldencase.h"
#include "core/work/payments.h"
#include "core/work/planning.h"
#include "core/work/registration.h"

#include <functional>

/// The golden case, step by step. Steps find what they need in the file, so that the story can go on in a
/// file that was closed in between.
class GoldenStory {
public:
    struct Step {
        QDate day;
        std::function<Result<void>()> happens;
    };
    GoldenStory(Store& store, const QList<Actor>& cast) : store_(store), cast_(cast) { }
    QList<Step> steps();

private:
    enum Part { Manager, Specialist, Caseworker, Finance, Monitor };

    Result<void> registerFamily();
    Result<void> recordPast();
    Result<void> counselBefore();
    Result<void> counselAfter();
    Result<void> move(Stage stage, QDate day, ClosureReason reason = ClosureReason::Unknown);
    Result<void> planFirst();
    Result<void> planSecond();
    Result<void> approve();
    Result<void> grantTopUp(const Id<PlanVersion>& version);
    Result<void> grantMedication(const Id<PlanVersion>& version);
    Result<void> grantRent(const Id<PlanVersion>& version);
    Result<void> file(AssistanceType type, int number, EvidenceType what);
    Result<void> request(AssistanceType type, int number);
    Result<void> decide(AssistanceType type, int number);
    Result<void> payOut(AssistanceType type, int number);
    Result<void> planMission(QDate from, QDate until);
    Visit visitToday() const;
    Result<void> visitFirst();
    Result<void> visitSecond();
    QList<Step> peopleSteps();
    QList<Step> moneySteps();

    Desk as(Part part) const { return {store_, cast_[part]}; }
    Id<CaseFile> caseId() const;
    Dossier dossier() const { return *dossierOf(store_, caseId()); }
    Id<Person> member(Relation relation) const;
    Package package(AssistanceType type) const;
    Instalment instalment(AssistanceType type, int number) const;
    Result<void> grantTo(Grantable grantable, const Id<PlanVersion>& version, const QString& code);

    Store& store_;
    const QList<Actor>& cast_;
};

/// A result without its value, for steps of which only the success counts.
template <class T>
Result<void> done(const Result<T>& result)
{
    return result ? Result<void>() : Result<void>(result.error());
}
