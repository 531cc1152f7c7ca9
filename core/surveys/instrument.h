#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

/// A text in each language of its instrument, by ISO 639 code.
using SurveyText = QHash<QString, QString>;

struct SurveyChoice {
    QString id;
    int value = 0; ///< thousandths: 0 the worst, 1,000 the best
    SurveyText text;
};

struct SurveyQuestion {
    QString id;
    QString dimension; ///< id of one of the instrument's
    int weight = 1; ///< millionths of the dimension; 1 for all where nothing is weighted
    SurveyText text;
    QList<SurveyChoice> choices;
    QString askedIf; ///< the question that decides whether this one is asked; empty: always
    QStringList askedIfAnswers; ///< it is, where one of these was the answer

    const SurveyChoice* choice(const QString& answer) const; ///< null where it is none of them
};

struct SurveyDimension {
    QString id;
    int weight = 1; ///< millionths of the whole; 1 for all where nothing is weighted
    SurveyText text;
};

/// A range of scores, from its lowest to the next band's.
struct SurveyBand {
    int from = 0; ///< thousandths
    SurveyText text;
};

/// A questionnaire and how it is scored: a data file with a version, never code. One that is not weighted is
/// a trial instrument, and says so wherever it appears.
struct Instrument {
    QString code, version;
    SurveyText title;
    SurveyText notice; ///< shown with every use of it
    QStringList languages; ///< the first is shown where no other fits
    bool isWeighted = false;
    int minimumCoverage = 0; ///< thousandths: below it a dimension has no score
    QList<SurveyDimension> dimensions;
    QList<SurveyBand> bands;
    QList<SurveyQuestion> questions;

    const SurveyQuestion* question(const QString& id) const; ///< null where there is none
    QString text(const SurveyText& text, const QString& language) const;
};

/// Answers beside the choices of a question: given, and without a value.
inline constexpr const char* refusedAnswer = "refused";
inline constexpr const char* unknownAnswer = "dont-know";
inline constexpr const char* notApplicableAnswer = "not-applicable";
bool isValueless(const QString& answer);

inline constexpr int mostQuestions = 500;

/// Reads an instrument's file. It is taken whole or refused with a sentence that names file, question and
/// what is wrong: weights that do not sum to 1, a value outside 0 to 1, a question twice, a text that lacks a
/// language, rules about when to ask that name nothing or go round in a circle, more than 500 questions.
Result<Instrument> readInstrument(const QByteArray& json, const QString& fileName);
