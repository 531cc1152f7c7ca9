#include "core/work/identities.h"

#include "core/domain/records/person.h"

#include <QCoreApplication>
#include <QSet>

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

template <class Fact>
Result<Id<Fact>> decide(const Desk& desk, const Id<Person>& a, const Id<Person>& b, const QString& reason)
{
    if (auto allowed = mayDo(desk, Right::KeepCases); !allowed)
        return allowed.error();
    if (a == b)
        return Error{
            Error::Kind::Invalid, Words::tr("That is one and the same record. Choose another person."), {}};
    if (!desk.store.of<Person>().find(a) || !desk.store.of<Person>().find(b))
        return Error{
            Error::Kind::NotFound, Words::tr("This file has no such person. Look them up again."), {}};
    for (const Fact& fact : desk.store.of<Fact>().where(
             "?1 IN (person_a, person_b) AND ?2 IN (person_a, person_b) ORDER BY id", a, b))
        if (!isWithdrawn(desk.store, fact))
            return fact.id; // said already
    const bool same = std::is_same_v<Fact, SamePerson>;
    Act act(desk.store, desk.act(same ? "say-same" : "say-not-same", reason));
    const Fact fact{act.newId<Fact>(), a, b, desk.actor.staff, desk.today(), reason};
    act.add(fact);
    act.commit();
    return fact.id;
}

} // namespace

Result<Id<SamePerson>> saySame(
    const Desk& desk, const Id<Person>& a, const Id<Person>& b, const QString& reason)
{
    for (const NotSamePerson& one : desk.store.of<NotSamePerson>().where(
             "?1 IN (person_a, person_b) AND ?2 IN (person_a, person_b) ORDER BY id", a, b))
        if (!isWithdrawn(desk.store, one))
            return Error{Error::Kind::Invalid,
                Words::tr("It was said on %1 that they are not the same. Take that back first.")
                    .arg(one.decidedOn.toString(Qt::ISODate)),
                {}};
    return decide<SamePerson>(desk, a, b, reason);
}

Result<Id<NotSamePerson>> sayNotSame(
    const Desk& desk, const Id<Person>& a, const Id<Person>& b, const QString& reason)
{
    if (samePersons(desk.store, a).contains(b))
        return Error{
            Error::Kind::Invalid, Words::tr("They were said to be the same. Take that back first."), {}};
    return decide<NotSamePerson>(desk, a, b, reason);
}

Result<Id<IdentityWithdrawal>> takeBackIdentity(const Desk& desk, const Uuid& decision, const QString& reason)
{
    if (auto allowed = mayDo(desk, Right::KeepCases); !allowed)
        return allowed.error();
    const bool known = desk.store.of<SamePerson>().find(Id<SamePerson>(decision))
        || desk.store.of<NotSamePerson>().find(Id<NotSamePerson>(decision));
    if (!known)
        return Error{Error::Kind::NotFound, Words::tr("This file has no such decision."), {}};
    Act act(desk.store, desk.act("take-back-identity", reason));
    const IdentityWithdrawal fact{
        act.newId<IdentityWithdrawal>(), bytesOfId(decision), desk.actor.staff, desk.today(), reason};
    act.add(fact);
    act.commit();
    return fact.id;
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
