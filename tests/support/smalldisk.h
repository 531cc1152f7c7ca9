#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

/// A small disk of its own; only root can make one, so that the test is skipped for others.
class SmallDisk {
public:
    explicit SmallDisk(const char* size)
    {
        if (QProcess::execute(
                "mount", {"-t", "tmpfs", "-o", QString("size=") + size, "tmpfs", folder_.path()})
            != 0)
            SKIP("A small disk can be made by root only, and not in every container");
    }
    ~SmallDisk() { QProcess::execute("umount", {"-l", folder_.path()}); }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    QString filePath(const QString& name) const { return folder_.filePath(name); }
    void setReadOnly(bool on)
    {
        REQUIRE(QProcess::execute("mount", {"-o", on ? "remount,ro" : "remount,rw", folder_.path()}) == 0);
    }

private:
    QTemporaryDir folder_;
};
