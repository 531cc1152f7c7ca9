#include "ui/cases/plainforms.h"

#include "ui/cases/words.h"

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordForms)
};

/// The persons of the household; `nobody` says what choosing none of them means.
void listPersons(CodeBox* box, const FormContext& context, const QString& nobody)
{
    box->add({}, nobody);
    for (const Person& person : context.dossier.of<Person>())
        box->add(person.id.text(), personName(person));
}

void listStaff(CodeBox* box, const FormContext& context)
{
    box->add({}, Words::tr("Nobody yet"));
    for (const Staff& one : context.session.store().of<Staff>().all())
        if (one.active)
            box->add(one.id.text(), one.name);
}

QString whole()
{
    return Words::tr("The whole household");
}

QString choose()
{
    return Words::tr("Choose …");
}

} // namespace

void nameFields(PlainForm<Contact>& form, const FormContext& context)
{
    form.add(Words::tr("&Kind"), &Contact::type);
    form.add(Words::tr("&Number or address"), &Contact::value);
    listPersons(form.add(Words::tr("&Whose"), &Contact::person), context, whole());
    form.add(Words::tr("&Valid until"), &Contact::validUntil);
    form.add(Words::tr("N&ote"), &Contact::note);
}

void nameFields(PlainForm<IdentityDocument>& form, const FormContext& context)
{
    listPersons(form.add(Words::tr("&Person"), &IdentityDocument::person), context, choose());
    form.add(Words::tr("&Type"), &IdentityDocument::type);
    form.add(Words::tr("&Number"), &IdentityDocument::number);
    form.add(Words::tr("&Issued by"), &IdentityDocument::country, countries());
    form.add(Words::tr("Issued &on"), &IdentityDocument::issuedOn);
    form.add(Words::tr("&Expires on"), &IdentityDocument::expiresOn);
}

void nameFields(PlainForm<NameSpelling>& form, const FormContext& context)
{
    listPersons(form.add(Words::tr("&Person"), &NameSpelling::person), context, choose());
    form.add(Words::tr("&Name"), &NameSpelling::text);
    form.add(Words::tr("&Met in"), &NameSpelling::source);
}

void nameFields(PlainForm<ExternalId>& form, const FormContext& context)
{
    form.add(Words::tr("S&ystem, such as RIAT"), &ExternalId::scheme);
    form.add(Words::tr("&Number"), &ExternalId::value);
    listPersons(form.add(Words::tr("&Whose"), &ExternalId::person), context, whole());
}

void nameFields(PlainForm<Profile>& form, const FormContext& context)
{
    listPersons(form.add(Words::tr("&Person"), &Profile::person), context, choose());
    form.add(Words::tr("&Education"), &Profile::education);
    form.add(Words::tr("S&kills"), &Profile::skills);
    form.add(Words::tr("&Occupations"), &Profile::occupations);
    form.add(Words::tr("&Memberships"), &Profile::memberships);
    form.add(Words::tr("&Languages"), &Profile::languages);
    form.addLong(Words::tr("N&ote"), &Profile::note, 3);
}

void nameFields(PlainForm<Migration>& form, const FormContext& context)
{
    listPersons(form.add(Words::tr("&Person"), &Migration::person), context, choose());
    form.add(Words::tr("&Departed on"), &Migration::departedOn);
    form.add(Words::tr("Departed &from"), &Migration::fromCountry, countries());
    form.add(Words::tr("&Arrived in"), &Migration::toCountry, countries());
    form.add(Words::tr("&Status there"), &Migration::status);
    form.addLong(Words::tr("Reason for &leaving"), &Migration::reasonForLeaving, 2);
    form.addLong(Words::tr("Reason for &returning"), &Migration::reasonForReturning, 2);
    form.addLong(Words::tr("N&ote"), &Migration::note, 2);
}

void nameFields(PlainForm<Livelihood>& form, const FormContext& context)
{
    listPersons(form.add(Words::tr("&Person"), &Livelihood::person), context, choose());
    form.add(Words::tr("&Kind"), &Livelihood::kind);
    form.add(Words::tr("&Role"), &Livelihood::role);
    form.add(Words::tr("&Organisation"), &Livelihood::organisation);
    form.add(Words::tr("Part&ners"), &Livelihood::partners);
    form.add(Words::tr("&Wage a month"), &Livelihood::wage);
    form.add(Words::tr("&Starts on"), &Livelihood::startsOn);
    form.add(Words::tr("&Ends on"), &Livelihood::endsOn);
    form.add(Words::tr("&How it ended"), &Livelihood::howItEnded);
}

void nameFields(PlainForm<Vulnerability>& form, const FormContext& context)
{
    listPersons(form.add(Words::tr("&Person"), &Vulnerability::person), context, whole());
    form.add(Words::tr("&Vulnerability"), &Vulnerability::code);
    form.add(Words::tr("&Level"), &Vulnerability::level);
    form.add(Words::tr("&Direction"), &Vulnerability::direction);
    form.addLong(Words::tr("N&ote"), &Vulnerability::note, 3);
}

void nameFields(PlainForm<Guardianship>& form, const FormContext& context)
{
    listPersons(form.add(Words::tr("&Child"), &Guardianship::child), context, choose());
    listPersons(form.add(Words::tr("&Guardian"), &Guardianship::guardian), context,
        Words::tr("Not of the household"));
    form.add(Words::tr("Guardian's &name"), &Guardianship::guardianName);
    form.add(Words::tr("&Basis"), &Guardianship::basis);
    form.add(Words::tr("&Starts on"), &Guardianship::startsOn);
    form.add(Words::tr("&Ends on"), &Guardianship::endsOn);
    form.add(Words::tr("Best &interests decided on"), &Guardianship::bestInterestsOn);
    form.add(Words::tr("&Family traced on"), &Guardianship::familyTracedOn);
}

void nameFields(PlainForm<Consent>& form, const FormContext& context)
{
    listPersons(form.add(Words::tr("&For"), &Consent::person), context, whole());
    listPersons(form.add(Words::tr("Given &by"), &Consent::givenBy), context, choose());
    form.add(Words::tr("In the &capacity of"), &Consent::capacity);
    form.add(Words::tr("&To what"), &Consent::scope);
    form.add(Words::tr("Shared &with"), &Consent::sharedWith);
    form.add(Words::tr("To with&hold"), &Consent::withhold);
    form.add(Words::tr("Given &on"), &Consent::givenOn);
    form.add(Words::tr("With&drawn on"), &Consent::withdrawnOn);
}

void nameFields(PlainForm<Need>& form, const FormContext& context)
{
    listPersons(form.add(Words::tr("&Whose"), &Need::person), context, whole());
    form.add(Words::tr("&Need"), &Need::type);
    form.add(Words::tr("&Priority, 1 the most pressing"), &Need::priority);
    form.add(Words::tr("&Stated on"), &Need::statedOn);
    form.addLong(Words::tr("N&ote"), &Need::note, 3);
    form.add(Words::tr("&Restricted: lists say “Assistance”"), &Need::restricted);
}

void nameFields(PlainForm<Note>& form, const FormContext&)
{
    form.addLong(Words::tr("&Text"), &Note::text, 8);
    form.add(Words::tr("&Written on"), &Note::writtenOn);
    form.add(Words::tr("&Restricted: veiled until asked for"), &Note::restricted);
}

void nameFields(PlainForm<Task>& form, const FormContext& context)
{
    form.add(Words::tr("&What is to be done"), &Task::title);
    form.add(Words::tr("&Due on"), &Task::dueOn);
    listStaff(form.add(Words::tr("&Who"), &Task::assignedTo), context);
    form.add(Words::tr("&Not before"), &Task::snoozedUntil);
    form.add(Words::tr("D&one on"), &Task::doneOn);
}

void nameFields(PlainForm<Referral>& form, const FormContext& context)
{
    listPersons(form.add(Words::tr("&Who"), &Referral::person), context, whole());
    form.add(Words::tr("&Service"), &Referral::service);
    form.add(Words::tr("&Provider"), &Referral::provider);
    form.add(Words::tr("&Referred on"), &Referral::referredOn);
    form.add(Words::tr("&Outcome"), &Referral::outcome);
    form.add(Words::tr("Ou&tcome on"), &Referral::outcomeOn);
    form.addLong(Words::tr("N&ote"), &Referral::note, 3);
}

void nameFields(PlainForm<PersonEvent>& form, const FormContext& context)
{
    listPersons(form.add(Words::tr("&Who"), &PersonEvent::person), context, choose());
    form.add(Words::tr("What &happened"), &PersonEvent::event);
    form.add(Words::tr("&On"), &PersonEvent::happenedOn);
    form.addLong(Words::tr("N&ote"), &PersonEvent::note, 3);
}

void nameFields(PlainForm<ContactAttempt>& form, const FormContext&)
{
    form.add(Words::tr("&Tried on"), &ContactAttempt::attemptedOn);
    form.add(Words::tr("&How"), &ContactAttempt::channel);
    form.add(Words::tr("&What came of it"), &ContactAttempt::outcome);
    form.addLong(Words::tr("N&ote"), &ContactAttempt::note, 3);
}
