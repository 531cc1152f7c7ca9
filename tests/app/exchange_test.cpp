#include "tests/support/terminal.h"
#include "tests/support/tostring.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

QJsonObject json(const Ran& ran)
{
    INFO(ran.err.toStdString());
    REQUIRE(ran.code == 0);
    return QJsonDocument::fromJson(ran.out.toUtf8()).object();
}

/// The demo's office, and a laptop in Brussels that asks to join it.
struct TwoOffices {
    Terminal terminal;
    QString brussels = terminal.folder.filePath("brussels.hwd");
    QString passphrase = terminal.file("passphrase", "a long passphrase\n");
    QString request = terminal.folder.filePath("brussels.hwj");
    QString stick = terminal.folder.filePath("stick");

    TwoOffices()
    {
        REQUIRE(QDir().mkpath(stick));
        REQUIRE(terminal.on({"demo"}).code == 0);
        json(inBrussels({"exchange", "request", "--person", "Caseworker in Brussels", "--out", request}));
    }
    Ran inBrussels(const QStringList& command) const
    {
        return terminal.run(
            QStringList{"--json", "--store", brussels, "--passphrase-file", passphrase} + command);
    }
    Ran inYerevan(const QStringList& command) const { return terminal.on(QStringList{"--json"} + command); }
    QStringList answering(const QString& words) const
    {
        return {"exchange", "answer", request, "--words", words, "--role", "caseworker", "--office", "BRU",
            "--name", "Brussels", "--country", "BE", "--currency", "EUR", "--out", stick};
    }
    void join() const
    {
        const QString words = json(inYerevan({"exchange", "show", request}))["words"].toString();
        CHECK(inYerevan(answering("not these words")).code == 1);
        const QJsonObject answer = json(inYerevan(answering(words)));
        const QString path = answer["answer"].toString();
        CHECK(inBrussels({"exchange", "join", path, "--words", "not these words"}).code == 1);
        json(inBrussels({"exchange", "join", path, "--words", answer["words"].toString()}));
        CHECK(inBrussels({"exchange", "join", path, "--words", answer["words"].toString()}).code == 0);
    }
};

} // namespace

TEST_CASE(
    "A laptop joins by files and words, and both offices hold the golden case after bundles went both ways")
{
    const TwoOffices offices;
    offices.join();
    REQUIRE(offices.terminal.on({"demo", "--clock", "2015-06-30"}).code == 0);
    const QJsonArray written
        = json(offices.inYerevan({"exchange", "export", "--out", offices.stick}))["bundles"].toArray();
    REQUIRE(written.size() == 1);
    const QString bundle = written[0]["path"].toString();
    CHECK(QFileInfo(bundle).fileName() == "EVN-A_to_BRU-A_2015-06-30_0002.hwb");
    CHECK(json(offices.inBrussels({"exchange", "preview", bundle}))["payments"].toInt() > 0);
    json(offices.inBrussels({"exchange", "import", offices.stick}));
    json(offices.inBrussels({"exchange", "export", "--to", "EVN-A", "--out", offices.stick}));
    json(offices.inYerevan({"exchange", "import", offices.stick}));

    const QJsonObject peer = json(offices.inYerevan({"exchange", "peers"}))["peers"].toArray()[0].toObject();
    CHECK(peer["laptop"].toString() == "BRU-A");
    CHECK(peer["missing"].toInt() == 0);
    const QJsonArray journal = json(offices.inYerevan({"exchange", "journal"}))["journal"].toArray();
    CHECK(journal[1]["answer"].toString() == "taken");
    CHECK(json(offices.inYerevan({"exchange", "conflicts"}))["conflicts"].toArray().isEmpty());
    CHECK(offices.inYerevan({"exchange", "resolve", "1", "--value", "1"}).code == 1);
    CHECK(offices.inYerevan({"check"}).code == 0);
    CHECK(offices.inBrussels({"check"}).code == 0);
    const Ran list = offices.terminal.on({"case", "list"});
    const QString reference = list.out.section("EVN", 1).section(' ', 0, 0).prepend("EVN");
    QJsonObject there = json(offices.inYerevan({"case", "show", reference}));
    CHECK(there.take(u"demoClock") == "2015-06-30"); // the demo's own, and no part of the case
    CHECK(json(offices.inBrussels({"case", "show", reference})) == there);
}

TEST_CASE("What is no bundle, and a laptop that nobody knows, are refused with a sentence")
{
    const TwoOffices offices;
    const QString lie = offices.terminal.file("lie.hwb", "this is a letter, not a bundle of Homeward at all");
    const QString nothing = offices.terminal.file("nothing.hwb", "");
    CHECK(offices.inYerevan({"exchange", "import", lie}).code == 1);
    CHECK(offices.inYerevan({"exchange", "import", nothing}).code == 1);
    CHECK(offices.inYerevan({"exchange", "import", "missing.hwb"}).err.contains("missing.hwb"));
    CHECK(offices.inYerevan({"exchange", "export", "--to", "XXX-A", "--out", offices.stick}).code == 1);
    CHECK(offices.inYerevan({"exchange", "export", "--out", offices.stick}).err.contains("enrolled"));
    CHECK(offices.inYerevan({"exchange", "show", lie}).code == 1);
    CHECK(offices.inYerevan({"exchange"}).code == 2);
}
