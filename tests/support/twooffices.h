#pragma once

#include "core/domain/records/people.h"
#include "core/store/act.h"
#include "core/store/kinds.h"
#include "core/store/migrations.h"

#include <catch2/catch_test_macros.hpp>

/// A file in memory with its clock, and short words for what people do with it.
struct OfficeStore {
    SteppedClock clock{QDate(2014, 5, 16)};
    SeededEntropy entropy;
    std::unique_ptr<Store> store;

    explicit OfficeStore(quint64 seed) : entropy(seed), store(Store::inMemory({clock, entropy})) { }
    /// The file of a program that knows other kinds.
    OfficeStore(quint64 seed, const Registry& registry) : entropy(seed)
    {
        sql::Database database = sql::Database::inMemory();
        REQUIRE(migrate(database, homewardKinds()));
        store = std::make_unique<Store>(
            std::move(database), registry, Surroundings{clock, entropy}, seal::SigningKey::create());
    }

    template <class Work>
    void act(Work work)
    {
        clock.advance(1);
        Act act(*store, {{}, "test", {}, clock.now()});
        work(act);
        act.commit();
    }
    template <class Record>
    void add(const Record& record)
    {
        act([&](Act& act) { act.add(record); });
    }
    template <class Record>
    Record get(const Id<Record>& id) const
    {
        const auto found = store->of<Record>().find(id);
        REQUIRE(found);
        return *found;
    }
    /// Sets one field of what is shown.
    template <class Record, class T, class U>
    void set(const Id<Record>& id, T Record::*field, const U& value)
    {
        const Record before = get(id);
        Record after = before;
        after.*field = value;
        act([&](Act& act) { act.save(before, after); });
    }
    Result<int> takeFrom(const OfficeStore& other)
    {
        return store->take(other.store->changesSince(store->seen()));
    }
    int count(const QByteArray& fromWhere) const
    {
        return *store->database().one<int>("SELECT count(*) FROM " + fromWhere);
    }
    DigestSum digest(const Id<CaseFile>& caseId) const { return store->digest(caseId.uuid()); }
};

/// Both give each other what they have.
inline void exchange(OfficeStore& a, OfficeStore& b)
{
    REQUIRE(a.takeFrom(b));
    REQUIRE(b.takeFrom(a));
}

inline Person somebody(OfficeStore& office)
{
    Person person;
    person.id = office.store->newId<Person>();
    person.caseId = office.store->newId<CaseFile>();
    person.givenName = "Vakhtang";
    return person;
}
