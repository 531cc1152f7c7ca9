#include "core/store/sidecheck.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SideCheck)
};

constexpr auto area = CheckFinding::Area::Replay;

bool isSame(const sql::Row& row, const RecordName& record, int field, const Alive& alive)
{
    return row.at<int>(0) == field && row.at<int>(1) == alive.dot.origin && row.at<qint64>(2) == alive.dot.seq
        && row.at<qint64>(3) == alive.dot.hlc && row.value(4).bytes == view(alive.value)
        && row.at<int>(5) == record.kind && row.at<Uuid>(6) == record.caseId;
}

} // namespace

SideCheck::SideCheck(CheckScope& scope, const QByteArray& table)
    : scope_(scope), table_(table),
      rows_(scope.database.prepare("SELECT field, origin, seq, hlc, value, kind, case_id FROM " + table
          + " WHERE case_id = ? AND record = ? ORDER BY field, origin, seq"))
{
}

void SideCheck::compare(const RecordName& record, QList<std::pair<int, Alive>> expected, bool isMarked)
{
    if (expected.isEmpty() && !isMarked)
        return; // rows that nothing asks for are found in the end
    std::ranges::sort(expected, {}, [](const std::pair<int, Alive>& one) {
        return std::tuple(one.first, one.second.dot.origin, one.second.dot.seq);
    });
    records_.insert(record.record);
    sql::Use query(rows_);
    query->bind(1, idValue(record.caseId));
    query->bind(2, idValue(record.record));
    qsizetype count = 0;
    bool same = true;
    for (; query->step(); ++count, ++seen_)
        same = same && count < expected.size()
            && isSame(query->row(), record, expected[count].first, expected[count].second);
    if (!same || count != expected.size())
        scope_.findings.add(area, record,
            Words::tr("%1: the values kept beside the shown ones are not those of the log. Restore the "
                      "newest backup."),
            QString::fromLatin1(table_));
}

void SideCheck::findStrays()
{
    if (scope_.database.one<qint64>("SELECT count(*) FROM " + table_) == seen_)
        return;
    scope_.database.each("SELECT DISTINCT kind, record, case_id FROM " + table_, [&](sql::Row& row) {
        const RecordName record{row.at<int>(0), row.at<Uuid>(1), row.at<Uuid>(2)};
        if (!records_.contains(record.record))
            scope_.findings.add(area, record,
                Words::tr("%1 has values kept beside the shown ones that are not in the log. Restore the "
                          "newest backup."),
                QString::fromLatin1(table_));
    });
}
