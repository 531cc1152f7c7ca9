#include "core/exchange/trust.h"

#include "core/domain/records/office.h"
#include "core/domain/records/trust.h"
#include "core/store/signature.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

QString codeOf(const Store& store, const Device& device)
{
    const auto office = store.of<Office>().find(device.office);
    return office ? office->code + u'-' + device.code : device.code;
}

bool isSignedByRoot(const TrustEntry& entry, const seal::PublicKey& root)
{
    return entry.signedWith.isNull() && seal::verify(root, view(canonicalOf(entry)), view(entry.signature));
}

TrustedDevice deviceFrom(const Store& store, const TrustEntry& entry)
{
    TrustedDevice trusted{entry.publicKey, entry.sealingKey, entry.deviceCode, entry.name, entry.revoked, {},
        entry.lastSequence, entry.subject == TrustSubject::Pack};
    if (entry.lastOrigin.size() == 16)
        trusted.lastOrigin = Uuid::fromBytes(entry.lastOrigin.constData());
    if (const auto device
        = store.of<Device>().firstWhere("public_key = ? ORDER BY id LIMIT 1", entry.publicKey)) {
        trusted.code = codeOf(store, *device);
        trusted.name = device->name;
    }
    return trusted;
}

Error untrusted(const Origin& origin)
{
    return {Error::Kind::NotAllowed,
        Words::tr(
            "The bundle holds changes of a laptop that this office does not trust. Nothing was taken. Ask "
            "its sender to enrol that laptop first."),
        origin.id.text()};
}

Error revokedLater(const TrustedDevice& device)
{
    return {Error::Kind::NotAllowed,
        Words::tr("The bundle holds changes that the laptop %1 wrote after its key was revoked. Nothing was "
                  "taken. Tell headquarters.")
            .arg(device.code),
        {}};
}

} // namespace

QList<TrustedDevice> trustedDevices(const Store& store)
{
    const auto rootBytes = store.setting("office-root");
    const auto root = rootBytes ? seal::PublicKey::fromBytes(view(*rootBytes)) : std::nullopt;
    QList<TrustedDevice> devices;
    if (!root)
        return devices;
    const auto entries = store.of<TrustEntry>().where("subject IN (?, ?) ORDER BY list_version, id",
        Value::ofText(code(TrustSubject::Device)), Value::ofText(code(TrustSubject::Pack)));
    for (const TrustEntry& entry : entries) {
        if (!isSignedByRoot(entry, *root))
            continue;
        devices.removeIf([&](const TrustedDevice& known) { return known.key == entry.publicKey; });
        devices.append(deviceFrom(store, entry));
    }
    return devices;
}

std::optional<TrustedDevice> trustedDevice(const Store& store, const QByteArray& key)
{
    const QList<TrustedDevice> devices = trustedDevices(store);
    const auto found = std::ranges::find(devices, key, &TrustedDevice::key);
    return found == devices.end() ? std::nullopt : std::optional(*found);
}

int trustVersion(const Store& store)
{
    const auto newest = store.of<TrustEntry>().firstWhere("TRUE ORDER BY list_version DESC LIMIT 1");
    return newest ? newest->listVersion : 0;
}

QString ownCode(const Store& store)
{
    const auto device
        = store.of<Device>().firstWhere("origin = ? ORDER BY id LIMIT 1", store.origins().own().id.raw());
    return device ? codeOf(store, *device) : u"?"_s;
}

seal::SealingPair sealingPairOf(const Store& store)
{
    return seal::SealingPair::fromSecret(seal::subkey(store.device().seed(), 1, "sealpair"));
}

Result<void> checkOrigins(const Store& store)
{
    const QList<TrustedDevice> devices = trustedDevices(store);
    const QByteArray own = store.device().publicKey().bytes();
    for (const Origin& origin : store.origins().all()) {
        if (origin.seq == 0 || origin.key == own)
            continue;
        const auto device = std::ranges::find(devices, origin.key, &TrustedDevice::key);
        if (device == devices.end())
            return untrusted(origin);
        if (device->revoked && (origin.id != device->lastOrigin || origin.seq > device->lastSequence))
            return revokedLater(*device);
    }
    return {};
}
