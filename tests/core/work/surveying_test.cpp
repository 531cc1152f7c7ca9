#include "core/reports/query.h"
#include "core/work/surveying.h"
#include "tests/support/demo.h"

#include <QFile>

namespace {

struct Asked : Demo {
    AskedSurvey asked;

    Asked()
    {
        play(demoStart, demoEnd);
        const CaseFile file = dossier().file();
        asked.survey.caseId = file.id;
        asked.survey.person = file.principal;
        asked.survey.instrument = "homeward-trial";
        asked.survey.instrumentVersion = "1";
        asked.survey.askedOn = {2015, 6, 17};
        asked.survey.round = SurveyRound::Month12;
        asked.answers
            = {{"work", "yes"}, {"work-steady", "partly"}, {"needs-met", "sometimes"}, {"debt", "mostly"}};
    }
    QString refusal() const
    {
        const auto recorded = recordSurvey({*store, cast[4]}, asked);
        return recorded ? QString() : recorded.error().message;
    }
};

QByteArray trial(const QByteArray& version)
{
    QFile file(":/instruments/homeward-trial-1.json");
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().replace("\"version\": \"1\"", "\"version\": \"" + version + '"');
}

} // namespace

TEST_CASE("A survey keeps its raw answers and is scored by its version", "[surveys]")
{
    Asked demo;
    CHECK(demo.refusal() == "");
    const auto scored = scoredSurveys(*demo.store, demo.dossier());
    REQUIRE(scored.size() == 1);
    CHECK(answersOf(demo.dossier(), scored[0].survey.id) == demo.asked.answers);
    CHECK(scored[0].score.dimensions[0].score == 625); // (1 + 0.5 + 0.25 + 0.75) / 4
    CHECK_FALSE(scored[0].score.dimensions[1].score); // nothing was asked of it
}

TEST_CASE(
    "A survey of somebody else, of an unknown instrument or day, or without answers is refused", "[surveys]")
{
    Asked demo;
    const AskedSurvey good = demo.asked;
    const auto refusedWith = [&](auto change) {
        demo.asked = good;
        change(demo.asked);
        return demo.refusal();
    };
    CHECK(refusedWith([](AskedSurvey& one) { one.survey.person = {}; }).contains("household"));
    CHECK(refusedWith([](AskedSurvey& one) { one.survey.instrumentVersion = "9"; }).contains("Import it"));
    CHECK(refusedWith([](AskedSurvey& one) { one.survey.askedOn = {2014, 5, 2}; }).contains("Check the day"));
    CHECK(refusedWith([](AskedSurvey& one) { one.survey.askedOn = {2014, 5, 3}; }) == "");
    CHECK(refusedWith([](AskedSurvey& one) { one.survey.askedOn = {2015, 7, 1}; }).contains("Check the day"));
    CHECK(refusedWith([](AskedSurvey& one) { one.answers.clear(); }).contains("Nothing was answered"));
    CHECK(refusedWith([](AskedSurvey& one) { one.answers["work"] = "7"; }).contains("no answer"));
    CHECK(refusedWith([](AskedSurvey& one) { one.answers["weather"] = "yes"; }).contains("no question"));
    CHECK(refusedWith([](AskedSurvey& one) { one.answers["work"] = "refused"; }) == "");
}

TEST_CASE("A newer version scores old answers beside the old score, and no version is replaced", "[surveys]")
{
    Asked demo;
    REQUIRE(demo.refusal() == "");
    const Desk manager = demo.desk(0);
    CHECK_FALSE(importInstrument(manager, trial("1").replace("0.75", "0.8"), "changed.json"));
    const auto newer = importInstrument(manager, trial("2").replace("0.75", "0.8"), "newer.json");
    INFO((newer ? QString() : newer.error().message).toStdString());
    REQUIRE(newer);
    CHECK(importInstrument(manager, trial("2").replace("0.75", "0.8"), "newer.json")); // the same again
    CHECK_FALSE(importInstrument(manager, trial("2"), "other.json"));
    CHECK_FALSE(importInstrument(demo.desk(2), trial("3"), "by-a-caseworker.json"));
    const auto old = scoredSurveys(*demo.store, demo.dossier());
    const auto anew = scoredSurveys(*demo.store, demo.dossier(), *newer);
    CHECK(old[0].score.dimensions[0].score == 625);
    CHECK(anew[0].score.dimensions[0].score == 638); // 2.55 / 4 = 0.6375
    CHECK(anew[0].score.version == "2");
}

TEST_CASE("Survey means and their change since the baseline are those of the scores one by one",
    "[surveys][reports]")
{
    Asked demo;
    demo.asked.survey.round = SurveyRound::Baseline;
    demo.asked.survey.askedOn = {2014, 5, 16};
    REQUIRE(demo.refusal() == "");
    demo.asked.survey.round = SurveyRound::Month12;
    demo.asked.survey.askedOn = {2015, 6, 17};
    demo.asked.answers["needs-met"] = "always";
    REQUIRE(demo.refusal() == "");
    const auto scored = scoredSurveys(*demo.store, demo.dossier());
    REQUIRE(scored.size() == 2);
    const int before = *scored[0].score.dimensions[0].score, after = *scored[1].score.dimensions[0].score;
    CHECK(after > before);
    const auto report = runReport(*demo.store, {"surveys", {}, {}, {}, {}, {}, false, {}});
    INFO((report ? QString() : report.error().detail).toStdString());
    REQUIRE(report);
    const auto row = [&](const QByteArray& breakdown, const QString& end) {
        for (const ReportRow& one : report->rows)
            if (one.breakdown == breakdown && one.cells[groupColumn].text.endsWith(end))
                return one;
        return ReportRow{{}, {}, QList<ReportCell>(8)};
    };
    CHECK(row("dimension", "Economic").cells[6].number == (before + after + 1) / 2);
    CHECK(row("dimension", "Economic").cells[7].number == after - before);
    CHECK(row("round", "Economic, 12 months").cells[6].number == after);
    CHECK(row("round", "Economic, Baseline").cells[6].number == before);
    CHECK(row("round", "Economic, Baseline").cells[7].kind == ReportCell::Kind::Empty);
    CHECK(row("dimension", "Social").cells[6].kind == ReportCell::Kind::Empty); // nothing was asked of it
}
