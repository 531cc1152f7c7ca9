#include "core/store/livingchanges.h"

#include <algorithm>

/// Brings what lives in one store into another, empty one. Nothing of it comes from outside the program, so
/// that nothing of it is doubted.
class Filling {
public:
    Filling(const Store& source, Store& target) : source_(source), target_(target) { }

    void run(const Scope& scope, const QList<Uuid>& cases)
    {
        sql::Transaction transaction(target_.database_);
        target_.database_.openGuard(true);
        for (const Origin& origin : source_.origins().all())
            origins_.append(target_.origins_.add(origin.id, origin.key, origin.incarnation, false).n);
        put(livingChanges(source_, scope, {}));
        for (const Uuid& caseId : cases)
            put(livingChanges(source_, scope, caseId));
        target_.log_.settle();
        target_.writeDerived(digests_);
        for (const Origin& origin : source_.origins().all()) {
            Origin& there = target_.origins_.at(origins_[origin.n - 1]);
            there.seq = origin.seq;
            there.head = origin.head;
            there.signature = origin.signature;
            target_.origins_.save(there);
            Origin& own = target_.origins_.own();
            own.hlc = std::max(own.hlc, origin.hlc); // what is written there is later than all of this
        }
        target_.origins_.save(target_.origins_.own());
        target_.setSetting(Scope::setting, scope.encoded());
        transaction.commit();
        target_.database_.openGuard(false);
        target_.freshen();
    }

private:
    void put(const ChangeList& list)
    {
        QList<qint64> contexts;
        for (const auto& seen : list.contexts) {
            VersionVector vector;
            for (const auto& [id, seq] : seen)
                vector.set(target_.origins_.find(id)->n, seq);
            contexts.append(target_.log_.addContext(vector));
        }
        QList<qint64> acts(list.acts.size(), 0);
        for (Change change : list.changes) {
            change.dot.origin = origins_[change.dot.origin - 1];
            change.context = contexts[change.context - 1];
            qint64& act = acts[change.act - 1];
            if (act == 0)
                act = actOf(list.acts[change.act - 1], change.dot);
            change.act = act;
            target_.log_.keep(change);
            target_.merge_.apply(change, digests_);
            target_.derived_.note(change.kind, change.caseId);
        }
    }

    /// Changes of one act may stand in several cases.
    qint64 actOf(const ChangeList::SignedAct& act, const Dot& dot)
    {
        qint64& known = acts_[bytesOf(view(act.salt))];
        if (known == 0)
            known = target_.log_.addAct(dot.origin, dot.seq, act.info, act.salt);
        return known;
    }

    const Store& source_;
    Store& target_;
    QList<int> origins_; // the source's numbers, less one → the target's
    QHash<QByteArray, qint64> acts_; // by their salts
    DigestChanges digests_;
};

void fillWith(const Store& source, const Scope& scope, const QList<Uuid>& cases, Store& target)
{
    Filling(source, target).run(scope, cases);
}
