#include "ui/missions/missionsplace.h"

#include "core/domain/codes.h"

#include <QLocale>

using namespace Qt::StringLiterals;

MissionsPlace::MissionsPlace(Session& session) : TablePlace(tr("Missions")), session_(session)
{
    const auto days = [](const MissionLine& line) {
        const auto text = [](QDate day) { return QLocale().toString(day, u"d MMM yyyy"_s); };
        return tr("%1 to %2", "days").arg(text(line.mission.startsOn), text(line.mission.endsOn));
    };
    missions_ = addTable<MissionLine>(tr("Monitoring missions, newest first"),
        {{tr("Mission"), [](const MissionLine& line) { return line.mission.title; }, false, {}, true},
            {tr("Country"),
                [](const MissionLine& line) { return countries().value(line.mission.country).name; }},
            {tr("Days"), days},
            {tr("Taking part"), [](const MissionLine& line) { return line.organisations.join(u", "_s); }},
            {tr("Cases planned"), [](const MissionLine& line) { return QString::number(line.cases); }, true},
            {tr("Visited"), [](const MissionLine& line) { return QString::number(line.visited); }, true}},
        0, 0, tr("No mission is planned. Visits outside a mission stand with their case."));
}

void MissionsPlace::refresh()
{
    missions_->setRows(missionLines(session_.store()));
}
