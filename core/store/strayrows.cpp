#include "core/store/strayrows.h"

#include <QCoreApplication>
#include <QSet>

#include <optional>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StrayRows)
};

QSet<Uuid> recordsInLog(const CheckScope& scope, const Uuid& caseId, int kind)
{
    QSet<Uuid> records;
    scope.log.eachOfCase(caseId, [&](const Change& change) {
        if (change.kind == kind)
            records.insert(change.record);
    });
    return records;
}

} // namespace

void findStrayRows(CheckScope& scope, const KindInfo& kind)
{
    std::optional<Uuid> at; // the case whose records are in `logged`
    QSet<Uuid> logged;
    const QByteArray caseId = kind.home == Home::Case ? "case_id" : "zeroblob(16)";
    scope.database.each(
        "SELECT id, " + caseId + " FROM " + kind.table + " ORDER BY 2, 1", [&](sql::Row& row) {
            const RecordName name{kind.number, row.at<Uuid>(0), row.at<Uuid>(1)};
            if (at != name.caseId) {
                logged = recordsInLog(scope, name.caseId, kind.number);
                at = name.caseId;
            }
            if (!logged.contains(name.record))
                scope.findings.add(CheckFinding::Area::Replay, name,
                    Words::tr(
                        "%1 was written past the log. Restore the newest backup and tell headquarters."));
        });
}
