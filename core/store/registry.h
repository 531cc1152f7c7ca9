#pragma once

#include "core/base/value.h"
#include "core/domain/codec.h"
#include "core/domain/fields.h"

#include <QByteArray>
#include <QHash>
#include <QList>

/// A column of a record table, as log, merge, history and bundles see it.
struct FieldInfo {
    int number = 0; ///< permanent within its kind; 0 is the mark of removal
    QByteArray column;
    Value::Type type = Value::Type::Null;
    bool nullable = false;
    Mark marks = Mark::None;
    const char* name = ""; ///< for people; translate in context "fields"
    QString (*words)(const Value& value) = nullptr; ///< what people call a value; null: it speaks for itself
    QByteArray owner; ///< the table a reference marked Owner points to, else empty

    /// What the column holds while the field was never set. Such a value is not written into a change.
    Value unset() const { return nullable ? Value{} : Value{type, 0, {}}; }
    bool takes(const Value& value) const
    {
        return value.type == type || (nullable && value.type == Value::Type::Null);
    }
};

/// A kind of record. `fields` is in the order of the columns: removal first (registers only), then as
/// described; a field added later is described last.
struct KindInfo {
    int number = 0;
    QByteArray table;
    Nature nature = Nature::Register;
    Home home = Home::Case;
    const char* name = ""; ///< for people; translate in context "kinds"
    QList<FieldInfo> fields;

    int indexOf(int fieldNumber) const; ///< -1 where there is none
    int indexOf(const QByteArray& column) const; ///< -1 where there is none
    bool isSigned() const { return indexOf(QByteArray("signature")) >= 0; }
    /// "id, case_id" or "id", then the fields.
    QByteArray columns() const;
};

/// All kinds of records that this program knows. It never changes while the program runs.
class Registry {
public:
    explicit Registry(QList<KindInfo> kinds);

    const KindInfo* find(int number) const; ///< null where this program does not know the kind
    const KindInfo* find(const QByteArray& table) const;
    const QList<KindInfo>& kinds() const { return kinds_; }

private:
    QList<KindInfo> kinds_;
    QHash<int, int> byNumber_;
};

template <class T>
struct OwnerTable {
    static QByteArray name() { return {}; }
};
template <class Record>
struct OwnerTable<Id<Record>> {
    static QByteArray name() { return Description<Record>::kind.table; }
};

/// How people read values of a field of type T that are held as something else.
template <class T>
QString (*wordsOf())(const Value&)
{
    if constexpr (std::is_enum_v<T>)
        return [](const Value& value) { return ::name(fromCode<T>(value.bytes)); };
    else if constexpr (std::is_same_v<T, QDate>)
        return [](const Value& value) { return QDate::fromJulianDay(value.integer).toString(Qt::ISODate); };
    else if constexpr (std::is_same_v<T, bool>)
        return [](const Value& value) {
            return QCoreApplication::translate("fields", value.integer ? "yes" : "no");
        };
    else
        return nullptr;
}
template <class Record, class T>
void appendField(QList<FieldInfo>& fields, const Field<Record, T>& field)
{
    FieldInfo info{field.number, field.column, {}, false, field.marks, field.name, wordsOf<T>(), {}};
    if constexpr (Codec<T>::parts == 1) {
        info.type = Codec<T>::type;
        info.nullable = Codec<T>::nullable;
        if (has(field.marks, Mark::Owner))
            info.owner = OwnerTable<T>::name();
        fields.append(info);
    } else {
        for (int part = 0; part < Codec<T>::parts; ++part) {
            info.number = field.number + part;
            info.type = Codec<T>::types[part];
            info.column = part == 0 ? QByteArray(field.column) : field.column + QByteArray(Codec<T>::suffix);
            fields.append(info);
        }
    }
}

/// The registry's entry of a described record.
template <class Record>
KindInfo describe()
{
    const Kind& kind = Description<Record>::kind;
    KindInfo info{kind.number, kind.table, kind.nature, kind.home, kind.name, {}};
    if (kind.nature == Nature::Register)
        info.fields.append({0, "removed", Value::Type::Integer, false, Mark::None,
            QT_TRANSLATE_NOOP("fields", "Removed"), nullptr, {}});
    forEachField<Record>([&](const auto& field) { appendField(info.fields, field); });
    return info;
}
