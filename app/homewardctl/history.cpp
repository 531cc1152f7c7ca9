#include "app/homewardctl/print.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

QString shown(const QByteArray& encoded)
{
    const Value value = ByteReader(encoded).value();
    switch (value.type) {
    case Value::Type::Null:
        return u"–"_s;
    case Value::Type::Integer:
        return QString::number(value.integer);
    case Value::Type::Text:
        return u"“%1”"_s.arg(QString::fromUtf8(value.bytes.data(), qsizetype(value.bytes.size())));
    case Value::Type::Blob:
        return value.bytes.size() == 16 ? Uuid::fromBytes(value.bytes.data()).text()
                                        : u"%1 bytes"_s.arg(value.bytes.size());
    }
    return {};
}

} // namespace

Printed printHistory(const Store& store, const Id<CaseFile>& caseId)
{
    QList<Change> changes;
    store.log().eachOfCase(caseId.uuid(), [&](const Change& change) { changes.append(change); });
    std::ranges::stable_sort(changes, {}, [](const Change& change) { return change.dot.hlc; });
    std::map<std::pair<Uuid, int>, QByteArray> values; // the last of each field
    QList<QStringList> rows;
    QJsonArray list;
    for (const Change& change : changes) {
        const ActInfo act = store.log().act(change.act);
        const KindInfo* kind = store.registry().find(change.kind);
        const QString who = act.author.isNull() ? u"the program"_s : nameOf(store, Id<Staff>(act.author));
        for (FieldWalk field(change.fields); kind && field.next();) {
            const int column = kind->indexOf(field.number());
            if (column < 0 || kind->fields[column].column == "signature")
                continue;
            QByteArray& value = values[{change.record, field.number()}];
            const QString before = value.isEmpty() ? QString() : shown(value) + u" → "_s;
            value = bytesOf(field.encoded());
            const QString what = QCoreApplication::translate("fields", kind->fields[column].name);
            rows.append({act.at.utc().toString(u"yyyy-MM-dd hh:mm"_s), who, QString::fromLatin1(act.verb),
                QCoreApplication::translate("kinds", kind->name), what, before + shown(value)});
            list.append(QJsonObject{{u"at"_s, act.at.utc().toString(Qt::ISODate)}, {u"by"_s, who},
                {u"act"_s, QString::fromLatin1(act.verb)}, {u"kind"_s, QString::fromLatin1(kind->table)},
                {u"field"_s, what}, {u"value"_s, shown(value)}});
        }
    }
    return {inColumns(rows, {}, {}), {{u"history"_s, list}}};
}
