#include "core/work/auditsample.h"
#include "tests/support/demo.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

TEST_CASE("The same seed draws the same sample, each payment once", "[money]")
{
    Demo demo;
    demo.play(demoStart, demoEnd);
    SampleWish wish;
    wish.count = 10;
    wish.seed = 3;
    const auto drawn = drawSample(*demo.store, wish);
    REQUIRE(drawn.size() == 10);
    CHECK(drawn == drawSample(*demo.store, wish));
    QSet<Uuid> ids;
    for (const Disbursement& one : drawn)
        ids.insert(one.id.uuid());
    CHECK(ids.size() == 10);
    wish.seed = 4;
    CHECK_FALSE(drawn == drawSample(*demo.store, wish));
    wish.count = 1000;
    CHECK(drawSample(*demo.store, wish).size() == 22);
    wish.from = QDate(2015, 1, 1);
    CHECK(drawSample(*demo.store, wish).size() == 2);
}

TEST_CASE("A sample is written as numbered folders beside an index, into an empty folder only", "[money]")
{
    Demo demo;
    demo.play(demoStart, demoEnd);
    const QTemporaryDir folder;
    SampleWish wish;
    wish.count = 3;
    wish.folder = folder.path();
    const auto written = writeSample(demo.desk(3), wish);
    REQUIRE(written);
    CHECK(*written == 3);
    CHECK(
        QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot) == QStringList{"001", "002", "003"});
    QFile index(folder.filePath("index.csv"));
    REQUIRE(index.open(QIODevice::ReadOnly));
    CHECK(index.readAll().count('\n') == 4);
    QFile voucher(folder.filePath("002/voucher.txt"));
    REQUIRE(voucher.open(QIODevice::ReadOnly));
    CHECK(voucher.readAll().contains("AMD"));
    QFile approvals(folder.filePath("002/approvals.txt"));
    REQUIRE(approvals.open(QIODevice::ReadOnly));
    CHECK(approvals.readAll().contains("Approved on"));
    CHECK_FALSE(writeSample(demo.desk(3), wish));
}
