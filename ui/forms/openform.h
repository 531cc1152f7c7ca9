#pragma once

#include "core/work/desk.h"
#include "ui/forms/exceptionform.h"
#include "ui/kit/form.h"
#include "ui/kit/recorddialog.h"
#include "ui/session/draft.h"

#include <functional>

/// What a form is opened for.
template <class Record>
struct FormTask {
    QString title;
    QString undoName; ///< empty: what it does is never undone
    QByteArray draft; ///< its name
    /// Writes what was typed; what was loaded is `before`.
    std::function<Result<void>(const Desk& desk, const Record& before, const Record& after)> save;
    std::function<Result<void>(const Desk& desk, const Record& record)> remove = {}; ///< null: not offered
    /// The exception that would let `save` through where it was refused; null or nothing: none would.
    std::function<std::optional<RuleException>()> wayOut = {};
    bool isWhole = true; ///< the form holds a whole record, so that its validation can speak while one types
    /// Whoever has it not can read what is there, and opens nothing new; null: the act alone decides.
    std::optional<Right> right = {};
};

namespace forms {

/// What is wrong with what stands in the form; shown in it.
template <class Record>
Problems checked(Form<Record>& form, const FormTask<Record>& task, QDate today)
{
    const Problems problems = task.isWhole ? problemsOf(form.record(), today) : Problems();
    form.show(problems);
    return problems;
}

/// The case that a record is of; null for one of the office.
template <class Record>
Id<CaseFile> caseOf(const Record& record)
{
    if constexpr (requires { record.caseId; })
        return record.caseId;
    else
        return {};
}

template <class Record>
void keepDraft(Session& session, Form<Record>* form, RecordDialog* dialog, const FormTask<Record>& task,
    const Draft& draft)
{
    const auto loaded = form->typed(); // ticks beside the record's fields count too
    if (draft.exists()) {
        form->setTyped(draft.texts());
        dialog->tell(RecordDialog::tr("This is what you had typed before. Save it, or give it up."));
    }
    QObject::connect(form, &FormRows::edited, dialog, [=, &session] {
        (void)checked(*form, task, session.today());
        draft.keepSoon(form->typed());
    });
    QObject::connect(&session, &Session::aboutToLock, dialog, [=] {
        if (form->typed() != loaded)
            draft.keep(form->typed());
        dialog->deleteLater();
    });
    QObject::connect(dialog, &QDialog::rejected, dialog, [=] { draft.forget(); });
}

/// The dialog with the form, which can only be read where the right is missing; null where that leaves
/// nothing to do. Says so.
template <class Record>
RecordDialog* dialogOf(
    Session& session, Form<Record>* form, const Record& record, const FormTask<Record>& task, QWidget* parent)
{
    const auto allowed = task.right ? mayDo(session.desk(), *task.right) : Result<void>();
    if (!allowed && record.id.isNull()) {
        delete form;
        emit session.refused(allowed.error());
        return nullptr;
    }
    form->load(record);
    auto* dialog = new RecordDialog(task.title, form, parent, bool(task.remove));
    if (!allowed)
        dialog->lookOnly(allowed.error().message);
    return dialog;
}

} // namespace forms

/// Opens the dialog of a form; its draft outlives a lock and a crash. The same for every record.
template <class Record>
void openForm(
    Session& session, Form<Record>* form, const Record& record, const FormTask<Record>& task, QWidget* parent)
{
    auto* dialog = forms::dialogOf(session, form, record, task, parent);
    if (!dialog)
        return;
    const Draft draft(session, task.draft);
    forms::keepDraft(session, form, dialog, task, draft);
    const auto finish = [=, &session](const Result<void>& done) {
        if (!done) {
            const bool isLiftable = task.wayOut && task.wayOut();
            dialog->tell(done.error().message, true,
                isLiftable ? RecordDialog::tr("&Ask for an exception …") : QString());
            return;
        }
        draft.forget();
        QObject::disconnect(&session, nullptr, dialog, nullptr); // a lock while it closes keeps nothing
        dialog->accept();
    };
    QObject::connect(dialog, &RecordDialog::saveWanted, dialog, [=, &session] {
        if (const Problems problems = forms::checked(*form, task, session.today()); !problems.isEmpty()) {
            form->goTo(problems);
            return;
        }
        finish(session.perform(forms::caseOf(record), task.undoName,
            [&](const Desk& desk) { return task.save(desk, form->original(), form->record()); }));
    });
    QObject::connect(dialog, &RecordDialog::removeWanted, dialog, [=, &session] {
        finish(session.perform(forms::caseOf(record), RecordDialog::tr("removal: %1").arg(task.title),
            [&](const Desk& desk) { return task.remove(desk, form->original()); }));
    });
    QObject::connect(dialog, &RecordDialog::wayOutWanted, dialog, [=, &session] {
        if (const auto exception = task.wayOut())
            askForException(session, *exception, dialog);
    });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
