#include "tests/architecture/sources.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

namespace {

/// Folders of somebody's machine: what stands below them is nowhere else.
bool namesAMachine(const QString& text)
{
    static const QRegularExpression place("(?<![\\w.}/])/(?:home|root|tmp|work)/\\w|\\b[A-Z]:\\\\Users\\b");
    return place.match(text).hasMatch();
}

QStringList trackedFiles()
{
    QProcess git;
    git.setWorkingDirectory(SOURCE_FOLDER);
    git.start("git", {"-c", "safe.directory=*", "ls-files", "-z"});
    REQUIRE(git.waitForFinished());
    return QString::fromUtf8(git.readAllStandardOutput()).split(u'\0', Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("No file in the tree names a folder of one machine")
{
    if (!QFileInfo::exists(QString(SOURCE_FOLDER) + "/.git"))
        SKIP("The tree was not cloned: there is no list of its files");
    const QStringList paths = trackedFiles();
    REQUIRE(paths.contains("CMakeLists.txt"));
    QStringList naming;
    for (const QString& path : paths)
        if (QFileInfo(QString(SOURCE_FOLDER) + u'/' + path).isFile() && namesAMachine(textOf(path)))
            naming += path;
    CHECK(listed(naming) == "");
}

TEST_CASE("A folder of a machine is told from a folder of the tree")
{
    const QString slash = "/";
    CHECK(namesAMachine("see " + slash + "home/anna/notes"));
    CHECK(namesAMachine("\"" + slash + "tmp/x\""));
    CHECK(namesAMachine("C:" + QString(1, u'\\') + "Users" + QString(1, u'\\') + "anna"));
    CHECK_FALSE(namesAMachine("#include \"core/work/pay.h\""));
    CHECK_FALSE(namesAMachine("https://example.org/home/page"));
    CHECK_FALSE(namesAMachine("${root}/work/a"));
}
