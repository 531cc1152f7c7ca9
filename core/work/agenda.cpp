#include "core/work/agenda.h"

#include "core/domain/rules/deadline.h"
#include "core/domain/rules/window.h"
#include "core/work/caseledger.h"
#include "core/work/casework.h"
#include "core/work/leftovers.h"
#include "core/work/moneyfindings.h"
#include "core/work/planning.h"
#include "core/work/snoozing.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

using Ask = AgendaItem::Kind;

/// Gathers the items of one case.
class Agenda {
public:
    Agenda(const Dossier& dossier, const Programme* programme, QDate today)
        : dossier_(dossier), programme_(programme), today_(today), standing_(standingOf(dossier))
    {
    }
    QList<AgendaItem> items()
    {
        instalments();
        writeOffs();
        if (standing_.stage != Stage::Closed && standing_.resumes == standing_.stage)
            deadlines();
        visits();
        tasks();
        consents();
        items_.removeIf([this](const AgendaItem& item) { return isPutOff(dossier_, item, today_); });
        std::ranges::stable_sort(items_, {}, [](const AgendaItem& item) {
            return std::tuple(item.kind == Ask::Settle ? 0 : item.late ? 1 : 2, item.when, item.kind);
        });
        return items_;
    }

private:
    void instalments();
    void instalment(const Package& package, const Instalment& instalment);
    void writeOffs();
    void deadlines();
    void visits();
    void tasks();
    void consents();
    void window();
    bool isSoon(QDate day) const { return day <= today_.addDays(agendaDays); }
    QDate reached(Stage stage) const;
    void deadline(const Deadline& deadline, Ask kind, const QString& what, const QByteArray& tab);

    const Dossier& dossier_;
    const Programme* programme_;
    QDate today_;
    CaseStanding standing_;
    QList<AgendaItem> items_;
};

void Agenda::instalments()
{
    for (const Package& package : currentPackages(dossier_))
        for (const Instalment& one : instalmentsOf(dossier_, package))
            instalment(package, one);
    for (const MoneyFinding& finding : ledgerFindingsOf(dossier_))
        items_.append(itemOf(finding));
}

/// Money that somebody wants to give up counts as owed until another person approved that.
void Agenda::writeOffs()
{
    for (const Recovery& recovery : dossier_.of<Recovery>()) {
        const Disbursement* paid = dossier_.find(recovery.disbursement);
        const Package* package = paid ? dossier_.find(paid->package) : nullptr;
        if (recovery.step == RecoveryStep::WrittenOff && package
            && dossier_.where(&Approval::subject, recovery.id.uuid().raw()).isEmpty())
            items_.append({Ask::Approve,
                Words::tr("Write-off: %1")
                    .arg(package->restricted ? Words::tr("Assistance") : package->title),
                recovery.amount, recovery.happenedOn, false, "payments", recovery.id.uuid()});
    }
}

void Agenda::instalment(const Package& package, const Instalment& instalment)
{
    AgendaItem item{Ask::Due, titleOf(package, instalment), instalment.amount, instalment.dueOn, false,
        "plan", instalment.id.uuid()};
    const InstalmentState state = stateOf(factsOf(dossier_, package, instalment), today_);
    item.late = instalment.dueOn < today_ && state != InstalmentState::Planned;
    QStringList missing;
    switch (state) {
    case InstalmentState::Planned:
        if (!isSoon(instalment.dueOn))
            return;
        if (!conditionsMet(dossier_, package, instalment, &missing))
            item.kind = Ask::Wait;
        break;
    case InstalmentState::ConditionMissing:
        (void)conditionsMet(dossier_, package, instalment, &missing);
        item.kind = Ask::Evidence;
        break;
    case InstalmentState::Late:
    case InstalmentState::Payable:
        item.kind = Ask::Request;
        break;
    case InstalmentState::Requested:
        item.kind = Ask::Approve;
        break;
    case InstalmentState::Approved:
        item.kind = Ask::Pay;
        break;
    case InstalmentState::Returned:
        item.kind = Ask::Settle;
        item.what = Words::tr("Returned by the bank: %1").arg(item.what);
        break;
    default:
        return;
    }
    if (!missing.isEmpty() && !package.restricted)
        item.what = Words::tr("%1 missing: %2").arg(missing.join(u", "_s), item.what);
    items_.append(item);
}

QDate Agenda::reached(Stage stage) const
{
    QDate day;
    for (const StageEvent& event : dossier_.of<StageEvent>())
        if (event.stage == stage && (day.isNull() || event.happenedOn < day))
            day = event.happenedOn;
    return day;
}

void Agenda::deadline(const Deadline& deadline, Ask kind, const QString& what, const QByteArray& tab)
{
    const DeadlineStatus status = statusOf(deadline, today_);
    const bool late = status.state == DeadlineStatus::State::Overdue;
    if (late || status.state == DeadlineStatus::State::Open)
        items_.append({late ? Ask::Late : kind, what, {}, status.until, late, tab, {}});
}

void Agenda::deadlines()
{
    if (!programme_)
        return;
    const auto days = [](int count) { return count > 0 ? std::optional(count) : std::nullopt; };
    const QDate contacted = reached(Stage::Contacted);
    const PlanVersion* plan = approvedPlan(dossier_);
    deadline({dossier_.file().returnedOn, days(programme_->firstContactDays), contacted}, Ask::Contact,
        Words::tr("First contact after return"), "overview");
    deadline({contacted, days(programme_->planDays), plan ? contacted : QDate()}, Ask::Plan,
        Words::tr("Plan after first contact"), "plan");
    window();
}

/// What is not asked for by the last day of the programme's window needs an exception from then on.
void Agenda::window()
{
    const auto last = lastDay({dossier_.file().returnedOn, programme_->supportMonths, WindowUnit::Months});
    if (programme_->supportMonths == 0 || !last || !isSoon(*last))
        return;
    const QList<Leftover> open = leftoversOf(dossier_, today_);
    if (!open.isEmpty())
        items_.append({*last < today_ ? Ask::Late : Ask::Window,
            Words::tr("The time for assistance ends; %n payment(s) are open", nullptr, int(open.size())), {},
            *last, *last < today_, "payments", {}});
}

void Agenda::visits()
{
    for (const Visit& visit : dossier_.of<Visit>())
        if (visit.visitedOn.isNull() && !visit.plannedOn.isNull() && isSoon(visit.plannedOn))
            items_.append({Ask::Visit, Words::tr("Monitoring visit"), {}, visit.plannedOn,
                visit.plannedOn < today_, "visits", visit.id.uuid()});
    for (const MissionCase& planned : dossier_.of<MissionCase>()) {
        const bool done = std::ranges::any_of(
            dossier_.of<Visit>(), [&](const Visit& visit) { return visit.mission == planned.mission; });
        if (!done && !planned.plannedOn.isNull() && isSoon(planned.plannedOn))
            items_.append({Ask::Visit, Words::tr("Monitoring visit, with a mission"), {}, planned.plannedOn,
                planned.plannedOn < today_, "visits", planned.id.uuid()});
    }
}

void Agenda::tasks()
{
    for (const Task& task : dossier_.of<Task>())
        if (task.doneOn.isNull() && (task.snoozedUntil.isNull() || task.snoozedUntil <= today_)
            && task.rule.isEmpty() && (task.dueOn.isNull() || isSoon(task.dueOn)))
            items_.append({Ask::Task, task.title, {}, task.dueOn, !task.dueOn.isNull() && task.dueOn < today_,
                "overview", task.id.uuid(), task.assignedTo});
}

/// Who turns 18 speaks for oneself: what a parent or guardian consented to is asked anew (design of the
/// field's protection rules: own consent at 18). A household that gets assistance has consented to it.
void Agenda::consents()
{
    const QList<Consent>& all = dossier_.of<Consent>();
    const bool any = std::ranges::any_of(all, [](const Consent& one) { return one.withdrawnOn.isNull(); });
    if (!any && approvedPlan(dossier_) && standing_.stage != Stage::Closed)
        items_.append({Ask::Consent, Words::tr("Consent is missing: nobody gave any that stands"), {}, {},
            false, "household", {}});
    if (standing_.stage == Stage::Closed)
        return;
    for (const Person& person : dossier_.of<Person>()) {
        if (!person.birth.isExact())
            continue;
        const QDate grown = person.birth.earliest().addYears(18);
        const bool spoken = std::ranges::any_of(all, [&](const Consent& one) {
            return one.givenBy == person.id && one.capacity == ConsentCapacity::Self;
        });
        const bool spokenFor = std::ranges::any_of(all, [&](const Consent& one) {
            return one.person == person.id && one.capacity != ConsentCapacity::Self
                && one.withdrawnOn.isNull();
        });
        if (!spoken && spokenFor && grown <= today_.addDays(agendaDays) && grown >= today_.addYears(-2))
            items_.append({Ask::Consent, Words::tr("Own consent at 18"), {}, grown, grown < today_,
                "household", person.id.uuid()});
    }
}

} // namespace

AgendaItem itemOf(const MoneyFinding& finding)
{
    return {Ask::Settle, Words::tr("%1. %2", "what is wrong, what to do").arg(finding.what, finding.advice),
        {}, {}, false, "payments", finding.record};
}

QList<AgendaItem> agendaOf(const Dossier& dossier, const Programme* programme, QDate today)
{
    return Agenda(dossier, programme, today).items();
}
