#include "tests/support/terminal.h"
#include "tests/support/tostring.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace {

QByteArray bytesAt(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("A report is written in every format, whole, with small groups taken out", "[reports]")
{
    const Terminal terminal;
    REQUIRE(terminal.on({"demo", "--clock", "2015-06-30"}).code == 0);
    CHECK(terminal.on({"report", "list"}).out.contains("assisted"));
    const QString path = terminal.folder.filePath("report");
    const auto run = [&](const QStringList& more) {
        return terminal.on(QStringList{"report", "run", "assisted", "--out", path} + more);
    };
    REQUIRE(run({"--format", "csv"}).code == 0);
    CHECK(bytesAt(path).contains("2015-06-30,All,All,,,"));
    REQUIRE(run({"--format", "csv", "--every-group"}).code == 0);
    CHECK(bytesAt(path).contains("2015-06-30,All,All,,1,2"));
    REQUIRE(run({"--format", "csv", "--by", "return", "--hxl"}).code == 0);
    CHECK(bytesAt(path).contains("#country+dest+code+v_iso3,#reached+hh,#reached+ind"));
    REQUIRE(run({"--format", "json"}).code == 0);
    CHECK(QJsonDocument::fromJson(bytesAt(path))["referenceDate"] == "2015-06-30");
    REQUIRE(run({"--format", "xlsx"}).code == 0);
    CHECK(bytesAt(path).startsWith("PK"));
    REQUIRE(run({"--format", "pdf"}).code == 0);
    CHECK(bytesAt(path).startsWith("%PDF"));
    CHECK(run({"--from", "2015-01-01", "--to", "2014-01-01"}).err.contains("Turn the two days round"));
    CHECK(run({"--from", "01/01/2015"}).code == 1);
    CHECK(run({"--hxl"}).code == 1);
    CHECK(terminal.on({"report", "run", "no-such"}).code == 1);
}

TEST_CASE(
    "A survey is recorded and scored on the command line, a mission planned and its cases drawn", "[surveys]")
{
    const Terminal terminal;
    REQUIRE(terminal.on({"demo", "--clock", "2015-06-30"}).code == 0);
    const QString reference
        = QRegularExpression("EVN-\\S+").match(terminal.on({"case", "list"}).out).captured();
    const Ran recorded = terminal.on(
        {"--as", "Demo monitoring officer", "survey", "record", reference, "--instrument", "homeward-trial",
            "--version", "1", "--on", "2015-06-17", "--round", "month-12", "--answer", "work=yes", "--answer",
            "work-steady=partly", "--answer", "needs-met=sometimes", "--answer", "debt=mostly"});
    INFO(recorded.err.toStdString());
    REQUIRE(recorded.code == 0);
    const Ran scored = terminal.on({"survey", "score", reference});
    CHECK(scored.out.contains("not the official RSS"));
    CHECK(scored.out.contains("0.625"));
    const QString wrong = terminal.file("wrong.json", R"({"code":"x","version":"1"})");
    CHECK(terminal.on({"survey", "validate", wrong}).code == 1);
    const Ran planned = terminal.on({"--as", "Demo manager", "mission", "plan", "Autumn", "--from",
        "2015-09-07", "--to", "2015-09-09", "--with", "IOM"});
    INFO(planned.err.toStdString());
    REQUIRE(planned.code == 0);
    const Ran picked = terminal.on({"--as", "Demo manager", "mission", "pick", "Autumn", "--sample", "5",
        "--seed", "7", "--each-day", "2"});
    CHECK(picked.out.contains("1 case picked, of 1 that fit."));
    CHECK(terminal.on({"mission", "show", "Autumn"}).out.contains("2015-09-07"));
}
