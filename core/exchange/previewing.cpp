#include "core/domain/records/disbursement.h"
#include "core/domain/records/person.h"
#include "core/exchange/content.h"
#include "core/exchange/importing.h"
#include "core/exchange/refusals.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QSet>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

/// What the changes that are new here are about.
class Counting {
public:
    explicit Counting(const Store& store) : seen_(store.seen()) { }

    void add(const ChangeList& piece)
    {
        for (const Change& change : piece.changes) {
            const qint64 origin = change.dot.origin;
            if (origin < 1 || origin > piece.replicas.size()
                || change.dot.seq <= seen_.value(piece.replicas[origin - 1].id))
                continue;
            ++changes_;
            if (!change.caseId.isNull())
                cases_.insert(change.caseId);
            if (change.kind == Description<Person>::kind.number)
                persons_.insert(change.record);
            payments_ += change.kind == Description<Disbursement>::kind.number;
        }
    }
    void fill(BundlePreview& preview) const
    {
        preview.changes = changes_;
        preview.cases = cases_.size();
        preview.persons = persons_.size();
        preview.payments = payments_;
    }

private:
    Seen seen_;
    QSet<Uuid> cases_, persons_;
    qint64 changes_ = 0, payments_ = 0;
};

Result<void> count(BundleContent& content, Counting& counting, Progress& progress)
{
    for (qint64 read = 0;;) {
        ChangeList piece;
        const auto more = content.nextChanges(piece);
        if (!more)
            return more.error();
        if (!*more)
            break;
        counting.add(piece);
        read += piece.changes.size();
        progress.step(int(read * 1000 / std::max<qint64>(content.manifest().changes, 1)), 1000);
    }
    BundleContent::Rest rest;
    rest.content = [](const ContentPiece&) {};
    return content.readRest(rest);
}

} // namespace

Result<BundlePreview> previewBundle(Store& store, QIODevice& in, Progress& progress)
{
    return attempt([&]() -> Result<BundlePreview> {
        auto reader = BundleReader::open(in);
        if (!reader)
            return reader.error();
        const auto sender = trustedDevice(store, reader->sender().bytes());
        if (!sender || sender->revoked)
            return strangersBundle(sender);
        if (auto unlocked = reader->unlock(sealingPairOf(store)); !unlocked)
            return unlocked.error();
        BundleContent content(*reader);
        if (auto read = content.readHead(); !read)
            return read.error();
        BundlePreview preview;
        preview.sender = sender->code;
        preview.number = content.manifest().number;
        preview.madeAt = content.manifest().madeAt;
        const auto known = PeerBook(store).entryOf(reader->id());
        preview.alreadyTaken = known && known->outcome == "taken";
        preview.comesTooEarly = !isCovered(store, content.points());
        Counting counting(store);
        if (auto counted = count(content, counting, progress); !counted)
            return counted.error();
        counting.fill(preview);
        return preview;
    });
}

QString TakenBundle::sentence() const
{
    if (what == What::AlreadyHere)
        return Words::tr("Bundle %1 of %2 was taken in before. Nothing was done.").arg(number).arg(sender);
    if (what == What::Parked)
        return Words::tr(
            "Bundle %1 of %2 comes too early: an earlier one is not here yet. It is kept and taken in "
            "as soon as that one has come. Ask for the bundles before number %1.")
            .arg(number)
            .arg(sender);
    QString all
        = Words::tr("Bundle %1 of %2: %n changes taken in", nullptr, int(changes)).arg(number).arg(sender);
    if (contents > 0)
        all += Words::tr(", %n attachments", nullptr, int(contents));
    all += conflicts > 0 ? Words::tr(", %n values to be settled", nullptr, int(conflicts)) + u'.'
                         : QString(u'.');
    if (differs)
        all += u' '
            + Words::tr(
                "This file and the sender's hold the same changes and yet differ: run the check on both, "
                "and tell headquarters.");
    return all;
}

QString BundlePreview::sentence() const
{
    if (alreadyTaken)
        return Words::tr("Bundle %1 of %2 was taken in before.").arg(number).arg(sender);
    QStringList parts{Words::tr("%n changes", nullptr, int(changes)),
        Words::tr("%n cases", nullptr, int(cases)), Words::tr("%n persons", nullptr, int(persons)),
        Words::tr("%n payments", nullptr, int(payments))};
    const QString all = Words::tr("Bundle %1 of %2 brings %3.").arg(number).arg(sender, parts.join(u", "));
    return comesTooEarly ? all + u' ' + Words::tr("An earlier one is not here yet.") : all;
}
