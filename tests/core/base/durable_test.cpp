#include "core/base/durable.h"
#include "tests/support/tostring.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE(
    "A small file is replaced whole, for its owner's eyes only, and nothing is left beside it", "[durable]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.keys");
    REQUIRE(replaceFile(path, "first and longer"));
    REQUIRE(replaceFile(path, "second"));
    CHECK(contentOf(path) == "second");
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{"a.keys"});
#ifndef Q_OS_WIN
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK((QFile(path).permissions() & others) == 0);
#endif
}

TEST_CASE("A file that cannot be written is named, with its folder, and what was there stays", "[durable]")
{
    const QTemporaryDir folder;
    const auto missing = replaceFile(folder.filePath("no/such/a.keys"), "x");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == Error::Kind::Storage);
    CHECK(missing.error().message.contains("“a.keys”"));
    CHECK(missing.error().message.contains("no/such"));

    const QString path = folder.filePath("folder");
    REQUIRE(QDir().mkdir(path));
    CHECK_FALSE(replaceFile(path, "x"));
    CHECK(QDir(path).exists());
}

TEST_CASE("Syncing says no for what is not open or not there", "[durable]")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath("a"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    CHECK(syncFile(file.handle()));
    CHECK_FALSE(syncFile(-1));
    CHECK(syncFolder(folder.path()));
#ifndef Q_OS_WIN
    CHECK_FALSE(syncFolder(folder.filePath("missing")));
#endif
}
