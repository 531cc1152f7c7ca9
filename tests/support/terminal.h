#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

struct Ran {
    int code = -1;
    QString out;
    QString err;
};

/// homewardctl as a program of its own, with a place of its own for what a laptop keeps.
struct Terminal {
    QTemporaryDir folder;
    QString store = folder.filePath("office.hwd");

    QProcessEnvironment environment() const
    {
        QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
        all.insert("XDG_DATA_HOME", folder.filePath("data"));
        return all;
    }
    Ran run(const QStringList& arguments, const QByteArray& input = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(HOMEWARDCTL, arguments);
        process.write(input);
        process.closeWriteChannel();
        REQUIRE(process.waitForFinished(60000));
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
    }
    Ran on(const QStringList& command, const QByteArray& input = {}) const
    {
        return run(QStringList{"--store", store} + command, input);
    }
    QString file(const QString& name, const QByteArray& content) const
    {
        QFile made(folder.filePath(name));
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write(content);
        return made.fileName();
    }
};
