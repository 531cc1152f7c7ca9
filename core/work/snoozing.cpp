#include "core/work/snoozing.h"

#include "core/work/editing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Snoozing)
};

using Ask = AgendaItem::Kind;

/// The codes stand in files and never change.
QString codeOf(Ask kind)
{
    switch (kind) {
    case Ask::Late:
    case Ask::Contact:
        return u"contact"_s; // the same deadline, before and after it passed
    case Ask::Plan:
        return u"plan"_s;
    case Ask::Evidence:
    case Ask::Wait:
        return u"evidence"_s;
    case Ask::Window:
        return u"window"_s;
    case Ask::Visit:
        return u"visit"_s;
    case Ask::Consent:
        return u"consent"_s;
    case Ask::Due:
        return u"due"_s;
    default:
        return {};
    }
}

/// The task that stands for the item: the task itself, or the one that names its rule.
std::optional<Task> taskOf(const Dossier& dossier, const AgendaItem& item)
{
    const QString rule = ruleOf(item);
    for (const Task& task : dossier.of<Task>())
        if (item.kind == Ask::Task ? task.id.uuid() == item.record : !rule.isEmpty() && task.rule == rule)
            return task;
    return std::nullopt;
}

Error noSuchCase()
{
    return {Error::Kind::NotFound, Words::tr("This file has no such case."), {}};
}

} // namespace

bool canBePutOff(Ask kind)
{
    return kind == Ask::Task || !codeOf(kind).isEmpty();
}

QString ruleOf(const AgendaItem& item)
{
    const QString code = codeOf(item.kind);
    const QString deadline = QString::fromLatin1(item.tab); // tells the deadlines of a case apart
    return code.isEmpty() ? QString()
                          : u"%1:%2"_s.arg(code, item.record.isNull() ? deadline : item.record.text());
}

bool isPutOff(const Dossier& dossier, const AgendaItem& item, QDate today)
{
    if (item.kind == Ask::Task || dossier.of<Task>().isEmpty())
        return false; // a task tells by itself
    const auto task = taskOf(dossier, item);
    return task && task->doneOn.isNull() && task->snoozedUntil > today;
}

Result<void> putOff(const Desk& desk, const Id<CaseFile>& caseId, const AgendaItem& item, QDate until)
{
    const auto dossier = dossierOf(desk.store, caseId);
    if (!dossier)
        return noSuchCase();
    if (!canBePutOff(item.kind))
        return Error{Error::Kind::Invalid,
            Words::tr("“%1” is not put off: others wait for it too. Settle it, or leave it as it is.")
                .arg(item.what),
            {}};
    if (!(until > desk.today()))
        return Error{Error::Kind::Invalid, Words::tr("Choose a day to come."), {}};
    if (const auto task = taskOf(*dossier, item)) {
        Task later = *task;
        later.snoozedUntil = until;
        later.doneOn = {};
        return editRecord(desk, *task, later);
    }
    Task task;
    task.caseId = caseId;
    task.title = item.what;
    task.dueOn = item.when;
    task.assignedTo = desk.actor.staff;
    task.snoozedUntil = until;
    task.rule = ruleOf(item);
    const auto added = addRecord(desk, Right::KeepCases, "put-off", task);
    return added ? Result<void>() : added.error();
}

Result<void> finishTask(const Desk& desk, const Id<CaseFile>& caseId, const AgendaItem& item)
{
    const auto dossier = dossierOf(desk.store, caseId);
    const auto task = dossier && item.kind == Ask::Task ? taskOf(*dossier, item) : std::nullopt;
    if (!task)
        return Error{Error::Kind::NotFound,
            Words::tr("This is no task that somebody wrote down: it goes by itself once it is settled."), {}};
    Task done = *task;
    done.doneOn = desk.today();
    return editRecord(desk, *task, done);
}
