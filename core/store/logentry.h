#pragma once

#include "core/sql/statement.h"
#include "core/store/change.h"

/// Changes that follow each other in the log and are of one act and one case, written as one row: what a
/// person does at once costs little more than a single change.
class LogEntry {
public:
    static constexpr const char* insertion = "INSERT INTO log_entry (origin, seq, count, context, act, "
                                             "case_id, changes) VALUES (?, ?, ?, ?, ?, ?, ?)";
    static constexpr const char* columns
        = "SELECT origin, seq, count, context, act, case_id, changes FROM log_entry";

    bool isEmpty() const { return count_ == 0; }
    bool takes(const Change& change) const; ///< whether the change can be appended
    void start(const Change& first); ///< empty still; takes `first`
    void append(const Change& change);
    void bind(sql::Statement& statement) const; ///< to this, which must outlive the statement's run
    void clear() { count_ = 0; }

    /// Hands each change of a row of `columns` to `visit`. False where the row is damaged.
    template <class Visit>
    static bool read(sql::Row& row, Visit visit)
    {
        Change change;
        int count = 0;
        row >> change.dot.origin >> change.dot.seq >> count >> change.context >> change.act >> change.caseId;
        ByteReader reader(row.value(6).bytes);
        for (; count > 0 && next(reader, change); --count) {
            visit(std::as_const(change));
            ++change.dot.seq;
        }
        return count == 0 && reader.atEnd() && !reader.failed();
    }

private:
    static bool next(ByteReader& reader, Change& change);

    Change last_; // but its fields
    qint64 seq_ = 0; // of the first
    int count_ = 0;
    QByteArray changes_;
};
