#include "core/domain/records/people.h"
#include "core/store/act.h"
#include "tests/support/exchanging.h"

#include <algorithm>

using namespace exchanging;

namespace {

/// Three laptops whose bundles are lost, repeated, late or out of order. The same seed lives the same life.
struct Life {
    SeededEntropy random;
    Headquarters yerevan;
    Laptop brussels{2}, gyumri{3};
    std::array<Laptop*, 3> laptops{&yerevan, &brussels, &gyumri};
    struct Sent {
        Laptop* to;
        QByteArray bundle;
    };
    QList<Sent> onTheWay;
    int edits = 0, lost = 0, parked = 0, repeated = 0;

    explicit Life(quint64 seed) : random(seed)
    {
        yerevan.admit(brussels);
        yerevan.admit(gyumri, "Laptop C");
        send(yerevan, brussels);
        deliver(0);
    }
    Laptop& any() { return *laptops[size_t(random.below(3))]; }

    void edit(Laptop& laptop)
    {
        laptop.clock.advance(1000 + random.below(100000));
        Act act(*laptop.store, {{}, "test", {}, laptop.clock.now()});
        const auto people = laptop.store->of<Person>().all();
        if (people.size() < 5 || random.below(5) == 0) {
            Person person;
            person.id = laptop.store->newId<Person>();
            person.caseId = laptop.store->newId<CaseFile>();
            person.givenName = QString::number(++edits);
            act.add(person);
        } else {
            const Person& before = people[random.below(int(people.size()))];
            Person after = before;
            (random.below(2) ? after.birthPlace : after.language) = QString::number(++edits);
            act.save(before, after);
        }
        act.commit();
    }
    void send(Laptop& from, Laptop& to) { onTheWay.append({&to, from.bundleFor(to)}); }
    void deliver(qsizetype which)
    {
        const TakenBundle taken = onTheWay[which].to->mustTake(onTheWay[which].bundle);
        CHECK_FALSE(taken.differs);
        parked += taken.what == TakenBundle::What::Parked;
        repeated += taken.what == TakenBundle::What::AlreadyHere;
        if (random.below(4) != 0)
            onTheWay.removeAt(which);
    }
    void step()
    {
        const int what = random.below(10);
        if (what < 4)
            return edit(any());
        if (what < 7) {
            Laptop& from = any();
            Laptop& to = any();
            return &from == &to ? edit(from) : send(from, to);
        }
        if (onTheWay.isEmpty())
            return;
        const qsizetype which = random.below(int(onTheWay.size()));
        if (what == 7) {
            onTheWay.removeAt(which);
            ++lost;
        } else {
            deliver(which);
        }
    }
    /// Everybody sends to everybody until all have all.
    void settle()
    {
        for (int round = 0; round < 3; ++round)
            for (Laptop* from : laptops)
                for (Laptop* to : laptops)
                    if (from != to)
                        to->mustTake(from->bundleFor(*to));
    }
};

} // namespace

TEST_CASE("Three files come to the same by bundles that are lost, repeated, late and out of order")
{
    int lost = 0, repeated = 0;
    for (quint64 seed = 1; seed <= 12; ++seed) {
        INFO("seed " << seed);
        Life life(seed);
        for (int i = 0; i < 60; ++i)
            life.step();
        life.settle();
        lost += life.lost;
        repeated += life.repeated;
        REQUIRE(life.brussels.digest() == life.yerevan.digest());
        REQUIRE(life.gyumri.digest() == life.yerevan.digest());
        REQUIRE(life.gyumri.store->seen() == life.yerevan.store->seen());
        REQUIRE(life.brussels.store->conflicts().size() == life.yerevan.store->conflicts().size());
    }
    CHECK(lost > 20);
    CHECK(repeated > 5);
}
