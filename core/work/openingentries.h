#pragma once

#include "core/domain/records/openingentry.h"
#include "core/store/dossier.h"
#include "core/work/desk.h"

/// What running cases were paid before the office used the file: taken in from a sheet as a batch, approved
/// as one by another person. From then on it counts in budgets and reports, never in a cash book.

/// What taking a sheet in has done.
struct OpeningTaken {
    QStringList refusals; ///< each with its line; empty where all was taken in
    int added = 0;
};
/// Takes CSV in, whole or not at all; its first row names the columns case, package, amount, currency, date
/// and paper, and may name rate, units per US dollar. Without a rate the one in force that day counts; none
/// is a question. Refused are a case or package that is not here, a day to come, and an entry of the same
/// paper and package that is on file already.
Result<OpeningTaken> takeOpening(const Desk& desk, const QByteArray& csv, const QString& batch);
/// Approves what of the batch was not approved yet, at once, each entry by a signature over exactly its
/// content; how many. Who recorded it cannot.
Result<int> approveOpening(const Desk& desk, const QString& batch, const QString& note);
/// Whether the entry counts: another person approved it as it stands.
bool isOpeningApproved(const Dossier& dossier, const OpeningEntry& entry);
