#include "ui/cases/caseform.h"
#include "ui/cases/newmember.h"
#include "ui/cases/registerhousehold.h"
#include "ui/kit/widgets.h"

#include <QListWidget>
#include <QMessageBox>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

// The part of registering a household that ends it: its draft, the question about people who are known, and
// the act.

bool RegisterHousehold::hasDraft(Session& session)
{
    return Draft(session, "draft-registration").exists();
}

void RegisterHousehold::keepDraft(bool atOnce)
{
    QHash<QString, QString> texts{{u"persons"_s, QString::number(forms_->count())}};
    const auto add = [&](const QString& part, const FormRows& rows) {
        const auto typed = rows.typed();
        for (auto it = typed.cbegin(); it != typed.cend(); ++it)
            texts.insert(part + u'/' + it.key(), it.value());
    };
    add(u"case"_s, *case_);
    for (int i = 0; i < forms_->count(); ++i)
        add(QString::number(i), *form(i));
    draft_.keepSoon(texts);
    if (atOnce)
        draft_.keep(texts);
}

void RegisterHousehold::takeDraft()
{
    if (!draft_.exists())
        return;
    taking_ = true;
    const auto texts = draft_.texts();
    const auto part = [&](const QString& name) {
        QHash<QString, QString> own;
        for (auto it = texts.cbegin(); it != texts.cend(); ++it)
            if (it.key().startsWith(name + u'/'))
                own.insert(it.key().mid(name.size() + 1), it.value());
        return own;
    };
    case_->setTyped(part(u"case"_s));
    for (int i = 0; i < std::max(1, texts.value(u"persons"_s).toInt()); ++i) {
        NewPersonForm* person = i < forms_->count() ? form(i) : addPerson();
        person->setTyped(part(QString::number(i)));
        persons_->item(i)->setText(person->title());
    }
    taking_ = false;
    message_->tell(tr("This is what you had typed before. Register it, or throw it away."), Tone::Accent);
}

void RegisterHousehold::registerNow()
{
    Registration registration;
    registration.file = case_->record();
    const Problems problems = validate(registration.file, session_.today());
    case_->show(problems);
    if (!problems.isEmpty()) {
        case_->goTo(problems);
        return;
    }
    QList<Lookalike> known;
    QList<QList<Lookalike>> others;
    for (int i = 0; i < forms_->count(); ++i) {
        if (form(i)->showProblems()) {
            showPerson(i);
            form(i)->showProblems();
            return;
        }
        registration.persons.append(form(i)->person());
        others.append(knownOf(i));
        others.last().removeIf([](const Lookalike& one) { return one.score < veryLike; });
        known += others.last();
    }
    if (!areOthers(session_, known, this))
        return;
    const auto done = session_.perform(
        Id<CaseFile>(), {}, [&](const Desk& desk) { return registerCase(desk, registration); });
    if (!done) {
        message_->tell(done.error().message);
        return;
    }
    for (qsizetype i = 0; i < others.size(); ++i)
        sayOthers(session_, done->persons[i], others[i]);
    finish(*done);
}

void RegisterHousehold::finish(const Registered& done)
{
    draft_.forget();
    disconnect(&session_, nullptr, this, nullptr);
    accept();
    session_.open(Target::ofCase(done.caseFile, "household"));
    session_.tell(tr("Registered as %1.").arg(done.reference));
}

void RegisterHousehold::reject()
{
    if (session_.isOpen())
        keepDraft(true);
    QDialog::reject();
}

void RegisterHousehold::throwAway()
{
    const auto answer = QMessageBox::question(this, windowTitle(), tr("Throw away what you typed?"),
        QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Cancel);
    if (answer != QMessageBox::Discard)
        return;
    draft_.forget();
    QDialog::reject();
}

void registerHousehold(Session& session, QWidget* parent)
{
    if (const auto allowed = mayDo(session.desk(), Right::KeepCases); !allowed) {
        emit session.refused(allowed.error());
        return;
    }
    auto* dialog = new RegisterHousehold(session, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
