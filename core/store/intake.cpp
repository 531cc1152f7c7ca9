#include "core/base/error.h"
#include "core/store/heldchanges.h"
#include "core/store/intakeerrors.h"
#include "core/store/store.h"

#include <QSet>

namespace {

constexpr qint64 farAheadMs = 24LL * 60 * 60 * 1000;

} // namespace

/// Takes foreign changes into a store, list by list: the steps of Store::take.
class Intake {
public:
    Intake(Store& store, const ChangeSource& source) : store_(store), source_(source) { }

    Result<int> run()
    {
        sql::Transaction transaction(store_.database_);
        store_.database_.openGuard(true);
        Result<int> taken = takenOrRefused();
        if (taken)
            transaction.commit();
        store_.database_.openGuard(false);
        return taken;
    }

private:
    /// A value that a table refuses, as one that belongs to nothing, makes the list wrong, not the machine.
    Result<int> takenOrRefused()
    {
        try {
            return takeAll();
        } catch (const Failure& failure) {
            if (failure.error().kind != Error::Kind::Invalid)
                throw;
            return wrongValue(failure.error().detail);
        }
    }

    Result<int> takeAll()
    {
        if (auto known = meetReplicas(); !known)
            return known.error();
        for (;;) {
            list_ = {};
            const auto more = source_.next(list_);
            if (!more)
                return more.error();
            if (!*more)
                break;
            if (auto taken = takePiece(); !taken)
                return taken.error();
        }
        store_.log_.settle();
        if (auto sound = checkHeads(); !sound)
            return sound.error();
        store_.writeDerived(digests_);
        saveOrigins();
        if (source_.confirm)
            if (auto confirmed = source_.confirm(); !confirmed)
                return confirmed.error();
        return count_;
    }

    Result<void> takePiece()
    {
        if (auto known = meetContexts(); !known)
            return known.error();
        for (const Change& foreign : list_.changes) {
            const auto change = translated(foreign);
            if (!change)
                return damagedList();
            const qint64 held = store_.origins_.at(change->dot.origin).seq;
            if (change->dot.seq <= held) {
                if (!isSame(*change))
                    return forked();
                continue;
            }
            if (auto fine = check(*change, held); !fine)
                return fine.error();
            store_.apply(*change, digests_);
            heldOfCase_.forget(change->caseId);
            heldOfOffice_.forget(change->caseId);
            adoptClock(change->dot.hlc);
            fresh_.insert(change->dot.origin);
            ++count_;
        }
        return {};
    }

    Result<void> meetReplicas()
    {
        for (const ChangeList::Replica& replica : source_.replicas) {
            const Origin* known = store_.origins_.find(replica.id);
            if (known && known->key != replica.key)
                return forked();
            origins_.append(known
                    ? known->n
                    : store_.origins_.add(replica.id, replica.key, replica.incarnation, false).n);
        }
        return {};
    }

    Result<void> meetContexts()
    {
        contexts_.clear();
        for (const auto& seen : list_.contexts) {
            VersionVector vector;
            for (const auto& [id, seq] : seen) {
                const Origin* origin = store_.origins_.find(id);
                if (!origin)
                    return missing();
                vector.set(origin->n, seq);
            }
            contexts_.append(store_.log_.addContext(vector));
        }
        acts_ = QList<qint64>(list_.acts.size(), 0);
        return {};
    }

    std::optional<Change> translated(Change change)
    {
        const auto within = [](qint64 index, qsizetype size) { return index >= 1 && index <= size; };
        if (!within(change.dot.origin, origins_.size()) || !within(change.context, contexts_.size())
            || !within(change.act, acts_.size()))
            return std::nullopt;
        change.dot.origin = origins_[change.dot.origin - 1];
        change.context = contexts_[change.context - 1];
        qint64& act = acts_[change.act - 1];
        const Origin& origin = store_.origins_.at(change.dot.origin);
        if (act == 0 && change.dot.seq == origin.seq + 1) {
            const ChangeList::SignedAct& foreign = list_.acts[change.act - 1];
            act = store_.log_.knownAct(origin.n, foreign.salt);
            if (act == 0)
                act = store_.log_.addAct(origin.n, change.dot.seq, foreign.info, foreign.salt);
        }
        change.act = act;
        return change;
    }

    Result<void> check(const Change& change, qint64 held) const
    {
        if (change.dot.seq != held + 1)
            return missing();
        const VersionVector& context = store_.log_.context(change.context);
        for (int n = 1; n < context.size(); ++n)
            if (n != change.dot.origin && context.at(n) > store_.origins_.at(n).seq)
                return missing();
        const QString problem = store_.merge_.problem(change);
        return problem.isEmpty() ? Result<void>() : wrongValue(problem);
    }

    /// The held change of the same place must be this one, or somebody wrote that place twice.
    bool isSame(const Change& change)
    {
        HeldChanges& held = change.caseId.isNull() ? heldOfOffice_ : heldOfCase_;
        const Change* same = held.find(store_.log_, change);
        return same && same->dot.hlc == change.dot.hlc && same->record == change.record
            && same->fields == change.fields && same->salt == change.salt;
    }

    /// What was taken must end at its replica's signed point, or nobody vouches for it; and where the list
    /// and we have come to the same point, its hash must be ours.
    Result<void> checkHeads()
    {
        for (const ChangeList::Replica& replica : source_.replicas) {
            Origin& origin = store_.origins_.at(store_.origins_.find(replica.id)->n);
            if (replica.seq != origin.seq && fresh_.contains(origin.n))
                return unsignedList();
            if (replica.seq != origin.seq || replica.seq == 0)
                continue;
            if (origin.head != replica.head)
                return forked();
            const auto key = seal::PublicKey::fromBytes(view(origin.key));
            if (!key || !seal::verify(*key, view(headMessage(origin)), view(replica.signature)))
                return unsignedList();
            origin.signature = replica.signature;
        }
        return {};
    }

    /// A clock that is more than a day ahead of ours is not followed, or one wrong laptop would move
    /// everyone's.
    void adoptClock(qint64 hlc)
    {
        if ((hlc >> 16) > store_.clock().now().ms + farAheadMs)
            return;
        Origin& own = store_.origins_.own();
        own.hlc = std::max(own.hlc, hlc);
    }

    void saveOrigins()
    {
        for (const Origin& origin : store_.origins_.all())
            store_.origins_.save(origin);
    }

    Store& store_;
    const ChangeSource& source_;
    ChangeList list_; // the piece at hand
    int count_ = 0;
    DigestChanges digests_;
    QList<int> origins_;
    QSet<int> fresh_; // the replicas of which something is taken
    QList<qint64> contexts_;
    QList<qint64> acts_;
    HeldChanges heldOfCase_;
    HeldChanges heldOfOffice_;
};

Result<int> Store::take(const ChangeSource& source)
{
    Q_ASSERT(depth_ == 0);
    try {
        Result<int> taken = Intake(*this, source).run();
        taken ? void(ownContext_ = 0) : reload();
        return taken;
    } catch (const Failure&) {
        database_.openGuard(false);
        reload();
        throw;
    }
}
