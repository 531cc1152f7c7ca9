#pragma once

#include "core/exchange/bundlereader.h"
#include "core/exchange/enrolment.h"
#include "core/exchange/sections.h"

#include <functional>

/// Reads the sections of an unlocked bundle in their order, and sees that they are what its manifest says.
class BundleContent {
public:
    explicit BundleContent(BundleReader& reader) : reader_(reader) { }

    /// Manifest, replicas and, where there is one, the enrolment. NewerVersion, Damaged.
    Result<void> readHead();
    const Manifest& manifest() const { return manifest_; }
    const QList<ReplicaPoint>& points() const { return points_; }
    const std::optional<Enrolment>& enrolment() const { return enrolment_; }

    /// The next changes; false when all were read.
    Result<bool> nextChanges(ChangeList& piece);

    /// What stands behind the changes, to the end.
    struct Rest {
        std::function<void(const ContentPiece&)> content;
        QList<QByteArray> wants;
        QList<Receipt> receipts;
    };
    Result<void> readRest(Rest& rest);

private:
    Result<void> advance(); ///< to the next section that this program reads
    Result<void> readOne(Rest& rest);

    BundleReader& reader_;
    Manifest manifest_;
    QList<ReplicaPoint> points_;
    QList<ChangeList::Replica> replicas_;
    std::optional<Enrolment> enrolment_;
    std::optional<Section> at_; ///< not yet used
    qint64 changes_ = 0, pieces_ = 0;
};

Error damagedContent(const char* detail);
