#pragma once

#include "core/domain/fields.h"
#include "core/domain/labels.h"
#include "core/domain/validation.h"

#include <QDate>
#include <QString>

struct CaseFile;
struct Person;
struct Staff;
struct Visit;

/// When in the trajectory a survey is asked.
enum class SurveyRound {
    Unknown,
    Baseline,
    Month6,
    Month12,
    Month18,
    Other,
};

template <>
inline constexpr Label<SurveyRound> labels<SurveyRound>[] = {
    {SurveyRound::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {SurveyRound::Baseline, "baseline", QT_TRANSLATE_NOOP("labels", "Baseline")},
    {SurveyRound::Month6, "month-6", QT_TRANSLATE_NOOP("labels", "6 months")},
    {SurveyRound::Month12, "month-12", QT_TRANSLATE_NOOP("labels", "12 months")},
    {SurveyRound::Month18, "month-18", QT_TRANSLATE_NOOP("labels", "18 months")},
    {SurveyRound::Other, "other", QT_TRANSLATE_NOOP("labels", "Other")},
};

/// One asking of a versioned instrument. Raw answers are kept; scores are computed.
struct Survey {
    Id<Survey> id;
    Id<CaseFile> caseId;
    Id<Person> person;
    QString instrument; ///< its code
    QString instrumentVersion;
    QDate askedOn;
    SurveyRound round = SurveyRound::Unknown;
    Id<Visit> visit; ///< null: outside a visit

    friend bool operator==(const Survey&, const Survey&) = default;
};

template <>
struct Description<Survey> {
    static constexpr Kind kind{
        47, "survey", Nature::Register, Home::Case, QT_TRANSLATE_NOOP("kinds", "Survey")};
    static constexpr Fields fields{
        Field{1, "person", &Survey::person, QT_TRANSLATE_NOOP("fields", "Person")},
        Field{2, "instrument", &Survey::instrument, QT_TRANSLATE_NOOP("fields", "Instrument")},
        Field{3, "instrument_version", &Survey::instrumentVersion, QT_TRANSLATE_NOOP("fields", "Version")},
        Field{4, "asked_on", &Survey::askedOn, QT_TRANSLATE_NOOP("fields", "Asked on")},
        Field{5, "round", &Survey::round, QT_TRANSLATE_NOOP("fields", "Round")},
        Field{6, "visit", &Survey::visit, QT_TRANSLATE_NOOP("fields", "Visit")},
    };
};

/// One answer; a mistake is corrected by one that names it.
struct SurveyAnswer {
    Id<SurveyAnswer> id;
    Id<CaseFile> caseId;
    Id<Survey> survey;
    QString question; ///< its code in the instrument
    QString answer; ///< the code of a choice, or words
    Id<SurveyAnswer> supersedes; ///< null: the first one
    Id<Staff> recordedBy;

    friend bool operator==(const SurveyAnswer&, const SurveyAnswer&) = default;
};

template <>
struct Description<SurveyAnswer> {
    static constexpr Kind kind{
        48, "survey_answer", Nature::Fact, Home::Case, QT_TRANSLATE_NOOP("kinds", "Answer")};
    static constexpr Fields fields{
        Field{1, "survey", &SurveyAnswer::survey, QT_TRANSLATE_NOOP("fields", "Survey"), Mark::Owner},
        Field{2, "question", &SurveyAnswer::question, QT_TRANSLATE_NOOP("fields", "Question")},
        Field{3, "answer", &SurveyAnswer::answer, QT_TRANSLATE_NOOP("fields", "Answer"), Mark::Personal},
        Field{4, "supersedes", &SurveyAnswer::supersedes, QT_TRANSLATE_NOOP("fields", "Supersedes")},
        Field{5, "recorded_by", &SurveyAnswer::recordedBy, QT_TRANSLATE_NOOP("fields", "Recorded by")},
    };
};

/// Names the instrument and its version, without which no answer means anything; asked by today.
Problems validate(const Survey& survey, QDate today);
/// Names its question.
Problems validate(const SurveyAnswer& answer, QDate today);
