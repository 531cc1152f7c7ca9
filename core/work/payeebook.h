#pragma once

#include "core/domain/records/payee.h"
#include "core/domain/records/payeeconfirmation.h"
#include "core/store/dossier.h"
#include "core/work/desk.h"

/// Whether an account that was changed since it was entered still waits for a second person's word. False for
/// one that stands as it was entered, and for one that was confirmed as it is now.
bool waitsForConfirmation(const Store& store, const Dossier& dossier, const PayeeAccount& account);
/// Refuses while the account waits for confirmation: nothing is asked for or paid to it before. A null
/// account is settled.
Result<void> payeeSettled(const Store& store, const Dossier& dossier, const Id<PayeeAccount>& account);

/// Changes where a payee's money is sent; who does it is written on the account.
Result<void> changePayeeAccount(const Desk& desk, const PayeeAccount& before, PayeeAccount after);
/// The signed word of a second person that the account, exactly as it stands, is the payee's. Whoever changed
/// it last cannot give it.
Result<Id<PayeeConfirmation>> confirmPayeeAccount(
    const Desk& desk, const Id<CaseFile>& caseId, const Id<PayeeAccount>& account);
