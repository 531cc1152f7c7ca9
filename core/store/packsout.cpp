#include "core/store/packsout.h"

namespace {

constexpr auto settings = "pack-out:";

std::optional<PackOut> packFrom(const QByteArray& device, const QByteArray& bytes)
{
    ByteReader reader(bytes);
    PackOut pack;
    pack.device = device;
    pack.mission = reader.uuid();
    const std::string_view name = reader.sized();
    pack.organisation = QString::fromUtf8(name.data(), qsizetype(name.size()));
    pack.expires = QDate::fromJulianDay(reader.signedNumber());
    for (quint64 left = reader.number(); left > 0 && !reader.failed(); --left)
        pack.cases.append(reader.uuid());
    return reader.failed() ? std::nullopt : std::optional(pack);
}

} // namespace

QList<PackOut> packsOut(const Store& store)
{
    QList<PackOut> packs;
    for (const QByteArray& name : store.settings(settings)) {
        const QByteArray device = QByteArray::fromHex(name.mid(qsizetype(qstrlen(settings))));
        if (const auto pack = packFrom(device, store.setting(name).value_or(QByteArray())))
            packs.append(*pack);
    }
    return packs;
}

void notePack(Store& store, const PackOut& pack)
{
    QByteArray bytes;
    ByteWriter writer(bytes);
    writer.raw(pack.mission);
    writer.sized(view(pack.organisation.toUtf8()));
    writer.signedNumber(pack.expires.toJulianDay());
    writer.number(quint64(pack.cases.size()));
    for (const Uuid& caseId : pack.cases)
        writer.raw(caseId);
    store.setSetting(settings + pack.device.toHex(), bytes);
}
