#include "core/surveys/scoring.h"

#include <algorithm>

using State = ScoreLine::State;

namespace {

constexpr qint64 thousand = 1000;

ScoreLine lineOf(const Instrument& instrument, const SurveyQuestion& question, const SurveyAnswers& answers)
{
    ScoreLine line{question.id, answers.value(question.id), State::Missing, 0, question.weight};
    if (!isAsked(instrument, question, answers))
        line.state = State::Skipped;
    else if (const SurveyChoice* choice = question.choice(line.answer))
        line.state = State::Counted, line.value = choice->value;
    else if (line.answer == QLatin1String(notApplicableAnswer))
        line.state = State::NotApplicable;
    else if (isValueless(line.answer))
        line.state = State::NoValue;
    return line;
}

/// Rounded half up; nothing where there is nothing to divide by.
std::optional<int> ratio(qint64 part, qint64 of)
{
    return of == 0 ? std::nullopt : std::optional(int((2 * part + of) / (2 * of)));
}

DimensionScore scoreOf(
    const Instrument& instrument, const SurveyDimension& dimension, const SurveyAnswers& answers)
{
    DimensionScore score{dimension.id, std::nullopt, 0, {}};
    qint64 sum = 0, counted = 0, applied = 0;
    for (const SurveyQuestion& question : instrument.questions) {
        if (question.dimension != dimension.id)
            continue;
        const ScoreLine line = lineOf(instrument, question, answers);
        score.lines.append(line);
        if (line.state == State::Counted)
            sum += qint64(line.value) * line.weight, counted += line.weight;
        if (line.state != State::Skipped && line.state != State::NotApplicable)
            applied += line.weight;
    }
    score.coverage = ratio(thousand * counted, applied).value_or(0);
    if (score.coverage >= instrument.minimumCoverage)
        score.score = ratio(sum, counted);
    return score;
}

} // namespace

bool isAsked(const Instrument& instrument, const SurveyQuestion& question, const SurveyAnswers& answers)
{
    const SurveyQuestion* one = &question;
    for (qsizetype steps = 0; !one->askedIf.isEmpty() && steps <= instrument.questions.size(); ++steps) {
        if (!one->askedIfAnswers.contains(answers.value(one->askedIf)))
            return false;
        one = instrument.question(one->askedIf);
    }
    return true;
}

const SurveyQuestion* nextQuestion(
    const Instrument& instrument, const SurveyAnswers& answers, const QString& id)
{
    auto from = instrument.questions.begin();
    if (!id.isEmpty()) {
        from = std::ranges::find(instrument.questions, id, &SurveyQuestion::id);
        if (from != instrument.questions.end())
            ++from;
    }
    const auto next = std::find_if(from, instrument.questions.end(),
        [&](const SurveyQuestion& one) { return isAsked(instrument, one, answers); });
    return next == instrument.questions.end() ? nullptr : &*next;
}

SurveyScore scoreOf(const Instrument& instrument, const SurveyAnswers& answers)
{
    SurveyScore score{instrument.code, instrument.version, {}, std::nullopt};
    qint64 sum = 0, weights = 0;
    bool whole = true;
    for (const SurveyDimension& dimension : instrument.dimensions) {
        score.dimensions.append(scoreOf(instrument, dimension, answers));
        const auto one = score.dimensions.last().score;
        whole = whole && one.has_value();
        sum += qint64(one.value_or(0)) * dimension.weight;
        weights += dimension.weight;
    }
    if (whole)
        score.composite = ratio(sum, weights);
    return score;
}

QString bandOf(const Instrument& instrument, int score, const QString& language)
{
    QString text;
    for (const SurveyBand& band : instrument.bands)
        if (band.from <= score)
            text = instrument.text(band.text, language);
    return text;
}

QString scoreText(int thousandths)
{
    return QString::number(double(thousandths) / double(thousand), 'f', 3);
}
