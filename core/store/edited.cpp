#include "core/store/edited.h"

bool isEdited(const Store& store, int kind, const RecordKey& key)
{
    const KindInfo* info = store.registry().find(kind);
    const bool ofCase = info->home == Home::Case;
    const QByteArray sql
        = "SELECT version FROM " + info->table + " WHERE id = ?1" + (ofCase ? " AND case_id = ?2" : "");
    const auto bytes = ofCase ? store.database().one<QByteArray>(sql, key.record, key.caseId)
                              : store.database().one<QByteArray>(sql, key.record);
    if (!bytes)
        return false;
    const Version version = Version::decoded(view(*bytes), int(info->fields.size()));
    Dot first;
    for (int column = 0; column < version.columns(); ++column) {
        const Dot dot = version.dot(column);
        if (dot.isNull())
            continue;
        if (!first.isNull() && dot != first)
            return true;
        first = dot;
    }
    return false;
}
