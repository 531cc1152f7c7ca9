#include "core/domain/records/people.h"
#include "core/domain/reference.h"
#include "tests/support/tostring.h"
#include "tests/support/wrongfields.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace wrongfields;

namespace {

template <class Record>
Id<Record> anId(int number)
{
    Uuid uuid;
    uuid.bytes[15] = uchar(number);
    return Id<Record>(uuid);
}

QString phone(const QString& value)
{
    Contact contact;
    contact.type = ContactType::Mobile;
    contact.value = value;
    return wrong(contact);
}

QString consented(ConsentCapacity capacity, int person, int givenBy)
{
    Consent consent;
    consent.capacity = capacity;
    consent.person = anId<Person>(person);
    consent.givenBy = anId<Person>(givenBy);
    return wrong(consent);
}

} // namespace

TEST_CASE("A record of which nothing is known can be saved", "[people]")
{
    CHECK(wrong(CaseFile()) == u"");
    CHECK(wrong(CaseProgramme()) == u"");
    CHECK(wrong(IdentityDocument()) == u"");
    CHECK(wrong(Contact()) == u"");
    CHECK(wrong(Migration()) == u"");
    CHECK(wrong(Livelihood()) == u"");
    CHECK(wrong(Guardianship()) == u"");
    CHECK(wrong(Consent()) == u"");
    CHECK(wrong(Visit()) == u"");
    CHECK(wrong(Mission()) == u"");
}

TEST_CASE("An office has a code of two to five capital letters", "[people]")
{
    Office office;
    for (const QString& code : {u"EV"_s, u"EVN"_s, u"YEREV"_s}) {
        office.code = code;
        CHECK(wrong(office) == u"");
    }
    for (const QString& code : {QString(), u"E"_s, u"YEREVA"_s, u"evn"_s, u"EV1"_s, u"EVN\n"_s, u"ԵՎՆ"_s}) {
        office.code = code;
        CHECK(wrong(office) == u"code");
    }
    office.code = u"EVN"_s;
    office.country = u"ARM"_s;
    CHECK(wrong(office) == u"country");
}

TEST_CASE("A member of staff has a name", "[people]")
{
    Staff staff;
    CHECK(wrong(staff) == u"name");
    staff.name = u"\u200f "_s;
    CHECK(wrong(staff).startsWith(u"name"));
    staff.name = u"Անի"_s;
    CHECK(wrong(staff) == u"");
}

TEST_CASE("A case was applied for and returned by today", "[people]")
{
    CaseFile file;
    file.appliedOn = file.returnedOn = today;
    CHECK(wrong(file) == u"");
    file.appliedOn = tomorrow;
    CHECK(wrong(file) == u"applied_on");
    file.returnedOn = tomorrow;
    CHECK(wrong(file) == u"applied_on returned_on");
}

TEST_CASE("A case's number is one of this program", "[people]")
{
    CaseFile file;
    file.reference = reference(u"EVN"_s, 2014, u"A"_s, 12);
    CHECK(wrong(file) == u"");
    file.reference[7] = u'5';
    CHECK(wrong(file) == u"reference");
    file.reference = {};
    file.hostCountry = u"be"_s;
    file.countryOfReturn = u"AM"_s;
    CHECK(wrong(file) == u"host_country");
}

TEST_CASE("A case does not leave a programme before it enters it", "[people]")
{
    CaseProgramme stay;
    stay.enrolledOn = stay.endsOn = today;
    CHECK(wrong(stay) == u"");
    stay.endsOn = yesterday;
    CHECK(wrong(stay) == u"ends_on");
}

TEST_CASE("An identity document is issued by today and expires later", "[people]")
{
    IdentityDocument document;
    document.issuedOn = today;
    document.expiresOn = tomorrow;
    CHECK(wrong(document) == u"");
    document.expiresOn = today;
    CHECK(wrong(document) == u"expires_on");
    document.expiresOn = yesterday;
    CHECK(wrong(document) == u"expires_on");
    document = {};
    document.issuedOn = tomorrow;
    CHECK(wrong(document) == u"issued_on");
    document = {};
    document.expiresOn = yesterday; // an expired passport still tells who somebody is
    CHECK(wrong(document) == u"");
    document.number = u"AM\u202e123"_s;
    CHECK(wrong(document) == u"number");
}

TEST_CASE("A phone number looks like one", "[people]")
{
    for (const QString& good : {u"+374 91 234567"_s, u"091-23-45-67"_s, u"(010) 52.33.44 #12"_s,
             u"۰۹۱۲۳۴۵۶۷۸۹"_s, u"12345"_s, QString(20, u'1')})
        CHECK(phone(good) == u"");
    for (const QString& bad :
        {u"1234"_s, u"none"_s, u"374+91234567"_s, u"a@b.am"_s, QString(21, u'1'), u"   "_s})
        CHECK(phone(bad) == u"value");
    CHECK(phone(u"\u202a+374 91 234567\u202c"_s) == u"value"); // as telephones paste them
}

TEST_CASE("An address is not asked to look like a phone number", "[people]")
{
    Contact contact;
    contact.value = u"Աբովյան 12\n3rd floor"_s;
    for (const auto type :
        {ContactType::Unknown, ContactType::Address, ContactType::Messenger, ContactType::Email}) {
        contact.type = type;
        CHECK(wrong(contact) == u"");
    }
    contact.note = QString(10001, u'x');
    CHECK(wrong(contact) == u"note");
}

TEST_CASE("Nobody departed in the future", "[people]")
{
    Migration migration;
    migration.departedOn = {2014, 0, 0, false};
    CHECK(wrong(migration) == u"");
    migration.departedOn = PartialDate::of(today);
    CHECK(wrong(migration) == u"");
    migration.departedOn = PartialDate::of(tomorrow);
    CHECK(wrong(migration) == u"departed_on");
    migration = {};
    migration.fromCountry = u"AM"_s;
    migration.toCountry = u"Belgium"_s;
    CHECK(wrong(migration) == u"to_country");
}

TEST_CASE("A job does not end before it starts, but may start tomorrow", "[people]")
{
    Livelihood job;
    job.startsOn = job.endsOn = tomorrow;
    CHECK(wrong(job) == u"");
    job.endsOn = today;
    CHECK(wrong(job) == u"ends_on");
    job = {};
    job.wage = Money(0, "AMD");
    CHECK(wrong(job) == u"");
    job.wage = Money(-1, "AMD");
    CHECK(wrong(job) == u"wage");
}

TEST_CASE("A child is not its own guardian", "[people]")
{
    Guardianship guardianship;
    guardianship.child = anId<Person>(1);
    CHECK(wrong(guardianship) == u"");
    guardianship.guardian = anId<Person>(2);
    CHECK(wrong(guardianship) == u"");
    guardianship.guardian = anId<Person>(1);
    CHECK(wrong(guardianship) == u"guardian");
}

TEST_CASE("A guardianship ends after it starts, and its decisions were taken", "[people]")
{
    Guardianship guardianship;
    guardianship.startsOn = guardianship.endsOn = tomorrow;
    guardianship.bestInterestsOn = guardianship.familyTracedOn = today;
    CHECK(wrong(guardianship) == u"");
    guardianship.endsOn = today;
    guardianship.bestInterestsOn = guardianship.familyTracedOn = tomorrow;
    CHECK(wrong(guardianship) == u"ends_on best_interests_on family_traced_on");
}

TEST_CASE("Trafficking, health and orientation stay out of lists, a large family does not", "[people]")
{
    for (const auto code :
        {VulnerabilityCode::TraffickingVictim, VulnerabilityCode::HealthNeed, VulnerabilityCode::Pregnant,
            VulnerabilityCode::Orientation, VulnerabilityCode::GenderViolence, VulnerabilityCode::Unknown})
        CHECK(isRestricted(code));
    for (const auto code :
        {VulnerabilityCode::LargeFamily, VulnerabilityCode::OlderPerson, VulnerabilityCode::Debt})
        CHECK_FALSE(isRestricted(code));
}

TEST_CASE("One consents for oneself in person, and as a parent for another", "[people]")
{
    CHECK(consented(ConsentCapacity::Self, 1, 1) == u"");
    CHECK(consented(ConsentCapacity::Self, 1, 2) == u"capacity");
    CHECK(consented(ConsentCapacity::ChildsAssent, 1, 1) == u"");
    CHECK(consented(ConsentCapacity::ChildsAssent, 1, 2) == u"capacity");
    CHECK(consented(ConsentCapacity::Parent, 1, 2) == u"");
    CHECK(consented(ConsentCapacity::Parent, 1, 1) == u"capacity");
    CHECK(consented(ConsentCapacity::Guardian, 1, 1) == u"capacity");
    CHECK(consented(ConsentCapacity::Unknown, 1, 2) == u"");
    CHECK(consented(ConsentCapacity::Self, 0, 2) == u""); // for whom is not known
}

TEST_CASE("A consent is given by today and withdrawn after it was given", "[people]")
{
    Consent consent;
    consent.givenOn = consent.withdrawnOn = today;
    CHECK(wrong(consent) == u"");
    consent.withdrawnOn = yesterday;
    CHECK(wrong(consent) == u"withdrawn_on");
    consent.withdrawnOn = tomorrow;
    CHECK(wrong(consent) == u"withdrawn_on");
    consent = {};
    consent.givenOn = tomorrow;
    CHECK(wrong(consent) == u"given_on");
}

TEST_CASE("Satisfaction runs from 1 to 5", "[people]")
{
    for (const auto grade : {&Visit::satisfactionInformation, &Visit::satisfactionTravel,
             &Visit::satisfactionReception, &Visit::satisfactionAssistance, &Visit::satisfactionAmount,
             &Visit::satisfactionTiming, &Visit::satisfactionStaff}) {
        Visit visit;
        for (const int good : {1, 5}) {
            visit.*grade = good;
            CHECK(wrong(visit) == u"");
        }
        for (const int bad : {0, 6, -1}) {
            visit.*grade = bad;
            CHECK(wrong(visit) == QString::fromLatin1(column(grade)));
        }
    }
}

TEST_CASE("A visit can be planned for tomorrow but not have been made then", "[people]")
{
    Visit visit;
    visit.plannedOn = tomorrow;
    visit.visitedOn = today;
    CHECK(wrong(visit) == u"");
    visit.visitedOn = tomorrow;
    CHECK(wrong(visit) == u"visited_on");
}

TEST_CASE("A mission does not end before it starts", "[people]")
{
    Mission mission;
    mission.startsOn = mission.endsOn = tomorrow;
    CHECK(wrong(mission) == u"");
    mission.endsOn = today;
    CHECK(wrong(mission) == u"ends_on");
    mission = {};
    mission.country = u"Armenia"_s;
    CHECK(wrong(mission) == u"country");
}
