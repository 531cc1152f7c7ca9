#include "core/store/check.h"
#include "core/store/dossier.h"
#include "core/store/kinds.h"
#include "core/store/migrations.h"
#include "core/work/goldencase.h"
#include "core/work/synthetic.h"
#include "tests/bench/figures.h"

#include <QTemporaryDir>

// A whole office made through the acts: making it, opening its cases, checking it.

namespace {

/// A synthetic office on disk.
struct Office {
    QTemporaryDir folder;
    SteppedClock clock{demoStart};
    SeededEntropy entropy{7};
    std::unique_ptr<Store> store;
    double madeIn = 0;

    explicit Office(int cases)
    {
        auto database = *sql::Database::open(
            folder.filePath("office"), QByteArray(32, 'k'), sql::Database::Mode::Create);
        (void)migrate(database, homewardKinds());
        store = std::make_unique<Store>(
            std::move(database), homewardKinds(), Surroundings{clock, entropy}, seal::SigningKey::create());
        QList<seal::SigningKey> keys;
        for (qsizetype i = 0; i < demoRoles().size(); ++i)
            keys.append(seal::SigningKey::create());
        const auto cast = *foundDemo(*store, seal::SigningKey::create(), keys);
        NoProgress progress;
        Result<void> made;
        madeIn = seconds([&] {
            made = makeSyntheticCases(*store, clock, {cast[0], cast[2], cast[3]}, {cases, 7}, progress);
        });
        if (!made)
            throw Failure(made.error());
    }
    qint64 records() const
    {
        QSet<Uuid> records;
        store->log().each([&](const Change& change) { records.insert(change.record); });
        return records.size();
    }
    qint64 changes() const { return *store->database().one<qint64>("SELECT sum(count) FROM log_entry"); }
    /// Opens the file anew: with no page in memory but those the system keeps of what was just written.
    sql::Database opened()
    {
        store.reset();
        return *sql::Database::open(
            folder.filePath("office"), QByteArray(32, 'k'), sql::Database::Mode::ReadWrite);
    }
};

/// Milliseconds that opening cases picked over two whole files takes, in turns, so that what else the machine
/// does meets both alike. Both files are read through page memory of the same size, empty at the beginning.
std::pair<QList<double>, QList<double>> openings(Office& one, Office& other)
{
    struct Reading {
        Store store;
        QList<Id<CaseFile>> ids = store.database().all(
            "SELECT id FROM case_file ORDER BY id", [](sql::Row& row) { return row.at<Id<CaseFile>>(0); });
        SeededEntropy pick{3};
        QList<double> times = {};

        void open()
        {
            const auto id = ids[pick.below(int(ids.size()))];
            times.append(1000 * seconds([&] { (void)dossierOf(store, id); }));
        }
    };
    const auto reading = [](Office& office) {
        return Reading{{office.opened(), homewardKinds(), Surroundings{office.clock, office.entropy},
            seal::SigningKey::create()}};
    };
    Reading first = reading(one), second = reading(other);
    for (int turn = 0; turn < 1000; ++turn) {
        first.open();
        second.open();
    }
    return {first.times, second.times};
}

/// What the acts and the check do each second; `cases` stand in the names of the figures.
QList<Figure> working(Office& office, const QString& cases)
{
    using enum Figure::Limit;
    NoProgress progress;
    const qint64 changes = office.changes();
    const double replaying
        = seconds([&] { (void)check(*office.store, progress, CheckFinding::Area::Replay); });
    bool sound = false;
    const double checking = seconds([&] { sound = check(*office.store, progress).isSound(); });
    return {{"making an office of " + cases + " through the acts", double(office.records()) / office.madeIn,
                "records/s", AtLeast, 10000},
        {"replay check of that file", double(changes) / replaying, "changes/s", AtLeast, 50000},
        {"check of that file, replay and all else", double(changes) / checking, "changes/s", AtLeast, 50000},
        {"findings in it", sound ? 0.0 : 1.0, "", AtMost, 0}};
}

QList<Figure> office()
{
    Office office(4000);
    return working(office, QStringLiteral("4,000 cases"));
}

/// Two million records: takes minutes.
QList<Figure> large()
{
    using enum Figure::Limit;
    Office small(4000), large(40000);
    const QList<Figure> worked = working(large, QStringLiteral("40,000 cases"));
    const auto [few, many] = openings(small, large);
    return worked
        + QList<Figure>{{"opening a case of 40,000, 95th percentile", percentile95(many), "ms", AtMost, 20},
            {"the same to a case of 4,000", percentile95(many) / percentile95(few), "x", AtMost, 1.3}};
}

} // namespace

QList<Measurement> officeMeasurements()
{
    return {{"office", office}, {"large", large}};
}
