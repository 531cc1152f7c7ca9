#include "core/work/founding.h"

#include "core/store/officeroot.h"
#include "core/work/openfile.h"
#include "core/work/staffing.h"

#include <QFile>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Founding)
};

/// Removes what was made unless it is kept.
class Undo {
public:
    void forget() { paths_.clear(); }
    void add(const QString& path) { paths_.append(path); }
    ~Undo()
    {
        for (const QString& path : paths_)
            QFile::remove(path);
    }

private:
    QStringList paths_;
};

} // namespace

Result<QString> createOffice(
    const NewOffice& wanted, const std::function<Result<void>(const seal::SecretBytes& recovery)>& confirm)
{
    Undo undo; // goes last, when the file is closed
    OpenFile open;
    Keyring keyring(newUuid(open.clock, open.entropy));
    const seal::SecretBytes key = Keyring::newFileKey();
    const OfficeRoot root = OfficeRoot::create(keyring.file());
    if (auto written = writeOfficeRoot(wanted.rootFile, root, wanted.passphrase); !written)
        return written.error();
    undo.add(wanted.rootFile);
    if (auto confirmed = confirm(root.recovery); !confirmed)
        return confirmed.error();
    if (auto added = keyring.addSlot({SlotKind::Recovery, u"paper"_s, {}}, root.recovery, {key.copy(), {}});
        !added)
        return added.error();
    auto file = OfficeFile::create(wanted.path, keyring, key, open.around());
    if (!file)
        return file.error();
    open.file = *std::move(file);
    undo.add(wanted.path);
    undo.add(Keyring::pathBeside(wanted.path));
    const auto signing = seal::SigningKey::create();
    NewStaff manager{{}, signing.publicKey(), {StaffRole::Manager}};
    manager.staff.name = wanted.manager;
    const auto actor
        = foundOffice(open.store(), root.signingKey, {wanted.office, QSysInfo::machineHostName(), manager});
    if (!actor)
        return actor.error();
    const SlotOwner owner{SlotKind::Staff, wanted.manager, actor->staff.uuid()};
    if (auto added = keyring.addSlot(owner, wanted.passphrase, {key.copy(), signing}); !added)
        return added.error();
    if (auto written = keyring.write(wanted.path); !written)
        return written.error();
    undo.forget();
    return Words::tr("%1 is ready. Keep %2 and the recovery code apart from the laptop: without them a lost "
                     "passphrase cannot be replaced.")
        .arg(wanted.path, wanted.rootFile);
}
