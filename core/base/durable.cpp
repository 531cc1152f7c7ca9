#include "core/base/durable.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Durable)
};

Error notWritten(const QString& path, const QString& reason)
{
    const QFileInfo file(path);
    return {Error::Kind::Storage,
        Words::tr(
            "“%1” could not be written to the folder “%2”. Check that the folder exists, may be written to "
            "and has room, then try again.")
            .arg(file.fileName(), file.absolutePath()),
        reason};
}

} // namespace

#ifdef Q_OS_WIN

bool syncFile(int descriptor)
{
    return _commit(descriptor) == 0;
}

bool syncFolder(const QString&)
{
    return true;
}

#else

bool syncFile(int descriptor)
{
#ifdef Q_OS_MACOS
    if (fcntl(descriptor, F_FULLFSYNC) == 0) // fsync there leaves the bytes in the drive's cache
        return true;
#endif
    return fsync(descriptor) == 0;
}

bool syncFolder(const QString& folder)
{
    const int descriptor = open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP;
    close(descriptor);
    return synced;
}

#endif

Result<void> replaceFile(const QString& path, std::string_view bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // a stick without permissions refuses: no harm
    const bool whole = file.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size());
    if (!whole || !file.flush() || !syncFile(file.handle())) {
        const QString reason = file.errorString();
        file.cancelWriting();
        return notWritten(path, reason);
    }
    if (!file.commit())
        return notWritten(path, file.errorString());
    if (!syncFolder(QFileInfo(path).absolutePath()))
        return notWritten(path, "the folder could not be synced");
    return {};
}
