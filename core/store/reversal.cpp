#include "core/store/reversal.h"

#include "core/store/store.h"

#include <map>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reversal)
};

/// What the log says about one record, around one act.
struct Around {
    int kind = 0;
    bool known = false; ///< it was there before the act
    bool touched = false; ///< by the act
    std::map<int, QByteArray> before; ///< encoded values of its fields when the act came
    std::map<int, QByteArray> set; ///< by the act
    std::map<int, QByteArray> later; ///< what later changes left in fields they set
};

std::map<Uuid, Around> around(const Store& store, qint64 act, const Id<CaseFile>& caseId)
{
    std::map<Uuid, Around> records;
    store.log().eachOfCase(caseId.uuid(), [&](const Change& change) {
        Around& record = records[change.record];
        record.kind = change.kind;
        const bool ours = change.act == act;
        for (FieldWalk field(change.fields); field.next();) {
            if (ours)
                record.set[field.number()] = bytesOf(field.encoded());
            else if (record.touched)
                record.later[field.number()] = bytesOf(field.encoded());
            else
                record.before[field.number()] = bytesOf(field.encoded());
        }
        record.touched = record.touched || ours;
        record.known = record.known || !record.touched;
    });
    return records;
}

QByteArray unsetOf(const KindInfo& kind, int field)
{
    QByteArray bytes;
    const int column = kind.indexOf(field);
    ByteWriter(bytes).value(column < 0 ? Value{} : kind.fields[column].unset());
    return bytes;
}

/// Whether the field says something else now than the act left in it: what was changed later and changed back
/// stands in nobody's way.
bool isChangedSince(const KindInfo& kind, const Around& record, int field)
{
    const auto later = record.later.find(field);
    if (later == record.later.end())
        return false;
    const auto set = record.set.find(field);
    return later->second != (set == record.set.end() ? unsetOf(kind, field) : set->second);
}

Result<RecordWrite> writeBack(const KindInfo& kind, const Uuid& id, const Around& record)
{
    RecordWrite write{record.kind, id, {}};
    ByteWriter writer(write.fields);
    if (!record.known && !record.set.contains(0)) {
        for (const auto& [field, value] : record.later)
            if (isChangedSince(kind, record, field))
                return Error{Error::Kind::Invalid,
                    Words::tr("%1 was changed since, so that it cannot be taken back.")
                        .arg(QCoreApplication::translate("kinds", kind.name)),
                    {}};
        writer.number(0);
        writer.value(Value::ofInteger(1));
        return write;
    }
    for (const auto& [field, value] : record.set) {
        const int column = kind.indexOf(field);
        if (isChangedSince(kind, record, field))
            return Error{Error::Kind::Invalid,
                Words::tr(
                    "%1 of this record was changed since. Undo the later change first, or edit the field.")
                    .arg(column < 0 ? QString()
                                    : QCoreApplication::translate("fields", kind.fields[column].name)),
                {}};
        const auto found = record.before.find(field);
        writer.number(quint64(field));
        write.fields += found == record.before.end() ? unsetOf(kind, field) : found->second;
    }
    return write;
}

} // namespace

Result<QList<RecordWrite>> reversalOf(const Store& store, qint64 act, const Id<CaseFile>& caseId)
{
    QList<RecordWrite> writes;
    for (const auto& [id, record] : around(store, act, caseId)) {
        if (!record.touched)
            continue;
        const KindInfo* kind = store.registry().find(record.kind);
        if (!kind || kind->nature == Nature::Fact)
            return Error{Error::Kind::NotAllowed,
                Words::tr("What is signed or paid is never undone; a correction answers it."), {}};
        auto write = writeBack(*kind, id, record);
        if (!write)
            return write.error();
        writes.append(*std::move(write));
    }
    if (writes.isEmpty())
        return Error{Error::Kind::NotFound, Words::tr("There is nothing to undo."), {}};
    return writes;
}
