#pragma once

#include "core/domain/records/account.h"
#include "core/domain/records/programme.h"
#include "core/work/desk.h"

/// Refuses a day that lies in a closed period of the account, and every day for a programme that was closed;
/// either may be null.
Result<void> isOpenOn(
    const Store& store, const Id<Account>& account, const Id<Programme>& programme, QDate day);
/// Refuses where a cash box holds less than the amount. A bank says itself what it does not pay.
Result<void> holds(const Store& store, const Id<Account>& account, Money amount);
