#include "app/homewardctl/missioncommands.h"

#include "core/store/overview.h"
#include "core/work/missions.h"

#include <QJsonArray>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(homewardctl)
};

constexpr int mostCases = 100000;

QDate dayOf(const std::string& text)
{
    return QDate::fromString(QString::fromStdString(text), Qt::ISODate);
}

} // namespace

MissionCommands::MissionCommands(CLI::App& app, const Globals& globals, std::function<void(Work)> choose)
    : globals_(globals)
{
    auto* missions = app.add_subcommand("mission", "monitoring missions")->require_subcommand(1);
    missions->add_subcommand("list", "the missions, newest first")->callback([this, choose] {
        choose([this] { return list(); });
    });
    auto* show = missions->add_subcommand("show", "the cases of a mission, by day");
    auto* plan = missions->add_subcommand("plan", "plan a mission");
    auto* pick = missions->add_subcommand("pick", "put cases on a mission");
    for (auto* one : {show, plan, pick})
        one->add_option("title", title_, "of the mission")->required();
    plan->add_option("--country", country_, "ISO 3166 code of two letters");
    plan->add_option("--from", from_, "first day, like 2014-10-06")->required();
    plan->add_option("--to", until_, "last day")->required();
    plan->add_option("--with", who_, "ORGANISATION or ORGANISATION:NAME, as often as needed")->required();
    pick->add_option("--country", country_, "only cases that returned there");
    pick->add_option("--area", area_, "only cases that returned to this area");
    pick->add_option("--from", from_, "only cases that returned on this day or later");
    pick->add_option("--to", until_, "only cases that returned on this day or before");
    pick->add_flag("--not-visited", notVisited_, "only cases that nobody visited yet");
    pick->add_option("--sample", sample_, "draw so many of them at random");
    pick->add_option("--seed", seed_, "the same seed draws the same cases")->capture_default_str();
    pick->add_option("--each-day", eachDay_, "give so many a day a day of the mission");
    addPacks(*missions, choose);
    show->callback([this, choose] { choose([this] { return this->show(); }); });
    plan->callback([this, choose] { choose([this] { return this->plan(); }); });
    pick->callback([this, choose] { choose([this] { return this->pick(); }); });
}

Result<Id<Mission>> MissionCommands::chosen(const Store& store) const
{
    const QByteArray title = QByteArray::fromStdString(title_);
    const auto found = store.of<Mission>().where("title = ? ORDER BY id", sql::text(title));
    if (found.size() == 1)
        return found.first().id;
    return Error{Error::Kind::NotFound,
        found.isEmpty()
            ? Words::tr("There is no mission “%1”. See: mission list.").arg(QString::fromUtf8(title))
            : Words::tr("Several missions are called “%1”. Give one of them another title.")
                  .arg(QString::fromUtf8(title)),
        {}};
}

Result<Printed> MissionCommands::list()
{
    auto session = openSession(globals_);
    if (!session)
        return session.error();
    QList<QStringList> rows;
    QJsonArray array;
    for (const MissionLine& line : missionLines((*session)->store())) {
        rows.append({line.mission.title, day(line.mission.startsOn), day(line.mission.endsOn),
            line.organisations.join(u", "_s), u"%1/%2"_s.arg(line.visited).arg(line.cases)});
        array.append(QJsonObject{{u"title"_s, line.mission.title}, {u"from"_s, day(line.mission.startsOn)},
            {u"until"_s, day(line.mission.endsOn)}, {u"cases"_s, line.cases}, {u"visited"_s, line.visited}});
    }
    return Printed{rows.isEmpty() ? Words::tr("No mission is planned.") + u'\n' : inColumns(rows, {4}, {}),
        {{u"missions"_s, array}}};
}

Result<Printed> MissionCommands::show()
{
    auto session = openSession(globals_);
    if (!session)
        return session.error();
    const auto mission = chosen((*session)->store());
    if (!mission)
        return mission.error();
    QList<QStringList> rows;
    QJsonArray array;
    for (const MissionStop& stop : missionStops((*session)->store(), *mission)) {
        const QString state = stop.discrepancy ? Words::tr("discrepancy")
            : stop.visited                     ? Words::tr("visited")
                                               : Words::tr("to visit");
        rows.append({day(stop.planned.plannedOn), stop.reference, stop.name, stop.area, state});
        array.append(QJsonObject{{u"day"_s, day(stop.planned.plannedOn)}, {u"case"_s, stop.reference},
            {u"visited"_s, stop.visited}, {u"discrepancy"_s, stop.discrepancy}});
    }
    return Printed{
        rows.isEmpty() ? Words::tr("No case is on this mission yet.") + u'\n' : inColumns(rows, {}, {}),
        {{u"cases"_s, array}}};
}

Result<Printed> MissionCommands::plan()
{
    auto session = openSession(globals_);
    if (!session)
        return session.error();
    PlannedMission planned;
    planned.mission.title = QString::fromStdString(title_);
    planned.mission.country = QString::fromStdString(country_);
    planned.mission.startsOn = dayOf(from_);
    planned.mission.endsOn = dayOf(until_);
    for (const std::string& one : who_) {
        MissionParticipant participant;
        participant.organisation = QString::fromStdString(one).section(u':', 0, 0);
        participant.name = QString::fromStdString(one).section(u':', 1);
        planned.participants.append(participant);
    }
    const auto made = planMission((*session)->desk(), planned);
    if (!made)
        return made.error();
    const QString sentence = Words::tr("The mission “%1” is planned.").arg(planned.mission.title);
    return Printed{sentence + u'\n', {{u"message"_s, sentence}, {u"id"_s, made->text()}}};
}

Result<Printed> MissionCommands::pick()
{
    auto session = openSession(globals_);
    if (!session)
        return session.error();
    Store& store = (*session)->store();
    const auto mission = chosen(store);
    if (!mission)
        return mission.error();
    QList<Id<CaseFile>> cases = missionCandidates(store, *mission,
        {QString::fromStdString(country_), QString::fromStdString(area_), {}, dayOf(from_), dayOf(until_),
            notVisited_},
        mostCases);
    const qsizetype fitting = cases.size();
    if (sample_ > 0)
        cases = drawnCases(cases, sample_, seed_);
    const auto picked = pickCases((*session)->desk(), *mission, cases);
    if (!picked)
        return picked.error();
    if (eachDay_ > 0)
        if (auto spread = spreadCases((*session)->desk(), *mission, eachDay_); !spread)
            return spread.error();
    const QString sentence = Words::tr("%n case(s) picked, of %1 that fit.", nullptr, *picked).arg(fitting);
    return Printed{sentence + u'\n', {{u"message"_s, sentence}, {u"picked"_s, *picked}}};
}
