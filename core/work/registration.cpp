#include "core/work/registration.h"

#include "core/domain/records/stage.h"
#include "core/domain/reference.h"
#include "core/work/staffing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Registration)
};

template <class Record>
std::optional<Error> problemOf(const Desk& desk, const Record& record)
{
    const Problems problems = validate(record, desk.today());
    if (problems.isEmpty())
        return std::nullopt;
    return errorOf(problems, desk.store.registry().find(Description<Record>::kind.number));
}

std::optional<Error> problemOf(const Desk& desk, const NewPerson& one)
{
    if (auto problem = problemOf(desk, one.person))
        return problem;
    for (const auto& spelling : one.spellings)
        if (auto problem = problemOf(desk, spelling))
            return problem;
    for (const auto& document : one.documents)
        if (auto problem = problemOf(desk, document))
            return problem;
    for (const auto& contact : one.contacts)
        if (auto problem = problemOf(desk, contact))
            return problem;
    return std::nullopt;
}

std::optional<Error> problemOf(const Desk& desk, const Registration& registration)
{
    if (auto problem = problemOf(desk, registration.file))
        return problem;
    const auto isPrincipal = [](const NewPerson& one) { return one.person.relation == Relation::Principal; };
    if (std::ranges::count_if(registration.persons, isPrincipal) != 1)
        return Error{Error::Kind::Invalid,
            Words::tr("A case has exactly one principal. Set the relation of each person."), {}};
    for (const NewPerson& one : registration.persons)
        if (auto problem = problemOf(desk, one))
            return problem;
    return std::nullopt;
}

/// The next number of this laptop's own series: no other laptop writes into it, so it never collides.
int nextInSeries(Store& store, const QString& series)
{
    const QByteArray name = "series:" + series.toUtf8();
    const int next = store.setting(name).value_or("0").toInt() + 1;
    store.setSetting(name, QByteArray::number(next));
    return next;
}

template <class Part>
void addParts(Act& act, QList<Part> parts, const Person& person)
{
    for (Part& part : parts) {
        part.id = act.newId<Part>();
        part.caseId = person.caseId;
        part.person = person.id;
        act.add(part);
    }
}

Id<Person> addPerson(Act& act, const NewPerson& given, const Id<CaseFile>& caseId)
{
    Person person = given.person;
    person.id = act.newId<Person>();
    person.caseId = caseId;
    person.birth = unknownIfPlaceholder(person.birth);
    act.add(person);
    addParts(act, given.spellings, person);
    addParts(act, given.documents, person);
    addParts(act, given.contacts, person);
    return person.id;
}

} // namespace

Result<Registered> registerCase(const Desk& desk, const Registration& registration)
{
    if (auto allowed = mayDo(desk, Right::KeepCases, registration.file.programme); !allowed)
        return allowed.error();
    if (auto problem = problemOf(desk, registration))
        return *problem;
    const auto office = ownOffice(desk.store);
    const auto device = ownDevice(desk.store);
    if (!office || !device)
        return Error{
            Error::Kind::Invalid, Words::tr("This file has no office yet. Create the office first."), {}};
    Act act(desk.store, desk.act("register"));
    Registered done;
    CaseFile file = registration.file;
    file.id = file.caseId = done.caseFile = act.newId<CaseFile>();
    const QDate day = registration.registeredOn.isValid() ? registration.registeredOn : desk.today();
    const int year = day.year();
    file.series = u"%1-%2-%3"_s.arg(office->code).arg(year).arg(device->code);
    file.reference = done.reference
        = reference(office->code, year, device->code, nextInSeries(desk.store, file.series));
    for (const NewPerson& one : registration.persons) {
        done.persons.append(addPerson(act, one, file.id));
        if (one.person.relation == Relation::Principal)
            file.principal = done.persons.last();
    }
    act.add(file);
    for (ExternalId external : registration.externalIds) {
        external.id = act.newId<ExternalId>(), external.caseId = file.id;
        act.add(external);
    }
    StageEvent stage;
    stage.id = act.newId<StageEvent>();
    stage.caseId = file.id;
    stage.stage = Stage::Registered;
    stage.happenedOn = day;
    stage.recordedBy = desk.actor.staff;
    act.add(stage);
    act.commit();
    return done;
}

Result<Id<Person>> addMember(const Desk& desk, const Id<CaseFile>& caseId, const NewPerson& member)
{
    const auto file = desk.store.of<CaseFile>().find(caseId);
    if (!file)
        return Error{Error::Kind::NotFound, Words::tr("This file has no such case. Look it up again."), {}};
    if (auto allowed = mayDo(desk, Right::KeepCases, file->programme); !allowed)
        return allowed.error();
    if (auto problem = problemOf(desk, member))
        return *problem;
    if (member.person.relation == Relation::Principal && !file->principal.isNull())
        return Error{Error::Kind::Invalid,
            Words::tr("%1 has its principal. Set another relation.").arg(file->reference), {}};
    Act act(desk.store, desk.act("add-member"));
    const Id<Person> id = addPerson(act, member, caseId);
    act.commit();
    return id;
}
