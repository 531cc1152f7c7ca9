#pragma once

#include "core/domain/records/payee.h"

#include <QList>

class Store;

/// Payees whose name holds the part (of Latin letters in either case; empty: all), the newest first, at most
/// `limit` of them.
QList<Payee> payeesNamed(const Store& store, const QString& part, int limit = 60);
