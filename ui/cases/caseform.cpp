#include "ui/cases/caseform.h"

#include "core/domain/calendars.h"
#include "core/names/folding.h"
#include "core/work/editing.h"
#include "core/work/household.h"
#include "ui/cases/documentform.h"
#include "ui/cases/recordediting.h"
#include "ui/cases/recordforms.h"
#include "ui/cases/registerhousehold.h"
#include "ui/cases/words.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int ourCalendarFrom = 1600; // an earlier year of birth is one of another calendar
const QByteArray caseDraft = "draft-case-", personDraft = "draft-person-";

} // namespace

CaseForm::CaseForm(const Store& store)
{
    CodeBox* programme = add(tr("&Programme"), &CaseFile::programme);
    programme->add({}, tr("None yet"));
    for (const Programme& one : store.of<Programme>().all())
        programme->add(one.id.text(), one.name);
    CodeBox* staff = add(tr("&Assigned to"), &CaseFile::assignedTo);
    staff->add({}, tr("Nobody yet"));
    for (const Staff& one : store.of<Staff>().all())
        if (one.active)
            staff->add(one.id.text(), one.name);
    add(tr("&Host country"), &CaseFile::hostCountry, countries());
    add(tr("&Country of return"), &CaseFile::countryOfReturn, countries());
    add(tr("App&lied on"), &CaseFile::appliedOn);
    add(tr("&Returned on"), &CaseFile::returnedOn);
    add(tr("Ar&ea of return"), &CaseFile::areaOfReturn);
}

PersonForm::PersonForm(Extent extent)
{
    const bool isWhole = extent == Extent::Whole;
    add(tr("&Given name"), &Person::givenName);
    add(tr("&Family name"), &Person::familyName);
    add(tr("Name in own &script"), &Person::scriptName);
    add(tr("&Relation"), &Person::relation);
    add(tr("&Travel"), &Person::travelStatus);
    add(tr("Se&x"), &Person::sex);
    born_ = add(tr("&Born"), &Person::birth);
    add(tr("&Calendar of that date"), &Person::birthCalendar);
    if (isWhole) {
        add(tr("Birth date as gi&ven"), &Person::birthAsGiven);
        add(tr("&Place of birth"), &Person::birthPlace);
    }
    add(tr("&Nationality"), &Person::nationality, countries());
    add(tr("&Language"), &Person::language, languages());
    if (isWhole)
        add(tr("Returned &on"), &Person::returnedOn);
    add(tr("&Unaccompanied child"), &Person::unaccompanied);
    connect(this, &FormRows::edited, this, &PersonForm::explain);
}

void PersonForm::explain()
{
    const Person typed = Form<Person>::record();
    hint(column(&Person::birth), meaningOfBirth(typed));
    const bool proposes
        = !typed.scriptName.isEmpty() && typed.givenName.isEmpty() && typed.familyName.isEmpty();
    hint(column(&Person::scriptName),
        proposes
            ? tr("In Latin letters about: %1").arg(capitalised(names::latin(names::folded(typed.scriptName))))
            : QString());
}

Person PersonForm::record() const
{
    Person person = Form<Person>::record();
    makeGregorian(person, born_->text().trimmed());
    return person;
}

void makeGregorian(Person& person, const QString& typed)
{
    if (person.birth.year == 0 || person.birth.year >= ourCalendarFrom)
        return;
    person.birthAsGiven = typed;
    person.birth = gregorianOf(person.birth, person.birthCalendar);
}

QString meaningOfBirth(const Person& typed)
{
    if (typed.birth.year == 0 || typed.birth.year >= ourCalendarFrom)
        return {};
    if (typed.birthCalendar != BirthCalendar::SolarHijri && typed.birthCalendar != BirthCalendar::Islamic)
        return PersonForm::tr("Choose the calendar of that year.");
    const PartialDate ours = gregorianOf(typed.birth, typed.birthCalendar);
    return ours.isNull() ? PersonForm::tr("There is no such day in that calendar.")
                         : PersonForm::tr("That is %1 in the Gregorian calendar.").arg(ours.text());
}

void editCase(Session& session, const Id<CaseFile>& id, QWidget* parent)
{
    const auto record = session.store().of<CaseFile>().find(id);
    if (!record)
        return;
    const QString title = CaseForm::tr("Case %1").arg(record->reference);
    FormTask<CaseFile> task{title, title, caseDraft + id.text().toLatin1(), editRecord<CaseFile>};
    task.right = Right::KeepCases;
    openForm<CaseFile>(session, new CaseForm(session.store()), *record, task, parent);
}

void editPerson(Session& session, const Id<Person>& id, QWidget* parent)
{
    const auto record = session.store().of<Person>().find(id);
    if (!record)
        return;
    const QString title = personName(*record);
    FormTask<Person> task{title, title, personDraft + id.text().toLatin1(), editRecord<Person>, removeMember};
    task.right = Right::KeepCases;
    openForm<Person>(session, new PersonForm(PersonForm::Extent::Whole), *record, task, parent);
}

void reopenDraft(Session& session, QWidget* parent)
{
    const auto last = [&](const QByteArray& beginning) {
        for (const QByteArray& name : session.store().settings(beginning))
            if (!session.store().setting(name).value_or(QByteArray()).isEmpty())
                return Uuid::fromText(QString::fromLatin1(name.mid(beginning.size())));
        return Uuid();
    };
    if (const Uuid id = last(caseDraft); !id.isNull())
        editCase(session, Id<CaseFile>(id), parent);
    else if (const Uuid person = last(personDraft); !person.isNull())
        editPerson(session, Id<Person>(person), parent);
    else if (const Uuid document = last(documentDraft); !document.isNull())
        describeDocument(session, Id<Attachment>(document), false, parent);
    else if (!reopenNewRecord(session, parent) && RegisterHousehold::hasDraft(session))
        registerHousehold(session, parent);
}
