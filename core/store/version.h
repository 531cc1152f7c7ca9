#pragma once

#include "core/base/bytes.h"

#include <QVarLengthArray>

/// One change, seen from a field it set: which replica wrote it, its place in that replica's log, and when.
/// `origin` is the file's own short number for the replica; 0 means "never set".
struct Dot {
    int origin = 0;
    qint64 seq = 0;
    qint64 hlc = 0; ///< hybrid logical clock: milliseconds << 16 | counter

    bool isNull() const { return origin == 0; }
    friend bool operator==(const Dot& a, const Dot& b) { return a.origin == b.origin && a.seq == b.seq; }
};

/// What a replica has seen: of each origin, the last sequence number. Index is the origin's short number.
class VersionVector {
public:
    qint64 at(int origin) const { return origin < seen_.size() ? seen_[origin] : 0; }
    void set(int origin, qint64 seq)
    {
        if (origin >= seen_.size())
            seen_.resize(origin + 1, 0);
        seen_[origin] = seq;
    }
    int size() const { return int(seen_.size()); }
    bool covers(const Dot& dot) const { return dot.isNull() || at(dot.origin) >= dot.seq; }

    QByteArray encoded() const;
    static VersionVector decoded(const QByteArray& bytes);

private:
    QVarLengthArray<qint64, 8> seen_;
};

/// The dots of a record's shown values, one for each column of its kind, as its row carries them.
class Version {
public:
    explicit Version(int columns = 0) : at_(columns, none) { }
    /// Columns that a newer schema added count as never set.
    static Version decoded(std::string_view bytes, int columns);
    QByteArray encoded();

    Dot dot(int column) const { return at_[column] == none ? Dot{} : dots_[at_[column]]; }
    void set(int column, const Dot& dot);
    int columns() const { return int(at_.size()); }

    bool hasSiblings = false; ///< some field has other, concurrent values beside the shown one
    bool hasUnknown = false; ///< some fields of a newer program are kept apart

private:
    static constexpr unsigned char none = 255;
    void dropUnused();

    QVarLengthArray<Dot, 4> dots_;
    QVarLengthArray<unsigned char, 48> at_;
};
