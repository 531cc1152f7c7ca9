#include "core/base/entropy.h"
#include "tests/support/terminal.h"
#include "tests/support/tostring.h"

#include <QThread>

namespace {

/// Starts making synthetic cases, kills the program without warning a while after the first are on disk, and
/// returns how many it had said to be safe.
int killedWhileWriting(const Terminal& terminal, int waitMs)
{
    QProcess process;
    process.setProcessEnvironment(terminal.environment());
    process.start(
        HOMEWARDCTL, {"--store", terminal.store, "generate", "--cases", "100000", "--cases-per-batch", "1"});
    REQUIRE(process.waitForReadyRead(60000));
    QThread::msleep(static_cast<unsigned long>(waitMs));
    process.kill();
    REQUIRE(process.waitForFinished(60000));
    const QStringList lines
        = QString::fromUtf8(process.readAllStandardOutput()).split('\n', Qt::SkipEmptyParts);
    // The last line may be cut off in the middle: only whole ones were said.
    for (auto line = lines.crbegin(); line != lines.crend(); ++line)
        if (line->endsWith("on disk"))
            return line->section(' ', 0, 0).toInt();
    return 0;
}

} // namespace

TEST_CASE("Killed at any moment, the file opens, is sound and has every case that was said to be safe")
{
    SeededEntropy random(11);
    int atWork = 0;
    for (int moment = 0; moment < 100; ++moment) {
        const Terminal terminal;
        const int safe = killedWhileWriting(terminal, random.below(120));
        atWork += safe > 1;
        const Ran list = terminal.on({"case", "list"});
        INFO("moment " << moment << ": " << list.err.toStdString());
        REQUIRE(list.code == 0);
        CHECK(list.out.count("EVN-") >= safe);
        CHECK(list.out.startsWith("Demo clock")); // and not taken for a restored file
        const Ran checked = terminal.on({"check"});
        INFO(checked.err.toStdString());
        CHECK(checked.code == 0);
    }
    CHECK(atWork > 50); // else nothing was killed in its work
}
