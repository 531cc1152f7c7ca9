#pragma once

#include "core/surveys/instrument.h"

#include <optional>

/// Answers by question: the id of a choice, or one of the valueless ones.
using SurveyAnswers = QHash<QString, QString>;

/// How one question went into the score.
struct ScoreLine {
    enum class State {
        Counted,
        NoValue, ///< refused or not known: applies, and lowers the coverage
        NotApplicable, ///< said so: as if it was never asked
        Skipped, ///< by the rule about when to ask
        Missing, ///< nobody answered, or with what this version does not know
    };
    QString question, answer;
    State state = State::Missing;
    int value = 0; ///< thousandths
    int weight = 0;

    friend bool operator==(const ScoreLine&, const ScoreLine&) = default;
};

struct DimensionScore {
    QString dimension;
    std::optional<int> score; ///< thousandths; nothing below the instrument's coverage
    int coverage = 0; ///< thousandths of the weight that applied
    QList<ScoreLine> lines;

    friend bool operator==(const DimensionScore&, const DimensionScore&) = default;
};

struct SurveyScore {
    QString instrument, version;
    QList<DimensionScore> dimensions;
    std::optional<int> composite; ///< nothing where a dimension has none

    friend bool operator==(const SurveyScore&, const SurveyScore&) = default;
};

/// Whether the question is asked, as far as the answers go. One whose deciding question was skipped is not.
bool isAsked(const Instrument& instrument, const SurveyQuestion& question, const SurveyAnswers& answers);
/// The next question to be asked, after `id` (empty: from the start); null where there is none.
const SurveyQuestion* nextQuestion(
    const Instrument& instrument, const SurveyAnswers& answers, const QString& id);
/// Scores by the instrument given, whichever version the answers were taken with: a dimension is the mean of
/// the values by weight, over what was answered; coverage is the weight answered of the weight that applied.
/// Rounded half up at the thousandth.
SurveyScore scoreOf(const Instrument& instrument, const SurveyAnswers& answers);
/// The band of a score, in the language.
QString bandOf(const Instrument& instrument, int score, const QString& language);
/// "0.625": a score for people.
QString scoreText(int thousandths);
