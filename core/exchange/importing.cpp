#include "core/exchange/importing.h"

#include "core/exchange/arrivals.h"
#include "core/exchange/content.h"
#include "core/exchange/refusals.h"
#include "core/store/attachments.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

/// Takes one bundle into a store.
class Importing {
public:
    Importing(Store& store, BundleReader& reader, Progress& progress, const Joining* joining)
        : store_(store), reader_(reader), progress_(progress), joining_(joining), content_(reader),
          book_(store)
    {
    }

    Result<TakenBundle> run();

private:
    Result<void> meetSender();
    Result<TakenBundle> park();
    Result<bool> next(ChangeList& piece);
    Result<void> confirm();
    void noteReceipts(const QList<Receipt>& receipts);
    void noteSender(const QList<QByteArray>& wants);
    BundleEntry entry(const char* outcome) const;

    Store& store_;
    BundleReader& reader_;
    Progress& progress_;
    const Joining* joining_;
    BundleContent content_;
    PeerBook book_;
    TakenBundle taken_;
    qint64 read_ = 0, before_ = 0, conflictsBefore_ = 0;
    Arrivals arrivals_;
};

qint64 changesHeld(const Store& store)
{
    qint64 held = 0;
    for (const Origin& origin : store.origins().all())
        held += origin.seq;
    return held;
}

Result<TakenBundle> Importing::run()
{
    if (auto read = content_.readHead(); !read)
        return read.error();
    if (auto met = meetSender(); !met)
        return met.error();
    taken_.number = content_.manifest().number;
    if (!isCovered(store_, content_.points()))
        return park();
    before_ = changesHeld(store_);
    arrivals_.begin(store_);
    conflictsBefore_ = store_.conflicts().size();
    QList<ChangeList::Replica> replicas;
    for (const ReplicaPoint& point : content_.points())
        replicas.append(point.replica);
    const auto done = store_.take(ChangeSource{
        replicas, [this](ChangeList& piece) { return next(piece); }, [this] { return confirm(); }});
    if (!done)
        return done.error();
    return taken_;
}

/// An answer to a join request is trusted by the root that the person compared, all else by the trust list.
Result<void> Importing::meetSender()
{
    const QByteArray key = reader_.sender().bytes();
    if (joining_) {
        const auto& enrolment = content_.enrolment();
        if (!enrolment || !isSigned(*enrolment) || enrolment->sender != key)
            return Error{Error::Kind::Invalid,
                Words::tr(
                    "This bundle is no answer to a join request. Choose the file that headquarters or the "
                    "office wrote as the answer."),
                {}};
        taken_.sender = QString::fromUtf8(content_.manifest().office);
        return joining_->welcome(*enrolment);
    }
    const auto sender = trustedDevice(store_, key);
    if (!sender || sender->revoked)
        return strangersBundle(sender);
    taken_.sender = sender->code;
    return {};
}

Result<TakenBundle> Importing::park()
{
    taken_.what = TakenBundle::What::Parked;
    const auto known = book_.entryOf(reader_.id());
    if (!known || known->outcome != "parked")
        book_.add(entry("parked"));
    return taken_;
}

Result<bool> Importing::next(ChangeList& piece)
{
    const auto more = content_.nextChanges(piece);
    if (more && *more)
        arrivals_.note(store_, piece, content_.points());
    read_ += piece.changes.size();
    progress_.step(int(read_ * 1000 / std::max<qint64>(content_.manifest().changes, 1)), 1000);
    return more;
}

Result<void> Importing::confirm()
{
    BundleContent::Rest rest;
    QList<QByteArray> contents;
    rest.content = [&](const ContentPiece& piece) {
        keepPiece(store_, piece.content, piece.position, piece.bytes);
        if (!contents.contains(piece.content))
            contents.append(piece.content);
    };
    if (auto read = content_.readRest(rest); !read)
        return read;
    if (joining_)
        joining_->settle(*content_.enrolment());
    if (auto trusted = checkOrigins(store_); !trusted)
        return trusted;
    taken_.changes = changesHeld(store_) - before_;
    taken_.contents = contents.size();
    taken_.conflicts = std::max<qint64>(0, store_.conflicts().size() - conflictsBefore_);
    noteReceipts(rest.receipts);
    noteSender(rest.wants);
    noteNewcomers(store_, arrivals_.newcomers());
    book_.add(entry("taken"));
    return {};
}

void Importing::noteReceipts(const QList<Receipt>& receipts)
{
    for (const Receipt& receipt : receipts) {
        BundleEntry sent;
        sent.peer = reader_.sender().bytes();
        sent.id = receipt.bundle;
        sent.answeredAt = receipt.at;
        sent.answer = receipt.outcome;
        sent.conflicts = receipt.conflicts;
        book_.answered(sent);
    }
}

/// What the sender holds is what its newest bundle says: an older one that comes late says less, and one of
/// a file that was restored may say less and be right.
void Importing::noteSender(const QList<QByteArray>& wants)
{
    const Manifest& manifest = content_.manifest();
    Peer peer = book_.peer(reader_.sender().bytes());
    const auto age = [](int incarnation, qint64 number) { return std::pair(incarnation, number); };
    Seen sendersSeen;
    for (const ReplicaPoint& point : content_.points())
        if (point.replica.seq > 0)
            sendersSeen[point.replica.id] = point.replica.seq;
    taken_.differs = sendersSeen == store_.seen() && !manifest.digest.isEmpty()
        && manifest.digest != bytesOf(store_.digest().bytes());
    if (age(manifest.incarnation, manifest.number) < age(peer.incarnation, peer.received))
        return;
    peer.incarnation = manifest.incarnation;
    peer.received = manifest.number;
    peer.heardAt = manifest.madeAt;
    peer.has = sendersSeen;
    peer.wants = wants;
    book_.save(peer);
}

BundleEntry Importing::entry(const char* outcome) const
{
    return {reader_.sender().bytes(), reader_.id(), content_.manifest().number, false, store_.clock().now(),
        taken_.changes, taken_.contents, taken_.conflicts, outcome, {}, {}};
}

Result<TakenBundle> take(Store& store, QIODevice& in, Progress& progress, const Joining* joining)
{
    return attempt([&]() -> Result<TakenBundle> {
        if (store.scope())
            return bundleIntoPack();
        auto reader = BundleReader::open(in);
        if (!reader)
            return reader.error();
        const auto known = PeerBook(store).entryOf(reader->id());
        if (known && known->outcome == "taken" && known->peer == reader->sender().bytes()) {
            const auto sender = trustedDevice(store, known->peer);
            return TakenBundle{TakenBundle::What::AlreadyHere, sender ? sender->code : QString(),
                known->number, 0, 0, 0, false};
        }
        if (reader->sender() == store.device().publicKey())
            return ownBundle();
        if (auto unlocked = reader->unlock(sealingPairOf(store)); !unlocked)
            return unlocked.error();
        return Importing(store, *reader, progress, joining).run();
    });
}

} // namespace

bool isCovered(const Store& store, const QList<ReplicaPoint>& points)
{
    const Seen seen = store.seen();
    return std::ranges::all_of(
        points, [&](const ReplicaPoint& point) { return point.since <= seen.value(point.replica.id); });
}

Result<TakenBundle> importBundle(Store& store, QIODevice& in, Progress& progress)
{
    return take(store, in, progress, nullptr);
}

Result<TakenBundle> importBundle(Store& store, QIODevice& in, Progress& progress, const Joining& joining)
{
    return take(store, in, progress, &joining);
}
