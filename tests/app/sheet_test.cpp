#include "tests/support/terminal.h"
#include "tests/support/tostring.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

const QByteArray families = "Dossier,Nom,Prénom,Sexe,Date de naissance,Lien de parenté\n"
                            "A-1,Sahakyan,Anna,F,03/04/1984,chef de ménage\n"
                            "A-1,Sahakyan,Mher,M,2/5/09,fils\n";

} // namespace

TEST_CASE("A sheet is planned, taken in, taken in again and taken back on the command line", "[sheets]")
{
    const Terminal terminal;
    REQUIRE(terminal.on({"demo"}).code == 0);
    const QString path = terminal.file("list.csv", families);
    const QString errors = terminal.folder.filePath("errors.csv");
    const Ran asked = terminal.on({"sheet", "plan", path});
    CHECK(asked.out.contains("Dates can be read in two ways. Say which with --dates"));
    const Ran planned = terminal.on({"--json", "sheet", "plan", path, "--dates", "day"});
    const QJsonArray rows = QJsonDocument::fromJson(planned.out.toUtf8())["rows"].toArray();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0]["verdict"] == "new-household");
    CHECK(rows[1]["verdict"] == "refused");
    const QStringList apply{"sheet", "apply", path, "--dates", "day", "--scheme", "RIAT", "--errors", errors};
    const Ran taken = terminal.on(apply);
    INFO(taken.err.toStdString());
    CHECK(taken.out.contains("1 household registered"));
    QFile kept(errors);
    REQUIRE(kept.open(QIODevice::ReadOnly));
    CHECK(kept.readAll().contains("two digits"));
    CHECK(terminal.on(apply).out.contains("1 row known already, nothing changed"));
    CHECK(terminal.on({"sheet", "undo"}).code == 0);
    CHECK_FALSE(terminal.on({"case", "list"}).out.contains("Sahakyan"));
    CHECK(terminal.on({"check"}).code == 0);
}
