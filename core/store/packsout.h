#pragma once

#include "core/store/store.h"

struct CaseFile;

/// What an office remembers of a pack it wrote for a mission's laptop; it never travels.
struct PackOut {
    QByteArray device; ///< the laptop's public key
    Uuid mission;
    QString organisation; ///< empty: own staff
    QDate expires;
    QList<Uuid> cases;
};
void notePack(Store& store, const PackOut& pack);
QList<PackOut> packsOut(const Store& store);
