#include "core/domain/records/office.h"
#include "core/domain/records/person.h"
#include "core/exchange/exporting.h"
#include "core/exchange/importing.h"
#include "core/store/kinds.h"
#include "core/store/migrations.h"
#include "core/work/enrolling.h"
#include "tests/bench/bare.h"
#include "tests/bench/figures.h"

#include <QBuffer>
#include <QTemporaryDir>

// The exchange: 100,000 persons of 15 fields; then three fields of 10,000 of them change, and 1,000 are new.
// What is sealed, signed, logged and merged is compared with the bare file that only writes the same rows.

namespace {

constexpr int rows = 100000;
constexpr int edits = 10000;
constexpr int additions = 1000;

Person someone(int i, SteppedClock& clock, SeededEntropy& entropy, Id<CaseFile>& caseId)
{
    clock.advance(137);
    if (i % 3 == 0)
        caseId = Id<CaseFile>(newUuid(clock, entropy));
    Person person;
    person.id = Id<Person>(newUuid(clock, entropy));
    person.caseId = caseId;
    person.relation = i % 3 == 0 ? Relation::Principal : Relation::Child;
    person.travelStatus = TravelStatus::Returned;
    person.sex = Sex::Female;
    person.givenName = QString("Given%1").arg(entropy.below(5000));
    person.familyName = QString("Family%1").arg(entropy.below(20000));
    person.scriptName = QString("Անուն %1").arg(entropy.below(20000));
    person.birth = {1940 + entropy.below(70), 1 + entropy.below(12), 1 + entropy.below(28), false};
    person.birthPlace = QString("Place%1").arg(entropy.below(800));
    person.nationality = "AM";
    person.language = "hy";
    person.returnedOn = QDate(2014, 5, 3);
    return person;
}

/// A laptop with its file on disk.
struct Laptop {
    QTemporaryDir folder;
    SteppedClock clock{QDate(2014, 5, 3)};
    SystemEntropy entropy;
    std::unique_ptr<Store> store = open();

    std::unique_ptr<Store> open()
    {
        auto database = *sql::Database::open(
            folder.filePath("tracked"), QByteArray(32, 'k'), sql::Database::Mode::Create);
        (void)migrate(database, homewardKinds());
        return std::make_unique<Store>(
            std::move(database), homewardKinds(), Surroundings{clock, entropy}, seal::SigningKey::create());
    }
    template <class Work>
    void act(Work work)
    {
        Act act(*store, {{}, "bench", {}, clock.now()});
        work(act);
        act.commit();
    }
};

/// An office with a second laptop, which takes in what the first writes.
struct Exchange {
    NoProgress progress;
    Laptop here, there;
    seal::SigningKey root = seal::SigningKey::create();
    SeededEntropy random{1};
    QList<Person> people;
    Id<CaseFile> caseId;

    Exchange()
    {
        Founding founding;
        founding.office.code = "EVN";
        founding.office.name = "Bench";
        founding.first = {{}, seal::SigningKey::create().publicKey(), {StaffRole::Manager}};
        founding.first.staff.name = "Bench";
        const Actor actor = *foundOffice(*here.store, root, founding);
        NewDevice wanted;
        wanted.ownSealingKey = sealingPairOf(*here.store).publicKey();
        wanted.device.office = ownOffice(*here.store)->id;
        wanted.device.publicKey = there.store->device().publicKey().bytes();
        wanted.device.sealingKey = sealingPairOf(*there.store).publicKey().bytes();
        wanted.device.origin = there.store->origins().own().id.raw();
        (void)enrolDevice({*here.store, actor}, root, wanted);
        there.store->setSetting("office-root", root.publicKey().bytes());
        Enrolment enrolment;
        enrolment.sender = here.store->device().publicKey().bytes();
        sign(enrolment, root);
        QByteArray answer = written({trustedThere(), enrolment, true});
        QBuffer buffer(&answer);
        buffer.open(QIODevice::ReadOnly);
        (void)importBundle(*there.store, buffer, progress,
            {[](const Enrolment&) { return Result<void>(); }, [](const Enrolment&) {}});
        receipt();
    }
    TrustedDevice trustedThere() const
    {
        return *trustedDevice(*here.store, there.store->device().publicKey().bytes());
    }
    QByteArray written(const BundleOrder& order)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (const auto bundle = exportBundle(*here.store, order, buffer, progress); !bundle)
            throw Failure(bundle.error());
        return buffer.data();
    }
    QByteArray bundle() { return written({trustedThere(), {}, false}); }
    static TakenBundle taken(Store& store, QByteArray bundle, Progress& progress)
    {
        QBuffer buffer(&bundle);
        buffer.open(QIODevice::ReadOnly);
        auto taken = importBundle(store, buffer, progress);
        if (!taken)
            throw Failure(taken.error());
        return *taken;
    }
    /// The other laptop says what it holds.
    void receipt()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto back = trustedDevice(*there.store, here.store->device().publicKey().bytes());
        (void)exportBundle(*there.store, {*back, {}, false}, buffer, progress);
        taken(*here.store, buffer.data(), progress);
    }
    void add(int count)
    {
        here.act([&](Act& act) {
            for (int i = 0; i < count; ++i) {
                people.append(someone(int(people.size()), here.clock, random, caseId));
                act.add(people.last());
            }
        });
    }
    void edit(int count)
    {
        here.act([&](Act& act) {
            for (int i = 0; i < count; ++i) {
                Person& person = people[i * (rows / edits)];
                const Person before = person;
                person.birthPlace = "Elsewhere";
                person.nationality = "GE";
                person.language = "ka";
                act.save(before, person);
            }
        });
    }
};

/// The same rows by SQLCipher alone.
double bareDelta(const QList<Person>& people)
{
    const QTemporaryDir folder;
    BareFile bare(folder.filePath("bare"));
    bare.execute("BEGIN");
    for (int i = 0; i < rows; ++i)
        bare.insert(people[i]);
    bare.execute("COMMIT");
    return seconds([&] {
        bare.execute("BEGIN");
        for (int i = 0; i < edits; ++i)
            bare.update(people[i * (rows / edits)]);
        for (int i = rows; i < rows + additions; ++i)
            bare.insert(people[i]);
        bare.execute("COMMIT");
    });
}

QList<Figure> exchanged()
{
    using Limit = Figure::Limit;
    Exchange exchange;
    exchange.add(rows);
    const QByteArray everything = exchange.bundle();
    const double first
        = seconds([&] { exchange.taken(*exchange.there.store, everything, exchange.progress); });
    const double lists = seconds([&] { exchange.there.store->freshen(); });
    exchange.receipt();
    const qsizetype empty = exchange.bundle().size();
    exchange.edit(edits);
    exchange.add(additions);
    QByteArray delta;
    const double out = seconds([&] { delta = exchange.bundle(); });
    qint64 changes = 0;
    const double in
        = seconds([&] { changes = exchange.taken(*exchange.there.store, delta, exchange.progress).changes; });
    const double again = seconds([&] { exchange.taken(*exchange.there.store, delta, exchange.progress); });
    const double bare = bareDelta(exchange.people);
    return {{"export of the delta", double(changes) / out, "changes/s", Limit::AtLeast, 200000},
        {"import of the delta to bare rows", in / bare, "x", Limit::AtMost, 2},
        {"first fill", rows / first, "rows/s", Limit::AtLeast, 35000},
        {"search and lists afterwards, a person", 1e6 * lists / rows, "us", Limit::AtMost, 100},
        {"bytes of a change in a bundle", double(delta.size()) / double(changes), "bytes", Limit::AtMost, 60},
        {"an empty bundle", double(empty), "bytes", Limit::AtMost, 1024},
        {"the same bundle again", 1000 * again, "ms", Limit::AtMost, 50}};
}

} // namespace

QList<Measurement> exchangeMeasurements()
{
    return {{"exchange", exchanged}};
}
