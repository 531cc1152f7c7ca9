#include "core/work/identities.h"

#include "core/domain/records/person.h"
#include "core/store/history.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <functional>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Identities)
};

QByteArray bytesOfId(const Uuid& id)
{
    return {reinterpret_cast<const char*>(id.bytes.data()), qsizetype(id.bytes.size())};
}

template <class Fact>
bool isWithdrawn(const Store& store, const Fact& fact)
{
    return store.of<IdentityWithdrawal>().firstWhere("fact = ?", fact.id.uuid()).has_value();
}

constexpr const char* betweenThem = "?1 IN (person_a, person_b) AND ?2 IN (person_a, person_b) ORDER BY id";

template <class Fact>
std::optional<Fact> standing(const Store& store, const Id<Person>& a, const Id<Person>& b)
{
    for (const Fact& fact : store.of<Fact>().where(betweenThem, a, b))
        if (!isWithdrawn(store, fact))
            return fact;
    return std::nullopt;
}

/// Writes the decision in an act of its own, and whatever `also` adds to it.
template <class Fact>
Result<Id<Fact>> decide(const Desk& desk, const Id<Person>& a, const Id<Person>& b, const QString& reason,
    const std::function<void(Act&)>& also)
{
    if (auto allowed = mayDo(desk, Right::KeepCases); !allowed)
        return allowed.error();
    if (a == b)
        return Error{
            Error::Kind::Invalid, Words::tr("That is one and the same record. Choose another person."), {}};
    if (!desk.store.of<Person>().find(a) || !desk.store.of<Person>().find(b))
        return Error{
            Error::Kind::NotFound, Words::tr("This file has no such person. Look them up again."), {}};
    if (const auto fact = standing<Fact>(desk.store, a, b))
        return fact->id; // said already
    const bool same = std::is_same_v<Fact, SamePerson>;
    Act act(desk.store, desk.act(same ? "say-same" : "say-not-same", reason));
    const Fact fact{act.newId<Fact>(), a, b, desk.actor.staff, desk.today(), reason};
    act.add(fact);
    also(act);
    act.commit();
    return fact.id;
}

/// Writes the fields that the act set in the case as they stood before it, where nobody changed them since.
void putBack(Act& act, const Store& store, qint64 number, const Id<CaseFile>& caseId)
{
    QHash<std::pair<Uuid, int>, HistoryEntry> latest;
    for (const HistoryEntry& entry : historyOf(store, caseId))
        latest.insert({entry.record, entry.field->number}, entry);
    for (const HistoryEntry& entry : std::as_const(latest)) {
        if (entry.act != number)
            continue;
        QByteArray fields;
        ByteWriter writer(fields);
        writer.number(quint64(entry.field->number));
        if (entry.before.isEmpty())
            writer.value(entry.field->unset());
        else
            fields += entry.before;
        act.set(entry.kind->number, entry.record, caseId.uuid(), fields);
    }
}

/// The act that wrote the fact; 0 where the file does not hold it.
qint64 actOf(const Store& store, const Uuid& fact)
{
    qint64 number = 0;
    store.log().eachOfCase(Uuid(), [&](const Change& change) {
        if (change.record == fact)
            number = change.act;
    });
    return number;
}

} // namespace

Person identityOf(const Person& source, Person person)
{
    person.sex = source.sex;
    person.givenName = source.givenName;
    person.familyName = source.familyName;
    person.scriptName = source.scriptName;
    person.birth = source.birth;
    person.birthCalendar = source.birthCalendar;
    person.birthAsGiven = source.birthAsGiven;
    person.birthPlace = source.birthPlace;
    person.nationality = source.nationality;
    person.language = source.language;
    return person;
}

Result<Id<SamePerson>> saySame(
    const Desk& desk, const Id<Person>& a, const Id<Person>& b, const QString& reason, const Person* better)
{
    if (const auto other = standing<NotSamePerson>(desk.store, a, b))
        return Error{Error::Kind::Invalid,
            Words::tr("It was said on %1 that they are not the same. Take that back first.")
                .arg(other->decidedOn.toString(Qt::ISODate)),
            {}};
    return decide<SamePerson>(desk, a, b, reason, [&](Act& act) {
        for (const Id<Person>& id : {a, b})
            if (const auto before = desk.store.of<Person>().find(id); before && better)
                act.save(*before, identityOf(*better, *before));
    });
}

Result<Id<NotSamePerson>> sayNotSame(
    const Desk& desk, const Id<Person>& a, const Id<Person>& b, const QString& reason)
{
    if (samePersons(desk.store, a).contains(b))
        return Error{
            Error::Kind::Invalid, Words::tr("They were said to be the same. Take that back first."), {}};
    return decide<NotSamePerson>(desk, a, b, reason, [](Act&) {});
}

Result<Id<IdentityWithdrawal>> takeBackIdentity(const Desk& desk, const Uuid& decision, const QString& reason)
{
    if (auto allowed = mayDo(desk, Right::KeepCases); !allowed)
        return allowed.error();
    const auto same = desk.store.of<SamePerson>().find(Id<SamePerson>(decision));
    if (!same && !desk.store.of<NotSamePerson>().find(Id<NotSamePerson>(decision)))
        return Error{Error::Kind::NotFound, Words::tr("This file has no such decision."), {}};
    Act act(desk.store, desk.act("take-back-identity", reason));
    const IdentityWithdrawal fact{
        act.newId<IdentityWithdrawal>(), bytesOfId(decision), desk.actor.staff, desk.today(), reason};
    act.add(fact);
    if (same) {
        const qint64 said = actOf(desk.store, decision);
        QSet<Id<CaseFile>> cases;
        for (const Id<Person>& id : {same->personA, same->personB})
            if (const auto person = desk.store.of<Person>().find(id))
                cases.insert(person->caseId);
        for (const Id<CaseFile>& caseId : std::as_const(cases))
            putBack(act, desk.store, said, caseId);
    }
    act.commit();
    return fact.id;
}

std::optional<IdentityDecision> decisionBetween(const Store& store, const Id<Person>& a, const Id<Person>& b)
{
    if (const auto same = standing<SamePerson>(store, a, b))
        return IdentityDecision{same->id.uuid(), true, same->decidedOn};
    if (const auto other = standing<NotSamePerson>(store, a, b))
        return IdentityDecision{other->id.uuid(), false, other->decidedOn};
    return std::nullopt;
}

QList<Id<Person>> samePersons(const Store& store, const Id<Person>& person)
{
    QList<Id<Person>> found{person};
    for (qsizetype next = 0; next < found.size(); ++next)
        for (const SamePerson& one :
            store.of<SamePerson>().where("?1 IN (person_a, person_b) ORDER BY id", found[next])) {
            const Id<Person> other = one.personA == found[next] ? one.personB : one.personA;
            if (!found.contains(other) && !isWithdrawn(store, one))
                found.append(other);
        }
    return found.mid(1);
}
