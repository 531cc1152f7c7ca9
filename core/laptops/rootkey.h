#pragma once

#include "core/seal/secret.h"
#include "core/seal/signing.h"
#include "core/store/store.h"

/// Whether the office's root lies in the data itself: a demo's does, so that everything can be tried.
bool hasDemoRoot(const Store& store);
/// The office's root from its file, or a demo's from the data where no file is named. Invalid where one must
/// be named, NotFound, WrongPassphrase, Damaged.
Result<seal::SigningKey> rootKey(
    const Store& store, const QString& file, const seal::SecretBytes& passphrase);
