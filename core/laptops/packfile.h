#pragma once

#include "core/base/result.h"

#include <QString>

/// A pack as one file that can be carried: an encrypted office file and its keyring, one behind the other.
/// It is told by its beginning, not by its name.
namespace packfile {

/// Joins `dataFile` and the keyring beside it. Storage where it cannot be written: then nothing is left.
Result<void> join(const QString& dataFile, const QString& pack);
/// Lays both out again, at `dataFile` and beside it, where nothing may be yet. NotFound, Invalid (no pack, or
/// cut short), Storage; then nothing is left.
Result<void> layOut(const QString& pack, const QString& dataFile);

} // namespace packfile
