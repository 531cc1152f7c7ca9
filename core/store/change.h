#pragma once

#include "core/base/instant.h"
#include "core/seal/hash.h"
#include "core/store/version.h"

#include <QString>

/// One row of a replica's log: the fields of one record that one act set.
struct Change {
    Dot dot;
    qint64 context = 0; ///< what its author had seen: a row of the context table
    qint64 act = 0; ///< a row of the act table
    int kind = 0;
    Uuid record;
    Uuid caseId; ///< null where the record belongs to no case
    QByteArray fields; ///< (number, value) after another, as ByteWriter writes them
    seal::Salt salt;
};

/// What a person did: the author, the verb and, where asked for, the reason of one or more changes.
struct ActInfo {
    Uuid author; ///< a member of staff; null for the program itself
    QByteArray verb; ///< a code such as "register"
    QString reason;
    Instant at;
};

/// Walks over the fields of a change.
class FieldWalk {
public:
    explicit FieldWalk(const QByteArray& fields) : reader_(fields) { }

    bool next(); ///< false at the end, and where the bytes are damaged
    bool failed() const { return reader_.failed(); }
    int number() const { return number_; }
    const Value& value() const { return value_; }
    std::string_view encoded() const { return encoded_; } ///< the value as ByteWriter::value wrote it

private:
    ByteReader reader_;
    int number_ = 0;
    Value value_;
    std::string_view encoded_;
};

inline bool FieldWalk::next()
{
    if (reader_.atEnd() || reader_.failed())
        return false;
    number_ = int(reader_.number());
    const char* start = reader_.position();
    value_ = reader_.value();
    encoded_ = reader_.since(start);
    return !reader_.failed();
}

/// 16 bytes for a column that is never null.
inline Value idValue(const Uuid& id)
{
    return Value::ofBlob({reinterpret_cast<const char*>(id.bytes.data()), id.bytes.size()});
}
inline std::string_view view(const seal::Hash& hash)
{
    return {reinterpret_cast<const char*>(hash.data()), hash.size()};
}
inline std::string_view view(const seal::Salt& salt)
{
    return {reinterpret_cast<const char*>(salt.bytes.data()), salt.bytes.size()};
}
