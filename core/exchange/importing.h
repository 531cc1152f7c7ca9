#pragma once

#include "core/base/progress.h"
#include "core/exchange/bundlereader.h"
#include "core/exchange/enrolment.h"
#include "core/exchange/sections.h"
#include "core/exchange/trust.h"

class QIODevice;

/// What taking a bundle in did.
struct TakenBundle {
    enum class What {
        Taken,
        AlreadyHere, ///< it was taken before: nothing was done
        Parked, ///< what comes before it is not here yet; it is kept and tried again
    };
    What what = What::Taken;
    QString sender; ///< code: EVN-B
    qint64 number = 0;
    qint64 changes = 0; ///< new here
    qint64 contents = 0; ///< attachments that came with it
    qint64 conflicts = 0; ///< that came up
    bool differs = false; ///< both hold the same changes, and yet not the same data: to be reported

    QString sentence() const; ///< for people
};

/// What a bundle would bring, without taking it.
struct BundlePreview {
    QString sender;
    qint64 number = 0;
    Instant madeAt;
    bool alreadyTaken = false;
    bool comesTooEarly = false; ///< what comes before it is not here yet
    qint64 changes = 0; ///< new here
    qint64 cases = 0, persons = 0, payments = 0; ///< that these are about

    QString sentence() const; ///< for people
};

/// Takes a bundle in, whole or not at all; lists and searches miss it until the store is freshened. Errors
/// leave the file as it was: Invalid (no bundle, or a value in it cannot be right), Damaged (altered, cut
/// short, forked), NotAllowed (for another laptop, by a stranger, revoked), NewerVersion, Cancelled. A bundle
/// that comes too early is Parked; whoever calls keeps the file.
Result<TakenBundle> importBundle(Store& store, QIODevice& in, Progress& progress);

/// The same for the answer to this laptop's join request. `welcome` is asked with the enrolment before
/// anything is taken, and `settle` when all is in, to write the file's settings.
struct Joining {
    std::function<Result<void>(const Enrolment&)> welcome;
    std::function<void(const Enrolment&)> settle;
};
Result<TakenBundle> importBundle(Store& store, QIODevice& in, Progress& progress, const Joining& joining);

/// Whether what a bundle builds upon is here.
bool isCovered(const Store& store, const QList<ReplicaPoint>& points);

Result<BundlePreview> previewBundle(Store& store, QIODevice& in, Progress& progress);
