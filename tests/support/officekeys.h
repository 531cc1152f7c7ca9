#pragma once

#include "core/base/bytes.h"
#include "core/seal/words.h"
#include "core/store/keyring.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

/// A keyring on disk as an office has it, cheap to open.
namespace officekeys {

inline constexpr seal::KeyCost cheap{8 << 20, 1};
inline const Uuid file = Uuid::fromText("0190a000-0000-7000-8000-000000000001");
inline const Uuid anna = Uuid::fromText("0190a000-0000-7000-8000-00000000000a");
inline const Uuid boris = Uuid::fromText("0190a000-0000-7000-8000-00000000000b");
inline const SlotOwner annaOwner{SlotKind::Staff, "Anna", anna};
inline const SlotOwner borisOwner{SlotKind::Staff, "Boris", boris};
inline const SlotOwner paper{SlotKind::Recovery, "Paper of 1 October 2014", {}};

inline seal::SecretBytes words(const char* text)
{
    return seal::passphrase(text);
}

/// A keyring for Anna, Boris and a paper code, and what lies in it.
struct Office {
    seal::SecretBytes fileKey = Keyring::newFileKey();
    seal::SigningKey annaKey = seal::SigningKey::create();
    seal::SigningKey borisKey = seal::SigningKey::create();
    seal::SecretBytes recovery = seal::SecretBytes::random(seal::recoveryBytes);
    Keyring keyring{file};
    QTemporaryDir folder;
    QString data = folder.filePath("EVN.hwd");

    Office()
    {
        REQUIRE(keyring.addSlot(annaOwner, words("anna's passphrase"), {fileKey.copy(), annaKey}, cheap));
        REQUIRE(keyring.addSlot(borisOwner, words("boris's passphrase"), {fileKey.copy(), borisKey}, cheap));
        REQUIRE(keyring.addSlot(paper, recovery, {fileKey.copy(), std::nullopt}, cheap));
        REQUIRE(keyring.write(data));
    }

    QJsonObject json() const
    {
        QFile stored(data + ".keys");
        REQUIRE(stored.open(QIODevice::ReadOnly));
        return QJsonDocument::fromJson(stored.readAll()).object();
    }

    void put(const QByteArray& bytes) const
    {
        QFile stored(data + ".keys");
        REQUIRE(stored.open(QIODevice::WriteOnly));
        stored.write(bytes);
    }

    /// Changes the JSON of one slot and reads the keyring again.
    template <class Change>
    Result<Keyring> tampered(int slot, Change change) const
    {
        QJsonObject object = json();
        QJsonArray stored = object["slots"].toArray();
        QJsonObject entry = stored[slot].toObject();
        change(entry);
        stored[slot] = entry;
        object["slots"] = stored;
        put(QJsonDocument(object).toJson());
        auto again = Keyring::read(data);
        REQUIRE(keyring.write(data));
        return again;
    }
};

template <class T>
Error::Kind kindOf(const Result<T>& result)
{
    REQUIRE_FALSE(result);
    CHECK_FALSE(result.error().message.isEmpty());
    return result.error().kind;
}

} // namespace officekeys
