#include "core/surveys/instrumentcheck.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Surveys)
};

using Problem = std::optional<QString>;

constexpr int whole = 1000000;

/// The sum with six places, so that 0.99 is told from 1.
QString decimal(int sum)
{
    return QString::number(double(sum) / whole, 'g', 7);
}

Problem idProblem(const Instrument& instrument)
{
    QSet<QString> ids;
    for (const SurveyQuestion& question : instrument.questions) {
        if (question.id.isEmpty())
            return Words::tr("a question has no id");
        if (ids.contains(question.id))
            return Words::tr("the question “%1” stands in it twice").arg(question.id);
        ids.insert(question.id);
        QSet<QString> choices;
        for (const SurveyChoice& choice : question.choices) {
            if (choice.id.isEmpty() || choices.contains(choice.id) || isValueless(choice.id))
                return Words::tr("“%1” has an answer without an id of its own").arg(question.id);
            choices.insert(choice.id);
        }
        if (choices.size() < 2)
            return Words::tr("“%1” has fewer than two answers").arg(question.id);
    }
    return std::nullopt;
}

Problem weightProblem(const Instrument& instrument)
{
    int composite = 0;
    for (const SurveyDimension& dimension : instrument.dimensions) {
        int sum = 0, questions = 0;
        for (const SurveyQuestion& question : instrument.questions)
            if (question.dimension == dimension.id)
                sum += question.weight, ++questions;
        if (questions == 0)
            return Words::tr("the dimension “%1” has no question").arg(dimension.id);
        if (instrument.isWeighted && sum != whole)
            return Words::tr("the weights of “%1” sum to %2, not to 1").arg(dimension.id, decimal(sum));
        composite += dimension.weight;
    }
    if (instrument.isWeighted && composite != whole)
        return Words::tr("the weights of its dimensions sum to %1, not to 1").arg(decimal(composite));
    for (const SurveyQuestion& question : instrument.questions)
        if (std::ranges::find(instrument.dimensions, question.dimension, &SurveyDimension::id)
            == instrument.dimensions.end())
            return Words::tr("“%1” names a dimension that there is none of").arg(question.id);
    return std::nullopt;
}

Problem bandProblem(const Instrument& instrument)
{
    if (instrument.bands.isEmpty() || instrument.bands.first().from != 0)
        return Words::tr("its bands do not begin at 0");
    const auto falls = [](const SurveyBand& a, const SurveyBand& b) { return a.from >= b.from; };
    if (std::ranges::adjacent_find(instrument.bands, falls) != instrument.bands.end())
        return Words::tr("its bands do not rise");
    return std::nullopt;
}

/// Each question depends on one other at most, so a circle is found by walking on.
Problem ruleProblem(const Instrument& instrument)
{
    for (const SurveyQuestion& question : instrument.questions) {
        if (question.askedIf.isEmpty())
            continue;
        const SurveyQuestion* before = instrument.question(question.askedIf);
        const bool known = before && !question.askedIfAnswers.isEmpty()
            && std::ranges::all_of(
                question.askedIfAnswers, [&](const QString& id) { return before->choice(id); });
        if (!known)
            return Words::tr("when to ask “%1” depends on an answer that there is none of").arg(question.id);
        qsizetype steps = 0;
        for (; before && !before->askedIf.isEmpty() && steps <= instrument.questions.size(); ++steps)
            before = instrument.question(before->askedIf);
        if (steps > instrument.questions.size())
            return Words::tr("when to ask “%1” goes round in a circle").arg(question.id);
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> instrumentProblem(const Instrument& instrument)
{
    if (instrument.questions.isEmpty() || instrument.dimensions.isEmpty())
        return Words::tr("it has no question or no dimension");
    for (const auto check : {idProblem, ruleProblem, weightProblem, bandProblem})
        if (const Problem problem = check(instrument))
            return problem;
    return std::nullopt;
}
