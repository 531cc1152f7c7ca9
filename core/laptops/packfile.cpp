#include "core/laptops/packfile.h"

#include "core/store/keyring.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <QtEndian>

namespace packfile {
namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Pack)
    };

    constexpr QByteArrayView magic("HWPACK01");
    constexpr qint64 pieceBytes = 1 << 20;
    constexpr quint32 largestKeyring = 1 << 20;

    Error notWritten(const QString& path)
    {
        return {Error::Kind::Storage,
            Words::tr("“%1” could not be written: the stick or disk is full, protected or gone. Free some "
                      "space, or choose another folder.")
                .arg(path),
            {}};
    }

    Error noPack(const QString& path)
    {
        return {Error::Kind::Invalid,
            Words::tr("“%1” is no pack of a mission, or it was cut short. Copy it again from where it was "
                      "written.")
                .arg(QFileInfo(path).fileName()),
            {}};
    }

    /// So many bytes, or all there are.
    bool copy(QIODevice& in, QIODevice& out, qint64 bytes)
    {
        while (bytes > 0) {
            const QByteArray piece = in.read(std::min(bytes, pieceBytes));
            if (piece.isEmpty() || out.write(piece) != piece.size())
                return false;
            bytes -= piece.size();
        }
        return true;
    }

    bool writeFrom(QIODevice& in, const QString& path, qint64 bytes)
    {
        QSaveFile file(path);
        return file.open(QIODevice::WriteOnly) && copy(in, file, bytes) && file.commit();
    }

} // namespace

Result<void> join(const QString& dataFile, const QString& pack)
{
    QFile data(dataFile), keys(Keyring::pathBeside(dataFile));
    QSaveFile out(pack);
    if (!data.open(QIODevice::ReadOnly) || !keys.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
        return notWritten(pack);
    const quint32 length = qToLittleEndian(quint32(keys.size()));
    const bool written = out.write(magic.toByteArray()) == magic.size()
        && out.write(reinterpret_cast<const char*>(&length), sizeof length) == sizeof length
        && copy(keys, out, keys.size()) && copy(data, out, data.size()) && out.commit();
    return written ? Result<void>() : notWritten(pack);
}

Result<void> layOut(const QString& pack, const QString& dataFile)
{
    QFile in(pack);
    if (!in.open(QIODevice::ReadOnly))
        return Error{Error::Kind::NotFound,
            Words::tr("“%1” cannot be read. Check the name, and that the stick is plugged in.")
                .arg(QFileInfo(pack).fileName()),
            in.errorString()};
    const QString keys = Keyring::pathBeside(dataFile);
    for (const QString& path : {dataFile, keys})
        if (QFileInfo::exists(path))
            return Error{Error::Kind::NotAllowed,
                Words::tr("“%1” exists already and is never overwritten. Choose another name.").arg(path),
                {}};
    quint32 length = 0;
    if (in.read(magic.size()) != magic
        || in.read(reinterpret_cast<char*>(&length), sizeof length) != sizeof length)
        return noPack(pack);
    length = qFromLittleEndian(length);
    const qint64 rest = in.size() - in.pos() - length;
    if (length == 0 || length > largestKeyring || rest <= 0)
        return noPack(pack);
    if (writeFrom(in, keys, length) && writeFrom(in, dataFile, rest))
        return {};
    QFile::remove(keys);
    return notWritten(dataFile);
}

} // namespace packfile
