#pragma once

#include "core/base/result.h"
#include "core/seal/passphrase.h"
#include "core/store/scope.h"

/// A pack that became a file of this laptop.
struct OpenedPack {
    QString person; ///< who works with it
    Scope scope;
};

struct PackOpening {
    QString pack;
    QString code; ///< the seven words, as they were typed
    QString file; ///< where the file shall lie; must not exist yet
    const seal::SecretBytes& passphrase; ///< by which it is opened from now on
    seal::KeyCost cost = {};
};

/// Lays the pack out and puts the person's passphrase in the code's place. WrongPassphrase where the words
/// are others, NotAllowed where its last day has passed, Invalid (no pack, a weak passphrase), NotFound,
/// Storage; then nothing is left on this laptop. The pack itself stays as it is: opened on two laptops, it
/// makes two files that write apart from each other.
Result<OpenedPack> openPack(const PackOpening& opening);
