#pragma once

#include "core/domain/rules/instalmentstate.h"
#include "core/domain/rules/ledger.h"
#include "core/store/dossier.h"

/// The money of a case, told from its records: what the rules of the ledger add up and a month strip shows.
/// A package that a new plan version carried over is one with those it came from.

/// The package and those it was carried from, the newest first.
QList<Package> lineageOf(const Dossier& dossier, const Package& package);
/// All entries of a package and of those it was carried from, in the programme's currency.
QList<LedgerEntry> entriesOf(const Dossier& dossier, const Package& package);
/// What was agreed for the package, with what transfers within its version moved to it and from it.
Money agreedOf(const Dossier& dossier, const Package& package);
/// Where the package's money stands; an error where entries do not add up.
Result<Budget> budgetOf(const Dossier& dossier, const Package& package);
/// What stands about one instalment, for its state.
InstalmentFacts factsOf(const Dossier& dossier, const Package& package, const Instalment& instalment);
/// Whether what must be on file before the instalment is payable is there; `missing` gets the names of what
/// is not.
bool conditionsMet(const Dossier& dossier, const Package& package, const Instalment& instalment,
    QStringList* missing = nullptr);
/// The instalments of a package and of those it was carried from that were not replaced, by due date.
QList<Instalment> instalmentsOf(const Dossier& dossier, const Package& package);
/// A payment that was neither corrected nor returned by the bank.
bool stands(const Dossier& dossier, const Disbursement& disbursement);
/// The request of an instalment that was not refused; null where there is none.
const PaymentRequest* requestOf(const Dossier& dossier, const Id<Instalment>& instalment);
/// The approval that holds for a request: its content is the request's, another person than who asked gave
/// it, and nobody refused it since.
const Approval* approvalOf(const Dossier& dossier, const PaymentRequest& request);
/// Packages of the plan in force and immediate assistance outside any plan.
QList<Package> currentPackages(const Dossier& dossier);
