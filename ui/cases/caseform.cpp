#include "ui/cases/caseform.h"

#include "core/work/editing.h"
#include "ui/cases/words.h"
#include "ui/kit/recorddialog.h"
#include "ui/session/draft.h"

using namespace Qt::StringLiterals;

namespace {

const QByteArray caseDraft = "draft-case-", personDraft = "draft-person-";

/// What is wrong with what stands in the form; shown in it.
template <class Record>
Problems checked(Form<Record>& form, QDate today)
{
    const Problems problems = validate(form.record(), today);
    form.show(problems);
    return problems;
}

/// The dialog, its draft and its act: the same for every record.
template <class Record>
void edit(Session& session, Form<Record>* form, const Record& record, const QByteArray& draftName,
    const QString& title, QWidget* parent)
{
    form->load(record);
    auto* dialog = new RecordDialog(title, form, parent);
    Draft draft(session, draftName + record.id.text().toLatin1());
    if (draft.exists()) {
        form->setTyped(draft.texts());
        dialog->tell(CaseForm::tr("This is what you had typed before. Save it, or give it up."));
    }
    QObject::connect(form, &FormRows::edited, dialog, [=, &session] {
        (void)checked(*form, session.today());
        draft.keepSoon(form->typed());
    });
    QObject::connect(&session, &Session::aboutToLock, dialog, [=] {
        if (form->isModified())
            draft.keep(form->typed());
        dialog->deleteLater();
    });
    QObject::connect(dialog, &QDialog::rejected, dialog, [=] { draft.forget(); });
    QObject::connect(dialog, &RecordDialog::saveWanted, dialog, [=, &session] {
        if (const Problems problems = checked(*form, session.today()); !problems.isEmpty()) {
            form->goTo(problems);
            return;
        }
        const auto done = session.perform(record.caseId, title,
            [&](const Desk& desk) { return editRecord(desk, form->original(), form->record()); });
        if (!done) {
            dialog->tell(done.error().message, true);
            return;
        }
        draft.forget();
        QObject::disconnect(&session, nullptr, dialog, nullptr); // a lock while it closes keeps nothing
        dialog->accept();
    });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
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
    add(tr("&Born"), &Person::birth);
    add(tr("&Calendar of the birth date"), &Person::birthCalendar);
    add(tr("Birth date as gi&ven"), &Person::birthAsGiven);
    add(tr("&Place of birth"), &Person::birthPlace);
    add(tr("&Nationality"), &Person::nationality, countries());
    add(tr("&Language"), &Person::language, languages());
    add(tr("Returned &on"), &Person::returnedOn);
    add(tr("&Unaccompanied child"), &Person::unaccompanied);
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
}
