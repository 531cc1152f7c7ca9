#pragma once

#include "core/work/openfile.h"

/// What stands before every command.
struct Globals {
    QString store;
    QString passphraseFile;
    QString as; ///< id or name of a member of staff; empty: whoever's passphrase it is
    bool json = false;
};

/// Opens the file with the passphrase from the file named, or from standard input where none is named.
Result<std::unique_ptr<OpenFile>> openSession(const Globals& globals);
Result<seal::SecretBytes> readPassphrase(const QString& file);
/// The member of staff with that id or exactly that name.
Result<Id<Staff>> staffNamed(const Store& store, const QString& text);
