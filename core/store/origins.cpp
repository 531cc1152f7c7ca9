#include "core/store/origins.h"

#include "core/sql/database.h"

#include <tuple>

namespace {

Origin readOrigin(sql::Row& row)
{
    Origin origin;
    QByteArray head;
    row >> origin.n >> origin.id >> origin.key >> origin.incarnation >> origin.own >> origin.seq >> origin.hlc
        >> head >> origin.signature;
    std::memcpy(
        origin.head.data(), head.constData(), std::min<size_t>(origin.head.size(), size_t(head.size())));
    return origin;
}

} // namespace

void Origins::load()
{
    origins_ = database_.all(
        "SELECT n, id, key, incarnation, own, seq, hlc, head, signature FROM origin ORDER BY n", readOrigin);
    own_ = 0;
    for (const Origin& origin : origins_)
        if (origin.own)
            own_ = origin.n;
}

Origin& Origins::add(const Uuid& id, const QByteArray& key, int incarnation, bool own)
{
    Origin origin{int(origins_.size()) + 1, id, key, incarnation, own, 0, 0, chainStart(id, key), {}};
    if (own && own_ != 0) {
        database_.run("UPDATE origin SET own = 0 WHERE n = ?", own_);
        origin.hlc = at(own_).hlc; // the clock never goes back, not even before the first change
        at(own_).own = false;
    }
    database_.run("INSERT INTO origin (n, id, key, incarnation, own, seq, hlc, head, signature)"
                  " VALUES (?, ?, ?, ?, ?, 0, ?, ?, x'')",
        origin.n, origin.id, origin.key, origin.incarnation, origin.own, origin.hlc, view(origin.head));
    if (own)
        own_ = origin.n;
    origins_.append(origin);
    return origins_.last();
}

void Origins::save(const Origin& origin)
{
    database_.run("UPDATE origin SET seq = ?, hlc = ?, head = ?, signature = ? WHERE n = ?", origin.seq,
        origin.hlc, view(origin.head), origin.signature, origin.n);
}

const Origin* Origins::find(const Uuid& id) const
{
    for (const Origin& origin : origins_)
        if (origin.id == id)
            return &origin;
    return nullptr;
}

Origin& Origins::own()
{
    Q_ASSERT(own_ != 0);
    return at(own_);
}

const Origin& Origins::own() const
{
    Q_ASSERT(own_ != 0);
    return at(own_);
}

VersionVector Origins::vector() const
{
    VersionVector vector;
    for (const Origin& origin : origins_)
        vector.set(origin.n, origin.seq);
    return vector;
}

bool Origins::shownBefore(const Dot& a, const Dot& b) const
{
    const auto rank = [this](const Dot& dot) { return std::tuple(dot.hlc, at(dot.origin).id, dot.seq); };
    return rank(a) > rank(b);
}

seal::Hash chainStart(const Uuid& id, const QByteArray& key)
{
    QByteArray bytes("homeward chain 1");
    ByteWriter writer(bytes);
    writer.raw(id);
    writer.sized(view(key));
    return seal::hash(view(bytes));
}

QByteArray headMessage(const Origin& origin)
{
    QByteArray bytes("homeward head 1");
    ByteWriter writer(bytes);
    writer.raw(origin.id);
    writer.number(quint64(origin.seq));
    writer.raw(view(origin.head));
    return bytes;
}
