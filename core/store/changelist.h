#pragma once

#include "core/base/result.h"
#include "core/store/change.h"

#include <QList>

#include <functional>

/// Changes on their way from one file to another, in a causal order, with all that they name.
/// `dot.origin`, `context` and `act` of a change count from 1 into the lists beside it.
struct ChangeList {
    struct Replica {
        Uuid id;
        QByteArray key;
        int incarnation = 1;
        qint64 seq = 0; ///< the signed point of its chain that the list reaches
        seal::Hash head{};
        QByteArray signature;
    };
    struct SignedAct {
        ActInfo info;
        seal::Salt salt;
    };
    QList<Replica> replicas;
    QList<QList<std::pair<Uuid, qint64>>> contexts;
    QList<SignedAct> acts;
    QList<Change> changes;
};

/// Changes that come piece by piece, so that their number does not matter.
struct ChangeSource {
    QList<ChangeList::Replica> replicas; ///< of all pieces
    /// Puts the next piece into the list, whose numbers count within it; false at the end.
    std::function<Result<bool>(ChangeList&)> next;
    /// Asked when all is in and nothing is kept yet: an error drops it all. What it writes is kept with it.
    std::function<Result<void>()> confirm;
};

/// What a file holds of each replica, by the replicas' ids.
using Seen = QHash<Uuid, qint64>;
