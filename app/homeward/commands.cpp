#include "app/homeward/commands.h"

#include "ui/cases/caseacts.h"
#include "ui/cases/caseform.h"
#include "ui/cases/casepage.h"
#include "ui/cases/casesplace.h"
#include "ui/cases/interview.h"
#include "ui/cases/recordforms.h"
#include "ui/cases/recyclebin.h"
#include "ui/cases/registerhousehold.h"
#include "ui/cases/textfinds.h"
#include "ui/cases/visitform.h"
#include "ui/shell/mainwindow.h"

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

void addOfFile(QList<Command>& commands, Session& session, MainWindow& window)
{
    commands.append({"register", Words::tr("Register a household"), u"Ctrl+R"_s,
        [&](const QString&) { registerHousehold(session, &window); }});
    commands.append({"notes", Words::tr("Search the notes"), {},
        [&](const QString& words) { findNotes(session, words, &window); }});
    commands.append({"undo", Words::tr("Undo"), u"Ctrl+Z"_s, [&](const QString&) { session.undo(); }});
    commands.append({"redo", Words::tr("Redo"), u"Ctrl+Shift+Z"_s, [&](const QString&) { session.redo(); }});
    commands.append(
        {"lock", Words::tr("Lock the file"), u"Ctrl+L"_s, [&](const QString&) { session.lock(); }});
    commands.append(
        {"keys", Words::tr("Show the keys"), u"F1"_s, [&](const QString&) { window.showKeys(); }});
}

void addOfCase(QList<Command>& commands, Session& session, MainWindow& window, const Id<CaseFile>& id)
{
    const auto add = [&](const QByteArray& name, const QString& text, const QString& keys, auto work) {
        commands.append(
            {name, text, keys, [=, &session, &window](const QString&) { work(session, id, &window); }});
    };
    add("edit-case", Words::tr("Edit the case"), u"Ctrl+E"_s, editCase);
    add("move-on", Words::tr("Move the case on"), u"Ctrl+M"_s, moveOn);
    add("visit", Words::tr("Record a visit"), {}, recordVisitTo);
    add("survey", Words::tr("Ask a survey"), {}, askSurvey);
    add("counselling", Words::tr("Record counselling"), {}, recordCounselling);
    add("removed", Words::tr("What was removed from the case"), {}, showRemoved);
    for (const RecordForm& form : recordForms())
        add("add-" + form.kind, Words::tr("Add: %1").arg(form.name), {},
            [open = form.add](
                Session& in, const Id<CaseFile>& to, QWidget* parent) { open(in, to, {}, parent); });
}

} // namespace

QList<Command> commandsOf(Session& session, MainWindow& window)
{
    QList<Command> commands;
    if (!session.isOpen())
        return commands;
    addOfFile(commands, session, window);
    for (const PlaceEntry& entry : window.entries())
        commands.append({"go-" + entry.id, Words::tr("Go to %1").arg(entry.name), {},
            [&window, id = entry.id](const QString&) { window.go(id); }});
    auto* cases = window.present() == "cases" ? dynamic_cast<CasesPlace*>(window.place("cases")) : nullptr;
    if (cases && !cases->page().shown().isNull())
        addOfCase(commands, session, window, cases->page().shown());
    return commands;
}
