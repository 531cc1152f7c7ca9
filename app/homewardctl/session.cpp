#include "app/homewardctl/session.h"

#include "app/homewardctl/demo.h"
#include "core/domain/records/office.h"
#include "core/domain/records/trust.h"
#include "core/work/staffing.h"

#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(homewardctl)
};

/// A slot's owner by id or name, before the file is open.
Uuid slotOwner(const Keyring& keyring, const QString& as)
{
    for (const KeySlot& slot : keyring.keySlots())
        if (!as.isEmpty() && (slot.owner.name == as || slot.owner.staff.text() == as))
            return slot.owner.staff;
    return {};
}

} // namespace

Result<seal::SecretBytes> readPassphrase(const QString& name)
{
    QFile file(name);
    const bool open = name.isEmpty() ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return Error{Error::Kind::NotFound, Words::tr("The passphrase file %1 cannot be read.").arg(name), {}};
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return seal::passphrase(QString::fromUtf8(line));
}

Actor actorOf(const Store& store, const Keyring& keyring, const Keyring::Unlocked& unlocked)
{
    const KeySlot& slot = keyring.keySlots()[unlocked.slot];
    Actor actor{Id<Staff>(slot.owner.staff), {}, unlocked.secrets.signingKey};
    for (const StaffKey& key : store.of<StaffKey>().where("staff = ? ORDER BY id", actor.staff))
        if (actor.signing && key.publicKey == actor.signing->publicKey().bytes())
            actor.key = key.id;
    return actor;
}

Result<std::unique_ptr<Session>> openSession(const Globals& globals)
{
    if (globals.store.isEmpty())
        return Error{Error::Kind::Invalid, Words::tr("Name the office file with --store FILE before the command."), {}};
    const auto keyring = Keyring::read(globals.store);
    if (!keyring)
        return keyring.error();
    const bool isDemo = globals.passphraseFile.isEmpty() && isDemoKeyring(*keyring);
    auto passphrase = isDemo ? Result(demoPassphrase()) : readPassphrase(globals.passphraseFile);
    if (!passphrase)
        return passphrase.error();
    const auto unlocked = keyring->unlock(*passphrase, slotOwner(*keyring, globals.as));
    if (!unlocked)
        return unlocked.error();
    auto session = std::make_unique<Session>();
    auto file = OfficeFile::open(globals.store, unlocked->secrets.fileKey, session->around());
    if (!file)
        return file.error();
    session->file = *std::move(file);
    session->actor = actorOf(session->store(), *keyring, *unlocked);
    session->notice = session->file->notice();
    ensureDevice(session->store(), session->file->deviceCode());
    if (const auto day = session->store().setting("demo-clock"))
        session->clock.step(QDate::fromString(QString::fromLatin1(*day), Qt::ISODate));
    return session;
}

Result<Id<Staff>> staffNamed(const Store& store, const QString& text)
{
    for (const Staff& staff : store.of<Staff>().all())
        if (staff.name == text || staff.id.text() == text)
            return staff.id;
    return Error{Error::Kind::NotFound, Words::tr("There is nobody called %1 on the staff. See: staff list.").arg(text), {}};
}
