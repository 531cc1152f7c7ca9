#include "core/surveys/instrument.h"

#include <algorithm>

const SurveyChoice* SurveyQuestion::choice(const QString& answer) const
{
    const auto found = std::ranges::find(choices, answer, &SurveyChoice::id);
    return found == choices.end() ? nullptr : &*found;
}

const SurveyQuestion* Instrument::question(const QString& id) const
{
    const auto found = std::ranges::find(questions, id, &SurveyQuestion::id);
    return found == questions.end() ? nullptr : &*found;
}

QString Instrument::text(const SurveyText& text, const QString& language) const
{
    const auto found = text.constFind(language);
    return found == text.constEnd() ? text.value(languages.value(0)) : *found;
}

bool isValueless(const QString& answer)
{
    return answer == QLatin1String(refusedAnswer) || answer == QLatin1String(unknownAnswer)
        || answer == QLatin1String(notApplicableAnswer);
}
