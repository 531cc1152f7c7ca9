#include "tests/support/tostring.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

namespace {

struct Ran {
    int code = -1;
    QString out;
    QString err;
};

/// homewardctl as a program of its own, with a place of its own for what a laptop keeps.
struct Terminal {
    QTemporaryDir folder;
    QString store = folder.filePath("office.hwd");

    Ran run(const QStringList& arguments, const QByteArray& input = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("XDG_DATA_HOME", folder.filePath("data"));
        process.setProcessEnvironment(environment);
        process.start(HOMEWARDCTL, arguments);
        process.write(input);
        process.closeWriteChannel();
        REQUIRE(process.waitForFinished(60000));
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
    }
    Ran on(const QStringList& command, const QByteArray& input = {}) const
    {
        return run(QStringList{"--store", store} + command, input);
    }
    QString file(const QString& name, const QByteArray& content) const
    {
        QFile made(folder.filePath(name));
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write(content);
        return made.fileName();
    }
};

} // namespace

TEST_CASE("The demo is made, shown, checked and played on from the command line")
{
    const Terminal terminal;
    REQUIRE(terminal.on({"demo"}).code == 0);
    const Ran list = terminal.on({"case", "list"});
    CHECK(list.out.contains("Demo clock: 2014-10-01"));
    const QString reference = list.out.section("EVN", 1).section(' ', 0, 0).prepend("EVN");
    const Ran autumn = terminal.on({"case", "show", reference});
    CHECK(autumn.out.contains("3,660.00  1,686.00     162.40"));
    REQUIRE(terminal.on({"demo", "--clock", "2015-06-30"}).code == 0);
    const Ran end = terminal.on({"case", "show", reference});
    CHECK(end.out.contains("250.00 EUR × 6 = 1,500.00 EUR"));
    CHECK(end.out.contains("Counts: 1 case, 5 persons, 2 returned, 2 direct beneficiaries"));
    CHECK(terminal.on({"demo", "--clock", "2014-10-01"}).code == 1); // never back
    CHECK(terminal.on({"check"}).code == 0);
    CHECK(terminal.on({"history", reference}).out.contains("register"));
    CHECK(terminal.on({"person", "show", "Vakhtang Aghanyan"}).code == 0);
    CHECK(terminal.on({"--json", "staff", "list"}).out.startsWith("{"));
}

TEST_CASE("A restored file goes on under a new laptop code")
{
    const Terminal terminal;
    REQUIRE(terminal.on({"demo"}).code == 0);
    REQUIRE(terminal.on({"backup"}).code == 0);
    const Ran restored = terminal.on({"restore"}, "demo demo demo\n");
    INFO(restored.err.toStdString());
    REQUIRE(restored.code == 0);
    CHECK(terminal.on({"case", "list"}).code == 0);
    CHECK(terminal.on({"check"}).code == 0);
}

TEST_CASE("An office file is created by its manager, and opens for nobody else")
{
    const Terminal terminal;
    const QString passphrase = terminal.file("passphrase", "a long passphrase\n");
    const QStringList init{"--passphrase-file", passphrase, "init", "--office", "EVN", "--name", "Yerevan", "--country",
        "AM", "--currency", "AMD", "--manager", "Manager", "--root-file", terminal.folder.filePath("office.root"),
        "--recovery-file", terminal.folder.filePath("recovery")};
    const Ran made = terminal.on(init);
    INFO(made.err.toStdString());
    REQUIRE(made.code == 0);
    CHECK(terminal.on(init).code == 1); // nothing is overwritten
    const QStringList known{"--passphrase-file", passphrase};
    CHECK(terminal.on(known + QStringList{"check"}).code == 0);
    CHECK(terminal.on(known + QStringList{"catalogue", "import", "finland.json"}).code == 0);
    CHECK(terminal.on(known + QStringList{"catalogue", "import", "finland.json"}).out.contains("already"));
    const QString wrong = terminal.file("wrong", "another passphrase\n");
    CHECK(terminal.on({"--passphrase-file", wrong, "check"}).code == 1);
}

TEST_CASE("An office whose recovery code is not read back is not created")
{
    const Terminal terminal;
    const QString passphrase = terminal.file("passphrase", "a long passphrase\n");
    const Ran refused = terminal.on({"--passphrase-file", passphrase, "init", "--office", "EVN", "--name", "Yerevan",
                                        "--country", "AM", "--currency", "AMD", "--manager", "Manager", "--root-file",
                                        terminal.folder.filePath("office.root")},
        "not the code\n");
    CHECK(refused.code == 1);
    CHECK_FALSE(QFile::exists(terminal.store));
    CHECK_FALSE(QFile::exists(terminal.folder.filePath("office.root")));
}

TEST_CASE("Wrong usage, a missing file and a refusal are told apart by the exit code")
{
    const Terminal terminal;
    CHECK(terminal.run({"nonsense"}).code == 2);
    CHECK(terminal.run({}).code == 2);
    CHECK(terminal.run({"--help"}).code == 0);
    const Ran missing = terminal.on({"check"});
    CHECK(missing.code == 1);
    CHECK_FALSE(missing.err.isEmpty());
}
