#pragma once

#include "core/domain/records/account.h"
#include "core/work/desk.h"

/// The laptop that may pay from an account: whoever took it over last; null while nobody has it.
Id<Device> custodianOf(const Store& store, const Id<Account>& account);
/// Refuses where this laptop has not the account in custody, or the account has another currency.
Result<void> hasCustody(const Store& store, const Id<Account>& account, Currency currency);

/// Opens an account of this office, in the custody of this laptop, by a counted and signed handover.
Result<Id<Account>> openAccount(const Desk& desk, Account account);
