#include "core/domain/records/people.h"
#include "core/store/act.h"
#include "tests/support/exchanging.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace exchanging;

namespace {

struct Listed {
    int code = -1;
    QString out, err;
};

Listed python(const QStringList& arguments)
{
    QProcess process;
    process.start("/usr/bin/python3", arguments); // Debian's own, which has its packages
    if (!process.waitForStarted() || !process.waitForFinished(60000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

QString secretOf(const Laptop& laptop)
{
    const seal::SealingPair pair = sealingPairOf(*laptop.store);
    return QString::fromLatin1(bytesOf(pair.secret().view()).toHex());
}

} // namespace

TEST_CASE("Another program reads a bundle by the description of its format alone")
{
    if (python({"-c", "import nacl, zstandard"}).code != 0)
        SKIP("python3-nacl and python3-zstandard are not installed");
    Headquarters yerevan;
    Laptop brussels(2);
    yerevan.admit(brussels);
    yerevan.play(demoStart, demoAutumn);
    const QByteArray bundle = yerevan.bundleFor(brussels);
    const QTemporaryDir folder;
    QFile file(folder.filePath("bundle.hwb"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bundle);
    file.close();
    const QString reader = SOURCE_FOLDER "/tests/core/exchange/readbundle.py";

    const Listed listed = python({reader, file.fileName(), secretOf(brussels)});
    INFO(listed.err.toStdString());
    REQUIRE(listed.code == 0);
    const TakenBundle taken = brussels.mustTake(bundle);
    CHECK(listed.out.startsWith("bundle 2 of EVN-A: "));
    CHECK(listed.out.count('\n') >= taken.changes + 1);
    CHECK(listed.out.contains("Vakhtang"));
    CHECK(listed.out.contains(" register kind "));
    CHECK(python({reader, file.fileName(), secretOf(yerevan)}).code != 0); // not for Yerevan
}
