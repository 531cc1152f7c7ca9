#pragma once

#include "core/work/founding.h"

/// Shows the recovery code and has it typed back; with a `file`, writes it there instead and reads it back.
/// What was written is removed again where it does not come back.
Result<void> confirmRecovery(const QString& file, const seal::SecretBytes& recovery);
