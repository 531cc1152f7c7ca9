#include "core/domain/records/people.h"
#include "tests/support/tostring.h"
#include "tests/support/wrongfields.h"

using namespace Qt::StringLiterals;
using namespace wrongfields;

TEST_CASE("A survey names its instrument and version, and was asked by today", "[people]")
{
    Survey survey;
    CHECK(wrong(survey) == u"instrument instrument_version");
    survey.instrument = u"trial"_s;
    survey.instrumentVersion = u"1"_s;
    survey.askedOn = today;
    CHECK(wrong(survey) == u"");
    survey.askedOn = tomorrow;
    CHECK(wrong(survey) == u"asked_on");
}

TEST_CASE("An answer names its question", "[people]")
{
    SurveyAnswer answer;
    CHECK(wrong(answer) == u"question");
    answer.question = u"E1"_s;
    CHECK(wrong(answer) == u"");
}
