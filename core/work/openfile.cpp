#include "core/work/openfile.h"

#include "core/domain/records/office.h"
#include "core/domain/records/trust.h"
#include "core/work/staffing.h"

Actor actorOf(const Store& store, const Keyring& keyring, const Keyring::Unlocked& unlocked)
{
    const KeySlot& slot = keyring.keySlots()[unlocked.slot];
    Actor actor{Id<Staff>(slot.owner.staff), {}, unlocked.secrets.signingKey};
    for (const StaffKey& key : store.of<StaffKey>().where("staff = ? ORDER BY id", actor.staff))
        if (actor.signing && key.publicKey == actor.signing->publicKey().bytes())
            actor.key = key.id;
    return actor;
}

Result<std::unique_ptr<OpenFile>> openFile(
    const QString& path, const Keyring& keyring, const Keyring::Unlocked& unlocked)
{
    auto open = std::make_unique<OpenFile>();
    auto file = OfficeFile::open(path, unlocked.secrets.fileKey, open->around());
    if (!file)
        return file.error();
    open->file = *std::move(file);
    open->actor = actorOf(open->store(), keyring, unlocked);
    open->notice = open->file->notice();
    ensureDevice(open->store(), open->file->deviceCode());
    if (const auto day = open->store().setting("demo-clock"))
        open->clock.step(QDate::fromString(QString::fromLatin1(*day), Qt::ISODate));
    return open;
}
