#include "core/laptops/rootkey.h"

#include "core/store/officeroot.h"

#include <QCoreApplication>

bool hasDemoRoot(const Store& store)
{
    return store.setting("demo-root").has_value();
}

Result<seal::SigningKey> rootKey(const Store& store, const QString& file, const seal::SecretBytes& passphrase)
{
    if (const auto demo = store.setting("demo-root"); demo && file.isEmpty())
        return seal::SigningKey::fromSeed(seal::SecretBytes::from(view(*demo)));
    if (file.isEmpty())
        return Error{Error::Kind::Invalid,
            QCoreApplication::translate("OfficeRoot",
                "The office's root signs who joins: name its file, which is kept offline, and its "
                "passphrase."),
            {}};
    auto root = readOfficeRoot(file, passphrase);
    if (!root)
        return root.error();
    return root->signingKey;
}
