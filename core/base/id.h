#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <cstring>

/// The 16 bytes of a UUID: a record's identity, the same at every site.
struct Uuid {
    std::array<unsigned char, 16> bytes{};

    bool isNull() const { return *this == Uuid{}; }
    QByteArray raw() const { return QByteArray(reinterpret_cast<const char*>(bytes.data()), 16); }
    QString text() const; ///< 8-4-4-4-12 lower-case hexadecimal digits
    static Uuid fromText(const QString& text); ///< null where `text` is no UUID
    static Uuid fromBytes(const void* data) ///< reads 16 bytes
    {
        Uuid id;
        std::memcpy(id.bytes.data(), data, id.bytes.size());
        return id;
    }

    friend auto operator<=>(const Uuid&, const Uuid&) = default;
    friend size_t qHash(const Uuid& id, size_t seed = 0)
    {
        return qHashBits(id.bytes.data(), id.bytes.size(), seed);
    }
};

/// The identity of a Record. Ids of different records do not mix:
/// Id<Person> is no Id<CaseFile>. A null id means "none" or "not known".
template <class Record>
class Id {
public:
    Id() = default;
    explicit Id(const Uuid& uuid) : uuid_(uuid) { }

    bool isNull() const { return uuid_.isNull(); }
    const Uuid& uuid() const { return uuid_; }
    QString text() const { return uuid_.text(); }

    friend auto operator<=>(const Id&, const Id&) = default;
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.uuid_, seed); }

private:
    Uuid uuid_;
};
