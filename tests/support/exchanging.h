#pragma once

#include "core/exchange/exporting.h"
#include "core/exchange/importing.h"
#include "core/work/enrolling.h"
#include "core/work/goldencase.h"
#include "tests/support/tostring.h"

#include <QBuffer>

#include <catch2/catch_test_macros.hpp>

/// Files in memory that exchange real bundles.
namespace exchanging {

/// A laptop with its file.
struct Laptop {
    SteppedClock clock{demoStart};
    SeededEntropy entropy;
    std::unique_ptr<Store> store;

    explicit Laptop(quint64 seed) : entropy(seed), store(Store::inMemory({clock, entropy})) { }

    TrustedDevice trusted(const Laptop& other) const
    {
        const auto device = trustedDevice(*store, other.store->device().publicKey().bytes());
        REQUIRE(device);
        return *device;
    }
    /// The bytes of a bundle for the other.
    QByteArray bundleFor(const Laptop& other)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        NoProgress progress;
        const auto written = exportBundle(*store, {trusted(other), {}, false}, buffer, progress);
        INFO((written ? QString() : written.error().message).toStdString());
        REQUIRE(written);
        return buffer.data();
    }
    Result<TakenBundle> take(QByteArray bundle)
    {
        QBuffer buffer(&bundle);
        buffer.open(QIODevice::ReadOnly);
        NoProgress progress;
        auto taken = importBundle(*store, buffer, progress);
        store->freshen();
        return taken;
    }
    TakenBundle mustTake(const QByteArray& bundle)
    {
        const auto taken = take(bundle);
        INFO((taken ? QString() : taken.error().message + taken.error().detail).toStdString());
        REQUIRE(taken);
        return *taken;
    }
    DigestSum digest() const { return store->digest(); }
};

/// The demo's office, whose root enrols other laptops.
struct Headquarters : Laptop {
    seal::SigningKey root = seal::SigningKey::create();
    QList<Actor> cast;

    explicit Headquarters(quint64 seed = 1) : Laptop(seed)
    {
        QList<seal::SigningKey> keys;
        for (qsizetype i = 0; i < demoRoles().size(); ++i)
            keys.append(seal::SigningKey::create());
        const auto founded = foundDemo(*store, root, keys);
        REQUIRE(founded);
        cast = *founded;
    }
    void play(QDate from, QDate until)
    {
        const auto played = playDemo(*store, clock, cast, from, until);
        INFO((played ? QString() : played.error().message).toStdString());
        REQUIRE(played);
    }
    Device enrol(const Laptop& other, const QString& name)
    {
        NewDevice wanted;
        wanted.ownSealingKey = sealingPairOf(*store).publicKey();
        wanted.device.office = ownOffice(*store)->id;
        wanted.device.name = name;
        wanted.device.publicKey = other.store->device().publicKey().bytes();
        wanted.device.sealingKey = sealingPairOf(*other.store).publicKey().bytes();
        wanted.device.origin = other.store->origins().own().id.raw();
        const auto device = enrolDevice({*store, cast[0]}, root, wanted);
        INFO((device ? QString() : device.error().message).toStdString());
        REQUIRE(device);
        return *device;
    }
    /// All that the other needs to be one of the office's laptops.
    void admit(Laptop& other, const QString& name = "Laptop B")
    {
        const Device device = enrol(other, name);
        Enrolment enrolment;
        enrolment.office = device.office.uuid();
        enrolment.deviceCode = device.code;
        enrolment.sender = store->device().publicKey().bytes();
        enrolment.contentKey = store->setting("content-key").value_or(QByteArray(32, 'k'));
        store->setSetting("content-key", enrolment.contentKey);
        sign(enrolment, root);
        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        NoProgress progress;
        REQUIRE(exportBundle(*store, {trusted(other), enrolment, true}, buffer, progress));
        buffer.seek(0);
        const Joining joining{[](const Enrolment&) { return Result<void>(); },
            [&](const Enrolment& said) {
                other.store->setSetting("own-office", said.office.raw());
                other.store->setSetting("office-root", said.root);
                other.store->setSetting("device-code", said.deviceCode.toUtf8());
                other.store->setSetting("content-key", said.contentKey);
            }};
        const auto joined = importBundle(*other.store, buffer, progress, joining);
        other.store->freshen();
        INFO((joined ? QString() : joined.error().message + joined.error().detail).toStdString());
        REQUIRE(joined);
    }
};

template <class T>
Error::Kind kindOf(const Result<T>& result)
{
    REQUIRE_FALSE(result);
    CHECK_FALSE(result.error().message.isEmpty());
    return result.error().kind;
}

} // namespace exchanging
