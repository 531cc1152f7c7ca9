#pragma once

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
    /// The hash; fields and dots in any order give the same.
    seal::Hash hash(const Origins& origins);
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
using DigestChanges = QHash<Uuid, DigestSum>;
