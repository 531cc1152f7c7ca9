#pragma once

#include "core/base/progress.h"
#include "core/exchange/enrolment.h"
#include "core/exchange/trust.h"

class QIODevice;

/// A bundle that was written.
struct WrittenBundle {
    QString path;
    qint64 number = 0;
    qint64 changes = 0;
    qint64 contents = 0; ///< attachments
    qint64 bytes = 0;
};

/// What one bundle shall be.
struct BundleOrder {
    TrustedDevice receiver;
    std::optional<Enrolment> enrolment; ///< in the answer to a join request; then it holds everything
    bool everything = false; ///< also what the receiver said it has
};

/// The name of the next bundle to that laptop: EVN-A_to_EVN-B_2026-09-12_0007.hwb.
QString bundleName(const Store& store, const TrustedDevice& receiver, qint64 number);

/// Writes what the receiver has not yet, by its last receipts, into `folder`; the file is whole or not there.
/// NotAllowed for a revoked receiver.
Result<WrittenBundle> exportBundle(
    Store& store, const BundleOrder& order, const QString& folder, Progress& progress);
/// The same into a device.
Result<WrittenBundle> exportBundle(
    Store& store, const BundleOrder& order, QIODevice& out, Progress& progress);
