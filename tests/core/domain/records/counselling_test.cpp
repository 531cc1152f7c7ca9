#include "core/domain/records/people.h"
#include "tests/support/tostring.h"
#include "tests/support/wrongfields.h"

using namespace Qt::StringLiterals;
using namespace wrongfields;

TEST_CASE("A counselling was held by today, in a language that has a code", "[people]")
{
    Counselling counselling;
    counselling.heldOn = today;
    for (const QString& language : {u""_s, u"hy"_s, u"kmr"_s}) {
        counselling.language = language;
        CHECK(wrong(counselling) == u"");
    }
    for (const QString& language : {u"h"_s, u"HY"_s, u"hyye"_s, u"h1"_s}) {
        counselling.language = language;
        CHECK(wrong(counselling) == u"language");
    }
    counselling = {};
    counselling.heldOn = tomorrow;
    CHECK(wrong(counselling) == u"held_on");
}

TEST_CASE("Who takes part in a counselling is of the case or has a name", "[people]")
{
    CounsellingParticipant participant;
    CHECK(wrong(participant) == u"name");
    participant.name = u"An interpreter"_s;
    CHECK(wrong(participant) == u"");
    participant.name.clear();
    Uuid uuid;
    uuid.bytes[15] = 1;
    participant.person = Id<Person>(uuid);
    CHECK(wrong(participant) == u"");
}

TEST_CASE("A need is ranked from 1 on, or not at all", "[people]")
{
    Need need;
    CHECK(wrong(need) == u"");
    need.priority = 1;
    CHECK(wrong(need) == u"");
    need.priority = 0;
    CHECK(wrong(need) == u"priority");
    need = {};
    need.statedOn = tomorrow;
    CHECK(wrong(need) == u"stated_on");
}
