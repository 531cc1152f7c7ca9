#pragma once

#include "core/base/progress.h"

#include <QList>

#include <optional>

class Store;

/// Something in an office file that is not as it should be.
struct CheckFinding {
    enum class Area {
        Integrity, ///< pages, indexes and foreign keys of the file
        Guards, ///< the triggers that keep other programs from writing records
        Chain, ///< the log and its replicas' signed heads
        Signatures, ///< signed facts and approvals
        Replay, ///< records against what the log makes of them
        References, ///< ids that lead nowhere
        Ledger, ///< sums and payments that contradict each other
    };
    static constexpr int areas = 7;

    Area area = Area::Integrity;
    QString message; ///< translated; names the record by its kind and its reference or id, and the next step
    QString detail; ///< technical; never a person's data
    bool isNote = false; ///< nothing is wrong yet: what a reference names may still be on its way
};

/// What a check has looked at and found.
struct CheckReport {
    qint64 changes = 0;
    qint64 records = 0;
    qint64 signatures = 0;
    /// In the order of the areas. Of each area at most a hundred findings and a hundred notes, with a last
    /// one that says how many more there were.
    QList<CheckFinding> findings;

    bool isSound() const; ///< nothing was found but notes
};

/// Looks through a whole office file: the file itself, its guards, chains, signatures, the log replayed
/// against the records, references and the ledger. Changes nothing but that the write-ahead log is moved into
/// the file. What it cannot read it reports as a finding. Throws Failure where `progress` is cancelled.
/// `only` names the one step to take.
CheckReport check(Store& store, Progress& progress, std::optional<CheckFinding::Area> only = {});
/// Looks through the money alone: the signatures of all signed facts, the approvals, and the ledger.
CheckReport checkMoney(Store& store, Progress& progress);
