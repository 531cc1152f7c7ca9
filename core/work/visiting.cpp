#include "core/work/visiting.h"

#include "core/domain/records/oversight.h"
#include "core/store/dossier.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Casework)
};

QByteArray findingKey(const Id<Visit>& visit)
{
    return "visit-discrepancy:" + visit.text().toLatin1();
}

} // namespace

Result<void> checkVisit(const Desk& desk, const Visit& visit, const QList<Id<Person>>& present)
{
    if (auto allowed = mayDo(desk, Right::Visit); !allowed)
        return allowed;
    const auto dossier = dossierOf(desk.store, visit.caseId);
    if (!dossier)
        return Error{
            Error::Kind::NotFound, Words::tr("This file has no such case. Look it up by its reference."), {}};
    for (const Id<Person>& person : present)
        if (!dossier->find(person))
            return Error{
                Error::Kind::Invalid, Words::tr("A person named at the visit is not of this household."), {}};
    const QDate returned = dossier->file().returnedOn;
    if (returned.isValid() && visit.visitedOn.isValid() && visit.visitedOn < returned)
        return Error{Error::Kind::Invalid,
            Words::tr("The visit lies before the return on %1. Check its date.")
                .arg(returned.toString(Qt::ISODate)),
            {}};
    if (const Problems problems = validate(visit, desk.today()); !problems.isEmpty())
        return errorOf(problems, desk.store.registry().find(Description<Visit>::kind.number));
    return {};
}

Result<void> changeVisit(
    const Desk& desk, const Visit& before, const Visit& after, const QList<Id<Person>>& present)
{
    if (auto checked = checkVisit(desk, after, present); !checked)
        return checked;
    Act act(desk.store, desk.act("change-visit"));
    act.save(before, after);
    QList<Id<Person>> met = present;
    for (const VisitPresence& one :
        desk.store.of<VisitPresence>().where("case_id = ? AND visit = ? ORDER BY id", after.caseId, after.id))
        if (met.removeAll(one.person) == 0)
            act.remove(one);
    for (const Id<Person>& person : met)
        act.add(VisitPresence{act.newId<VisitPresence>(), after.caseId, after.id, person});
    act.commit();
    return {};
}

Result<void> settleDiscrepancy(
    const Desk& desk, const Id<Visit>& id, const QString& decision, const QString& note)
{
    if (auto allowed = mayDo(desk, Right::CloseCases); !allowed)
        return allowed;
    const auto visit = desk.store.of<Visit>().find(id);
    if (!visit || visit->discrepancy.isEmpty())
        return Error{Error::Kind::Invalid,
            Words::tr("This visit found no discrepancy, so none is to be settled."), {}};
    if (settlementOf(desk.store, id))
        return Error{Error::Kind::Invalid, Words::tr("This discrepancy is settled already."), {}};
    FindingSettlement settlement;
    settlement.finding = QString::fromLatin1(findingKey(id));
    settlement.decision = fromCode<FindingDecision>(decision.toStdString());
    settlement.note = note;
    settlement.settledBy = desk.actor.staff;
    settlement.settledOn = desk.today();
    if (settlement.decision == FindingDecision::Unknown || note.trimmed().isEmpty())
        return Error{
            Error::Kind::Invalid, Words::tr("Choose how the discrepancy is settled, and say why."), {}};
    Act act(desk.store, desk.act("settle-discrepancy", note));
    settlement.id = act.newId<FindingSettlement>();
    act.add(settlement);
    act.commit();
    return {};
}

std::optional<QString> settlementOf(const Store& store, const Id<Visit>& visit)
{
    const QByteArray key = findingKey(visit);
    const auto settled = store.of<FindingSettlement>().firstWhere("finding = ? ORDER BY id", sql::text(key));
    if (!settled)
        return std::nullopt;
    return u"%1: %2"_s.arg(name(settled->decision), settled->note);
}
