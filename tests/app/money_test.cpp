#include "tests/support/terminal.h"
#include "tests/support/tostring.h"

#include <QDir>

namespace {

/// The demo at 1 October 2014 on a terminal: the rent of October is approved and not paid.
struct DemoTerminal : Terminal {
    QString reference;
    const QString account = "Bank account in drams (demo)";

    DemoTerminal()
    {
        REQUIRE(on({"demo"}).code == 0);
        reference = on({"case", "list"}).out.section("EVN", 1).section(' ', 0, 0).prepend("EVN");
    }
    Ran as(const QString& who, const QStringList& command) const
    {
        return on(QStringList{"--as", who} + command);
    }
    Ran finance(const QStringList& command) const { return as("Demo finance officer", command); }
    QString line(const QString& place) const { return reference + '/' + place; }
};

} // namespace

TEST_CASE("A rent is paid, confirmed, evidenced and called back from the command line", "[money]")
{
    const DemoTerminal demo;
    const QString rent = demo.line("3.6");
    CHECK(demo.on({"payment", "list", "--state", "approved"}).out.contains(rent));
    const QStringList pay{"payment", "pay", rent, "--account", demo.account, "--voucher", "V-6"};
    CHECK(demo.as("Demo caseworker", pay).err.contains("takes one of these roles"));
    const Ran paid = demo.finance(pay);
    INFO(paid.err.toStdString());
    REQUIRE(paid.code == 0);
    const Ran again = demo.finance(pay);
    CHECK(again.code == 1);
    CHECK(again.err.contains("paid already"));
    CHECK(demo.finance({"payment", "confirm", rent, "--reference", "B-1"}).code == 0);
    CHECK(demo.finance({"payment", "confirm", rent}).code == 1);
    CHECK(demo.finance({"payment", "correct", rent, "--reason", "x"}).err.contains("did move"));
    CHECK(demo.as("Demo caseworker", {"payment", "evidence", rent, "--type", "receipt"}).code == 0);
    const QStringList recover{"payment", "recover", rent, "--amount", "90000.01 AMD", "--reason", "left"};
    CHECK(demo.finance(recover + QStringList{"--step", "receivable"}).err.contains("0.01 AMD"));
    CHECK(demo.on({"payment", "list", demo.reference, "--state", "evidenced"}).out.contains(rent));
    CHECK(demo.on({"ledger", "verify"}).code == 0);
    CHECK(demo.on({"check"}).code == 0);
    CHECK(demo.on({"cash", "book", demo.account}).out.contains("V-6"));
}

TEST_CASE("A case's money adds up on the command line, figure by figure", "[money]")
{
    const DemoTerminal demo;
    REQUIRE(demo.on({"demo", "--clock", "2015-06-30"}).code == 0);
    const Ran table = demo.on({"ledger", "show", "--by", "package"});
    INFO(table.out.toStdString() + table.err.toStdString());
    CHECK(table.out.contains("1,624.00"));
    const Ran entries = demo.on(
        {"ledger", "entries", "--by", "package", "--row", "Accommodation: rent", "--figure", "paid"});
    INFO(entries.err.toStdString());
    CHECK(entries.out.count("162.40 EUR") == 10);
    CHECK(entries.out.contains("1,624.00 EUR"));
    const Ran programme = demo.on({"--json", "ledger", "show"});
    CHECK(programme.out.contains("\"paid\": \"3,307.00\""));
    CHECK(demo.on({"ledger", "entries", "--row", "nobody", "--figure", "paid"}).code == 1);
    CHECK(demo.on({"rates", "show", "AMD"}).out.contains("406.38"));
    CHECK(demo.on({"rates", "show", "BYR"}).err.contains("Which rate of BYR"));
    const QString cut = demo.file("cut.xml", "<UN_OPERATIONAL_RATES_DATASET><UN_OPERATIONAL_RATES>");
    CHECK(demo.as("Demo manager", {"rates", "import", cut}).err.contains("breaks off"));
    REQUIRE(QDir(demo.folder.path()).mkdir("sample"));
    const Ran sample
        = demo.finance({"audit", "sample", "--to", demo.folder.filePath("sample"), "--count", "5"});
    INFO(sample.err.toStdString());
    CHECK(sample.code == 0);
    CHECK(QFile::exists(demo.folder.filePath("sample/005/voucher.txt")));
}

TEST_CASE("A programme is closed from the command line once nothing of it is open", "[money]")
{
    const DemoTerminal demo;
    const QStringList close{"claim", "closing", "AVRR-BC", "--close-until", "2014-09-30"};
    CHECK(demo.as("Demo manager", {"claim", "closing", "AVRR-BC"}).out.contains("planned"));
    const Ran refused = demo.as("Demo manager", close);
    CHECK(refused.code == 1);
    CHECK(refused.err.contains("not ready to be closed"));
    CHECK(demo.finance(close).err.contains("takes one of these roles"));
}
