#include "app/homewardctl/exchangecommands.h"
#include "core/exchange/exporting.h"
#include "core/exchange/importing.h"
#include "core/exchange/parking.h"
#include "core/work/suspicions.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(homewardctl)
};

QString moment(Instant at)
{
    return at.isNull() ? u"–"_s : at.utc().toString(u"yyyy-MM-dd HH:mm"_s);
}

QList<TrustedDevice> others(const Store& store)
{
    QList<TrustedDevice> devices = trustedDevices(store);
    devices.removeIf(
        [&](const TrustedDevice& device) { return device.key == store.device().publicKey().bytes(); });
    return devices;
}

QString codeOf(const QList<TrustedDevice>& devices, const QByteArray& key)
{
    const auto found = std::ranges::find(devices, key, &TrustedDevice::key);
    return found == devices.end() ? u"?"_s : found->code;
}

/// The files named, and the bundles in the folders named.
QStringList bundlesIn(const std::vector<std::string>& names)
{
    QStringList files;
    for (const std::string& name : names) {
        const QString path = QString::fromStdString(name);
        if (!QFileInfo(path).isDir())
            files += path;
        else
            for (const QString& inside : QDir(path).entryList({u"*.hwb"_s}, QDir::Files, QDir::Name))
                files += QDir(path).filePath(inside);
    }
    return files;
}

} // namespace

Error noLaptop(const QString& code)
{
    if (code.isEmpty())
        return {Error::Kind::NotFound,
            Words::tr("No other laptop is enrolled yet. It begins with: exchange request."), {}};
    return {Error::Kind::NotFound,
        Words::tr("There is no laptop “%1” on the trust list. See: exchange peers.").arg(code), {}};
}

Result<Printed> ExchangeCommands::exportBundles()
{
    auto session = openSession(globals_);
    if (!session)
        return session.error();
    Store& store = (*session)->store();
    QList<TrustedDevice> devices = others(store);
    const QString to = QString::fromStdString(to_);
    devices.removeIf([&](const TrustedDevice& device) {
        return to.isEmpty() ? device.revoked || device.isPack : device.code != to;
    });
    if (devices.isEmpty())
        return noLaptop(to);
    QString text;
    QJsonArray bundles;
    NoProgress progress;
    for (const TrustedDevice& device : devices) {
        const auto written
            = exportBundle(store, {device, {}, everything_}, QString::fromStdString(out_), progress);
        if (!written)
            return written.error();
        text += Words::tr("%1: %n changes", nullptr, int(written->changes)).arg(written->path) + u'\n';
        bundles.append(QJsonObject{{u"path"_s, written->path}, {u"to"_s, device.code},
            {u"number"_s, written->number}, {u"changes"_s, written->changes},
            {u"attachments"_s, written->contents}, {u"bytes"_s, written->bytes}});
    }
    return Printed{text, {{u"bundles"_s, bundles}}};
}

Result<Printed> ExchangeCommands::importBundles()
{
    auto session = openSession(globals_);
    if (!session)
        return session.error();
    const QStringList files = bundlesIn(files_);
    if (files.isEmpty())
        return Error{Error::Kind::NotFound, Words::tr("There is no bundle. Its name ends in “.hwb”."), {}};
    NoProgress progress;
    const auto outcomes = importFiles(
        (*session)->store(), files, ParkedBundles(parkingBeside((*session)->file->path())), progress);
    QString text;
    QJsonArray bundles;
    const Error* refusal = nullptr;
    for (const ImportedFile& file : outcomes) {
        const QString sentence = file.taken ? file.taken->sentence() : file.taken.error().message;
        text += QFileInfo(file.path).fileName() + u": "_s + sentence + u'\n';
        QJsonObject line{{u"path"_s, file.path}, {u"message"_s, sentence}, {u"refused"_s, !file.taken}};
        if (file.taken) {
            line[u"changes"_s] = file.taken->changes;
            line[u"parked"_s] = file.taken->what == TakenBundle::What::Parked;
            line[u"conflicts"_s] = file.taken->conflicts;
        } else {
            refusal = &file.taken.error();
        }
        bundles.append(line);
    }
    // One refused among many is told beside the others; where nothing went well, it is the command that
    // failed.
    if (refusal && std::ranges::none_of(outcomes, [](const ImportedFile& file) { return bool(file.taken); }))
        return *refusal;
    Store& store = (*session)->store();
    if (const auto compared = compareNewcomers(store, progress); !compared)
        return compared.error();
    const QList<Suspicion> twice = suspicions(store);
    if (!twice.isEmpty())
        text += sentenceOf(twice) + u'\n';
    return Printed{text, {{u"bundles"_s, bundles}, {u"suspicions"_s, twice.size()}}};
}

Result<Printed> ExchangeCommands::preview()
{
    auto session = openSession(globals_);
    if (!session)
        return session.error();
    QFile file(QString::fromStdString(file_));
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::NotFound,
            Words::tr("There is no file “%1”. Check the name and the folder.").arg(file.fileName()), {}};
    NoProgress progress;
    const auto preview = previewBundle((*session)->store(), file, progress);
    if (!preview)
        return preview.error();
    return Printed{preview->sentence() + u'\n',
        {{u"from"_s, preview->sender}, {u"number"_s, preview->number}, {u"made"_s, moment(preview->madeAt)},
            {u"taken"_s, preview->alreadyTaken}, {u"early"_s, preview->comesTooEarly},
            {u"changes"_s, preview->changes}, {u"cases"_s, preview->cases}, {u"persons"_s, preview->persons},
            {u"payments"_s, preview->payments}}};
}

Result<Printed> ExchangeCommands::peers()
{
    auto session = openSession(globals_);
    if (!session)
        return session.error();
    Store& store = (*session)->store();
    QList<QStringList> rows{{Words::tr("laptop"), Words::tr("name"), Words::tr("sent"), Words::tr("received"),
        Words::tr("not confirmed"), Words::tr("last heard")}};
    QJsonArray list;
    for (const PeerState& peer : peerStates(store)) {
        rows.append({peer.device.code, peer.device.revoked ? Words::tr("revoked") : peer.device.name,
            QString::number(peer.known.sent), QString::number(peer.known.received),
            QString::number(peer.missing), moment(peer.known.heardAt)});
        list.append(QJsonObject{{u"laptop"_s, peer.device.code}, {u"name"_s, peer.device.name},
            {u"revoked"_s, peer.device.revoked}, {u"sent"_s, peer.known.sent},
            {u"received"_s, peer.known.received}, {u"missing"_s, peer.missing},
            {u"heard"_s, moment(peer.known.heardAt)}});
    }
    return Printed{ownCode(store) + u'\n' + inColumns(rows, {2, 3, 4}),
        {{u"own"_s, ownCode(store)}, {u"peers"_s, list}}};
}

Result<Printed> ExchangeCommands::journal()
{
    auto session = openSession(globals_);
    if (!session)
        return session.error();
    Store& store = (*session)->store();
    const QList<TrustedDevice> devices = trustedDevices(store);
    QList<QStringList> rows;
    QJsonArray list;
    for (const BundleEntry& entry : PeerBook(store).journal(1000)) {
        const QString laptop = codeOf(devices, entry.peer), outcome = QString::fromLatin1(entry.outcome);
        rows.append({moment(entry.at), entry.sent ? Words::tr("to") : Words::tr("from"), laptop,
            QString::number(entry.number), QString::number(entry.changes), outcome,
            QString::fromLatin1(entry.answer)});
        list.append(QJsonObject{{u"at"_s, moment(entry.at)}, {u"sent"_s, entry.sent}, {u"laptop"_s, laptop},
            {u"number"_s, entry.number}, {u"changes"_s, entry.changes}, {u"outcome"_s, outcome},
            {u"answer"_s, QString::fromLatin1(entry.answer)}, {u"conflicts"_s, entry.conflicts}});
    }
    return Printed{rows.isEmpty() ? Words::tr("Nothing was exchanged yet.") + u'\n' : inColumns(rows, {3, 4}),
        {{u"journal"_s, list}}};
}
