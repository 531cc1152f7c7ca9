#pragma once

#include "core/domain/records/survey.h"
#include "core/store/dossier.h"
#include "core/surveys/scoring.h"
#include "core/work/desk.h"

/// The instruments that surveys can be taken with: those that come with the program, then those taken in.
QList<Instrument> instrumentsOf(const Store& store);
/// The version of an instrument; nothing where this file does not know it.
std::optional<Instrument> instrumentOf(const Store& store, const QString& code, const QString& version);
/// Takes an instrument's file in. A version is never replaced: Invalid where another file bears the same.
Result<Instrument> importInstrument(const Desk& desk, const QByteArray& json, const QString& fileName);

/// A survey as it was asked. Ids are given by the act.
struct AskedSurvey {
    Survey survey; ///< names its case, person and instrument
    SurveyAnswers answers;
};
/// Refused for a person outside the household, an instrument that the file does not know, an answer that is
/// none of the question's, a day before the return or in the future, and where nothing was answered.
Result<Id<Survey>> recordSurvey(const Desk& desk, const AskedSurvey& asked);

/// The answers that stand: of several to one question the one that supersedes the others.
SurveyAnswers answersOf(const Dossier& dossier, const Id<Survey>& survey);

/// A survey of a case with its score, by the version it was asked with, or by `by` where that is given.
struct ScoredSurvey {
    Survey survey;
    SurveyScore score;
};
/// In the order of the days they were asked; those whose instrument this file does not know are left out.
QList<ScoredSurvey> scoredSurveys(
    const Store& store, const Dossier& dossier, const std::optional<Instrument>& by = {});
