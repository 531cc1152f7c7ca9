#include "app/homewardctl/founding.h"

#include "app/homewardctl/session.h"
#include "core/seal/words.h"
#include "core/store/officeroot.h"
#include "core/work/staffing.h"

#include <QFile>
#include <QSysInfo>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(homewardctl)
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

/// Writes the code where it was asked for, readable to its owner alone.
Result<void> writeCode(const QString& path, const QString& code)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(code.toUtf8() + '\n') < 0 || !file.flush())
        return Error{Error::Kind::Storage,
            Words::tr("The recovery code cannot be written to %1. Choose a file that is not there yet.").arg(path), {}};
    return {};
}

/// The code as it comes back: from its file, or typed by the person who has written it down.
QString readBack(const QString& path, const QString& code)
{
    if (!path.isEmpty()) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    QTextStream(stderr) << Words::tr("Recovery code, to be written on paper and kept apart from the laptop:") << "\n\n    "
                        << code << "\n\n" << Words::tr("Type it back:") << ' ';
    return QTextStream(stdin).readLine();
}

Result<void> confirmRecovery(const QString& path, const seal::SecretBytes& recovery, Undo& undo)
{
    const QString code = seal::recoveryCode(recovery);
    if (!path.isEmpty()) {
        if (auto written = writeCode(path, code); !written)
            return written;
        undo.add(path);
    }
    const auto typed = seal::recoverySecret(readBack(path, code));
    if (!typed)
        return typed.error();
    if (!(*typed == recovery))
        return Error{Error::Kind::Invalid,
            Words::tr("That is not the recovery code. Nothing was created; start again and write it down."), {}};
    return {};
}

} // namespace

Result<QString> createOffice(const NewOffice& wanted)
{
    Session session;
    const auto passphrase = readPassphrase(wanted.passphraseFile);
    if (!passphrase)
        return passphrase.error();
    Keyring keyring(newUuid(session.clock, session.entropy));
    const seal::SecretBytes key = Keyring::newFileKey();
    const OfficeRoot root = OfficeRoot::create(keyring.file());
    Undo undo;
    if (auto written = writeOfficeRoot(wanted.rootFile, root, *passphrase); !written)
        return written.error();
    undo.add(wanted.rootFile);
    if (auto confirmed = confirmRecovery(wanted.recoveryFile, root.recovery, undo); !confirmed)
        return confirmed.error();
    if (auto added = keyring.addSlot({SlotKind::Recovery, u"paper"_s, {}}, root.recovery, {key.copy(), {}}); !added)
        return added.error();
    auto file = OfficeFile::create(wanted.path, keyring, key, session.around());
    if (!file)
        return file.error();
    session.file = *std::move(file);
    undo.add(wanted.path);
    undo.add(Keyring::pathBeside(wanted.path));
    const auto signing = seal::SigningKey::create();
    NewStaff manager{{}, signing.publicKey(), {StaffRole::Manager}};
    manager.staff.name = wanted.manager;
    const auto actor
        = foundOffice(session.store(), root.signingKey, {wanted.office, QSysInfo::machineHostName(), manager});
    if (!actor)
        return actor.error();
    const SlotOwner owner{SlotKind::Staff, wanted.manager, actor->staff.uuid()};
    if (auto added = keyring.addSlot(owner, *passphrase, {key.copy(), signing}); !added)
        return added.error();
    if (auto written = keyring.write(wanted.path); !written)
        return written.error();
    undo.forget();
    return Words::tr("%1 is ready. Keep %2 and the recovery code apart from the laptop: without them a lost "
                     "passphrase cannot be replaced.")
        .arg(wanted.path, wanted.rootFile);
}
