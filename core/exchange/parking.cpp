#include "core/exchange/parking.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

Result<TakenBundle> importFile(Store& store, const QString& path, Progress& progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::NotFound,
            Words::tr("“%1” cannot be read. Check the name, and that the stick is plugged in.")
                .arg(QFileInfo(path).fileName()),
            file.errorString()};
    return importBundle(store, file, progress);
}

/// For what must be done whether anybody cancels or not.
class Unstopped final : public Progress {
public:
    explicit Unstopped(Progress& shown) : shown_(shown) { }
    void report(int done, int total) override { shown_.report(done, total); }
    bool cancelled() const override { return false; }

private:
    Progress& shown_;
};

bool isParked(const Result<TakenBundle>& taken)
{
    return taken && taken->what == TakenBundle::What::Parked;
}

/// Tries all that wait until none fits any more.
void tryParked(Store& store, const ParkedBundles& parked, Progress& progress, QList<ImportedFile>& outcomes)
{
    for (bool again = true; again;) {
        again = false;
        for (const QString& path : parked.files()) {
            const auto taken = importFile(store, path, progress);
            if (isParked(taken))
                continue;
            parked.drop(path);
            again = again || (taken && taken->what == TakenBundle::What::Taken);
            if (!taken || taken->what == TakenBundle::What::Taken)
                outcomes.append({path, taken});
        }
    }
}

} // namespace

Result<void> ParkedBundles::keep(const QString& bundle) const
{
    const QString place = QDir(folder_).filePath(QFileInfo(bundle).fileName());
    if (QFile::exists(place) || (QDir().mkpath(folder_) && QFile::copy(bundle, place)))
        return {};
    return Error{Error::Kind::Storage,
        Words::tr(
            "“%1” comes too early and could not be kept: the disk is full. Free some space and take it in "
            "again, or take the bundles before it in first.")
            .arg(QFileInfo(bundle).fileName()),
        {}};
}

QStringList ParkedBundles::files() const
{
    QStringList files;
    for (const QString& name : QDir(folder_).entryList({u"*.hwb"_s}, QDir::Files, QDir::Name))
        files += QDir(folder_).filePath(name);
    return files;
}

void ParkedBundles::drop(const QString& file) const
{
    QFile::remove(file);
}

QString parkingBeside(const QString& officeFile)
{
    return officeFile + ".parked";
}

QList<ImportedFile> importFiles(
    Store& store, const QStringList& files, const ParkedBundles& parked, Progress& progress)
{
    QList<ImportedFile> outcomes;
    for (const QString& path : files) {
        auto taken = importFile(store, path, progress);
        if (isParked(taken))
            if (auto kept = parked.keep(path); !kept)
                taken = kept.error();
        const bool goOn = taken || taken.error().kind != Error::Kind::Cancelled;
        const bool mayFit = taken && taken->what == TakenBundle::What::Taken;
        outcomes.append({path, std::move(taken)});
        if (!goOn)
            break;
        if (mayFit)
            tryParked(store, parked, progress, outcomes);
    }
    Unstopped unstopped(progress); // what was taken in must be found
    store.freshen(unstopped);
    return outcomes;
}

QList<PeerState> peerStates(Store& store)
{
    QList<PeerState> states;
    const PeerBook book(store);
    for (const TrustedDevice& device : trustedDevices(store)) {
        if (device.key == store.device().publicKey().bytes())
            continue;
        PeerState state{device, book.peer(device.key), 0};
        for (const Origin& origin : store.origins().all())
            state.missing += std::max<qint64>(0, origin.seq - state.known.has.value(origin.id));
        states.append(state);
    }
    return states;
}
