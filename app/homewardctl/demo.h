#pragma once

#include "app/homewardctl/session.h"

/// The passphrase of everybody in a demo file; it is no secret.
seal::SecretBytes demoPassphrase();
bool isDemoKeyring(const Keyring& keyring);

/// Makes a demo file that stands at `day`, or plays an existing one on to it. A demo never goes back.
Result<QString> makeDemo(const QString& path, QDate day);
