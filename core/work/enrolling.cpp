#include "core/work/enrolling.h"

#include "core/store/signature.h"

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Enrolling)
};

/// In which version of the trust list a laptop comes, and as what.
struct Place {
    int listVersion = 0;
    TrustSubject subject = TrustSubject::Device;
};

/// The root vouches for a laptop: its bundles and changes are taken from now on.
void trust(Act& act, const seal::SigningKey& root, const Device& device, Place place)
{
    TrustEntry entry;
    entry.id = act.newId<TrustEntry>();
    entry.listVersion = place.listVersion;
    entry.subject = place.subject;
    entry.name = device.name;
    entry.publicKey = device.publicKey;
    entry.sealingKey = device.sealingKey;
    entry.deviceCode = device.code;
    sign(entry, root, Id<StaffKey>());
    act.add(entry);
}

bool isTrusted(const Store& store, const QByteArray& key)
{
    return store.of<TrustEntry>()
        .firstWhere("subject = ? AND public_key = ? ORDER BY id LIMIT 1",
            Value::ofText(code(TrustSubject::Device)), key)
        .has_value();
}

/// The first letter that no laptop of the office has.
QString freeCode(const Store& store, const Id<Office>& office)
{
    QStringList taken;
    for (const Device& device : store.of<Device>().where("office = ? ORDER BY id", office))
        taken += device.code;
    for (int i = 0; i < 26 * 27; ++i) {
        const QString head = i < 26 ? QString() : QString(QChar(u'A' + i / 26 - 1));
        if (const QString code = head + QChar(u'A' + i % 26); !taken.contains(code))
            return code;
    }
    return {};
}

int newestList(const Store& store)
{
    const auto newest = store.of<TrustEntry>().firstWhere("TRUE ORDER BY list_version DESC LIMIT 1");
    return newest ? newest->listVersion : 0;
}

} // namespace

Result<Device> enrolDevice(const Desk& desk, const seal::SigningKey& root, NewDevice wanted)
{
    Store& store = desk.store;
    if (auto allowed = mayDo(desk, Right::KeepStaff); !allowed)
        return allowed.error();
    if (auto ours = isOwnRoot(desk, root); !ours)
        return ours.error();
    if (const auto known
        = store.of<Device>().firstWhere("origin = ? ORDER BY id LIMIT 1", wanted.device.origin))
        return *known;
    const int version = newestList(store) + 1;
    Act act(store, desk.act("enrol-laptop"));
    if (auto own = ownDevice(store); own && !isTrusted(store, own->publicKey)) {
        own->sealingKey = wanted.ownSealingKey.bytes();
        trust(act, root, *own, {version});
    }
    Device device = wanted.device;
    device.id = act.newId<Device>();
    device.code = freeCode(store, device.office);
    if (const Problems problems = validate(device, desk.today()); !problems.isEmpty())
        return errorOf(problems, store.registry().find(Description<Device>::kind.number));
    act.add(device);
    trust(act, root, device, {version, wanted.isPack ? TrustSubject::Pack : TrustSubject::Device});
    act.commit();
    return device;
}

Result<void> revokeDevice(const Desk& desk, const seal::SigningKey& root, const QByteArray& key)
{
    Store& store = desk.store;
    if (auto allowed = mayDo(desk, Right::KeepStaff); !allowed)
        return allowed;
    if (auto ours = isOwnRoot(desk, root); !ours)
        return ours;
    const auto newest = store.of<TrustEntry>().firstWhere(
        "public_key = ? AND subject IN (?, ?) ORDER BY list_version DESC LIMIT 1", key,
        Value::ofText(code(TrustSubject::Device)), Value::ofText(code(TrustSubject::Pack)));
    if (!newest)
        return Error{Error::Kind::NotFound, Words::tr("There is no such laptop on the trust list."), {}};
    TrustEntry entry = *newest;
    for (const Origin& origin : store.origins().all())
        if (origin.key == key) {
            entry.lastOrigin = origin.id.raw();
            entry.lastSequence = origin.seq;
        }
    Act act(store, desk.act("revoke-laptop"));
    entry.id = act.newId<TrustEntry>();
    entry.listVersion = newestList(store) + 1;
    entry.revoked = true;
    sign(entry, root, Id<StaffKey>());
    act.add(entry);
    act.commit();
    return {};
}
