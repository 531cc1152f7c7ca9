#include "core/laptops/openpack.h"

#include "core/laptops/packfile.h"
#include "core/store/officefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Pack)
};

Error wrongWords()
{
    return {Error::Kind::WrongPassphrase,
        Words::tr("These are not the seven words of this pack. Ask for them again; the order counts."), {}};
}

Error ended(QDate day)
{
    return {Error::Kind::NotAllowed,
        Words::tr("This pack ended on %1. Ask the office for a new one.")
            .arg(QLocale().toString(day, QLocale::ShortFormat)),
        {}};
}

void removeFile(const QString& path)
{
    for (const char* ending : {"", "-wal", "-shm", ".keys", ".lock"})
        QFile::remove(path + QLatin1StringView(ending));
}

Result<OpenedPack> take(const PackOpening& opening)
{
    auto keyring = Keyring::read(opening.file);
    if (!keyring)
        return keyring.error();
    const auto unlocked = keyring->unlock(seal::passphrase(opening.code.toLower().simplified()));
    if (!unlocked)
        return unlocked.error().kind == Error::Kind::WrongPassphrase ? wrongWords() : unlocked.error();
    const SystemClock clock;
    SystemEntropy entropy;
    auto file = OfficeFile::open(opening.file, unlocked->secrets.fileKey, {clock, entropy});
    if (!file)
        return file.error();
    const auto scope = (*file)->store().scope();
    if (!scope)
        return Error{Error::Kind::Damaged, Words::tr("The pack does not say what it is for."), {}};
    const auto demoDay = (*file)->store().setting("demo-clock");
    const QDate today
        = demoDay ? QDate::fromString(QString::fromLatin1(*demoDay), Qt::ISODate) : clock.today();
    if (today > scope->expires)
        return ended(scope->expires);
    if (auto changed = keyring->changePassphrase(*unlocked, opening.passphrase, opening.cost); !changed)
        return changed.error();
    if (auto written = keyring->write(opening.file); !written)
        return written.error();
    return OpenedPack{keyring->keySlots()[unlocked->slot].owner.name, *scope};
}

} // namespace

Result<OpenedPack> openPack(const PackOpening& opening)
{
    if (auto strong = seal::checkedNew(opening.passphrase); !strong)
        return strong.error();
    if (auto there = packfile::layOut(opening.pack, opening.file); !there)
        return there.error();
    auto opened = attempt([&] { return take(opening); });
    if (!opened)
        removeFile(opening.file);
    return opened;
}
