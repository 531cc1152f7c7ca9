#include "core/store/keyfile.h"
#include "tests/support/officekeys.h"
#include "tests/support/tostring.h"

using namespace officekeys;
using seal::SecretBytes;

TEST_CASE("A missing keyring is named and looked for in the backup", "[keyring]")
{
    const QTemporaryDir folder;
    const auto missing = Keyring::read(folder.filePath("EVN.hwd"));
    CHECK(kindOf(missing) == Error::Kind::NotFound);
    CHECK(missing.error().message.contains("“EVN.hwd”"));
    CHECK(missing.error().message.contains("“EVN.hwd.keys” in the backup"));
}

TEST_CASE("A damaged keyring is refused, and one of a newer program too", "[keyring]")
{
    const Office office;
    const QByteArray whole = QJsonDocument(office.json()).toJson();
    const auto readOf = [&](const QByteArray& bytes) {
        office.put(bytes);
        return Keyring::read(office.data);
    };
    CHECK(readOf(whole));
    for (const QByteArray& bad : {QByteArray(), whole.first(whole.size() / 2), QByteArray("[]"),
             QByteArray("{}"), QByteArray(whole).replace("homeward-keyring", "homeward-office-root"),
             QByteArray(whole).replace("\"version\": 1", "\"version\": 0"), QByteArray(2 << 20, ' ')})
        CHECK(kindOf(readOf(bad)) == Error::Kind::Damaged);
    CHECK(readOf(whole + QByteArray((1 << 20) - whole.size(), ' ')));
    CHECK(kindOf(readOf(whole + QByteArray((1 << 20) - whole.size() + 1, ' '))) == Error::Kind::Damaged);
    const auto newer = readOf(QByteArray(whole).replace("\"version\": 1", "\"version\": 2"));
    CHECK(kindOf(newer) == Error::Kind::NewerVersion);
}

TEST_CASE("A keyring with a part of a slot missing or not readable is refused", "[keyring]")
{
    const Office office;
    for (const char* part : {"kind", "staff", "salt", "memory", "passes", "dataKey", "publicKey"}) {
        INFO(part);
        CHECK(kindOf(office.tampered(0, [&](QJsonObject& slot) { slot.remove(QString(part)); }))
            == Error::Kind::Damaged);
        CHECK(kindOf(office.tampered(0, [&](QJsonObject& slot) { slot[QString(part)] = "!"; }))
            == Error::Kind::Damaged);
    }
    CHECK(kindOf(office.tampered(1, [](QJsonObject& slot) { slot["staff"] = anna.text(); }))
        == Error::Kind::Damaged);
}

TEST_CASE("A keyring that asks for absurd costs is refused before it is tried", "[keyring]")
{
    const Office office;
    const auto withCost = [&](qint64 memory, qint64 passes) {
        return office.tampered(2, [&](QJsonObject& slot) {
            slot["memory"] = memory;
            slot["passes"] = passes;
        });
    };
    constexpr qint64 mebibyte = 1 << 20;
    CHECK(withCost(1024 * mebibyte, 10));
    CHECK(withCost(8 * mebibyte, 1));
    CHECK(kindOf(withCost(1024 * mebibyte + 1, 10)) == Error::Kind::Damaged);
    CHECK(kindOf(withCost(8 * mebibyte - 1, 1)) == Error::Kind::Damaged);
    CHECK(kindOf(withCost(8 * mebibyte, 0)) == Error::Kind::Damaged);
    CHECK(kindOf(withCost(8 * mebibyte, 11)) == Error::Kind::Damaged);
    CHECK(kindOf(withCost(-1, 1)) == Error::Kind::Damaged);
}

TEST_CASE("Nothing secret lies open in the keyring", "[keyring]")
{
    const Office office;
    const QByteArray stored = QJsonDocument(office.json()).toJson();
    const SecretBytes seed = office.annaKey.seed();
    for (const SecretBytes* secret : {&office.fileKey, &office.recovery, &seed}) {
        CHECK_FALSE(stored.contains(bytesOf(secret->view()).toBase64()));
        CHECK_FALSE(stored.contains(bytesOf(secret->view())));
    }
}
