#include "tests/support/officefiles.h"

#include <QSysInfo>

using namespace officefiles;

namespace {

QByteArray lockOf(qint64 process, const char* program, const QByteArray& host)
{
    return QByteArray::number(process) + '\n' + program + '\n' + host + '\n';
}

} // namespace

TEST_CASE("The lock of a program that died on this laptop is taken over", "[filelock]")
{
    Laptop laptop;
    laptop.create();
    QProcess program;
    program.start("sleep", {"60"});
    REQUIRE(program.waitForStarted());
    put(laptop.path + ".lock", lockOf(program.processId(), "sleep", QSysInfo::machineHostName().toUtf8()));
    const auto refused = laptop.open();
    CHECK(kindOf(refused) == Error::Kind::Locked);
    CHECK(refused.error().message.contains("on this laptop"));
    CHECK(refused.error().message.contains(QFileInfo(laptop.path).owner()));
    program.kill();
    REQUIRE(program.waitForFinished());
    CHECK_FALSE(laptop.opened()->wasRestored());
    CHECK_FALSE(QFile::exists(laptop.path + ".lock"));
}

TEST_CASE("The lock of another laptop is respected, with its name and the way out", "[filelock]")
{
    Laptop laptop;
    laptop.create();
    put(laptop.path + ".lock", lockOf(1, "homeward", "laptop-gyumri"));
    QFile old(laptop.path + ".lock");
    REQUIRE(old.open(QIODevice::ReadWrite));
    REQUIRE(old.setFileTime(QDateTime(QDate(2014, 1, 1), QTime()), QFileDevice::FileModificationTime));
    old.close();
    const auto refused = laptop.open();
    CHECK(kindOf(refused) == Error::Kind::Locked);
    CHECK(refused.error().message.contains("on the laptop “laptop-gyumri”"));
    CHECK(refused.error().message.contains("by " + QFileInfo(laptop.path).owner()));
    CHECK(refused.error().message.contains("delete “EVN.hwd.lock”"));
    REQUIRE(QFile::remove(laptop.path + ".lock"));
    CHECK(laptop.open());
}

TEST_CASE("A lock that says nothing is respected, with the way out", "[filelock]")
{
    Laptop laptop;
    laptop.create();
    put(laptop.path + ".lock", "");
    const auto refused = laptop.open();
    CHECK(kindOf(refused) == Error::Kind::Locked);
    CHECK(refused.error().message.contains("delete “EVN.hwd.lock”"));
}
