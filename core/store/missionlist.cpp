#include "core/store/missionlist.h"

#include "core/store/store.h"

namespace {

qint64 dayOr(QDate day, qint64 otherwise)
{
    return day.isValid() ? day.toJulianDay() : otherwise;
}

constexpr qint64 endOfTime = 10000000; // a Julian day that no case reaches

} // namespace

QList<Id<CaseFile>> missionCandidates(
    const Store& store, const Id<Mission>& mission, const MissionWish& wish, int limit)
{
    static constexpr const char* sql = R"(
        SELECT f.id FROM case_line l JOIN case_file f ON f.case_id = l.case_id AND f.id = l.case_id
         WHERE f.removed = 0 AND f.returned_on BETWEEN ?1 AND ?2 AND l.stage <> 'merged-as-duplicate'
           AND (?3 = '' OR f.country_of_return = ?3) AND (?4 = '' OR f.area_of_return = ?4)
           AND (?5 IS NULL OR f.programme = ?5)
           AND (?6 = 0 OR NOT EXISTS (SELECT 1 FROM visit v WHERE v.case_id = f.id AND v.removed = 0 AND v.visited_on IS NOT NULL))
           AND NOT EXISTS (SELECT 1 FROM mission_case m WHERE m.case_id = f.id AND m.mission = ?7 AND m.removed = 0)
         ORDER BY l.reference, f.id LIMIT ?8)";
    const QByteArray country = wish.country.toUtf8(), area = wish.area.toUtf8();
    return store.database().all(
        sql, [](sql::Row& row) { return row.at<Id<CaseFile>>(0); }, dayOr(wish.returnedFrom, 0),
        dayOr(wish.returnedUntil, endOfTime), sql::text(country), sql::text(area), wish.programme,
        wish.notYetVisited, mission, limit);
}

QList<MissionStop> missionStops(const Store& store, const Id<Mission>& mission)
{
    static constexpr const char* sql = R"(
        SELECT m.id, m.case_id, m.planned_on, m.position, m.note, l.reference, COALESCE(NULLIF(l.name, ''), l.script_name),
               f.area_of_return,
               EXISTS (SELECT 1 FROM visit v WHERE v.case_id = m.case_id AND v.mission = m.mission AND v.removed = 0 AND v.visited_on IS NOT NULL),
               EXISTS (SELECT 1 FROM visit v WHERE v.case_id = m.case_id AND v.mission = m.mission AND v.removed = 0 AND v.discrepancy <> ''
                          AND NOT EXISTS (SELECT 1 FROM finding_settlement s WHERE s.finding = 'visit-discrepancy:' ||
                              lower(substr(hex(v.id), 1, 8) || '-' || substr(hex(v.id), 9, 4) || '-' || substr(hex(v.id), 13, 4) || '-' ||
                                    substr(hex(v.id), 17, 4) || '-' || substr(hex(v.id), 21))))
          FROM mission_case m JOIN case_line l ON l.case_id = m.case_id JOIN case_file f ON f.case_id = m.case_id AND f.id = m.case_id
         WHERE m.mission = ? AND m.removed = 0
         ORDER BY m.planned_on IS NULL, m.planned_on, m.position IS NULL, m.position, l.reference)";
    return store.database().all(
        sql,
        [&](sql::Row& row) {
            MissionStop stop;
            stop.planned.mission = mission;
            row >> stop.planned.id >> stop.planned.caseId;
            if (const Value day = row.value(2); day.type != Value::Type::Null)
                stop.planned.plannedOn = QDate::fromJulianDay(day.integer);
            if (const Value position = row.value(3); position.type != Value::Type::Null)
                stop.planned.position = int(position.integer);
            stop.planned.note = row.at<QString>(4);
            stop.reference = row.at<QString>(5);
            stop.name = row.at<QString>(6);
            stop.area = row.at<QString>(7);
            stop.visited = row.at<bool>(8);
            stop.discrepancy = row.at<bool>(9);
            return stop;
        },
        mission);
}
