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

namespace {

/// A demo's clock goes on where the file's last entry of that day was made: ids tell the order of what one
/// moment holds, but only within one session.
void goOn(SteppedClock& clock, const Store& store)
{
    const Instant last{store.origins().own().hlc >> 16};
    if (last.utc().date() == clock.today() && last.ms >= clock.now().ms)
        clock.advance(last.ms + 1 - clock.now().ms);
}

} // namespace

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
        goOn(open->clock.step(QDate::fromString(QString::fromLatin1(*day), Qt::ISODate)), open->store());
    return open;
}
