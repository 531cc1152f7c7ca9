#include "tests/support/terminal.h"
#include "tests/support/tostring.h"

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
    const QStringList init{"--passphrase-file", passphrase, "init", "--office", "EVN", "--name", "Yerevan",
        "--country", "AM", "--currency", "AMD", "--manager", "Manager", "--root-file",
        terminal.folder.filePath("office.root"), "--recovery-file", terminal.folder.filePath("recovery")};
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
    const Ran refused = terminal.on({"--passphrase-file", passphrase, "init", "--office", "EVN", "--name",
                                        "Yerevan", "--country", "AM", "--currency", "AMD", "--manager",
                                        "Manager", "--root-file", terminal.folder.filePath("office.root")},
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

TEST_CASE("Staff join and leave by the office's root, and only those on the staff open the file")
{
    const Terminal terminal;
    const QString passphrase = terminal.file("passphrase", "a long passphrase\n");
    const QString other = terminal.file("other", "another passphrase\n");
    const QString root = terminal.folder.filePath("office.root");
    const QStringList known{"--passphrase-file", passphrase};
    REQUIRE(terminal
                .on(known
                    + QStringList{"init", "--office", "EVN", "--name", "Yerevan", "--country", "AM",
                        "--currency", "AMD", "--manager", "Manager", "--root-file", root, "--recovery-file",
                        terminal.folder.filePath("recovery")})
                .code
        == 0);
    const QStringList byRoot{"--root-file", root, "--root-passphrase-file", passphrase};
    const Ran added = terminal.on(known
        + QStringList{"staff", "add", "Finance", "--role", "finance", "--new-passphrase-file", other}
        + byRoot);
    INFO(added.err.toStdString());
    REQUIRE(added.code == 0);
    const QStringList finance{"--passphrase-file", other, "--as", "Finance"};
    CHECK(terminal.on(finance + QStringList{"staff", "list"}).out.contains("Finance"));
    // Finance may not change the staff, whoever holds the root.
    CHECK(
        terminal.on(finance + QStringList{"staff", "remove", "Manager", "--reason", "x"} + byRoot).code == 1);
    CHECK(terminal.on(known + QStringList{"staff", "remove", "Finance", "--reason", "moved"} + byRoot).code
        == 0);
    CHECK(terminal.on(finance + QStringList{"staff", "list"}).code == 1);
    CHECK(terminal.on(known + QStringList{"check"}).code == 0);
}

TEST_CASE("The same seed makes the same synthetic cases, another seed others")
{
    const auto made = [](const char* seed) {
        const Terminal terminal;
        REQUIRE(terminal.on({"generate", "--cases", "60", "--seed", seed}).code == 0);
        QString all = terminal.on({"case", "list"}).out;
        for (const QString& line : all.split('\n').mid(2, 8))
            all += terminal.on({"case", "show", line.section(' ', 0, 0)}).out;
        return all;
    };
    const QString first = made("5");
    CHECK(first.size() > 2000);
    CHECK(first == made("5"));
    CHECK_FALSE(first == made("6"));
}

TEST_CASE("The recovery code is shown, typed back, and the office is there")
{
    const Terminal terminal;
    QProcess process;
    process.setProcessEnvironment(terminal.environment());
    process.start(HOMEWARDCTL,
        {"--store", terminal.store, "init", "--office", "EVN", "--name", "Yerevan", "--country", "AM",
            "--currency", "AMD", "--manager", "Manager", "--root-file",
            terminal.folder.filePath("office.root")});
    process.setReadChannel(QProcess::StandardError);
    process.write("a long passphrase\n");
    QByteArray shown;
    while (!shown.contains("Type it back") && process.waitForReadyRead(60000))
        shown += process.readAllStandardError();
    REQUIRE(shown.contains("Type it back"));
    process.write(shown.split('\n').at(2).trimmed() + '\n');
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(60000));
    INFO(process.readAllStandardError().toStdString());
    CHECK(process.exitCode() == 0);
    CHECK(terminal.on({"check"}, "a long passphrase\n").code == 0);
}

TEST_CASE("Another office's root neither adds staff nor ends it")
{
    const Terminal here, there;
    const auto init = [](const Terminal& terminal) {
        const QString passphrase = terminal.file("passphrase", "a long passphrase\n");
        REQUIRE(terminal
                    .on({"--passphrase-file", passphrase, "init", "--office", "EVN", "--name", "Yerevan",
                        "--country", "AM", "--currency", "AMD", "--manager", "Manager", "--root-file",
                        terminal.folder.filePath("office.root"), "--recovery-file",
                        terminal.folder.filePath("recovery")})
                    .code
            == 0);
        return passphrase;
    };
    const QString passphrase = init(here);
    init(there);
    const QStringList byOther{
        "--root-file", there.folder.filePath("office.root"), "--root-passphrase-file", passphrase};
    const QStringList known{"--passphrase-file", passphrase, "staff"};
    const Ran added = here.on(
        known + QStringList{"add", "X", "--role", "finance", "--new-passphrase-file", passphrase} + byOther);
    CHECK(added.code == 1);
    CHECK(added.err.contains("another office"));
    const Ran removed = here.on(known + QStringList{"remove", "Manager", "--reason", "x"} + byOther);
    CHECK(removed.code == 1);
    CHECK(removed.err.contains("another office"));
}

TEST_CASE("Documents are added, listed with what is missing, and exported from the command line")
{
    const Terminal terminal;
    REQUIRE(terminal.on({"demo"}).code == 0);
    const QString list = terminal.on({"case", "list"}).out;
    const QString reference = list.section("EVN", 1).section(' ', 0, 0).prepend("EVN");
    const QString lease = terminal.file("lease.pdf", "%PDF-1.4 a lease");
    const Ran added = terminal.on({"document", "add", reference, lease});
    INFO(added.err.toStdString());
    REQUIRE(added.code == 0);
    CHECK(added.out == "Added: lease.pdf\n");
    CHECK(terminal.on({"document", "add", reference, lease}).err.contains("on file already"));
    CHECK(terminal.on({"document", "list", reference}).out.contains("lease.pdf"));
    const QString to = terminal.folder.filePath("out");
    CHECK(terminal.on({"document", "export", reference, "--to", to}).code == 1); // no such folder
    REQUIRE(QDir(terminal.folder.path()).mkdir("out"));
    CHECK(terminal.on({"document", "export", reference, "--to", to}).code == 0);
    CHECK(QFile(to + "/lease.pdf").size() == QFile(lease).size());
    CHECK(terminal.on({"document", "export", reference, "--to", to, "--document", "none"}).code == 1);
    CHECK(terminal.on({"check"}).code == 0);
}
