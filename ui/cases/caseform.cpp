#include "ui/cases/caseform.h"

#include "core/domain/calendars.h"
#include "core/work/editing.h"
#include "ui/cases/documentform.h"
#include "ui/cases/recordediting.h"
#include "ui/cases/recordforms.h"
#include "ui/cases/registerhousehold.h"
#include "ui/cases/words.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int ourCalendarFrom = 1600; // an earlier year of birth is one of another calendar
const QByteArray caseDraft = "draft-case-", personDraft = "draft-person-";

/// Changes a record that is there; its name is what undo calls the change.
template <class Record>
void edit(Session& session, Form<Record>* form, const Record& record, const QByteArray& draft,
    const QString& title, QWidget* parent)
{
    openForm<Record>(session, form, record,
        {title, title, draft + record.id.text().toLatin1(),
            [](const Desk& desk, const Record& before, const Record& after) {
                return editRecord(desk, before, after);
            }},
        parent);
}

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

PersonForm::PersonForm()
{
    add(tr("&Given name"), &Person::givenName);
    add(tr("&Family name"), &Person::familyName);
    add(tr("Name in own &script"), &Person::scriptName);
    add(tr("&Relation"), &Person::relation);
    add(tr("&Travel"), &Person::travelStatus);
    add(tr("Se&x"), &Person::sex);
    born_ = add(tr("&Born"), &Person::birth);
    add(tr("&Calendar of the birth date"), &Person::birthCalendar);
    add(tr("Birth date as gi&ven"), &Person::birthAsGiven);
    add(tr("&Place of birth"), &Person::birthPlace);
    add(tr("&Nationality"), &Person::nationality, countries());
    add(tr("&Language"), &Person::language, languages());
    add(tr("Returned &on"), &Person::returnedOn);
    add(tr("&Unaccompanied child"), &Person::unaccompanied);
    connect(this, &FormRows::edited, this,
        [this] { hint(column(&Person::birth), meaningOfBirth(Form<Person>::record())); });
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
    if (const auto record = session.store().of<CaseFile>().find(id))
        edit<CaseFile>(session, new CaseForm(session.store()), *record, caseDraft,
            CaseForm::tr("Case %1").arg(record->reference), parent);
}

void editPerson(Session& session, const Id<Person>& id, QWidget* parent)
{
    if (const auto record = session.store().of<Person>().find(id))
        edit<Person>(session, new PersonForm, *record, personDraft, personName(*record), parent);
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
