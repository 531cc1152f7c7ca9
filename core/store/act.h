#pragma once

#include "core/store/encode.h"
#include "core/store/store.h"

/// One act of a person: the changes that belong together, written whole or not at all. Rolls back on leaving
/// the scope unless committed. Inside a Batch or another act it can be rolled back alone.
class Act {
public:
    Act(Store& store, ActInfo info);
    ~Act();
    Q_DISABLE_COPY_MOVE(Act)

    /// Inserts a record, register or fact.
    template <class Record>
    void add(const Record& record)
    {
        write(Description<Record>::kind.number, record.id.uuid(), caseOf(record), insertionOf(record), true);
    }
    /// Writes the fields in which `after` differs from `before`, which is what the person saw; fields that
    /// others changed meanwhile stay.
    template <class Record>
    void save(const Record& before, const Record& after)
    {
        static_assert(!isFact<Record>, "a fact is never changed");
        Q_ASSERT(before.id == after.id);
        const QByteArray fields = differenceOf(before, after);
        if (!fields.isEmpty())
            write(Description<Record>::kind.number, after.id.uuid(), caseOf(after), fields);
    }
    /// Marks the record removed: hidden, not gone.
    template <class Record>
    void remove(const Record& record)
    {
        static_assert(!isFact<Record>, "a fact is never removed");
        QByteArray fields;
        ByteWriter writer(fields);
        writer.number(0);
        writer.value(Value::ofInteger(1));
        write(Description<Record>::kind.number, record.id.uuid(), caseOf(record), fields);
    }
    /// Writes encoded fields of one record, as a reversal gives them.
    void set(int kind, const Uuid& record, const Uuid& caseId, const QByteArray& fields)
    {
        write(kind, record, caseId, fields);
    }
    template <class Record>
    Id<Record> newId()
    {
        return store_.newId<Record>();
    }

    void commit();

private:
    void write(
        int kind, const Uuid& record, const Uuid& caseId, const QByteArray& fields, bool isFirst = false);

    Store& store_;
    ActInfo info_;
    sql::Transaction transaction_;
    Act* outer_; ///< the act that this one is a part of; null for none
    Origin before_; ///< the own replica, for the way back
    DigestChanges digests_;
    qint64 act_ = 0; ///< 0 until the first change
    bool open_ = true;
};

/// Many acts in one transaction, for taking in much at once. Rolls all back unless committed.
class Batch {
public:
    explicit Batch(Store& store);
    ~Batch();
    Q_DISABLE_COPY_MOVE(Batch)

    void commit();

private:
    Store& store_;
    sql::Transaction transaction_;
    bool open_ = true;
};
