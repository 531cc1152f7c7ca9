#include "core/store/act.h"

#include <QCoreApplication>

namespace {

/// The store, with all that was written so far in the file: what the act writes can be rolled back alone.
Store& settled(Store& store, ChangeLog& log)
{
    log.settle();
    return store;
}

/// What stayed at home cannot be written over by somebody who has not seen it.
void refuseWithheld(const Scope& scope, const KindInfo* kind, const QByteArray& fields)
{
    for (FieldWalk field(fields); kind && field.next();) {
        const int column = kind->indexOf(field.number());
        if (column >= 0 && scope.withholds(*kind, kind->fields[column]))
            throw Failure({Error::Kind::NotAllowed,
                QCoreApplication::translate("Act",
                    "“%1” stayed at the office and is not in this pack, so it cannot be changed here. Write "
                    "a note, or tell the office.")
                    .arg(QCoreApplication::translate("fields", kind->fields[column].name)),
                {}});
    }
}

} // namespace

Act::Act(Store& store, ActInfo info)
    : store_(settled(store, store.log_)), info_(std::move(info)), transaction_(store.database_),
      outer_(store.innermost_), before_(store.origins_.own())
{
    store_.innermost_ = this;
    ++store_.depth_;
    store_.database_.openGuard(true);
}

Act::~Act()
{
    store_.innermost_ = outer_;
    --store_.depth_;
    if (store_.depth_ == 0)
        store_.database_.openGuard(false);
    if (!open_)
        return;
    store_.log_.forget();
    store_.origins_.own() = before_;
    store_.ownContext_ = 0;
    if (store_.depth_ == 0) {
        store_.pending_.clear();
        store_.derived_.forget();
    }
}

void Act::write(int kind, const Uuid& record, const Uuid& caseId, const QByteArray& fields, bool isFirst)
{
    if (store_.scope_ && !isFirst)
        refuseWithheld(*store_.scope_, store_.registry_.find(kind), fields);
    const Origin& own = store_.origins_.own();
    Change change{{own.n, own.seq + 1, store_.nextHlc()}, store_.ownContext(), act_, kind, record, caseId,
        fields, store_.newSalt()};
    if (act_ == 0)
        act_ = store_.log_.addAct(own.n, change.dot.seq, info_, store_.newSalt());
    change.act = act_;
    store_.apply(change, digests_, isFirst);
}

void Act::commit()
{
    DigestChanges& above = outer_ ? outer_->digests_ : store_.pending_; // goes back with what it is part of
    above.add(digests_);
    if (store_.depth_ == 1) {
        store_.writeDerived(store_.pending_);
        store_.signHead();
    }
    transaction_.commit();
    open_ = false;
    if (store_.depth_ > 1)
        return;
    store_.pending_.clear();
    store_.tellCommitted();
}

Batch::Batch(Store& store) : store_(store), transaction_(store.database_)
{
    Q_ASSERT(store.depth_ == 0);
    ++store_.depth_;
}

Batch::~Batch()
{
    --store_.depth_;
    store_.database_.openGuard(false);
    store_.pending_.clear();
    if (open_)
        store_.reload();
}

void Batch::commit()
{
    store_.writeDerived(store_.pending_);
    store_.signHead();
    transaction_.commit();
    open_ = false;
    store_.tellCommitted();
}
