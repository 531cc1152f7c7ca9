#include "core/domain/records/background.h"
#include "core/domain/records/consent.h"
#include "core/domain/records/livelihood.h"
#include "core/domain/records/mission.h"
#include "core/work/goldenstory.h"

using namespace Qt::StringLiterals;

// Who they are, what they said and how it went. Names of the partner and her children are not in the story.

namespace {

NewPerson person(Relation relation, TravelStatus status, const QString& given, const QString& family = {})
{
    NewPerson made;
    made.person.relation = relation;
    made.person.travelStatus = status;
    made.person.givenName = given;
    made.person.familyName = family;
    return made;
}

} // namespace

Result<void> GoldenStory::registerFamily()
{
    Registration registration;
    registration.registeredOn = store_.clock().today();
    CaseFile& file = registration.file;
    file.programme = store_.of<Programme>().all().first().id;
    file.hostOffice = store_.of<Office>().firstWhere("code = 'BRU' ORDER BY id")->id;
    file.returnOffice = ownOffice(store_)->id;
    file.hostCountry = u"BE"_s;
    file.countryOfReturn = u"AM"_s;
    file.areaOfReturn = u"AM-ER"_s;
    file.appliedOn = registration.registeredOn;
    file.assignedTo = cast_[Caseworker].staff;
    NewPerson vakhtang = person(Relation::Principal, TravelStatus::Expected, u"Vakhtang"_s, u"Aghanyan"_s);
    vakhtang.person.sex = Sex::Male;
    vakhtang.person.scriptName = u"Վախթանգ Աղանյան"_s;
    vakhtang.person.nationality = u"AM"_s;
    NewPerson mother = person(Relation::Parent, TravelStatus::Expected, {}, u"Aghanyan"_s);
    mother.person.sex = Sex::Female;
    mother.person.scriptName = u"Աղանյան"_s;
    registration.persons = {vakhtang, person(Relation::Partner, TravelStatus::Unknown, u"Partner"_s),
        person(Relation::PartnersChild, TravelStatus::Unknown, u"First child"_s),
        person(Relation::PartnersChild, TravelStatus::Unknown, u"Second child"_s), mother};
    registration.persons[1].person.sex = Sex::Female;
    return done(registerCase(as(Specialist), registration));
}

Result<void> GoldenStory::recordPast()
{
    const Id<Person> vakhtang = member(Relation::Principal);
    Migration migration;
    migration.caseId = caseId();
    migration.person = vakhtang;
    migration.departedOn = {2011, 0, 0, false};
    migration.fromCountry = u"AM"_s;
    migration.toCountry = u"BE"_s;
    migration.reasonForLeaving = u"Difficulties with his art; tried an artists' route into work in the EU"_s;
    migration.reasonForReturning = u"Could not regularise his stay"_s;
    Profile profile;
    profile.caseId = caseId();
    profile.person = vakhtang;
    profile.occupations = u"Audiovisual artist, computer designer"_s;
    profile.memberships = u"Artists' Union of Armenia, UNESCO"_s;
    Livelihood before;
    before.caseId = caseId();
    before.person = vakhtang;
    before.kind = LivelihoodKind::JointBusiness;
    before.role = u"Computer designer"_s;
    before.organisation = u"Multimedia company founded with colleagues"_s;
    Consent consent;
    consent.caseId = caseId();
    consent.person = consent.givenBy = vakhtang;
    consent.capacity = ConsentCapacity::Self;
    consent.scope = ConsentScope::Story;
    consent.givenOn = store_.clock().today();
    if (auto made = addRecord(as(Specialist), Right::KeepCases, "record-past", migration); !made)
        return made.error();
    if (auto made = addRecord(as(Specialist), Right::KeepCases, "record-past", profile); !made)
        return made.error();
    if (auto made = addRecord(as(Specialist), Right::KeepCases, "record-past", before); !made)
        return made.error();
    return done(addRecord(as(Specialist), Right::KeepCases, "record-consent", consent));
}

Result<void> GoldenStory::counselBefore()
{
    CounsellingSession session;
    session.counselling.caseId = caseId();
    session.counselling.type = CounsellingType::PreDeparture;
    session.counselling.heldOn = store_.clock().today();
    session.counselling.place = u"Brussels"_s;
    session.counselling.requestedPackage = u"Wage subsidy"_s;
    Need job, medication;
    job.person = member(Relation::Principal);
    job.type = AssistanceType::WageSubsidy;
    job.priority = 1;
    medication.person = member(Relation::Parent);
    medication.type = AssistanceType::Medication;
    session.needs = {job, medication};
    CounsellingParticipant one, two;
    one.person = job.person;
    two.person = medication.person;
    session.participants = {one, two};
    return done(counsel(as(Specialist), session));
}

Result<void> GoldenStory::counselAfter()
{
    CounsellingSession session;
    session.counselling.caseId = caseId();
    session.counselling.type = CounsellingType::PostReturn;
    session.counselling.heldOn = store_.clock().today();
    session.counselling.place = u"Yerevan"_s;
    Need home;
    home.type = AssistanceType::Accommodation;
    home.priority = 1;
    session.needs = {home};
    CounsellingParticipant one;
    one.person = member(Relation::Principal);
    session.participants = {one};
    return done(counsel(as(Caseworker), session));
}

Result<void> GoldenStory::move(Stage stage, QDate day, ClosureReason reason)
{
    const Part who = stage == Stage::Closed ? Manager : day < QDate(2014, 5, 3) ? Specialist : Caseworker;
    if (stage == Stage::Arrived) {
        Act act(store_, as(Caseworker).act("record-arrival"));
        for (const Relation relation : {Relation::Principal, Relation::Parent}) {
            const Person before = *store_.of<Person>().find(member(relation));
            Person after = before;
            after.travelStatus = TravelStatus::Returned;
            after.returnedOn = day;
            act.save(before, after);
        }
        act.commit();
    }
    return done(moveCase(as(who), {caseId(), stage, day, reason, {}}));
}

Result<void> GoldenStory::planMission(QDate from, QDate until)
{
    Mission mission;
    mission.title = u"Belgium Monitoring Mission, %1"_s.arg(from.toString(u"yyyy-MM"_s));
    mission.country = u"AM"_s;
    mission.startsOn = from;
    mission.endsOn = until;
    const auto made = addRecord(as(Manager), Right::KeepCatalogue, "plan-mission", mission);
    if (!made)
        return made.error();
    for (const QString& organisation : {u"IOM"_s, u"Fedasil"_s}) {
        MissionParticipant participant;
        participant.mission = *made;
        participant.organisation = organisation;
        participant.name = u"Demo participant of %1"_s.arg(organisation);
        if (auto added = addRecord(as(Manager), Right::KeepCatalogue, "plan-mission", participant); !added)
            return added.error();
    }
    MissionCase visited;
    visited.caseId = caseId();
    visited.mission = *made;
    visited.plannedOn = from.addDays(2);
    return done(addRecord(as(Manager), Right::KeepCases, "plan-mission", visited));
}

/// What both visits have in common.
Visit GoldenStory::visitToday() const
{
    Visit visit;
    visit.caseId = caseId();
    visit.mission = store_.of<Mission>().all().last().id;
    visit.visitedOn = visit.plannedOn = store_.clock().today();
    visit.how = VisitMode::InPerson;
    visit.monitor = cast_[Monitor].staff;
    visit.organisation = u"IOM, Fedasil"_s;
    visit.employment = EmploymentState::Employed;
    return visit;
}

Result<void> GoldenStory::visitFirst()
{
    Visit visit = visitToday();
    visit.housing = HousingState::Rented;
    visit.intention = Intention::Stay;
    return done(recordVisit(as(Monitor), visit, {member(Relation::Principal), member(Relation::Parent)}));
}

Result<void> GoldenStory::visitSecond()
{
    Visit visit = visitToday();
    visit.employmentNote = u"The company is doing badly"_s;
    visit.intention = Intention::Stay;
    visit.aspiration = u"To rear goats"_s;
    visit.narrative = u"Positive about Belgium, hopeful for Armenia"_s;
    return done(recordVisit(as(Monitor), visit, {member(Relation::Principal)}));
}

QList<GoldenStory::Step> GoldenStory::peopleSteps()
{
    const auto moved = [this](Stage stage, QDate day, ClosureReason reason = ClosureReason::Unknown) {
        return Step{day, [this, stage, day, reason] { return move(stage, day, reason); }};
    };
    return {{{2014, 4, 8}, [this] { return registerFamily(); }},
        {{2014, 4, 8}, [this] { return recordPast(); }}, {{2014, 4, 10}, [this] { return counselBefore(); }},
        moved(Stage::Counselled, {2014, 4, 10}), {{2014, 4, 16}, [this] { return planFirst(); }},
        {{2014, 4, 18}, [this] { return approve(); }}, moved(Stage::ApprovedForReturn, {2014, 4, 22}),
        moved(Stage::Departed, {2014, 5, 3}), moved(Stage::Arrived, {2014, 5, 3}),
        moved(Stage::Contacted, {2014, 5, 14}), {{2014, 5, 16}, [this] { return counselAfter(); }},
        {{2014, 5, 26}, [this] { return planSecond(); }}, {{2014, 5, 28}, [this] { return approve(); }},
        moved(Stage::PlanApproved, {2014, 5, 28}), moved(Stage::InAssistance, {2014, 6, 3}),
        {{2014, 9, 22},
            [this] {
                return planMission({2014, 10, 6}, {2014, 10, 10});
            }},
        {{2014, 10, 8}, [this] { return visitFirst(); }}, moved(Stage::Monitoring, {2015, 4, 1}),
        {{2015, 6, 1},
            [this] {
                return planMission({2015, 6, 15}, {2015, 6, 19});
            }},
        {{2015, 6, 17}, [this] { return visitSecond(); }},
        moved(Stage::Closed, {2015, 6, 29}, ClosureReason::SupportEnded)};
}
