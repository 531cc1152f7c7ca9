#include "core/base/reader.h"
#include "tests/support/tostring.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

namespace {

/// A program of a few lines in the reader's place.
class InItsPlace {
public:
    explicit InItsPlace(const QByteArray& lines) : before_(qgetenv("HOMEWARD_READER"))
    {
        QFile script(folder_.filePath("reader"));
        REQUIRE(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\n" + lines);
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        script.close();
        qputenv("HOMEWARD_READER", script.fileName().toUtf8());
    }
    ~InItsPlace() { qputenv("HOMEWARD_READER", before_); }
    Q_DISABLE_COPY_MOVE(InItsPlace)

private:
    QTemporaryDir folder_;
    QByteArray before_;
};

class CancelledAt final : public Progress {
public:
    void report(int, int) override { ++steps; }
    bool cancelled() const override { return steps >= 3; }
    int steps = 0;
};

Result<ReaderAnswer> ask(const QByteArray& file, int seconds = 20, qint64 mostBytes = 1 << 20)
{
    NoProgress progress;
    return askReader({{"sheet"}, seconds, mostBytes}, file, progress);
}

} // namespace

TEST_CASE("The reader answers with what it made of the bytes")
{
    const InItsPlace reader("tr a-z A-Z; echo \" $1\"");
    const auto answer = ask("held");
    REQUIRE(answer);
    CHECK_FALSE(answer->isRefused);
    CHECK(answer->bytes == "HELD sheet\n");
}

TEST_CASE("The reader refuses with one word")
{
    const InItsPlace reader("cat >/dev/null; printf password; exit 2");
    const auto answer = ask("held");
    REQUIRE(answer);
    CHECK(answer->isRefused);
    CHECK(answer->bytes == "password");
}

TEST_CASE("A reader that crashes, hangs, floods or is not there ends in a sentence")
{
    SECTION("crashes")
    {
        const InItsPlace reader("cat >/dev/null; echo half; kill -SEGV $$");
        const auto answer = ask("held");
        REQUIRE_FALSE(answer);
        CHECK(answer.error().message.contains("broke the program"));
    }
    SECTION("hangs")
    {
        const InItsPlace reader("exec sleep 60");
        QElapsedTimer since;
        since.start();
        const auto answer = ask("held", 1);
        REQUIRE_FALSE(answer);
        CHECK(answer.error().message.contains("longer than 1 second "));
        CHECK(since.elapsed() < 5000);
    }
    SECTION("floods")
    {
        const InItsPlace reader("exec yes");
        const auto answer = ask("held");
        REQUIRE_FALSE(answer);
        CHECK(answer.error().message.contains("too much"));
    }
    SECTION("is not there")
    {
        const QByteArray before = qgetenv("HOMEWARD_READER");
        qputenv("HOMEWARD_READER", "/nowhere/homeward-reader");
        const auto answer = ask("held");
        qputenv("HOMEWARD_READER", before);
        REQUIRE_FALSE(answer);
        CHECK(answer.error().message.contains("homeward-reader is missing"));
    }
}

TEST_CASE("Cancel ends the reader at once")
{
    const InItsPlace reader("exec sleep 60");
    CancelledAt progress;
    QElapsedTimer since;
    since.start();
    const auto answer = attempt([&] { return askReader({{"sheet"}, 60, 1 << 20}, "held", progress); });
    REQUIRE_FALSE(answer);
    CHECK(answer.error().kind == Error::Kind::Cancelled);
    CHECK(since.elapsed() < 5000);
}

TEST_CASE("The reader learns nothing of this program's surroundings")
{
    qputenv("HOMEWARD_SECRET", "known");
    const InItsPlace reader("cat >/dev/null; env");
    const auto answer = ask("held");
    REQUIRE(answer);
    CHECK(answer->bytes.contains("LC_ALL="));
    CHECK_FALSE(answer->bytes.contains("known"));
}
