#include "ui/cases/newmember.h"

#include "core/work/identities.h"
#include "ui/cases/newpersonform.h"
#include "ui/cases/recordediting.h"
#include "ui/cases/words.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NewMember)
};

QList<Lookalike> veryLikely(const Store& store, const NewPerson& made)
{
    QList<Lookalike> known
        = lookalikesOf(store, {made.person, made.spellings, made.documents, made.contacts});
    known.removeIf([](const Lookalike& one) { return one.score < veryLike; });
    return known;
}

Error lookAgain()
{
    return {Error::Kind::Invalid, Words::tr("Nothing was registered. Look at the names above again."), {}};
}

} // namespace

bool areOthers(Session& session, const QList<Lookalike>& known, QWidget* parent)
{
    if (known.isEmpty())
        return true;
    QStringList words;
    for (const Lookalike& one : known)
        if (const auto person = session.store().of<Person>().find(one.person))
            words.append(u"%1 (%2): %3"_s.arg(personName(*person), one.reference, one.reasons.join(u", "_s)));
    QMessageBox box(QMessageBox::Warning, parent->window()->windowTitle(),
        Words::tr("Somebody looks very much like a person who is known already:\n\n%1\n\nRegister all the "
                  "same? Then they count as not the same from now on.")
            .arg(words.join(u'\n')),
        QMessageBox::NoButton, parent);
    box.setEscapeButton(box.addButton(Words::tr("Look again"), QMessageBox::RejectRole));
    const QAbstractButton* other
        = box.addButton(Words::tr("They are others: register"), QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == other;
}

void sayOthers(Session& session, const Id<Person>& person, const QList<Lookalike>& others)
{
    for (const Lookalike& one : others)
        (void)session.perform(Id<CaseFile>(), {}, [&](const Desk& desk) {
            return sayNotSame(desk, person, one.person, Words::tr("said at registration"));
        });
}

void addPersonTo(Session& session, const Id<CaseFile>& caseId, QWidget* parent)
{
    const auto file = session.isOpen() ? session.store().of<CaseFile>().find(caseId) : std::nullopt;
    if (!file)
        return;
    Person person;
    person.caseId = caseId;
    if (const auto principal = session.store().of<Person>().find(file->principal))
        person.familyName = principal->familyName; // most often; typing replaces it
    auto* form = new NewPersonForm(session.today());
    const QString title = Words::tr("Another person of the household");
    const auto save
        = [form, &session](const Desk& desk, const Person& before, const Person&) -> Result<void> {
        const Session::Busy busy(session); // the file stays open while it is asked
        const NewPerson made = form->person();
        const QList<Lookalike> known = veryLikely(desk.store, made);
        if (form->showProblems() || !areOthers(session, known, form))
            return lookAgain();
        const auto added = addMember(desk, before.caseId, made);
        if (!added)
            return added.error();
        const auto say = [&session, known, id = *added] {
            if (session.isOpen())
                sayOthers(session, id, known);
        };
        QMetaObject::invokeMethod(&session, say, Qt::QueuedConnection); // behind this act, which is undone
        return {};
    };
    FormTask<Person> task{title, title, "draft-new-person-" + caseId.text().toLatin1(), save};
    task.right = Right::KeepCases;
    openForm<Person>(session, form, person, task, parent);
}
