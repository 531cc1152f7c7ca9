#include "core/domain/records/casefile.h"
#include "core/store/act.h"
#include "core/store/kinds.h"
#include "core/store/migrations.h"
#include "tests/bench/bare.h"
#include "tests/bench/figures.h"

#include <QFileInfo>
#include <QTemporaryDir>

// Writing: the tracked way beside the bare one, in the same run, on files of the same settings.

namespace {

constexpr int rows = 100000;
constexpr int rounds = 3;
constexpr int saves = 300;

QList<Person> people(SteppedClock& clock)
{
    SeededEntropy entropy(1);
    QList<Person> made;
    made.reserve(rows);
    Id<CaseFile> caseId;
    for (int i = 0; i < rows; ++i) {
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
        person.birthCalendar = BirthCalendar::Gregorian;
        person.birthAsGiven = "as given";
        person.birthPlace = QString("Place%1").arg(entropy.below(800));
        person.nationality = "AM";
        person.language = "hy";
        person.returnedOn = QDate(2014, 5, 3);
        person.unaccompanied = true;
        person.birthBand = 1980;
        made.append(person);
    }
    return made;
}

Person edited(Person person, int round)
{
    person.birthPlace = QString("Elsewhere%1").arg(round);
    person.nationality = round % 2 ? "GE" : "BE";
    person.language = round % 2 ? "ka" : "fr";
    return person;
}

/// A tracked and a bare file with nothing in them yet.
struct Pair {
    QTemporaryDir folder;
    SteppedClock clock{QDate(2014, 5, 3)};
    SystemEntropy entropy;
    QList<Person> all = people(clock);
    std::unique_ptr<Store> store = open();
    std::unique_ptr<BareFile> bare = std::make_unique<BareFile>(folder.filePath("bare"));

    std::unique_ptr<Store> open()
    {
        const QByteArray key(32, 'k');
        auto database = *sql::Database::open(folder.filePath("tracked"), key, sql::Database::Mode::Create);
        (void)migrate(database, homewardKinds());
        return std::make_unique<Store>(
            std::move(database), homewardKinds(), Surroundings{clock, entropy}, seal::SigningKey::create());
    }
    ActInfo info() const { return {{}, "bench", {}, clock.now()}; }
    double sizeRatio()
    {
        store->database().checkpoint();
        return double(QFileInfo(folder.filePath("tracked")).size())
            / double(QFileInfo(folder.filePath("bare")).size());
    }
    double insertTracked()
    {
        return seconds([&] {
            Act act(*store, info());
            for (const Person& person : all)
                act.add(person);
            act.commit();
        });
    }
    double insertBare()
    {
        return seconds([&] {
            bare->execute("BEGIN");
            for (const Person& person : all)
                bare->insert(person);
            bare->execute("COMMIT");
        });
    }
};

Figure atMost(const char* name, double measured, const char* unit, double limit)
{
    return {name, measured, unit, Figure::Limit::AtMost, limit};
}
Figure atLeast(const char* name, double measured, const char* unit, double limit)
{
    return {name, measured, unit, Figure::Limit::AtLeast, limit};
}

QList<Figure> insertion()
{
    QList<double> ratios, speeds, sizes, afterwards, whole;
    for (int round = 0; round < rounds; ++round) {
        Pair pair;
        const double tracked = pair.insertTracked();
        const double bare = pair.insertBare();
        ratios.append(tracked / bare);
        speeds.append(rows / tracked);
        pair.bare->execute("PRAGMA wal_checkpoint(TRUNCATE)");
        sizes.append(pair.sizeRatio());
        afterwards.append(1e6 * seconds([&] { pair.store->freshen(); }) / rows);
        whole.append(pair.sizeRatio());
    }
    return {atMost("insert of 15 fields to bare insert", median(ratios), "x", 2.5),
        atLeast("insert of 15 fields", median(speeds), "rows/s", 35000),
        atMost("search and lists afterwards, a person", median(afterwards), "us", 100),
        atMost("file to bare rows with the same case index", median(sizes), "x", 3),
        atMost("the same with search and lists", median(whole), "x", 4.5)};
}

QList<Figure> update()
{
    Pair pair;
    pair.insertTracked();
    pair.store->freshen();
    pair.insertBare();
    QList<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        const double tracked = seconds([&] {
            Act act(*pair.store, pair.info());
            for (const Person& person : pair.all)
                act.save(round == 0 ? person : edited(person, round - 1), edited(person, round));
            act.commit();
        });
        const double bare = seconds([&] {
            pair.bare->execute("BEGIN");
            for (const Person& person : pair.all)
                pair.bare->update(edited(person, round));
            pair.bare->execute("COMMIT");
        });
        ratios.append(tracked / bare);
    }
    return {atMost("update of 3 fields to bare update", median(ratios), "x", 2.2)};
}

QList<Figure> save()
{
    Pair pair;
    pair.insertTracked();
    pair.store->freshen();
    pair.insertBare();
    QList<double> tracked, bare;
    for (int i = 0; i < saves; ++i) {
        const Person before = pair.all[i * (rows / saves)];
        Person after = before;
        after.birthPlace = "Gyumri";
        tracked.append(seconds([&] {
            Act act(*pair.store, pair.info());
            act.save(before, after);
            act.commit();
        }));
        bare.append(seconds([&] { pair.bare->updateOne(after); }));
    }
    return {atMost("saving one field to bare one-row commit", median(tracked) / median(bare), "x", 3)};
}

} // namespace

QList<Measurement> storeMeasurements()
{
    return {{"insert", insertion}, {"update", update}, {"save", save}};
}
