#include "core/domain/records/survey.h"

#include "core/domain/records/rules.h"

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Survey)
};

} // namespace

Problems validate(const Survey& survey, QDate today)
{
    return Rules(survey)
        .require(
            !isBlank(survey.instrument), &Survey::instrument, Words::tr("Instrument: choose the survey."))
        .require(!isBlank(survey.instrumentVersion), &Survey::instrumentVersion,
            Words::tr("Version: name the version of the survey that was asked."))
        .notAfter(today, &Survey::askedOn)
        .problems();
}

Problems validate(const SurveyAnswer& answer, QDate)
{
    return Rules(answer)
        .require(!isBlank(answer.question), &SurveyAnswer::question,
            Words::tr("Question: name the question that was answered."))
        .problems();
}
