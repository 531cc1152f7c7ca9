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
    /// Milliseconds that nineteen of twenty cases stay under, of a thousand picked over the whole file.
    double opening() const
    {
        const auto ids = store->database().all(
            "SELECT id FROM case_file ORDER BY id", [](sql::Row& row) { return row.at<Id<CaseFile>>(0); });
        QList<double> times;
        SeededEntropy pick(3);
        for (int i = 0; i < 1000; ++i) {
            const auto id = ids[pick.below(int(ids.size()))];
            times.append(1000 * seconds([&] { (void)dossierOf(*store, id); }));
        }
        return percentile95(times);
    }
};

QList<Figure> office()
{
    using enum Figure::Limit;
    const double small = Office(4000).opening();
    Office large(40000);
    const double big = large.opening();
    NoProgress progress;
    const qint64 changes = large.changes();
    const double replaying
        = seconds([&] { (void)check(*large.store, progress, CheckFinding::Area::Replay); });
    bool sound = false;
    const double checking = seconds([&] { sound = check(*large.store, progress).isSound(); });
    return {{"making an office through the acts", double(large.records()) / large.madeIn, "records/s",
                AtLeast, 10000},
        {"opening a case at 40,000 cases, 95th percentile", big, "ms", AtMost, 20},
        {"the same to a tenth of the cases", big / small, "x", AtMost, 1.3},
        {"replay check of the whole file", double(changes) / replaying, "changes/s", AtLeast, 50000},
        {"check of the whole file, replay and all else", double(changes) / checking, "changes/s", AtLeast,
            50000},
        {"findings in that file", sound ? 0.0 : 1.0, "", AtMost, 0}};
}

} // namespace

QList<Measurement> officeMeasurements()
{
    return {{"office", office}};
}
