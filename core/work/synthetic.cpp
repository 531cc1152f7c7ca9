#include "core/work/synthesis.h"

using namespace Qt::StringLiterals;

NewPerson Synthesis::person(Relation relation)
{
    NewPerson made;
    Person& who = made.person;
    const SyntheticName given = names_.person();
    who.relation = relation;
    who.sex = given.female ? Sex::Female : Sex::Male;
    who.givenName = given.given;
    who.familyName = given.family;
    who.scriptName = given.script;
    const bool child = relation == Relation::Child;
    const int year = child ? 2002 + random_.below(11) : 1950 + random_.below(45);
    // Many are registered as born on 1 January, of some only the year is known, of others nothing.
    const int known = random_.below(10);
    who.birth = known == 0 ? PartialDate{}
        : known < 3        ? PartialDate{year, 0, 0, true}
        : known < 5        ? PartialDate{year, 1, 1, false}
                           : PartialDate{year, 1 + random_.below(12), 1 + random_.below(28), false};
    who.nationality = given.country;
    who.travelStatus = TravelStatus::Expected;
    if (random_.below(3) > 0) {
        IdentityDocument document;
        document.type = DocumentType::Passport;
        document.number = u"SY%1"_s.arg(random_.next() % 10000000, 7, 10, QChar(u'0'));
        document.country = given.country;
        made.documents.append(document);
    }
    if (!child && random_.below(2) == 0) {
        Contact phone;
        phone.type = ContactType::Mobile;
        phone.value = u"+374 55 %1"_s.arg(random_.next() % 1000000, 6, 10, QChar(u'0'));
        made.contacts.append(phone);
    }
    return made;
}

Result<void> Synthesis::enrol(Made& made, int number)
{
    Registration registration;
    registration.registeredOn = made.start;
    CaseFile& file = registration.file;
    file.programme = programme_.id;
    file.hostCountry = u"BE"_s;
    file.countryOfReturn = u"AM"_s;
    file.appliedOn = made.start;
    file.assignedTo = cast_.caseworker.staff;
    last_ = person(Relation::Principal);
    registration.persons.append(last_);
    const int members = random_.below(4);
    for (int i = 0; i < members; ++i)
        registration.persons.append(person(i == 0 ? Relation::Spouse : Relation::Child));
    ExternalId external;
    external.scheme = u"synthetic"_s;
    external.value = QString::number(number);
    registration.externalIds.append(external);
    const auto registered = registerCase(as(cast_.caseworker), registration);
    if (!registered)
        return registered.error();
    made.caseId = registered->caseFile;
    made.principal = registered->persons.first();
    return {};
}

Result<void> Synthesis::makeAgain(int number)
{
    const Person& known = last_.person;
    const SyntheticName name = names_.registeredAgain(
        {known.givenName, known.familyName, known.scriptName, known.nationality, known.sex == Sex::Female});
    Registration registration;
    registration.file.hostCountry = u"BE"_s;
    registration.file.countryOfReturn = u"AM"_s;
    NewPerson again = last_;
    again.person.givenName = name.given;
    again.person.familyName = name.family;
    again.person.scriptName = name.script;
    if (random_.below(2) == 0)
        again.documents.clear(), again.contacts.clear();
    registration.persons.append(again);
    ExternalId first;
    first.scheme = u"synthetic-again"_s;
    first.value = QString::number(number);
    registration.externalIds.append(first);
    const auto registered = registerCase(as(cast_.caseworker), registration);
    return registered ? Result<void>() : registered.error();
}

void Synthesis::arrive(const Made& made)
{
    Act act(store_, as(cast_.caseworker).act("record-arrival"));
    for (const Person& before : store_.of<Person>().ofCase(made.caseId)) {
        Person after = before;
        after.travelStatus = TravelStatus::Returned;
        after.returnedOn = clock_.today();
        act.save(before, after);
    }
    act.commit();
}

Result<void> Synthesis::move(const Made& made, Stage stage, int days)
{
    stand(made, days);
    if (stage == Stage::Arrived)
        arrive(made);
    const auto& who = stage == Stage::Closed ? cast_.manager : cast_.caseworker;
    const auto reason = stage == Stage::Closed ? ClosureReason::SupportEnded : ClosureReason::Unknown;
    const auto moved = moveCase(as(who), {made.caseId, stage, clock_.today(), reason, {}});
    return moved ? Result<void>() : Result<void>(moved.error());
}

Result<void> Synthesis::counselAndReturn(const Made& made)
{
    stand(made, 3);
    CounsellingSession session;
    session.counselling.caseId = made.caseId;
    session.counselling.type = CounsellingType::PreDeparture;
    session.counselling.heldOn = clock_.today();
    Need need;
    need.person = made.principal;
    need.type = AssistanceType(1 + random_.below(12));
    session.needs = {need};
    CounsellingParticipant participant;
    participant.person = made.principal;
    session.participants = {participant};
    if (const auto counselled = counsel(as(cast_.caseworker), session); !counselled)
        return counselled.error();
    const std::pair<Stage, int> steps[] = {{Stage::Counselled, 3}, {Stage::ApprovedForReturn, 10},
        {Stage::Departed, 20}, {Stage::Arrived, 20}, {Stage::Contacted, 22 + random_.below(20)}};
    for (const auto& [stage, days] : steps)
        if (auto moved = move(made, stage, days); !moved)
            return moved;
    return {};
}

Result<void> Synthesis::visitAndClose(const Made& made)
{
    stand(made, 390);
    Visit visit;
    visit.caseId = made.caseId;
    visit.visitedOn = clock_.today();
    visit.how = VisitMode(1 + random_.below(3));
    visit.monitor = cast_.caseworker.staff;
    visit.employment = EmploymentState(1 + random_.below(6));
    visit.intention = Intention(1 + random_.below(4));
    if (const auto visited = recordVisit(as(cast_.caseworker), visit, {made.principal}); !visited)
        return visited.error();
    if (auto moved = move(made, Stage::Monitoring, 392); !moved)
        return moved;
    return move(made, Stage::Closed, 400);
}

Result<void> Synthesis::make(int number)
{
    Made made;
    made.start = QDate(2014, 4, 10).addDays(random_.below(60)); // within the demo programme
    made.reach = random_.below(6);
    clock_.setDay(made.start);
    using Part = Result<void> (Synthesis::*)(const Made&);
    const std::pair<int, Part> parts[] = {{1, &Synthesis::counselAndReturn}, {2, &Synthesis::planAndApprove},
        {3, &Synthesis::payAll}, {5, &Synthesis::visitAndClose}};
    if (auto enrolled = enrol(made, number); !enrolled)
        return enrolled;
    for (const auto& [reach, part] : parts)
        if (made.reach >= reach)
            if (auto done = (this->*part)(made); !done)
                return done;
    return {};
}

Result<void> makeSyntheticCases(Store& store, SteppedClock& clock, const SyntheticCast& cast,
    const SyntheticTerms& terms, Progress& progress)
{
    Synthesis synthesis(store, clock, cast, terms.seed);
    for (int made = 0; made < terms.cases;) {
        Batch batch(store);
        const int until = std::min(made + terms.casesPerBatch, terms.cases);
        for (; made < until; ++made) {
            auto done = synthesis.make(made + 1);
            if (done && synthesis.isDoubled(terms.registeredAgain))
                done = synthesis.makeAgain(made + 1);
            if (!done)
                return done;
        }
        batch.commit();
        progress.step(made, terms.cases);
    }
    store.freshen();
    return {};
}
