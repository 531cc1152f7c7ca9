#pragma once

#include "core/work/caseledger.h"
#include "core/work/casework.h"
#include "core/work/goldencase.h"
#include "core/work/planning.h"
#include "tests/support/tostring.h"

#include <algorithm>

#include <catch2/catch_test_macros.hpp>

/// The golden case, played in memory.
struct Demo {
    SteppedClock clock{demoStart};
    SeededEntropy entropy{1};
    std::unique_ptr<Store> store = Store::inMemory({clock, entropy});
    QList<Actor> cast;

    Demo()
    {
        QList<seal::SigningKey> keys;
        for (qsizetype i = 0; i < demoRoles().size(); ++i)
            keys.append(seal::SigningKey::create());
        const auto founded = foundDemo(*store, seal::SigningKey::create(), keys);
        REQUIRE(founded);
        cast = *founded;
    }
    void play(QDate from, QDate until)
    {
        const auto played = playDemo(*store, clock, cast, from, until);
        INFO((played ? QString() : played.error().message).toStdString());
        REQUIRE(played);
    }
    Desk desk(int member) { return {*store, cast[member]}; }
    Dossier dossier() const { return *dossierOf(*store, store->of<CaseFile>().all().first().id); }
    Budget budget(AssistanceType type) const
    {
        const Dossier now = dossier();
        const auto packages = currentPackages(now);
        return *budgetOf(now, *std::ranges::find(packages, type, &Package::type));
    }
};
