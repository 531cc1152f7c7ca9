#include "ui/missions/missionsplace.h"

#include "core/domain/codes.h"
#include "ui/missions/missiondialogs.h"
#include "ui/missions/packdialog.h"

#include <QLocale>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString dayText(QDate day)
{
    return day.isValid() ? QLocale().toString(day, u"d MMM yyyy"_s) : QString();
}

} // namespace

MissionsPlace::MissionsPlace(Session& session) : TablePlace(MissionsPlace::tr("Missions")), session_(session)
{
    QPushButton* add = addAction(tr("&New mission …"), &MissionsPlace::planNew);
    ofMission_ = {addAction(tr("&Pick cases …"), &MissionsPlace::pick),
        addAction(tr("&Spread over the days …"), &MissionsPlace::spread),
        addAction(tr("Pack for a &laptop …"), &MissionsPlace::pack)};
    addActions(QList<QPushButton*>{add} + ofMission_);
    addTables();
    connect(this, &TablePlace::rowChosen, this, [this](QAbstractItemModel* model, int row) {
        if (model == missions_)
            choose(missions_->row(row).mission.id);
        else
            session_.open(Target::ofCase(stops_->row(row).planned.caseId, "visits"));
    });
}

QPushButton* MissionsPlace::addAction(const QString& text, void (MissionsPlace::*act)())
{
    QPushButton* wanted = button(text);
    connect(wanted, &QPushButton::clicked, this, act);
    return wanted;
}

void MissionsPlace::addTables()
{
    const auto days = [](const MissionLine& line) {
        return tr("%1 to %2", "days").arg(dayText(line.mission.startsOn), dayText(line.mission.endsOn));
    };
    missions_ = addTable<MissionLine>(tr("Monitoring missions, newest first"),
        {{tr("Mission"), [](const MissionLine& line) { return line.mission.title; }, false, {}, true},
            {tr("Country"),
                [](const MissionLine& line) { return countries().value(line.mission.country).name; }},
            {tr("Days"), days},
            {tr("Taking part"), [](const MissionLine& line) { return line.organisations.join(u", "_s); }},
            {tr("Cases planned"), [](const MissionLine& line) { return QString::number(line.cases); }, true},
            {tr("Visited"), [](const MissionLine& line) { return QString::number(line.visited); }, true}},
        0, 5, tr("No mission is planned. Visits outside a mission stand with their case."));
    const auto state = [](const MissionStop& stop) {
        return stop.discrepancy ? tr("discrepancy") : stop.visited ? tr("visited") : tr("to visit");
    };
    stops_ = addTable<MissionStop>(tr("Cases of the mission, by day"),
        {{tr("Day"), [](const MissionStop& stop) { return dayText(stop.planned.plannedOn); }},
            {tr("Case"), [](const MissionStop& stop) { return stop.reference; }},
            {tr("Name"), [](const MissionStop& stop) { return stop.name; }, false, {}, true},
            {tr("Area"), [](const MissionStop& stop) { return stop.area; }},
            {tr("State"), state, false,
                [](const MissionStop& stop) {
                    return std::optional(stop.discrepancy ? Tone::Bad
                            : stop.visited                ? Tone::Good
                                                          : Tone::Wait);
                }}},
        2, 0, tr("No case is on this mission yet. Pick some above."));
}

void MissionsPlace::refresh()
{
    const QList<MissionLine> lines = missionLines(session_.store());
    missions_->setRows(lines);
    const bool stillThere
        = std::ranges::any_of(lines, [this](const MissionLine& line) { return line.mission.id == chosen_; });
    choose(stillThere ? chosen_ : lines.isEmpty() ? Id<Mission>() : lines.first().mission.id);
}

void MissionsPlace::choose(const Id<Mission>& mission)
{
    chosen_ = mission;
    stops_->setRows(mission.isNull() ? QList<MissionStop>() : missionStops(session_.store(), mission));
    for (QPushButton* one : ofMission_) {
        one->setEnabled(!mission.isNull());
        one->setToolTip(mission.isNull() ? tr("Plan a mission first") : QString());
    }
}

void MissionsPlace::planNew()
{
    openNewMission(
        session_, [this](const Id<Mission>& made) { chosen_ = made; },
        this); // what changed is shown anew after that
}

void MissionsPlace::pick()
{
    openPickCases(session_, chosen_, this);
}

void MissionsPlace::spread()
{
    openSpread(session_, chosen_, this);
}

void MissionsPlace::pack()
{
    openPackWriting(session_, chosen_, this);
}
