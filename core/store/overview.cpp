#include "core/store/overview.h"

#include "core/store/store.h"

using namespace Qt::StringLiterals;

QList<Disbursement> latestPayments(const Store& store, int limit)
{
    return store.of<Disbursement>().where("TRUE ORDER BY id DESC LIMIT ?", limit);
}

QList<PaymentRequest> openRequests(const Store& store, int limit)
{
    return store.of<PaymentRequest>().where(
        "NOT EXISTS (SELECT 1 FROM approval a WHERE a.case_id = payment_request.case_id AND a.subject_id = "
        "payment_request.id)"
        " AND NOT EXISTS (SELECT 1 FROM disbursement d WHERE d.case_id = payment_request.case_id AND "
        "d.payment_request = payment_request.id)"
        " ORDER BY id LIMIT ?",
        limit);
}

QList<ExchangeRate> ratesInForce(const Store& store, QDate day)
{
    return store.of<ExchangeRate>().where(
        "effective_on = (SELECT MAX(o.effective_on) FROM exchange_rate o WHERE o.currency_code = "
        "exchange_rate.currency_code"
        " AND o.removed = 0 AND o.effective_on <= ?) ORDER BY currency_code, id",
        day.toJulianDay());
}

QList<MissionLine> missionLines(const Store& store)
{
    QList<MissionLine> lines;
    for (const Mission& mission : store.of<Mission>().where("TRUE ORDER BY starts_on DESC, id")) {
        MissionLine line{mission, 0, 0, {}};
        line.cases
            = store.database()
                  .one<int>("SELECT COUNT(*) FROM mission_case WHERE mission = ? AND removed = 0", mission.id)
                  .value_or(0);
        line.visited = store.database()
                           .one<int>("SELECT COUNT(*) FROM visit WHERE mission = ? AND visited_on IS NOT "
                                     "NULL AND removed = 0",
                               mission.id)
                           .value_or(0);
        for (const MissionParticipant& participant :
            store.of<MissionParticipant>().where("mission = ? ORDER BY id", mission.id))
            if (!participant.organisation.isEmpty() && !line.organisations.contains(participant.organisation))
                line.organisations.append(participant.organisation);
        lines.append(line);
    }
    return lines;
}

FileCounts countsOf(const Store& store)
{
    FileCounts counts;
    counts.cases = store.database().one<int>("SELECT COUNT(*) FROM case_file WHERE removed = 0").value_or(0);
    counts.persons = store.database().one<int>("SELECT COUNT(*) FROM person WHERE removed = 0").value_or(0);
    QHash<Stage, int> byStage;
    store.database().each(R"(
        SELECT stage, COUNT(*) FROM (
            SELECT s.stage, ROW_NUMBER() OVER (PARTITION BY s.case_id ORDER BY s.happened_on DESC, s.id DESC) AS place FROM stage_event s)
         WHERE place = 1 GROUP BY stage ORDER BY stage)",
        [&](sql::Row& row) { byStage.insert(fromCode<Stage>(row.value(0).bytes), row.at<int>(1)); });
    for (const auto& label : labels<Stage>)
        if (byStage.contains(label.value))
            counts.byStage.append({label.value, byStage[label.value]});
    return counts;
}
