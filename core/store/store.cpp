#include "core/store/store.h"

#include "core/store/adoption.h"
#include "core/store/kinds.h"
#include "core/store/migrations.h"

#include <algorithm>

Store::Store(sql::Database database, const Registry& registry, Surroundings around, seal::SigningKey device)
    : database_(std::move(database)), registry_(registry), around_(around), device_(std::move(device)),
      origins_(database_), scope_(Scope::of(database_)), log_(database_, origins_),
      merge_(database_, registry_, origins_, log_), derived_(database_, registry_)
{
    if (!std::ranges::any_of(origins_.all(), &Origin::own))
        beginIncarnation(1);
    (void)adoptKnown(database_, registry_, origins_);
    derived_.bringUp();
    freshen();
}

void Store::freshen()
{
    NoProgress progress;
    derived_.freshen(progress);
}

std::unique_ptr<Store> Store::inMemory(Surroundings around)
{
    static const sql::Database schema = [] {
        sql::Database empty = sql::Database::inMemory();
        if (!migrate(empty, homewardKinds()))
            qFatal("The schema is newer than the program");
        return empty;
    }();
    return std::make_unique<Store>(schema.copy(), homewardKinds(), around, seal::SigningKey::create());
}

std::optional<QByteArray> Store::setting(const QByteArray& name) const
{
    return database_.one<QByteArray>("SELECT value FROM setting WHERE name = ?", sql::text(name));
}

QList<QByteArray> Store::settings(const QByteArray& beginning) const
{
    return database_.all(
        "SELECT name FROM setting WHERE name >= ? AND name < ? ORDER BY name",
        [](sql::Row& row) { return row.at<QByteArray>(0); }, sql::text(beginning),
        sql::text(beginning + '~'));
}

void Store::setSetting(const QByteArray& name, const QByteArray& value)
{
    database_.run("INSERT INTO setting (name, value) VALUES (?, ?)"
                  " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        sql::text(name), value);
}

void Store::beginIncarnation(int incarnation)
{
    sql::Transaction transaction(database_);
    // A replica's id comes from the system's entropy, never from a seeded one: two must not meet.
    SystemEntropy entropy;
    origins_.add(newUuid(around_.clock, entropy), device_.publicKey().bytes(), incarnation, true);
    transaction.commit();
    ownContext_ = 0;
}

qint64 Store::ownContext()
{
    if (ownContext_ == 0) {
        VersionVector vector = origins_.vector();
        vector.set(origins_.own().n, 0); // what one wrote oneself one has seen: that needs no telling
        ownContext_ = log_.addContext(vector);
    }
    return ownContext_;
}

seal::Salt Store::newSalt()
{
    if (saltsUsed_ == salts_.size()) {
        seal::draw(salts_);
        saltsUsed_ = 0;
    }
    return salts_[saltsUsed_++];
}

qint64 Store::nextHlc()
{
    return std::max(origins_.own().hlc + 1, around_.clock.now().ms << 16);
}

void Store::apply(const Change& change, DigestChanges& digests, bool isFirst)
{
    log_.append(change);
    merge_.apply(change, digests, isFirst);
    derived_.note(change.kind, change.caseId);
}

/// What is derived from all that was written: digests, lines of lists, the search. Before each commit.
void Store::writeDerived(DigestChanges& digests)
{
    const DigestChanges::Sums& sums = digests.sums();
    QList<Uuid> cases = sums.keys();
    std::ranges::sort(cases); // so that new rows are appended
    for (const Uuid& caseId : cases) {
        const DigestSum& more = sums[caseId];
        const sql::Deciding deciding(database_, [&](std::string_view before) {
            DigestSum sum(before);
            sum.add(more);
            return bytesOf(sum.bytes());
        });
        database_.run("INSERT INTO case_digest (case_id, digest) VALUES (?, ?) ON CONFLICT (case_id)"
                      " DO UPDATE SET digest = homeward_after() WHERE homeward_before(digest)",
            idValue(caseId), more.bytes());
    }
    derived_.flush();
}

DigestSum Store::digest(const Uuid& caseId) const
{
    return database_
        .first(
            "SELECT digest FROM case_digest WHERE case_id = ?",
            [](sql::Row& row) { return DigestSum(row.value(0).bytes); }, idValue(caseId))
        .value_or(DigestSum());
}

DigestSum Store::digest() const
{
    DigestSum all;
    database_.each(
        "SELECT digest FROM case_digest", [&](sql::Row& row) { all.add(DigestSum(row.value(0).bytes)); });
    return all;
}

void Store::signHead()
{
    log_.settle();
    Origin& own = origins_.own();
    own.signature = device_.sign(view(headMessage(own)));
    origins_.save(own);
}

void Store::tellCommitted()
{
    if (database_.inTransaction())
        return;
    if (listeners_.committed)
        listeners_.committed(origins_.own().seq);
    listeners_.tellContents();
}

void Store::noteContent(const QByteArray& content)
{
    listeners_.note(content);
    if (!database_.inTransaction())
        listeners_.tellContents();
}

void Store::reload()
{
    origins_.load();
    log_.forget();
    derived_.forget();
    listeners_.forget();
    ownContext_ = 0;
}
