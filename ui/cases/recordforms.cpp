#include "ui/cases/recordforms.h"

#include "core/work/editing.h"
#include "core/work/household.h"
#include "ui/cases/newmember.h"
#include "ui/cases/plainforms.h"
#include "ui/cases/recordediting.h"
#include "ui/cases/words.h"

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordForms)
};

const QByteArray newDraft = "draft-new-", changedDraft = "draft-record-";

template <class Record>
QString kindName()
{
    return QCoreApplication::translate("kinds", Description<Record>::kind.name);
}

template <class Record>
Form<Record>* formOf(Session& session, const Id<CaseFile>& caseId)
{
    auto* form = new PlainForm<Record>;
    nameFields(*form, FormContext{session, *dossierOf(session.store(), caseId)});
    return form;
}

/// Whose record it is, where it is somebody's.
template <class Record>
void setPerson(Record& record, const Id<Person>& person)
{
    if constexpr (requires { record.person = person; })
        record.person = person;
    else if constexpr (requires { record.child = person; })
        record.child = person;
}

/// What a record says of the day and of who writes it, before anything is typed.
void begin(Note& note, const Session& session, const Actor& actor)
{
    note.writtenOn = session.today();
    note.author = actor.staff;
}
void begin(Task& task, const Session&, const Actor& actor)
{
    task.assignedTo = actor.staff;
}
void begin(ContactAttempt& attempt, const Session& session, const Actor& actor)
{
    attempt.attemptedOn = session.today();
    attempt.attemptedBy = actor.staff;
}
void begin(Need& need, const Session& session, const Actor&)
{
    need.statedOn = session.today();
}
void begin(Referral& referral, const Session& session, const Actor&)
{
    referral.referredOn = session.today();
}
template <class Record>
void begin(Record&, const Session&, const Actor&)
{
}

/// What follows from what was typed.
void complete(Need& need)
{
    need.category = categoryOf(need.type);
}
template <class Record>
void complete(Record&)
{
}

/// Writes the record anew, or what was changed in it, by the act of its kind.
template <class Record>
Result<void> write(const Desk& desk, const Record& before, const Record& after)
{
    if constexpr (!isFact<Record>)
        if (!before.id.isNull())
            return editRecord(desk, before, after);
    const auto id = addRecord(desk, Right::KeepCases, "record", after);
    return id ? Result<void>() : id.error();
}
template <>
Result<void> write(const Desk& desk, const Guardianship& before, const Guardianship& after)
{
    return saveGuardianship(desk, before, after);
}
template <>
Result<void> write(const Desk& desk, const PersonEvent&, const PersonEvent& after)
{
    const auto id = recordPersonEvent(desk, after);
    return id ? Result<void>() : id.error();
}

template <class Record>
void addNew(Session& session, const Id<CaseFile>& caseId, const Id<Person>& person, QWidget* parent)
{
    if (!session.isOpen() || !session.store().of<CaseFile>().find(caseId))
        return;
    Record record;
    record.caseId = caseId;
    setPerson(record, person);
    begin(record, session, session.file().actor);
    const QString title = Words::tr("New: %1").arg(kindName<Record>());
    const QByteArray draft = newDraft + Description<Record>::kind.table + '-' + caseId.text().toLatin1();
    FormTask<Record> task{
        title, title, draft, [](const Desk& desk, const Record& before, Record after) -> Result<void> {
            complete(after);
            return write(desk, before, after);
        }};
    task.right = Right::KeepCases;
    openForm<Record>(session, formOf<Record>(session, caseId), record, task, parent);
}

template <class Record>
void change(Session& session, const Uuid& id, QWidget* parent)
{
    const auto record = session.isOpen() ? session.store().of<Record>().find(Id<Record>(id)) : std::nullopt;
    if (!record)
        return;
    const QString title = kindName<Record>();
    FormTask<Record> task{title, title,
        changedDraft + Description<Record>::kind.table + '-' + id.text().toLatin1(),
        [](const Desk& desk, const Record& before, Record after) -> Result<void> {
            complete(after);
            return write(desk, before, after);
        },
        [](const Desk& desk, const Record& gone) { return removeRecord(desk, gone); }};
    task.right = Right::KeepCases;
    openForm<Record>(session, formOf<Record>(session, record->caseId), *record, task, parent);
}

template <class Record>
RecordForm entry(const QString& name, bool ofPerson)
{
    RecordForm form{Description<Record>::kind.table, name, ofPerson, addNew<Record>, nullptr};
    if constexpr (!isFact<Record>)
        form.edit = change<Record>;
    return form;
}

/// A member of the household; changed by editPerson().
RecordForm person()
{
    return {Description<Person>::kind.table, Words::tr("Person of the household"), false,
        [](Session& session, const Id<CaseFile>& caseId, const Id<Person>&, QWidget* parent) {
            addPersonTo(session, caseId, parent);
        },
        nullptr};
}

/// Calls `open` with the form and the id that stand in the name of the first draft of such a beginning.
bool reopen(Session& session, const QByteArray& beginning,
    const std::function<void(const RecordForm& form, const Uuid& id)>& open)
{
    for (const QByteArray& name : session.store().settings(beginning)) {
        if (session.store().setting(name).value_or(QByteArray()).isEmpty())
            continue;
        for (const RecordForm& form : recordForms())
            if (const QByteArray own = beginning + form.kind + '-'; name.startsWith(own)) {
                open(form, Uuid::fromText(QString::fromLatin1(name.mid(own.size()))));
                return true;
            }
    }
    return false;
}

} // namespace

const QList<RecordForm>& recordForms()
{
    static const QList<RecordForm> forms{entry<Contact>(Words::tr("Phone or address"), true),
        entry<IdentityDocument>(Words::tr("Identity document"), true),
        entry<NameSpelling>(Words::tr("Another spelling of the name"), true),
        entry<ExternalId>(Words::tr("Number of another system"), true),
        entry<Consent>(Words::tr("Consent"), true),
        entry<Vulnerability>(Words::tr("Vulnerability or strength"), true),
        entry<Guardianship>(Words::tr("Guardianship"), true),
        entry<Profile>(Words::tr("Education and skills"), true),
        entry<Migration>(Words::tr("Migration history"), true),
        entry<Livelihood>(Words::tr("Job, business or training"), true), entry<Need>(Words::tr("Need"), true),
        entry<Referral>(Words::tr("Referral"), true),
        entry<PersonEvent>(Words::tr("Death, absence, new principal …"), true), person(),
        entry<Note>(Words::tr("Note"), false), entry<Task>(Words::tr("Task"), false),
        entry<ContactAttempt>(Words::tr("Attempt to reach the household"), false)};
    return forms;
}

void editAnyRecord(Session& session, const Uuid& record, QWidget* parent)
{
    for (const RecordForm& form : recordForms())
        if (form.edit)
            form.edit(session, record, parent);
}

bool reopenNewRecord(Session& session, QWidget* parent)
{
    return reopen(session, newDraft, [&](const RecordForm& form, const Uuid& id) {
        form.add(session, Id<CaseFile>(id), {}, parent);
    }) || reopen(session, changedDraft, [&](const RecordForm& form, const Uuid& id) {
        if (form.edit)
            form.edit(session, id, parent);
    });
}
