#include "core/store/filelock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSysInfo>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FileLock)
};

QString ownerOf(const QString& path)
{
    const QString owner = QFileInfo(path).owner();
    return owner.isEmpty() ? Words::tr("an unknown user") : owner;
}

Error locked(const QString& message, const QString& detail = {})
{
    return {Error::Kind::Locked, message, detail};
}

Error heldBySomebody(const QLockFile& lock, const QString& dataFile)
{
    const QFileInfo data(dataFile);
    const QString path = FileLock::pathBeside(dataFile), user = ownerOf(path);
    qint64 process = 0;
    QString host, program;
    if (!lock.getLockInfo(&process, &host, &program))
        return locked(Words::tr(
            "“%1” is locked, and its lock does not say by whom. If nobody has it open, delete “%2” in "
            "the folder “%3”, then open the file again.")
                          .arg(data.fileName(), QFileInfo(path).fileName(), data.absolutePath()));
    const QString detail = program + ' ' + QString::number(process);
    if (host == QSysInfo::machineHostName())
        return locked(Words::tr("“%1” is open already on this laptop, by %2. Go on there, or close it there "
                                "first.")
                          .arg(data.fileName(), user),
            detail);
    return locked(
        Words::tr("“%1” is open on the laptop “%2”, by %3. Close it there first. If that laptop is gone for "
                  "good, delete “%4” in the folder “%5”, then open the file again.")
            .arg(data.fileName(), host, user, QFileInfo(path).fileName(), data.absolutePath()),
        detail);
}

} // namespace

Result<std::unique_ptr<FileLock>> FileLock::take(const QString& dataFile)
{
    const QFileInfo data(dataFile);
    std::unique_ptr<FileLock> taken(new FileLock(pathBeside(dataFile)));
    if (taken->lock_.tryLock(0))
        return taken;
    switch (taken->lock_.error()) {
    case QLockFile::LockFailedError:
        return heldBySomebody(taken->lock_, dataFile);
    case QLockFile::PermissionError:
        return Error{Error::Kind::Storage,
            Words::tr("The folder “%1” cannot be written. Move “%2” and its keyring to a folder of your own, "
                      "or ask for the right to write there.")
                .arg(data.absolutePath(), data.fileName()),
            {}};
    default:
        return Error{Error::Kind::Storage,
            Words::tr("“%1” could not be locked in the folder “%2”. Check that the folder may be written and "
                      "that the disk has room, then try again.")
                .arg(data.fileName(), data.absolutePath()),
            {}};
    }
}
