#pragma once

#include "core/seal/sealing.h"
#include "core/store/store.h"

#include <optional>

struct TrustEntry;

/// A laptop that the office's root vouches for.
struct TrustedDevice {
    QByteArray key; ///< its device's public key
    QByteArray sealingKey; ///< 32 bytes
    QString code; ///< of its office and itself: EVN-A
    QString name;
    bool revoked = false;
    Uuid lastOrigin; ///< with `lastSequence` the last change accepted of a revoked laptop
    qint64 lastSequence = 0;
    bool isPack = false; ///< a laptop of a mission: it gives bundles, and must not get any
};

/// The laptops of the trust list, each by its entry of the highest version; what the root did not sign is
/// none.
QList<TrustedDevice> trustedDevices(const Store& store);
std::optional<TrustedDevice> trustedDevice(const Store& store, const QByteArray& key);
/// The newest version of the list; 0 where there is none.
int trustVersion(const Store& store);

/// The laptop that this file works on; its code stands in the names of its bundles.
QString ownCode(const Store& store);
/// The pair that what comes for this laptop is sealed to. It follows from the key it signs with, so that
/// nothing more is to be kept.
seal::SealingPair sealingPairOf(const Store& store);

/// Whether all replicas whose changes the file holds are of laptops that are trusted, revoked ones up to
/// where they are; an error that names the first that is not.
Result<void> checkOrigins(const Store& store);
