#include "core/exchange/sections.h"

#include <QHash>

// A piece of changes, in columns: what looks alike lies together, so that it compresses, and the random bytes
// of ids and salts lie apart. Ids are written once and then named by their place.

namespace {

class IdWriter {
public:
    explicit IdWriter(QByteArray& ids) : ids_(ids) { places_[Uuid{}] = 0; }

    void write(ByteWriter& out, const Uuid& id)
    {
        const auto known = places_.constFind(id);
        out.number(quint64(known == places_.cend() ? places_.size() : *known));
        if (known != places_.cend())
            return;
        places_.insert(id, places_.size());
        ByteWriter(ids_).raw(id);
    }

private:
    QByteArray& ids_;
    QHash<Uuid, qsizetype> places_;
};

class IdReader {
public:
    explicit IdReader(std::string_view ids) : ids_(ids) { }

    Uuid read(ByteReader& in)
    {
        const quint64 place = in.number();
        if (place > quint64(known_.size()))
            failed_ = true;
        if (place == quint64(known_.size()))
            known_.append(ids_.uuid());
        return failed_ ? Uuid{} : known_[qsizetype(place)];
    }
    bool failed() const { return failed_ || ids_.failed(); }

private:
    ByteReader ids_;
    QList<Uuid> known_{Uuid{}};
    bool failed_ = false;
};

void writeContexts(ByteWriter& out, const ChangeList& piece)
{
    QHash<Uuid, qsizetype> replicas;
    for (qsizetype i = 0; i < piece.replicas.size(); ++i)
        replicas[piece.replicas[i].id] = i;
    out.number(quint64(piece.contexts.size()));
    for (const auto& context : piece.contexts) {
        out.number(quint64(context.size()));
        for (const auto& [id, seq] : context) {
            out.number(quint64(replicas.value(id)));
            out.number(quint64(seq));
        }
    }
}

bool readContexts(ByteReader& in, ChangeList& piece)
{
    const quint64 count = in.number();
    for (quint64 i = 0; i < count && !in.failed(); ++i) {
        QList<std::pair<Uuid, qint64>> context;
        const quint64 size = in.number();
        for (quint64 k = 0; k < size && !in.failed(); ++k) {
            const quint64 replica = in.number();
            const qint64 seq = qint64(in.number());
            if (replica >= quint64(piece.replicas.size()))
                return false;
            context.append({piece.replicas[qsizetype(replica)].id, seq});
        }
        piece.contexts.append(context);
    }
    return !in.failed();
}

void writeActs(ByteWriter& out, IdWriter& ids, QByteArray& salts, const ChangeList& piece)
{
    out.number(quint64(piece.acts.size()));
    qint64 at = 0;
    for (const ChangeList::SignedAct& act : piece.acts) {
        ids.write(out, act.info.author);
        out.sized(view(act.info.verb));
        out.sized(view(act.info.reason.toUtf8()));
        out.signedNumber(act.info.at.ms - at);
        at = act.info.at.ms;
        ByteWriter(salts).raw(view(act.salt));
    }
}

seal::Salt saltFrom(ByteReader& salts)
{
    seal::Salt salt;
    const std::string_view raw = salts.raw(salt.bytes.size());
    std::memcpy(salt.bytes.data(), raw.data(), raw.size());
    return salt;
}

void readActs(ByteReader& in, IdReader& ids, ByteReader& salts, ChangeList& piece)
{
    const quint64 count = in.number();
    qint64 at = 0;
    for (quint64 i = 0; i < count && !in.failed() && !ids.failed() && !salts.failed(); ++i) {
        ChangeList::SignedAct act;
        act.info.author = ids.read(in);
        act.info.verb = bytesOf(in.sized());
        const std::string_view reason = in.sized();
        act.info.reason = QString::fromUtf8(reason.data(), qsizetype(reason.size()));
        at = qint64(quint64(at) + quint64(in.signedNumber()));
        act.info.at.ms = at;
        act.salt = saltFrom(salts);
        piece.acts.append(act);
    }
}

struct Last {
    Dot dot{1, 0, 0};
    qint64 context = 1, act = 1;
};

/// How a change differs from the one before: nearly always it is the same replica's next one.
void writeShape(ByteWriter& out, IdWriter& ids, const Change& change, Last& last)
{
    out.signedNumber(change.dot.origin - last.dot.origin);
    out.signedNumber(change.dot.seq - last.dot.seq - 1);
    out.signedNumber(change.dot.hlc - last.dot.hlc);
    out.signedNumber(change.context - last.context);
    out.signedNumber(change.act - last.act);
    out.number(quint64(change.kind));
    ids.write(out, change.record);
    ids.write(out, change.caseId);
    last = {change.dot, change.context, change.act};
}

Change readShape(ByteReader& in, IdReader& ids, Last& last)
{
    const auto plus = [&](qint64 before) { return qint64(quint64(before) + quint64(in.signedNumber())); };
    Change change;
    change.dot.origin = int(plus(last.dot.origin));
    change.dot.seq = plus(last.dot.seq + 1);
    change.dot.hlc = plus(last.dot.hlc);
    change.context = plus(last.context);
    change.act = plus(last.act);
    change.kind = int(in.number());
    change.record = ids.read(in);
    change.caseId = ids.read(in);
    last = {change.dot, change.context, change.act};
    return change;
}

} // namespace

QByteArray encodedChanges(const ChangeList& piece)
{
    QByteArray shapes, ids, salts, fields;
    ByteWriter shape(shapes), field(fields);
    IdWriter idWriter(ids);
    writeContexts(shape, piece);
    writeActs(shape, idWriter, salts, piece);
    shape.number(quint64(piece.changes.size()));
    Last last;
    for (const Change& change : piece.changes) {
        writeShape(shape, idWriter, change, last);
        ByteWriter(salts).raw(view(change.salt));
        field.sized(view(change.fields));
    }
    QByteArray bytes;
    bytes.reserve(shapes.size() + ids.size() + salts.size() + fields.size() + 16);
    ByteWriter writer(bytes);
    for (const QByteArray* column : {&shapes, &ids, &salts, &fields})
        writer.sized(view(*column));
    return bytes;
}

std::optional<ChangeList> changesFrom(const QByteArray& payload, const QList<ChangeList::Replica>& replicas)
{
    ByteReader columns(payload);
    ByteReader in(columns.sized());
    IdReader ids(columns.sized());
    ByteReader salts(columns.sized()), fields(columns.sized());
    ChangeList piece;
    piece.replicas = replicas;
    if (columns.failed() || !columns.atEnd() || !readContexts(in, piece))
        return std::nullopt;
    readActs(in, ids, salts, piece);
    const quint64 count = in.number();
    Last last;
    const auto failed = [&] { return in.failed() || ids.failed() || salts.failed() || fields.failed(); };
    for (quint64 i = 0; i < count && !failed(); ++i) {
        Change change = readShape(in, ids, last);
        change.salt = saltFrom(salts);
        change.fields = bytesOf(fields.sized());
        piece.changes.append(std::move(change));
    }
    if (failed() || !in.atEnd() || !salts.atEnd() || !fields.atEnd())
        return std::nullopt;
    return piece;
}
