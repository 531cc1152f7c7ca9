#pragma once

#include "ui/forms/exceptionform.h"
#include "ui/forms/formtask.h"

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
