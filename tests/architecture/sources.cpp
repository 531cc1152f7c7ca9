#include "tests/architecture/sources.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

QStringList sourcesIn(const QStringList& folders)
{
    const QDir root(SOURCE_FOLDER);
    QStringList paths;
    for (const QString& folder : folders) {
        QDirIterator files(
            root.filePath(folder), {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths += root.relativeFilePath(files.next());
    }
    paths.sort();
    return paths;
}

QString textOf(const QString& path)
{
    QFile file(QDir(SOURCE_FOLDER).filePath(path));
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

std::string listed(const QStringList& violations)
{
    return violations.join(u'\n').toStdString();
}
