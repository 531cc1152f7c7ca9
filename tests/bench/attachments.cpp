#include "core/store/attachments.h"

#include "core/base/durable.h"
#include "core/store/officefile.h"
#include "tests/bench/figures.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

// The backup of a day on which some attachments came, beside a plain copy of their bytes on the same disk.
// The bytes themselves went into the backups' store when they were added, which is not in the figure.

namespace {

constexpr qint64 scanBytes = 2 * pieceBytes - 4320;
constexpr int days = 3; // after the first; each with its own new bytes

/// An office file with attachments of random bytes, which nothing can make smaller.
struct Scans {
    QTemporaryDir folder;
    SteppedClock clock{QDate(2014, 5, 3)};
    SystemEntropy entropy;
    seal::SecretBytes key = Keyring::newFileKey();
    std::unique_ptr<OfficeFile> file = make();

    std::unique_ptr<OfficeFile> make()
    {
        qputenv("XDG_DATA_HOME", folder.filePath("notes").toLocal8Bit());
        Keyring keyring(newUuid(clock, entropy));
        (void)keyring.addSlot({SlotKind::Staff, QStringLiteral("bench"), newUuid(clock, entropy)},
            seal::SecretBytes::from("four unrelated words here"), {key.copy(), seal::SigningKey::create()},
            {quint64(8) << 20, 1});
        return *OfficeFile::create(folder.filePath("office"), keyring, key, {clock, entropy});
    }
    /// Adds scans of so many bytes together; returns them as they were.
    QList<QByteArray> add(qint64 bytes, bool keep)
    {
        QList<QByteArray> added;
        for (qint64 done = 0; done < bytes; done += scanBytes) {
            QByteArray scan(scanBytes, Qt::Uninitialized);
            QRandomGenerator::system()->fillRange(
                reinterpret_cast<quint32*>(scan.data()), scan.size() / qsizetype(sizeof(quint32)));
            QBuffer buffer(&scan);
            buffer.open(QIODevice::ReadOnly);
            if (const auto content = addContent(file->store(), buffer, "scan"); !content)
                throw Failure(content.error());
            if (keep)
                added.append(scan);
        }
        return added;
    }
    double backUp()
    {
        clock.advance(86400000);
        return seconds([&] {
            if (const auto made = file->backUp(); !made)
                throw Failure(made.error());
        });
    }
    /// Seconds that a plain copy of the scans takes, from one file into another that is then on the disk.
    double copy(const QList<QByteArray>& scans) const
    {
        const QString from = folder.filePath("plain"), to = folder.filePath("copied");
        QFile plain(from);
        (void)plain.open(QIODevice::WriteOnly);
        for (const QByteArray& scan : scans)
            plain.write(scan);
        plain.close();
        const double taken = seconds([&] {
            QFile in(from), out(to);
            (void)in.open(QIODevice::ReadOnly);
            (void)out.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
            while (!in.atEnd())
                out.write(in.read(pieceBytes));
            if (!syncFile(out.handle()))
                throw Failure({Error::Kind::Storage, QStringLiteral("The copy is not on the disk"), {}});
        });
        QFile::remove(from);
        QFile::remove(to);
        return taken;
    }
};

QList<Figure> secondDay(qint64 megabytes)
{
    const qint64 all = megabytes << 20, perDay = all / 20;
    Scans scans;
    scans.add(all, false);
    scans.backUp();
    QList<double> ratios;
    for (int day = 0; day < days; ++day) {
        const QList<QByteArray> fresh = scans.add(perDay, true);
        scans.file->store().database().checkpoint();
        const double plain = scans.copy(fresh);
        ratios.append(scans.backUp() / plain);
    }
    const QString sizes = QStringLiteral("%1 MB more beside %2 MB").arg(perDay >> 20).arg(megabytes);
    return {{"backup of " + sizes + " to a copy", median(ratios), "x", Figure::Limit::AtMost, 1.2}};
}

} // namespace

QList<Measurement> attachmentMeasurements(int megabytes)
{
    return {{"attachments", [megabytes] { return secondDay(megabytes); }}};
}
