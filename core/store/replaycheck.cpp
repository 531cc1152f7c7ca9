#include "core/store/replaycheck.h"

#include "core/domain/records/casefile.h"
#include "core/store/strayrows.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReplayCheck)
};

constexpr auto area = CheckFinding::Area::Replay;

QByteArray rowQuery(const KindInfo& kind)
{
    QByteArray sql = "SELECT ";
    for (const FieldInfo& field : kind.fields)
        sql += field.column + ", ";
    return sql + "version FROM " + kind.table
        + (kind.home == Home::Case ? " WHERE id = ? AND case_id = ?" : " WHERE id = ?");
}

bool isSame(const Dot& a, const Dot& b)
{
    return a == b && a.hlc == b.hlc;
}

} // namespace

ReplayCheck::ReplayCheck(CheckScope& scope)
    : scope_(scope), siblings_(scope, "sibling"), unknownFields_(scope, "unknown_field")
{
    for (const KindInfo& kind : scope_.registry.kinds())
        tables_.emplace(kind.number, Table{&kind, scope_.database.prepare(rowQuery(kind))});
}

void ReplayCheck::run()
{
    // One step to each case instead of a walk over the whole index.
    sql::Statement next = scope_.database.prepare("SELECT min(case_id) FROM log_entry WHERE case_id > ?");
    QByteArray last; // sorts before every id
    for (;;) {
        {
            sql::Use query(next);
            query->bind(1, Value::ofBytes(last));
            if (!query->step() || query->row().value(0).type == Value::Type::Null)
                break;
            last = query->row().at<QByteArray>(0);
        }
        if (last.size() == 16)
            replayCase(Uuid::fromBytes(last.constData()));
    }
    if (replayed_ != scope_.database.one<qint64>("SELECT sum(count) FROM log_entry NOT INDEXED"))
        scope_.findings.add(area,
            Words::tr("The log's index by case does not hold all of its changes. Restore the newest backup."),
            u"replayed %1"_s.arg(replayed_));
    findRowsWithoutChange();
    siblings_.findStrays();
    unknownFields_.findStrays();
    findDigestsWithoutCase();
}

void ReplayCheck::replayCase(const Uuid& caseId)
{
    ++cases_;
    digest_ = {};
    caseId_ = caseId;
    record_ = {};
    QList<Change> changes;
    scope_.log.eachOfCase(caseId, [&](const Change& change) { changes.append(change); });
    std::ranges::stable_sort(changes, {}, &Change::record);
    for (const Change& change : std::as_const(changes)) {
        ++replayed_;
        scope_.advance();
        if (scope_.knows(change.dot))
            take(change); // else the check of the chain has said so
    }
    finishRecord();
    compareDigest(caseId);
}

void ReplayCheck::take(const Change& change)
{
    if (change.record != record_ || change.kind != kindNumber_) {
        finishRecord();
        record_ = change.record;
        kindNumber_ = change.kind;
        const auto table = tables_.find(change.kind);
        table_ = table == tables_.end() ? nullptr : &table->second;
        columns_.resize(table_ ? table_->kind->fields.size() : 0);
    }
    kept_.append(change.fields);
    FieldWalk field(kept_.last());
    while (field.next()) {
        const Alive incoming{
            change.dot, QByteArray::fromRawData(field.encoded().data(), qsizetype(field.encoded().size()))};
        const int column = table_ ? table_->kind->indexOf(field.number()) : -1;
        merge(column >= 0 ? columns_[column] : unknown_[field.number()], change, incoming);
    }
    if (field.failed())
        find(name(), Words::tr("A change of %1 in the log is damaged. Restore the newest backup."),
            u"origin %1 seq %2"_s.arg(change.dot.origin).arg(change.dot.seq));
}

void ReplayCheck::merge(AliveValues& values, const Change& change, const Alive& incoming) const
{
    if (values.shown.dot.isNull()) {
        values.shown = incoming;
        return;
    }
    QList<Alive> before = values.others;
    before.append(values.shown);
    const VersionVector& context = scope_.log.context(change.context);
    values.others = rule_.merged(before, incoming, table_ ? table_->kind->nature : Nature::Register,
        scope_.origins, [&](const Dot& dot) { return rule_.covers(change, context, dot); });
    values.shown = values.others.takeFirst();
}

void ReplayCheck::finishRecord()
{
    if (record_.isNull())
        return;
    ++scope_.report.records;
    if (table_ && table_->kind->nature == Nature::Fact) {
        QList<Alive> unknown;
        for (const auto& [number, values] : unknown_)
            unknown.append(values.shown); // the earliest of each
        showEarliest({columns_.data(), size_t(columns_.size())}, unknown, scope_.origins);
    }
    RecordDigest digest(record_);
    QList<std::pair<int, Alive>> unknown;
    for (qsizetype column = 0; column < columns_.size(); ++column) {
        const int number = table_->kind->fields[column].number;
        digest.alive(columns_[column].shown.dot, number);
        for (const Alive& other : columns_[column].others)
            digest.alive(other.dot, number);
    }
    for (const auto& [number, values] : unknown_) {
        unknown.append({number, values.shown});
        for (const Alive& other : values.others)
            unknown.append({number, other});
    }
    for (const auto& [number, alive] : unknown)
        digest.alive(alive.dot, number);
    if (!digest.isEmpty())
        digest_.add(digest.hash(scope_.origins));
    if (table_)
        compareRow();
    unknownFields_.compare(name(), unknown, false);
    record_ = {};
    kept_.clear();
    columns_.clear();
    unknown_.clear();
}

void ReplayCheck::compareRow()
{
    sql::Use query(table_->row);
    query->bind(1, idValue(record_));
    if (table_->kind->home == Home::Case)
        query->bind(2, idValue(caseId_));
    if (query->step()) {
        ++table_->rows;
        compareColumns(query->row());
    } else if (isElsewhere()) {
        ++table_->rows;
        find(name(), Words::tr("%1 was moved to another case past the log. Restore the newest backup."));
    } else {
        find(name(), Words::tr("%1 is in the log but not among the records. Restore the newest backup."));
    }
}

bool ReplayCheck::isElsewhere() const
{
    return scope_.database.one<int>("SELECT 1 FROM " + table_->kind->table + " WHERE id = ?", record_)
        .has_value();
}

void ReplayCheck::compareColumns(const sql::Row& row)
{
    const auto& fields = table_->kind->fields;
    const Version version = Version::decoded(row.value(int(fields.size())).bytes, int(fields.size()));
    QByteArrayList values, dots;
    QList<std::pair<int, Alive>> others;
    for (int column = 0; column < fields.size(); ++column) {
        const AliveValues& expected = columns_[column];
        const Value value
            = expected.shown.dot.isNull() ? fields[column].unset() : ByteReader(expected.shown.value).value();
        if (!(row.value(column) == value))
            values += fields[column].column;
        if (!isSame(version.dot(column), expected.shown.dot))
            dots += fields[column].column;
        for (const Alive& other : expected.others)
            others.append({fields[column].number, other});
    }
    if (!values.isEmpty())
        find(name(),
            Words::tr("%1 was changed past the log. Restore the newest backup and tell headquarters."),
            QString::fromLatin1(values.join(", ")));
    if (!dots.isEmpty() || version.hasUnknown == unknown_.empty() || version.hasSiblings == others.isEmpty())
        find(name(),
            Words::tr("%1 does not say rightly which changes it comes from. Restore the newest backup."),
            QString::fromLatin1(dots.join(", ")));
    siblings_.compare(name(), others, version.hasSiblings);
}

void ReplayCheck::compareDigest(const Uuid& caseId)
{
    const auto stored = scope_.database.first(
        "SELECT digest FROM case_digest WHERE case_id = ?",
        [](sql::Row& row) { return DigestSum(row.value(0).bytes); }, idValue(caseId));
    if (stored && *stored == digest_)
        return;
    if (caseId.isNull())
        scope_.findings.add(area,
            Words::tr("The digest of what belongs to no case is not that of the records. Restore the newest "
                      "backup."));
    else
        find({Description<CaseFile>::kind.number, caseId, caseId},
            Words::tr("%1: the digest kept is not that of its records. Restore the newest backup."));
}

void ReplayCheck::findRowsWithoutChange()
{
    for (const auto& [number, table] : tables_)
        if (scope_.database.one<qint64>("SELECT count(*) FROM " + table.kind->table) != table.rows)
            findStrayRows(scope_, *table.kind);
}

void ReplayCheck::findDigestsWithoutCase()
{
    if (scope_.database.one<qint64>("SELECT count(*) FROM case_digest") <= cases_)
        return;
    scope_.findings.add(area,
        Words::tr("The file holds digests of cases that are not in its log. Restore the newest backup."),
        u"case_digest"_s);
}

void ReplayCheck::find(const RecordName& record, const QString& sentence, const QString& detail)
{
    scope_.findings.add(area, record, sentence, detail);
}
