#include "core/domain/records/worklog.h"

#include "core/domain/records/rules.h"

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Worklog)
};

} // namespace

Problems validate(const Note& note, QDate today)
{
    return Rules(note)
        .require(!isBlank(note.text), &Note::text, Words::tr("Text: write the note, or cancel."))
        .notAfter(today, &Note::writtenOn)
        .problems();
}

Problems validate(const Task& task, QDate today)
{
    return Rules(task)
        .require(!isBlank(task.title) || !task.rule.isEmpty(), &Task::title,
            Words::tr("Title: write what is to be done."))
        .notAfter(today, &Task::doneOn)
        .problems();
}

Problems validate(const Referral& referral, QDate today)
{
    return Rules(referral)
        .require(!isBlank(referral.service), &Referral::service,
            Words::tr("Service: write what the person is sent to, such as a clinic."))
        .notAfter(today, &Referral::referredOn)
        .notAfter(today, &Referral::outcomeOn)
        .inOrder(&Referral::referredOn, &Referral::outcomeOn)
        .problems();
}
