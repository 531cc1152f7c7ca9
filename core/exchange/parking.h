#pragma once

#include "core/exchange/importing.h"
#include "core/store/peerbook.h"

/// Where bundles that come too early wait, as they came: sealed. A folder beside the office file.
class ParkedBundles {
public:
    explicit ParkedBundles(const QString& folder) : folder_(folder) { }

    Result<void> keep(const QString& bundle) const; ///< a copy of it
    QStringList files() const;
    void drop(const QString& file) const;

private:
    QString folder_;
};

QString parkingBeside(const QString& officeFile);

/// What became of one file.
struct ImportedFile {
    QString path;
    Result<TakenBundle> taken;
};

/// Takes many bundles in, in whatever order they fit together; those that come too early are parked, and
/// parked ones are tried again after each that was taken. Stops where the person cancels.
QList<ImportedFile> importFiles(
    Store& store, const QStringList& files, const ParkedBundles& parked, Progress& progress);

/// Another laptop on the trust list, and how far it and this one are.
struct PeerState {
    TrustedDevice device;
    Peer known;
    qint64 missing = 0; ///< changes here that it has not said it holds
};
QList<PeerState> peerStates(Store& store);
