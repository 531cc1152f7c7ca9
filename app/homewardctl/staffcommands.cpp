#include "app/homewardctl/commands.h"
#include "core/store/officeroot.h"
#include "core/work/staffing.h"

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(homewardctl)
};

Printed said(const QString& sentence)
{
    return {sentence + u'\n', {{u"message"_s, sentence}}};
}

/// A session and what changing the staff needs besides.
struct Opened {
    std::unique_ptr<OpenFile> session;
    Keyring keyring;
    OfficeRoot root;
};

Result<Opened> openWithRoot(
    const Globals& globals, const QString& rootFile, const QString& rootPassphraseFile)
{
    auto session = openSession(globals);
    if (!session)
        return session.error();
    auto keyring = Keyring::read(globals.store);
    if (!keyring)
        return keyring.error();
    const auto passphrase = readPassphrase(rootPassphraseFile);
    if (!passphrase)
        return passphrase.error();
    auto root = readOfficeRoot(rootFile, *passphrase);
    if (!root)
        return root.error();
    return Opened{*std::move(session), *std::move(keyring), *std::move(root)};
}

} // namespace

Result<Printed> Commands::addStaffMember()
{
    NewStaff person;
    person.staff.name = QString::fromStdString(argument_);
    for (const std::string& code : roles_) {
        const auto role = fromCode<StaffRole>(code);
        if (role == StaffRole::Unknown)
            return Error{Error::Kind::Invalid,
                Words::tr("There is no role “%1”. See: staff add --help.").arg(QString::fromStdString(code)),
                {}};
        person.roles.append(role);
    }
    const auto passphrase = readPassphrase(QString::fromStdString(newPassphraseFile_));
    if (!passphrase)
        return passphrase.error();
    auto opened = openWithRoot(
        globals_, QString::fromStdString(rootFile_), QString::fromStdString(rootPassphraseFile_));
    if (!opened)
        return opened.error();
    const auto signing = seal::SigningKey::create();
    person.key = signing.publicKey();
    person.staff.office = ownOffice(opened->session->store())->id;
    const auto actor = addStaff(opened->session->desk(), opened->root.signingKey, person);
    if (!actor)
        return actor.error();
    const SlotOwner owner{SlotKind::Staff, person.staff.name, actor->staff.uuid()};
    const SlotSecrets secrets{opened->session->file->key().copy(), signing};
    if (auto added = opened->keyring.addSlot(owner, *passphrase, secrets); !added)
        return added.error();
    if (auto written = opened->keyring.write(globals_.store); !written)
        return written.error();
    return said(
        Words::tr("%1 is on the staff and opens the file with the new passphrase.").arg(person.staff.name));
}

Result<Printed> Commands::removeStaffMember()
{
    auto opened = openWithRoot(
        globals_, QString::fromStdString(rootFile_), QString::fromStdString(rootPassphraseFile_));
    if (!opened)
        return opened.error();
    const auto staff = staffNamed(opened->session->store(), QString::fromStdString(argument_));
    if (!staff)
        return staff.error();
    const auto& keySlots = opened->keyring.keySlots();
    for (qsizetype i = keySlots.size() - 1; i >= 0; --i)
        if (keySlots[i].owner.staff == staff->uuid())
            if (auto removed = opened->keyring.removeSlot(i); !removed)
                return removed.error();
    if (auto ended
        = endStaff(opened->session->desk(), opened->root.signingKey, *staff, QString::fromStdString(reason_));
        !ended)
        return ended.error();
    if (auto written = opened->keyring.write(globals_.store); !written)
        return written.error();
    return said(
        Words::tr("They may sign no more and cannot open the file. Backups made before still open with their "
                  "passphrase."));
}
