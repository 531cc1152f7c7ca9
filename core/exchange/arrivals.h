#pragma once

#include "core/exchange/sections.h"
#include "core/store/newcomers.h"

#include <QHash>

/// The persons with something new in a bundle, gathered while it is taken in, so that they can be compared
/// with who is here. Where nobody was here before there is nobody to compare them with.
class Arrivals {
public:
    /// Before the first piece is taken.
    void begin(const Store& store);
    /// Before the piece is taken; `points` are the bundle's replicas, which its changes name by their place.
    /// Bundles repeat what the sender does not know to be here: that is no news.
    void note(const Store& store, const ChangeList& piece, const QList<ReplicaPoint>& points);
    QList<Newcomer> newcomers() const;

private:
    bool compares_ = false;
    QHash<Uuid, Uuid> persons_; ///< and their cases
};
