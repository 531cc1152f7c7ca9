#include "app/homewardctl/session.h"

#include "core/domain/records/office.h"
#include "core/work/demofile.h"

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
        return Error{
            Error::Kind::NotFound, Words::tr("The passphrase file %1 cannot be read.").arg(name), {}};
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return seal::passphrase(QString::fromUtf8(line));
}

Result<std::unique_ptr<OpenFile>> openSession(const Globals& globals)
{
    if (globals.store.isEmpty())
        return Error{Error::Kind::Invalid,
            Words::tr("Name the office file with --store FILE before the command."), {}};
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
    return openFile(globals.store, *keyring, *unlocked);
}

Result<Id<Staff>> staffNamed(const Store& store, const QString& text)
{
    for (const Staff& staff : store.of<Staff>().all())
        if (staff.name == text || staff.id.text() == text)
            return staff.id;
    return Error{Error::Kind::NotFound,
        Words::tr("There is nobody called %1 on the staff. See: staff list.").arg(text), {}};
}
