#include "core/store/changelog.h"

#include "core/base/error.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace {

[[noreturn]] void missing(const char* what)
{
    throw Failure({Error::Kind::Damaged,
        QCoreApplication::translate(
            "ChangeLog", "The office file's log is incomplete. Restore the newest backup."),
        QString::fromLatin1(what)});
}

} // namespace

ChangeLog::ChangeLog(sql::Database& database, Origins& origins)
    : database_(database), origins_(origins), heads_(origins), insert_(database.prepare(LogEntry::insertion))
{
}

qint64 ChangeLog::addAct(int origin, qint64 firstSeq, const ActInfo& act, const seal::Salt& salt)
{
    const QByteArray reason = act.reason.toUtf8();
    return *database_.one<qint64>("INSERT INTO act (origin, seq, author, verb, reason, at, salt)"
                                  " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING n",
        origin, firstSeq, act.author, sql::text(act.verb), sql::text(reason), act.at, view(salt));
}

ActInfo ChangeLog::act(qint64 n) const
{
    const auto read = [](sql::Row& row) {
        ActInfo act;
        act.author = row.at<Uuid>(0);
        act.verb = row.at<QByteArray>(1);
        act.reason = row.at<QString>(2);
        act.at = row.at<Instant>(3);
        return act;
    };
    const auto found = database_.first("SELECT author, verb, reason, at FROM act WHERE n = ?", read, n);
    if (!found)
        missing("act");
    return *found;
}

qint64 ChangeLog::lastAct() const
{
    return database_.one<qint64>("SELECT MAX(n) FROM act").value_or(0);
}

seal::Salt ChangeLog::actSalt(qint64 n) const
{
    seal::Salt salt;
    const QByteArray raw
        = database_.one<QByteArray>("SELECT salt FROM act WHERE n = ?", n).value_or(QByteArray());
    std::memcpy(salt.bytes.data(), raw.constData(), std::min(size_t(raw.size()), salt.bytes.size()));
    return salt;
}

qint64 ChangeLog::knownAct(int origin, const seal::Salt& salt) const
{
    // An act is whole in one list but for one that was cut in two: then its first half came just before.
    return database_
        .one<qint64>("SELECT n FROM (SELECT n, salt FROM act WHERE origin = ? ORDER BY seq DESC LIMIT 1) "
                     "WHERE salt = ?",
            origin, view(salt))
        .value_or(0);
}

qint64 ChangeLog::addContext(const VersionVector& vector)
{
    const QByteArray encoded = vector.encoded();
    if (const auto n = database_.one<qint64>("SELECT n FROM context WHERE vector = ?", encoded))
        return *n;
    return *database_.one<qint64>("INSERT INTO context (vector) VALUES (?) RETURNING n", encoded);
}

const ChangeLog::KnownContext& ChangeLog::known(qint64 n) const
{
    const auto found = contexts_.find(n);
    if (found != contexts_.end())
        return found->second;
    const auto encoded = database_.one<QByteArray>("SELECT vector FROM context WHERE n = ?", n);
    if (!encoded)
        missing("context");
    KnownContext context{VersionVector::decoded(*encoded), {}};
    if (context.vector.size() > origins_.all().size() + 1)
        missing("context of an unknown origin");
    // The file's short numbers mean nothing elsewhere: the hash is over the origins' ids, in their order.
    QList<std::pair<Uuid, qint64>> seen;
    for (int origin = 1; origin < context.vector.size(); ++origin)
        if (context.vector.at(origin) > 0)
            seen.append({origins_.at(origin).id, context.vector.at(origin)});
    std::sort(seen.begin(), seen.end());
    QByteArray bytes("homeward context 1");
    ByteWriter writer(bytes);
    for (const auto& [id, seq] : seen) {
        writer.raw(id);
        writer.number(quint64(seq));
    }
    context.hash = seal::hash(view(bytes));
    return contexts_.emplace(n, std::move(context)).first->second;
}

const VersionVector& ChangeLog::context(qint64 n) const
{
    return known(n).vector;
}

const seal::Hash& ChangeLog::contextHash(qint64 n) const
{
    return known(n).hash;
}

const seal::Hash& ChangeLog::actHash(qint64 n) const
{
    if (n == lastAct_)
        return lastActHash_;
    const auto hashed = [](sql::Row& row) {
        seal::Salt salt;
        const std::string_view raw = row.value(4).bytes;
        std::memcpy(salt.bytes.data(), raw.data(), std::min(raw.size(), salt.bytes.size()));
        QByteArray reason;
        ByteWriter(reason).value(row.value(2));
        QByteArray bytes("homeward act 1");
        ByteWriter writer(bytes);
        writer.raw(row.at<Uuid>(0));
        writer.sized(row.value(1).bytes);
        writer.signedNumber(row.value(3).integer);
        // The reason may tell of a person, so that it stands here as a commitment, as a field does.
        writer.raw(view(seal::commitment(1, view(reason), seal::fieldSalt(salt, 0, 1))));
        return seal::hash(view(bytes));
    };
    const auto hash
        = database_.first("SELECT author, verb, reason, at, salt FROM act WHERE n = ?", hashed, n);
    if (!hash)
        missing("act");
    lastAct_ = n;
    return lastActHash_ = *hash;
}

seal::Hash ChangeLog::chained(const seal::Hash& before, const Change& change) const
{
    return ChainLink{change, contextHash(change.context), actHash(change.act)}.after(before);
}

void ChangeLog::append(const Change& change)
{
    Origin& origin = origins_.at(change.dot.origin);
    Q_ASSERT(change.dot.seq == origin.seq + 1);
    heads_.add({change, contextHash(change.context), actHash(change.act)});
    origin.seq = change.dot.seq;
    keep(change);
}

void ChangeLog::keep(const Change& change)
{
    Origin& origin = origins_.at(change.dot.origin);
    origin.hlc = std::max(origin.hlc, change.dot.hlc);
    if (!entry_.takes(change)) {
        flush();
        entry_.start(change);
    }
    entry_.append(change);
}

void ChangeLog::damaged()
{
    missing("log entry");
}

void ChangeLog::flush() const
{
    if (entry_.isEmpty())
        return;
    entry_.bind(insert_);
    insert_.run();
    entry_.clear();
}

/// The number of the first entry that is not wholly known. Looked for from the end, where what a neighbour
/// has not yet lies, until as many changes are found as are missing there.
qint64 ChangeLog::firstBeyond(const VersionVector& known) const
{
    qint64 missing = 0;
    for (const Origin& origin : origins_.all())
        missing += std::max<qint64>(0, origin.seq - known.at(origin.n));
    sql::Statement entries = database_.prepare("SELECT n, origin, seq, count FROM log_entry ORDER BY n DESC");
    qint64 first = std::numeric_limits<qint64>::max();
    while (missing > 0 && entries.step()) {
        qint64 n = 0, seq = 0, count = 0;
        int origin = 0;
        sql::Row row = entries.row();
        row >> n >> origin >> seq >> count;
        const qint64 beyond = std::min(count, seq + count - 1 - known.at(origin));
        if (beyond <= 0)
            continue;
        missing -= beyond;
        first = n;
    }
    return first;
}

void ChangeLog::settle()
{
    flush();
    heads_.settle();
}

void ChangeLog::forget()
{
    entry_.clear();
    heads_.forget();
    contexts_.clear();
    lastAct_ = 0;
}
