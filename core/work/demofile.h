#pragma once

#include "core/work/openfile.h"
#include "core/work/synthetic.h"

/// The passphrase of everybody in a demo file; it is no secret.
seal::SecretBytes demoPassphrase();
bool isDemoKeyring(const Keyring& keyring);

/// Makes a demo file that stands at `day`, or plays an existing one on to it. A demo never goes back.
Result<QString> makeDemo(const QString& path, QDate day);

/// Makes a file of the demo office and fills it with synthetic cases; `progress` counts those on disk.
Result<QString> makeSynthetic(const QString& path, const SyntheticTerms& terms, Progress& progress);
