#include "core/work/demofile.h"

#include "core/work/goldencase.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DemoFile)
};

// Cheap on purpose: the demo's passphrase is known to all.
constexpr seal::KeyCost demoCost{quint64(8) << 20, 1};

Result<QList<Actor>> foundCast(OpenFile& session, Keyring& keyring)
{
    // Kept in the file, as an office's root never is: so that laptops can join the demo.
    const auto root = seal::SigningKey::create();
    session.store().setSetting("demo-root", bytesOf(root.seed().view()));
    QList<seal::SigningKey> keys;
    const QList<DemoPart> parts = demoRoles();
    for (qsizetype i = 0; i < parts.size(); ++i)
        keys.append(seal::SigningKey::create());
    auto cast = foundDemo(session.store(), root, keys);
    if (!cast)
        return cast;
    const seal::SecretBytes passphrase = demoPassphrase();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const SlotOwner owner{SlotKind::Staff, QString::fromLatin1(parts[i].name), (*cast)[i].staff.uuid()};
        if (auto added = keyring.addSlot(owner, passphrase, {session.file->key().copy(), keys[i]}, demoCost);
            !added)
            return added.error();
    }
    if (auto written = keyring.write(session.file->path()); !written)
        return written.error();
    return cast;
}

Result<void> play(OpenFile& session, const QList<Actor>& cast, QDate from, QDate until)
{
    Batch batch(session.store());
    if (auto played = playDemo(session.store(), *session.clock.stepped(), cast, from, until); !played)
        return played;
    session.store().setSetting("demo-clock", until.toString(Qt::ISODate).toLatin1());
    batch.commit();
    return {};
}

/// A new file with the demo office in it, at the demo's first day.
Result<QList<Actor>> createOffice(OpenFile& session, const QString& path, Surroundings around)
{
    session.clock.step(demoStart);
    Keyring keyring(newUuid(session.clock, session.entropy));
    const seal::SecretBytes key = Keyring::newFileKey();
    const auto recovery = seal::SecretBytes::random(20);
    if (auto added
        = keyring.addSlot({SlotKind::Recovery, u"recovery"_s, {}}, recovery, {key.copy(), {}}, demoCost);
        !added)
        return added.error();
    auto file = OfficeFile::create(path, keyring, key, around);
    if (!file)
        return file.error();
    session.file = *std::move(file);
    return foundCast(session, keyring);
}

Result<QString> createDemo(const QString& path, QDate day)
{
    OpenFile session;
    const auto cast = createOffice(session, path, session.around());
    if (!cast)
        return cast.error();
    if (auto played = play(session, *cast, demoStart, day); !played)
        return played.error();
    return Words::tr(
        "%1 is a demo office file that stands at %2. Passphrase of everybody in it: demo demo demo")
        .arg(path, day.toString(Qt::ISODate));
}

Result<QString> advanceDemo(const QString& path, QDate day)
{
    const auto keyring = Keyring::read(path);
    if (!keyring)
        return keyring.error();
    const auto way = keyring->unlock(demoPassphrase());
    if (!way)
        return way.error();
    auto session = openFile(path, *keyring, *way);
    if (!session)
        return session.error();
    const auto at = (*session)->store().setting("demo-clock");
    if (!at)
        return Error{
            Error::Kind::Invalid, Words::tr("%1 is no demo file. Nothing was changed.").arg(path), {}};
    const QDate from = QDate::fromString(QString::fromLatin1(*at), Qt::ISODate);
    if (day < from)
        return Error{Error::Kind::Invalid,
            Words::tr("This demo already stands at %1 and cannot go back. Make another file for %2.")
                .arg(from.toString(Qt::ISODate), day.toString(Qt::ISODate)),
            {}};
    QList<Actor> cast;
    for (const KeySlot& slot : keyring->keySlots()) {
        if (slot.owner.kind != SlotKind::Staff)
            continue;
        const auto unlocked = keyring->unlock(demoPassphrase(), slot.owner.staff);
        if (!unlocked)
            return unlocked.error();
        cast.append(actorOf((*session)->store(), *keyring, *unlocked));
    }
    if (auto played = play(**session, cast, from, day); !played)
        return played.error();
    return Words::tr("%1 now stands at %2.").arg(path, day.toString(Qt::ISODate));
}

} // namespace

Result<QString> makeSynthetic(const QString& path, const SyntheticTerms& terms, Progress& progress)
{
    OpenFile session;
    SeededEntropy entropy(terms.seed);
    const auto cast = createOffice(session, path, {session.clock, entropy});
    if (!cast)
        return cast.error();
    session.store().setSetting("demo-clock", demoEnd.toString(Qt::ISODate).toLatin1());
    const auto made = makeSyntheticCases(
        session.store(), *session.clock.stepped(), {(*cast)[0], (*cast)[2], (*cast)[3]}, terms, progress);
    if (!made)
        return made.error();
    return Words::tr(
        "%1 holds %2 synthetic cases of seed %3; nobody in them exists. Passphrase: demo demo demo")
        .arg(path)
        .arg(terms.cases)
        .arg(terms.seed);
}

seal::SecretBytes demoPassphrase()
{
    return seal::passphrase(u"demo demo demo"_s);
}

bool isDemoKeyring(const Keyring& keyring)
{
    return std::ranges::any_of(keyring.keySlots(),
        [](const KeySlot& slot) { return slot.owner.name == u"Demo manager" && slot.cost == demoCost; });
}

Result<QString> makeDemo(const QString& path, QDate day)
{
    if (day != demoAutumn && day != demoEnd)
        return Error{Error::Kind::Invalid,
            Words::tr("The demo stands at %1 or at %2. Choose one of them.")
                .arg(demoAutumn.toString(Qt::ISODate), demoEnd.toString(Qt::ISODate)),
            {}};
    return QFileInfo::exists(path) ? advanceDemo(path, day) : createDemo(path, day);
}
