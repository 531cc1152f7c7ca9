#pragma once

#include "core/seal/signing.h"
#include "core/store/store.h"

/// The office's root from its file, opened by the first line of another; a demo has it in the data.
Result<seal::SigningKey> rootOf(const Store& store, const QString& file, const QString& passphraseFile);
