#include "core/domain/records/people.h"
#include "tests/support/tostring.h"
#include "tests/support/wrongfields.h"

using namespace Qt::StringLiterals;
using namespace wrongfields;

TEST_CASE("A note says something, and was not written tomorrow", "[people]")
{
    Note note;
    note.text = u"\u200f "_s; // nothing to be read
    CHECK(wrong(note) == u"text");
    note.text = u"Զանգեց"_s;
    note.writtenOn = today;
    CHECK(wrong(note) == u"");
    note.writtenOn = tomorrow;
    CHECK(wrong(note) == u"written_on");
    note = {};
    note.text = QString(10001, u'a');
    CHECK(wrong(note) == u"text");
}

TEST_CASE("A task says what is to be done, or which rule asks for it", "[people]")
{
    Task task;
    CHECK(wrong(task) == u"title");
    task.rule = u"visit-due"_s;
    CHECK(wrong(task) == u"");
    task = {};
    task.title = u"Call the landlord"_s;
    task.dueOn = tomorrow;
    task.snoozedUntil = tomorrow;
    task.doneOn = today;
    CHECK(wrong(task) == u"");
    task.doneOn = tomorrow;
    CHECK(wrong(task) == u"done_on");
}

TEST_CASE("A referral says whereto, and its outcome does not come before it", "[people]")
{
    Referral referral;
    CHECK(wrong(referral) == u"service");
    referral.service = u"Clinic"_s;
    referral.referredOn = referral.outcomeOn = today;
    CHECK(wrong(referral) == u"");
    referral.outcomeOn = yesterday;
    CHECK(wrong(referral) == u"outcome_on");
    referral.referredOn = referral.outcomeOn = tomorrow;
    CHECK(wrong(referral) == u"referred_on outcome_on");
}
