#include "core/store/check.h"

#include "core/store/approvalcheck.h"
#include "core/store/chaincheck.h"
#include "core/store/factcheck.h"
#include "core/store/ledgercheck.h"
#include "core/store/migrations.h"
#include "core/store/referencecheck.h"
#include "core/store/replaycheck.h"
#include "core/store/store.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

using Area = CheckFinding::Area;

/// More room for pages while a check looks rows up all over the file.
class RoomyCache {
public:
    explicit RoomyCache(sql::Database& database)
        : database_(database), before_(database.one<qint64>("PRAGMA cache_size").value_or(0))
    {
        database_.execute("PRAGMA cache_size = -64000");
    }
    ~RoomyCache()
    {
        (void)attempt([this] { database_.execute("PRAGMA cache_size = " + QByteArray::number(before_)); });
    }
    Q_DISABLE_COPY_MOVE(RoomyCache)

private:
    sql::Database& database_;
    qint64 before_;
};

/// Runs one step. What stops it is a finding: the other steps go on.
template <class Work>
void take(CheckScope& scope, Area area, Work work)
{
    scope.pause();
    const Result<void> done = attempt(work);
    if (done)
        return;
    if (done.error().kind == Error::Kind::Cancelled)
        throw Failure(done.error());
    scope.findings.add(area, done.error().message, done.error().detail);
}

void checkFile(CheckScope& scope)
{
    const QString file
        = scope.database.one<QString>("SELECT file FROM pragma_database_list WHERE name = 'main'")
              .value_or(QString());
    if (!file.isEmpty()) {
        scope.database.checkpoint(); // the pages still in the write-ahead log are not looked at below
        scope.database.each("PRAGMA cipher_integrity_check", [&](sql::Row& row) {
            scope.findings.add(Area::Integrity,
                Words::tr("A page of the file was damaged or altered. Restore the newest backup."),
                row.at<QString>(0));
        });
    }
    scope.pause();
    for (const QString& fault : scope.database.faults(101))
        scope.findings.add(
            Area::Integrity, Words::tr("The file is damaged inside. Restore the newest backup."), fault);
    scope.pause();
    scope.database.each(
        "SELECT \"table\", parent, count(*) FROM pragma_foreign_key_check GROUP BY 1, 2", [&](sql::Row& row) {
            scope.findings.add(Area::Integrity,
                Words::tr("%1 records have lost what they belong to. Restore the newest backup.")
                    .arg(row.at<qint64>(2)),
                u"%1 → %2"_s.arg(row.at<QString>(0), row.at<QString>(1)));
        });
}

void checkGuards(CheckScope& scope)
{
    for (const QString& guard : brokenGuards(scope.database, scope.registry))
        scope.findings.add(Area::Guards,
            Words::tr("The guard %1 of the file is missing or altered: another program may have written to "
                      "it. Restore "
                      "the newest backup and tell headquarters.")
                .arg(guard));
}

void checkLog(CheckScope& scope)
{
    ChainCheck chains(scope);
    FactCheck facts(scope);
    scope.log.each([&](const Change& change) {
        ++scope.report.changes;
        scope.advance();
        chains.take(change);
        if (scope.knows(change.dot) && !scope.isPartial(scope.origins.at(change.dot.origin)))
            facts.take(change);
    });
    chains.finish();
}

} // namespace

CheckReport check(Store& store, Progress& progress, std::optional<CheckFinding::Area> only)
{
    sql::Database& database = store.database();
    const RoomyCache cache(database);
    Origins origins(database);
    const ChangeLog log(database, origins);
    Findings findings(database, store.registry());
    CheckReport report;
    CheckScope scope{database, store.registry(), origins, log, findings, report, progress};
    scope.isPack = store.scope().has_value();
    qint64 changes = 0;
    for (const Origin& origin : origins.all())
        changes += origin.seq;
    scope.total = int(std::min<qint64>(2 * changes, std::numeric_limits<int>::max()));

    const auto run = [&](Area area, const auto& work) {
        const bool isOffices = area == Area::Signatures || area == Area::Ledger;
        if ((!only || only == area) && !(scope.isPack && isOffices))
            take(scope, area, work);
    };
    run(Area::Integrity, [&] { checkFile(scope); });
    run(Area::Guards, [&] { checkGuards(scope); });
    run(Area::Chain, [&] { checkLog(scope); });
    run(Area::Signatures, [&] { checkApprovals(scope); });
    run(Area::Replay, [&] { ReplayCheck(scope).run(); });
    run(Area::References, [&] { checkReferences(scope); });
    run(Area::Ledger, [&] { checkLedger(scope); });
    report.findings = findings.taken();
    if (scope.isPack) // what stayed at the office is not on its way
        report.findings.removeIf([](const CheckFinding& finding) { return finding.isNote; });
    return report;
}

CheckReport checkMoney(Store& store, Progress& progress)
{
    sql::Database& database = store.database();
    const RoomyCache cache(database);
    Origins origins(database);
    const ChangeLog log(database, origins);
    Findings findings(database, store.registry());
    CheckReport report;
    CheckScope scope{database, store.registry(), origins, log, findings, report, progress};
    take(scope, Area::Signatures, [&] {
        FactCheck facts(scope);
        log.each([&](const Change& change) {
            ++report.changes;
            scope.advance();
            facts.take(change);
        });
    });
    take(scope, Area::Signatures, [&] { checkApprovals(scope); });
    take(scope, Area::Ledger, [&] { checkLedger(scope); });
    report.findings = findings.taken();
    return report;
}
