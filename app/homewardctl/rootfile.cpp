#include "app/homewardctl/rootfile.h"

#include "app/homewardctl/session.h"
#include "core/laptops/rootkey.h"

#include <QCoreApplication>

Result<seal::SigningKey> rootOf(const Store& store, const QString& file, const QString& passphraseFile)
{
    if (file.isEmpty() && hasDemoRoot(store))
        return rootKey(store, {}, {});
    if (file.isEmpty() || passphraseFile.isEmpty())
        return Error{Error::Kind::Invalid,
            QCoreApplication::translate("homewardctl",
                "The office's root signs who joins: name it with --root-file and --root-passphrase-file."),
            {}};
    const auto passphrase = readPassphrase(passphraseFile);
    if (!passphrase)
        return passphrase.error();
    return rootKey(store, file, *passphrase);
}
