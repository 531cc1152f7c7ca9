#pragma once

#include "core/laptops/openpack.h"
#include "core/laptops/pack.h"
#include "core/work/openfile.h"
#include "tests/support/exchanging.h"
#include "tests/support/officekeys.h"

#include <QTemporaryDir>

/// The demo's office, which sends laptops on its missions with packs.
namespace packing {

struct Packing {
    QTemporaryDir folder;
    exchanging::Headquarters office;
    Id<Mission> mission;
    PackOrder order;

    Packing()
    {
        qputenv("XDG_DATA_HOME", folder.filePath("notes").toLocal8Bit());
        office.play(demoStart, demoEnd);
        mission = office.store->of<Mission>().firstWhere("TRUE ORDER BY starts_on DESC LIMIT 1")->id;
        order = {mission, "A monitor", {}, QDate(2100, 1, 1), officekeys::cheap};
    }
    ~Packing() { qunsetenv("XDG_DATA_HOME"); }
    Q_DISABLE_COPY_MOVE(Packing)

    Desk desk() { return {*office.store, office.cast[0]}; }
    Id<CaseFile> caseId() const { return office.store->of<CaseFile>().all().first().id; }
    Result<MissionPack> write() { return writePack(desk(), office.root, order, folder.path()); }
    MissionPack written()
    {
        auto pack = write();
        INFO((pack ? QString() : pack.error().message + pack.error().detail).toStdString());
        REQUIRE(pack);
        return *pack;
    }
    Result<OpenedPack> open(const MissionPack& pack, const QString& file, const QString& code)
    {
        return openPack({pack.path, code, folder.filePath(file), officekeys::words("the monitor's own words"),
            officekeys::cheap});
    }
    /// The pack as the monitor works with it.
    std::unique_ptr<OpenFile> opened(const MissionPack& pack, const QString& file = "mission")
    {
        const auto laidOut = open(pack, file, pack.code);
        INFO((laidOut ? QString() : laidOut.error().message + laidOut.error().detail).toStdString());
        REQUIRE(laidOut);
        const auto keyring = Keyring::read(folder.filePath(file));
        REQUIRE(keyring);
        const auto unlocked = keyring->unlock(officekeys::words("the monitor's own words"));
        REQUIRE(unlocked);
        auto session = openFile(folder.filePath(file), *keyring, *unlocked);
        INFO((session ? QString() : session.error().message).toStdString());
        REQUIRE(session);
        return *std::move(session);
    }
    /// What the pack's laptop brings back.
    QByteArray findings(OpenFile& pack)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        NoProgress progress;
        const auto there = trustedDevice(pack.store(), office.store->device().publicKey().bytes());
        REQUIRE(there);
        const auto bundle = exportBundle(pack.store(), {*there, {}, false}, buffer, progress);
        INFO((bundle ? QString() : bundle.error().message).toStdString());
        REQUIRE(bundle);
        return buffer.data();
    }
    Visit visit() const
    {
        Visit visit;
        visit.caseId = caseId();
        visit.mission = mission;
        visit.visitedOn = demoEnd;
        visit.narrative = "The kilns are hot";
        return visit;
    }
};

} // namespace packing
