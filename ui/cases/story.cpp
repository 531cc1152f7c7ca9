#include "ui/cases/story.h"

#include "core/work/caseledger.h"
#include "ui/cases/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Story)
};

/// An event with the day it is sorted by.
struct Dated {
    QDate day;
    Uuid id;
    TimelineEntry entry;
};

class Story {
public:
    explicit Story(const CaseView& view) : view_(view), dossier_(view.dossier) { }

    QList<TimelineEntry> entries()
    {
        stages();
        counselling();
        plans();
        payments();
        visits();
        livelihoods();
        migrations();
        notes();
        referrals();
        std::ranges::stable_sort(
            events_, std::greater<>(), [](const Dated& event) { return std::pair(event.day, event.id); });
        QList<TimelineEntry> entries;
        for (const Dated& event : events_)
            entries.append(event.entry);
        return entries;
    }

private:
    void add(QDate day, const Uuid& id, const QString& title, const QString& more, bool filled,
        const QByteArray& tab = "overview")
    {
        events_.append({day, id,
            {shortDay(day), title, more, filled, Target::ofCase(view_.file().id, tab, id).variant()}});
    }
    QString titleOf(const Package& package) const
    {
        return package.restricted && !view_.unveiled ? Words::tr("Assistance") : package.title;
    }
    void stages();
    void counselling();
    void plans();
    void payments();
    void visits();
    void livelihoods();
    void migrations();
    void notes();
    void referrals();

    const CaseView& view_;
    const Dossier& dossier_;
    QList<Dated> events_;
};

void Story::stages()
{
    for (const StageEvent& event : dossier_.of<StageEvent>()) {
        const QString reason
            = event.closureReason == ClosureReason::Unknown ? QString() : name(event.closureReason);
        add(event.happenedOn, event.id.uuid(), name(event.stage),
            QStringList{reason, event.note}.join(u' ').trimmed(), true);
    }
    for (const PersonEvent& event : dossier_.of<PersonEvent>()) {
        const Person* person = dossier_.find(event.person);
        add(event.happenedOn, event.id.uuid(),
            u"%1: %2"_s.arg(person ? personName(*person) : QString(), name(event.event)), event.note, true,
            "household");
    }
    for (const ContactAttempt& attempt : dossier_.of<ContactAttempt>())
        add(attempt.attemptedOn, attempt.id.uuid(),
            Words::tr("Attempt to contact: %1").arg(name(attempt.outcome)), attempt.note, false);
}

void Story::counselling()
{
    for (const Counselling& session : dossier_.of<Counselling>()) {
        const QString note = view_.unveiled ? session.note : QString();
        const QString asked = session.requestedPackage.isEmpty()
            ? QString()
            : Words::tr("Asked for: %1.").arg(session.requestedPackage);
        add(session.heldOn, session.id.uuid(),
            session.place.isEmpty()
                ? Words::tr("Counselling, %1").arg(name(session.type).toLower())
                : Words::tr("Counselling, %1, %2").arg(name(session.type).toLower(), session.place),
            QStringList{asked, note}.join(u' ').trimmed(), true);
    }
}

void Story::plans()
{
    for (const PlanApproval& approval : dossier_.of<PlanApproval>())
        if (const PlanVersion* version = dossier_.find(approval.planVersion))
            add(approval.approvedOn, approval.id.uuid(),
                Words::tr("Plan version %1 approved").arg(version->number), version->reason, true, "plan");
}

void Story::payments()
{
    for (const Disbursement& paid : dossier_.of<Disbursement>()) {
        const Package* package = dossier_.find(paid.package);
        const Instalment* instalment = dossier_.find(paid.instalment);
        const Payee* payee = dossier_.find(paid.payee);
        const QString title = package ? titleOf(*package) : Words::tr("Assistance");
        const QString month = instalment ? u" "_s
                + QLocale().toString(
                    instalment->periodFrom.isNull() ? instalment->dueOn : instalment->periodFrom, u"MMMM"_s)
                                         : QString();
        const QString to = payee && !(package && package->restricted && !view_.unveiled)
            ? Words::tr(" to %1").arg(payee->name)
            : QString();
        add(paid.paidOn, paid.id.uuid(),
            stands(dossier_, paid) ? Words::tr("%1 paid").arg(title + month)
                                   : Words::tr("%1: payment taken back").arg(title + month),
            paid.amount.text() + to, false, "payments");
    }
}

void Story::visits()
{
    for (const Visit& visit : dossier_.of<Visit>())
        if (!visit.visitedOn.isNull())
            add(visit.visitedOn, visit.id.uuid(), Words::tr("Monitoring visit"),
                QStringList{visit.organisation,
                    visit.aspiration.isEmpty() ? QString() : Words::tr("Hopes: %1").arg(visit.aspiration)}
                    .join(u"  "_s)
                    .trimmed(),
                true, "visits");
}

void Story::livelihoods()
{
    for (const Livelihood& job : dossier_.of<Livelihood>()) {
        const Person* person = dossier_.find(job.person);
        const QString who = person ? personName(*person) : QString();
        if (!job.startsOn.isNull())
            add(job.startsOn, job.id.uuid(),
                Words::tr("%1: %2").arg(who, job.role.isEmpty() ? name(job.kind) : job.role),
                job.organisation, false, "household");
        if (!job.endsOn.isNull() && job.endsOn <= view_.today())
            add(job.endsOn, job.id.uuid(),
                Words::tr("%1: %2 ended").arg(who, job.role.isEmpty() ? name(job.kind) : job.role),
                job.howItEnded, false, "household");
    }
}

void Story::migrations()
{
    for (const Migration& migration : dossier_.of<Migration>()) {
        if (migration.departedOn.isNull())
            continue;
        events_.append({migration.departedOn.earliest(), migration.id.uuid(),
            {migration.departedOn.text(),
                Words::tr("Left %1 for %2")
                    .arg(countryName(migration.fromCountry), countryName(migration.toCountry)),
                view_.unveiled ? migration.reasonForLeaving : QString(), false,
                Target::ofCase(view_.file().id, "household").variant()}});
    }
}

void Story::notes()
{
    for (const Note& note : dossier_.of<Note>()) {
        const bool veiled = note.restricted && !view_.unveiled;
        add(note.writtenOn, note.id.uuid(),
            Words::tr("Note by %1").arg(staffName(view_.session.store(), note.author)),
            veiled ? Words::tr("restricted") : note.text, false);
    }
}

void Story::referrals()
{
    for (const Referral& one : dossier_.of<Referral>()) {
        const QString outcome = one.outcome == ReferralOutcome::Unknown ? QString() : name(one.outcome);
        const QString where = QStringList{one.service, one.provider, outcome}.join(u"  "_s).trimmed();
        add(one.referredOn, one.id.uuid(), Words::tr("Referred to another service"),
            view_.unveiled ? where : outcome, false);
    }
}

} // namespace

QList<TimelineEntry> storyOf(const CaseView& view)
{
    return Story(view).entries();
}

PlanMoney moneyOf(const Dossier& dossier)
{
    PlanMoney money;
    for (const Package& package : currentPackages(dossier)) {
        const auto budget = budgetOf(dossier, package);
        if (!budget) {
            money.wrong = budget.error().message;
            continue;
        }
        Budget& sum = money.sum;
        if (!sum.budget.isNull() && sum.budget.currency() != budget->budget.currency())
            continue; // another programme's, shown on its own card
        sum.budget += budget->budget, sum.paid += budget->paid, sum.committed += budget->committed;
        sum.requested += budget->requested, sum.planned += budget->planned, sum.free += budget->free;
        sum.remaining += budget->remaining, sum.evidenced += budget->evidenced;
    }
    return money;
}
