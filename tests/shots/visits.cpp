#include "core/store/overview.h"
#include "core/work/demofile.h"
#include "core/work/surveying.h"
#include "tests/shots/oddcases.h"
#include "tests/shots/photographer.h"
#include "ui/cases/interview.h"
#include "ui/cases/visitform.h"
#include "ui/exchange/enroldialogs.h"
#include "ui/kit/fieldeditors.h"
#include "ui/missions/missiondialogs.h"
#include "ui/missions/packdialog.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

// Visits, surveys, missions and each report.

namespace {

AskedSurvey survey(const CaseFile& file, SurveyRound round, QDate day, const QString& mood)
{
    AskedSurvey asked;
    asked.survey.caseId = file.id;
    asked.survey.person = file.principal;
    asked.survey.instrument = u"homeward-trial"_s;
    asked.survey.instrumentVersion = u"1"_s;
    asked.survey.askedOn = day;
    asked.survey.round = round;
    asked.answers = {{u"work"_s, u"yes"_s}, {u"work-steady"_s, u"partly"_s}, {u"needs-met"_s, mood},
        {u"debt"_s, mood}, {u"housing"_s, u"good"_s}, {u"health-care"_s, mood},
        {u"schooling"_s, u"not-applicable"_s}, {u"documents"_s, u"yes"_s}, {u"people"_s, u"always"_s},
        {u"belonging"_s, mood}, {u"safety"_s, u"mostly"_s}, {u"outlook"_s, u"fair"_s}};
    return asked;
}

} // namespace

Result<void> addSurveys(const QString& demo)
{
    const auto open = unlockFile(demo, demoPassphrase(), {});
    if (!open)
        return open.error();
    const Desk desk = (*open)->desk();
    const CaseFile file = desk.store.of<CaseFile>().all().first();
    for (const auto& [round, day, mood] :
        {std::tuple(SurveyRound::Baseline, QDate(2014, 5, 16), u"sometimes"_s),
            std::tuple(SurveyRound::Month6, QDate(2014, 11, 12), u"mostly"_s),
            std::tuple(SurveyRound::Month12, QDate(2015, 6, 17), u"always"_s)})
        if (const auto added = recordSurvey(desk, survey(file, round, day, mood)); !added)
            return added.error();
    return {};
}

void Photographer::shootVisits(Application& desk, const Id<CaseFile>& shown, const QString& name)
{
    Session& session = desk.session();
    QWidget* window = &desk.window();
    const auto dialogOf = [&](const QString& kind, const std::function<void()>& open) {
        open();
        if (QWidget* dialog = QApplication::activeModalWidget()) {
            shoot(*dialog, name + u'-' + kind);
            delete dialog;
        }
    };
    dialogOf(u"visit"_s, [&] { recordVisitTo(session, shown, window); });
    dialogOf(u"survey"_s, [&] { askSurvey(session, shown, window); });
    dialogOf(u"question"_s, [&] {
        askSurvey(session, shown, window);
        for (QPushButton* one : QApplication::activeModalWidget()->findChildren<QPushButton*>())
            if (one->isDefault())
                one->click();
    });
    dialogOf(u"new-mission"_s, [&] {
        openNewMission(
            session, [](const Id<Mission>&) {}, window);
    });
    const auto missions = missionLines(session.store());
    if (!missions.isEmpty())
        dialogOf(u"pick-cases"_s, [&] { openPickCases(session, missions.first().mission.id, window); });
    if (!missions.isEmpty())
        dialogOf(u"pack"_s, [&] {
            openPackWriting(session, missions.first().mission.id, window);
            for (QLineEdit* field : QApplication::activeModalWidget()->findChildren<QLineEdit*>())
                if (field->accessibleName() == u"Organisation"_s)
                    field->setText(u"Fedasil"_s); // so that it says who stays at home
        });
    dialogOf(u"let-in"_s, [&] { openLetIn(session, window); });
}

void Photographer::shootReports(Application& desk, const QString& name)
{
    desk.window().go("reports");
    QWidget* place = desk.window().place("reports");
    for (CodeBox* box : place->findChildren<CodeBox*>()) {
        if (box->accessibleName() != u"Report"_s)
            continue;
        for (int i = 1; i < box->count(); ++i) {
            box->setCurrentIndex(i);
            shoot(desk.window(), name + u"-report-"_s + box->code());
        }
        box->setCurrentIndex(0);
    }
}
