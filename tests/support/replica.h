#pragma once

#include "core/store/act.h"
#include "tests/support/oracle.h"

#include <optional>

/// A store with a clock of its own, and what the simulator knows of it without asking it.
class Replica {
public:
    Replica(Instant start, quint64 seed, const MergeRule* rule);

    Store& store() { return *store_; }
    const Store& store() const { return *store_; }

    /// One act whose changes the oracle hears of, but for one that is never committed.
    class Telling {
    public:
        Telling(Replica& replica, Oracle& oracle, bool commits);
        template <class Record>
        void add(const Record& record)
        {
            const QByteArray sql
                = QByteArray("SELECT 1 FROM ") + Description<Record>::kind.table + " WHERE id = ?";
            if (replica_.store_->database().template one<int>(sql, record.id))
                act_.set(Description<Record>::kind.number, record.id.uuid(), caseOf(record),
                    insertionOf(record)); // as another program may write a fact twice
            else
                act_.add(record);
            tell(record.id.uuid(),
                valuesOf(record, [](const auto&, const Value& value) { return !isNothing(value); }));
        }
        template <class Record>
        void save(const Record& before, const Record& after)
        {
            act_.save(before, after);
            const Values values = valuesOf(after,
                [&](const auto& field, const Value&) { return before.*field.member != after.*field.member; });
            if (!values.empty())
                tell(after.id.uuid(), values);
        }
        template <class Record>
        void remove(const Record& record)
        {
            act_.remove(record);
            tell(record.id.uuid(), {{0, encoded(Value::ofInteger(1))}});
        }
        /// Whether a record that one removed while another changed it stays.
        void decideRemoval(const Conflict& conflict, bool stays)
        {
            const Value value = Value::ofInteger(stays ? 0 : 1);
            QByteArray fields;
            ByteWriter writer(fields);
            writer.number(0);
            writer.value(value);
            act_.set(conflict.kind->number, conflict.record, conflict.caseId, fields);
            tell(conflict.record, {{0, encoded(value)}});
        }
        void finish();

    private:
        using Values = std::vector<std::pair<int, std::string>>;
        static bool isNothing(const Value& value) { return value.integer == 0 && value.bytes.empty(); }
        template <class Record, class Writes>
        static Values valuesOf(const Record& record, Writes writes)
        {
            Values values;
            forEachField<Record>([&](const auto& field) {
                using T = std::decay_t<decltype(record.*field.member)>;
                Codec<T>::put(record.*field.member, [&](int part, const Value& value) {
                    if (writes(field, value))
                        values.push_back({field.number + part, encoded(value)});
                });
            });
            return values;
        }
        void tell(const Uuid& record, const Values& values);

        Replica& replica_;
        Oracle& oracle_;
        Act act_;
        bool commits_;
    };

    void beginIncarnation();
    /// Keeps a copy of the file as it is now.
    void backUp();
    /// Goes on from the copy, as a new replica; false where there is none.
    bool restore();

    /// What the oracle's rules say of taking these changes: how many are new; nothing where others are
    /// missing.
    std::optional<int> expected(const Oracle& oracle, const Oracle::History& sent) const;
    /// Notes that they were taken.
    void took(const Oracle& oracle, const Oracle::History& sent);

    /// The value as file and log hold it.
    static std::string encoded(const Value& value);

    SteppedClock clock;
    Oracle::History history; ///< all changes that it holds
    qint64 seq = 0; ///< of its own changes in this incarnation

private:
    void meetOwnOrigin();
    Surroundings around() { return {clock, entropy_}; }

    struct Copy {
        sql::Database database;
        Oracle::History history;
        qint64 hlc;
    };
    SeededEntropy entropy_;
    const MergeRule* rule_;
    std::unique_ptr<Store> store_;
    std::optional<Copy> copy_;
    Uuid origin_;
    qint64 hlc_ = 0; ///< the highest clock it follows
    int incarnation_ = 1;
};
