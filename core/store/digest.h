#pragma once

#include "core/store/background.h"
#include "core/store/origins.h"

#include <QHash>
#include <QList>

/// A sum of 32-byte hashes modulo 2^256: the same whatever the order of its parts.
class DigestSum {
public:
    DigestSum() = default;
    explicit DigestSum(std::string_view bytes);

    void add(const seal::Hash& hash);
    void subtract(const seal::Hash& hash);
    void add(const DigestSum& other);
    std::string_view bytes() const { return {reinterpret_cast<const char*>(words_.data()), sizeof words_}; }

    friend bool operator==(const DigestSum&, const DigestSum&) = default;

private:
    std::array<quint64, 4> words_{}; ///< least significant first
};

/// What two replicas compare of one record: which change is alive in which field, shown or beside the shown
/// one. The value needs no place in it: the chain binds it to the change.
class RecordDigest {
public:
    explicit RecordDigest(const Uuid& record) : record_(record) { }

    void alive(const Dot& dot, int field);
    /// What is hashed; fields and dots in any order give the same.
    QByteArray bytes(const Origins& origins);
    seal::Hash hash(const Origins& origins) { return seal::hash(view(bytes(origins))); }
    bool isEmpty() const { return alive_.isEmpty(); }

private:
    struct Alive {
        Dot dot;
        int field;
    };
    Uuid record_;
    QVarLengthArray<Alive, 64> alive_;
};

/// What an act did to the digests of its cases, until it is written.
class DigestChanges {
public:
    using Sums = QHash<Uuid, DigestSum>;

    /// The hash of `bytes` comes to the sum of its case, or goes from it.
    void add(const Uuid& caseId, const QByteArray& bytes) { parts_.add({caseId, bytes, false}); }
    void subtract(const Uuid& caseId, const QByteArray& bytes) { parts_.add({caseId, bytes, true}); }
    void add(DigestChanges& other); ///< and empties it
    const Sums& sums();
    void clear();

private:
    struct Part {
        Uuid caseId;
        QByteArray bytes;
        bool subtracted;
    };
    static void fold(Sums& sums, const Part& part);

    Sums sums_;
    Background<Sums, Part, fold> parts_;
};
