#include "core/exchange/exporting.h"

#include "core/exchange/bundlewriter.h"
#include "core/exchange/sections.h"
#include "core/store/attachments.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr qsizetype changesInPiece = 2000;
constexpr int receiptsSent = 20;

/// Writes the content of one bundle, section by section.
class Exporting {
public:
    Exporting(Store& store, const BundleOrder& order, QIODevice& out, Progress& progress);

    WrittenBundle run();
    void note(); ///< that it was written; only then is its number used up

private:
    void writeHead();
    void writeChanges();
    void writeContents();
    void writeReceipts();
    QList<Content> wantedContents() const;

    Store& store_;
    const BundleOrder& order_;
    Progress& progress_;
    PeerBook book_;
    Peer peer_;
    Seen since_;
    Uuid id_;
    BundleWriter writer_;
    QList<Content> contents_;
    WrittenBundle written_;
};

Uuid newBundleId(const Store& store)
{
    SystemEntropy entropy;
    return newUuid(store.clock(), entropy);
}

Exporting::Exporting(Store& store, const BundleOrder& order, QIODevice& out, Progress& progress)
    : store_(store), order_(order), progress_(progress), book_(store), peer_(book_.peer(order.receiver.key)),
      id_(newBundleId(store)),
      writer_(out, {id_, store.device(), {*seal::SealingKey::fromBytes(view(order.receiver.sealingKey))}})
{
    if (!order.everything && !order.enrolment)
        since_ = peer_.has;
    peer_.sent += 1;
    written_.number = peer_.sent;
}

WrittenBundle Exporting::run()
{
    contents_ = wantedContents();
    writeHead();
    writeChanges();
    writeContents();
    writeReceipts();
    QByteArray counts;
    ByteWriter end(counts);
    end.number(quint64(written_.changes));
    end.number(quint64(written_.contents));
    writer_.section(section::End, counts);
    writer_.finish();
    return written_;
}

void Exporting::writeHead()
{
    Manifest manifest;
    const Origin& own = store_.origins().own();
    manifest.origin = own.id;
    manifest.incarnation = own.incarnation;
    manifest.number = written_.number;
    manifest.madeAt = store_.clock().now();
    QList<ReplicaPoint> points;
    for (const Origin& origin : store_.origins().all()) {
        // A receiver that has more than we do is told nothing of that replica.
        const qint64 since = std::min(since_.value(origin.id), origin.seq);
        points.append(
            {{origin.id, origin.key, origin.incarnation, origin.seq, origin.head, origin.signature}, since});
        manifest.changes += origin.seq - since;
    }
    for (const Content& content : contents_)
        manifest.contentPieces += (content.size + pieceBytes - 1) / pieceBytes;
    if (!store_.scope()) // a pack's says nothing of the whole
        manifest.digest = bytesOf(store_.digest().bytes());
    manifest.office = ownCode(store_).toUtf8();
    writer_.section(section::Manifest, encoded(manifest));
    writer_.section(section::Replicas, encoded(points));
    if (order_.enrolment)
        writer_.section(section::Enrolment, encoded(*order_.enrolment));
    written_.changes = manifest.changes;
}

void Exporting::writeChanges()
{
    qint64 done = 0;
    store_.eachPiece(since_, changesInPiece, [&](const ChangeList& piece) {
        writer_.section(section::Changes, encodedChanges(piece));
        done += piece.changes.size();
        progress_.step(int(done * 1000 / std::max<qint64>(written_.changes, 1)), 1000);
    });
}

/// Those that never went there, and those that did and were lost.
QList<Content> Exporting::wantedContents() const
{
    QList<Content> contents = wholeContents(store_);
    contents.removeIf([&](const Content& content) {
        return book_.wentOut(peer_.key, content.id) && !peer_.wants.contains(content.id) && !order_.everything
            && !order_.enrolment;
    });
    return contents;
}

void Exporting::writeContents()
{
    for (const Content& content : contents_) {
        qint64 position = 0;
        const auto whole = readContent(store_, content.id, [&](std::string_view piece) {
            writer_.section(section::ContentPiece, encoded(ContentPiece{content.id, position++, piece}));
        });
        if (!whole)
            throw Failure(whole.error());
        ++written_.contents;
        progress_.step(1000, 1000);
    }
}

void Exporting::writeReceipts()
{
    writer_.section(section::Wants, encoded(missingContents(store_)));
    QList<Receipt> receipts;
    for (const BundleEntry& entry : book_.receivedFrom(peer_.key, receiptsSent))
        receipts.append({entry.id, entry.number, entry.outcome, entry.at, entry.changes, entry.conflicts});
    writer_.section(section::Receipts, encoded(receipts));
}

void Exporting::note()
{
    QList<QByteArray> sent;
    for (const Content& content : contents_)
        sent.append(content.id);
    book_.sent(peer_, sent,
        {peer_.key, id_, written_.number, true, store_.clock().now(), written_.changes, written_.contents, 0,
            "written", {}, {}});
}

/// Why no bundle can be written for that laptop.
Result<void> checkReceiver(const TrustedDevice& receiver)
{
    if (receiver.revoked)
        return Error{Error::Kind::NotAllowed,
            Words::tr("The key of %1 was revoked: no bundle is written for it.").arg(receiver.code), {}};
    if (receiver.isPack)
        return Error{Error::Kind::NotAllowed,
            Words::tr("%1 is a laptop of a mission: it gets a pack with its cases, and no bundle of all that "
                      "the office holds.")
                .arg(receiver.code),
            {}};
    if (receiver.sealingKey.size() != 32)
        return Error{Error::Kind::Invalid,
            Words::tr("No key is known by which a bundle for %1 could be sealed. Enrol that laptop again.")
                .arg(receiver.code),
            {}};
    return {};
}

Error notWritten(const QString& folder, const QString& detail)
{
    return {Error::Kind::Storage,
        Words::tr(
            "The bundle could not be written in “%1”: the stick or disk is full, protected or gone. Free "
            "some space, or choose another folder.")
            .arg(folder),
        detail};
}

} // namespace

QString bundleName(const Store& store, const TrustedDevice& receiver, qint64 number)
{
    return u"%1_to_%2_%3_%4.hwb"_s.arg(ownCode(store), receiver.code,
        store.clock().today().toString(Qt::ISODate), QString::number(number).rightJustified(4, u'0'));
}

Result<WrittenBundle> exportBundle(Store& store, const BundleOrder& order, QIODevice& out, Progress& progress)
{
    if (auto fine = checkReceiver(order.receiver); !fine)
        return fine.error();
    return attempt([&] {
        Exporting exporting(store, order, out, progress);
        const WrittenBundle written = exporting.run();
        exporting.note();
        return written;
    });
}

Result<WrittenBundle> exportBundle(
    Store& store, const BundleOrder& order, const QString& folder, Progress& progress)
{
    if (auto fine = checkReceiver(order.receiver); !fine)
        return fine.error();
    if (!QDir(folder).exists())
        return Error{Error::Kind::NotFound,
            Words::tr("There is no folder “%1”. Plug the stick in, or choose another folder.").arg(folder),
            {}};
    return attempt([&]() -> Result<WrittenBundle> {
        const qint64 number = PeerBook(store).peer(order.receiver.key).sent + 1;
        QSaveFile file(QDir(folder).filePath(bundleName(store, order.receiver, number)));
        if (!file.open(QIODevice::WriteOnly))
            return notWritten(folder, file.errorString());
        Exporting exporting(store, order, file, progress);
        WrittenBundle written = exporting.run();
        if (!file.commit())
            return notWritten(folder, file.errorString());
        exporting.note();
        written.path = file.fileName();
        written.bytes = QFileInfo(file.fileName()).size();
        return written;
    });
}
