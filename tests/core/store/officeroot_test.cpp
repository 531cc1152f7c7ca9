#include "core/base/bytes.h"
#include "core/store/officeroot.h"
#include "tests/support/tostring.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

namespace {

constexpr seal::KeyCost cheap{8 << 20, 1};
const Uuid file = Uuid::fromText("0190a000-0000-7000-8000-000000000001");
const Uuid otherFile = Uuid::fromText("0190a000-0000-7000-8000-000000000002");

/// A written office root in a folder of its own.
struct Written {
    QTemporaryDir folder;
    QString path = folder.filePath("EVN.root");
    OfficeRoot root = OfficeRoot::create(file);
    seal::SecretBytes passphrase = seal::passphrase("kept in the safe");

    Written() { REQUIRE(writeOfficeRoot(path, root, passphrase, cheap)); }

    QByteArray content() const
    {
        QFile stored(path);
        REQUIRE(stored.open(QIODevice::ReadOnly));
        return stored.readAll();
    }
    Error::Kind kindReadAfter(const QByteArray& bytes) const
    {
        QFile stored(path);
        REQUIRE(stored.open(QIODevice::WriteOnly));
        stored.write(bytes);
        stored.close();
        const auto read = readOfficeRoot(path, passphrase);
        REQUIRE_FALSE(read);
        return read.error().kind;
    }
};

} // namespace

TEST_CASE("The office root comes back with its passphrase only", "[officeroot]")
{
    const Written written;
    const auto back = readOfficeRoot(written.path, written.passphrase);
    REQUIRE(back);
    CHECK(back->file == file);
    CHECK(back->recovery == written.root.recovery);
    CHECK(back->signingKey.publicKey() == written.root.signingKey.publicKey());
    CHECK(back->signingKey.seed() == written.root.signingKey.seed());

    const auto wrong = readOfficeRoot(written.path, seal::passphrase("kept in the saff"));
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().kind == Error::Kind::WrongPassphrase);
    CHECK(wrong.error().message.contains("“EVN.root”"));
    CHECK_FALSE(written.content().contains(bytesOf(written.root.recovery.view()).toBase64()));
}

TEST_CASE("An office root is never overwritten", "[officeroot]")
{
    const Written written;
    const QByteArray before = written.content();
    const auto second = writeOfficeRoot(written.path, OfficeRoot::create(file), written.passphrase, cheap);
    REQUIRE_FALSE(second);
    CHECK(second.error().kind == Error::Kind::NotAllowed);
    CHECK(written.content() == before);
}

TEST_CASE("An office root under a weak passphrase or in no folder is not written", "[officeroot]")
{
    const Written written;
    const QString path = written.folder.filePath("second.root");
    CHECK_FALSE(writeOfficeRoot(path, written.root, seal::passphrase("1234567"), cheap));
    CHECK_FALSE(QFile::exists(path));
    const auto nowhere
        = writeOfficeRoot(written.folder.filePath("no/such/x.root"), written.root, written.passphrase, cheap);
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().kind == Error::Kind::Storage);
}

TEST_CASE("A missing, damaged or newer office root is said so", "[officeroot]")
{
    const Written written;
    const QByteArray whole = written.content();
    CHECK(readOfficeRoot(written.folder.filePath("x.root"), written.passphrase).error().kind
        == Error::Kind::NotFound);
    CHECK(written.kindReadAfter(whole.first(whole.size() / 2)) == Error::Kind::Damaged);
    CHECK(written.kindReadAfter(QByteArray(whole).replace("\"salt\"", "\"tlas\"")) == Error::Kind::Damaged);
    CHECK(written.kindReadAfter(QByteArray(whole).replace("8388608", "8388607")) == Error::Kind::Damaged);
    CHECK(written.kindReadAfter(QByteArray(whole).replace("\"version\": 1", "\"version\": 2"))
        == Error::Kind::NewerVersion);
    CHECK(written.kindReadAfter(QByteArray(whole).replace(file.text().toUtf8(), otherFile.text().toUtf8()))
        == Error::Kind::WrongPassphrase);
    const QByteArray otherKey = seal::SigningKey::create().publicKey().bytes().toBase64();
    const QByteArray ownKey = written.root.signingKey.publicKey().bytes().toBase64();
    CHECK(written.kindReadAfter(QByteArray(whole).replace(ownKey, otherKey)) == Error::Kind::WrongPassphrase);
}
