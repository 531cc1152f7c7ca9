#pragma once

#include "core/domain/records/disbursement.h"
#include "core/domain/records/programme.h"
#include "core/work/desk.h"

/// What a sample is drawn from, and how.
struct SampleWish {
    Id<Programme> programme = {}; ///< null: all
    QDate from = {}; ///< null: from the beginning
    QDate until = {}; ///< null: to the end
    int count = 25;
    quint64 seed = 1; ///< the same seed draws the same sample from the same payments
    bool withRestricted = false; ///< also the documents that lists call "Assistance"; logged
    QString folder = {}; ///< for writeSample; must be there and empty
};

/// The payments drawn, in the order they were drawn; all of them where there are no more than asked for.
QList<Disbursement> drawSample(const Store& store, const SampleWish& wish);
/// Writes the sample as numbered folders, each with its voucher, its approvals, what happened to it and its
/// evidence, beside an index. Returns how many payments it holds.
Result<int> writeSample(const Desk& desk, const SampleWish& wish);
