#pragma once

#include "core/domain/records/mission.h"
#include "core/seal/passphrase.h"
#include "core/store/scope.h"
#include "core/work/desk.h"

/// What one laptop of a mission takes along. Each laptop gets a pack of its own: it becomes a laptop of the
/// office, on the trust list, and its findings come back by a bundle like those of any other.
struct PackOrder {
    Id<Mission> mission;
    QString person; ///< who works at the laptop
    /// Empty: of this office's own staff. Else only cases whose persons all consented to sharing with that
    /// organisation go along, and of them what others may see (see Scope).
    QString organisation;
    QDate expires; ///< the last day on which visits are written down; not before the mission's end
    seal::KeyCost cost = {};
};

/// A case that stays at home, and why.
struct LeftOut {
    QString reference;
    QString reason;
};

struct MissionPack {
    QString path;
    QString code; ///< seven words, to be given apart from the file; they are kept nowhere
    QString device; ///< code of the laptop: EVN-C
    QStringList cases; ///< references
    int persons = 0;
    QList<LeftOut> leftOut;
    qint64 bytes = 0;
};

/// Which cases of the mission would go along, without writing anything.
MissionPack previewPack(const Store& store, const PackOrder& order);

/// Writes the pack into `folder`: an encrypted file of its own that holds nothing beyond the order.
/// NotAllowed without the office's root and the right to keep staff; Invalid where no case would go along, or
/// a day is wrong; Storage. Then no laptop is left enrolled.
Result<MissionPack> writePack(
    const Desk& desk, const seal::SigningKey& root, const PackOrder& order, const QString& folder);
