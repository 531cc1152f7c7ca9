#pragma once

#include "core/store/change.h"

#include <QList>

namespace sql {
class Database;
}

/// A replica whose changes the file holds.
struct Origin {
    int n = 0;
    Uuid id;
    QByteArray key; ///< Ed25519 public key of its device
    int incarnation = 1;
    bool own = false;
    qint64 seq = 0;
    qint64 hlc = 0;
    seal::Hash head{};
    QByteArray signature;
};

/// The replicas of one file and how far the file has seen each of them. Kept in memory; `save` writes back.
class Origins {
public:
    explicit Origins(sql::Database& database) : database_(database) { load(); }

    void load();
    /// Adds a replica that has written nothing yet; its chain starts with a hash of its id and key.
    Origin& add(const Uuid& id, const QByteArray& key, int incarnation, bool own);
    void save(const Origin& origin);

    Origin& at(int n) { return origins_[n - 1]; }
    const Origin& at(int n) const { return origins_[n - 1]; }
    const Origin* find(const Uuid& id) const;
    Origin& own(); ///< what the file writes as now
    const Origin& own() const; ///< what the file writes as now
    const QList<Origin>& all() const { return origins_; }

    VersionVector vector() const;
    /// Which of two concurrent values is shown: the later by clock, then by the origin's id. The same
    /// everywhere.
    bool shownBefore(const Dot& a, const Dot& b) const;

private:
    sql::Database& database_;
    QList<Origin> origins_;
    int own_ = 0;
};

/// The hash that a replica's first change follows on.
seal::Hash chainStart(const Uuid& id, const QByteArray& key);

/// What a device signs: its replica's id, how far its chain goes, and the chain's hash there.
QByteArray headMessage(const Origin& origin);
