#pragma once

#include "core/store/findings.h"

/// Follows each replica's chain through the log and compares where it ends with the signed head.
class ChainCheck {
public:
    explicit ChainCheck(CheckScope& scope);

    /// Call for each change, in the order of arrival.
    void take(const Change& change);
    /// Call behind the last one.
    void finish();

private:
    struct Chain {
        qint64 seq = 0;
        seal::Hash hash{};
        bool whole = true; // no change is missing so far
    };
    QString nameOf(const Origin& origin) const;
    void checkPoint(const Origin& origin, const Chain& chain);
    void checkHead(const Origin& origin, const Chain& chain);

    CheckScope& scope_;
    QList<Chain> chains_; // by the origins' numbers less one
    QHash<std::pair<int, qint64>, QByteArray> points_; // signed points on the way: hash and signature
};
