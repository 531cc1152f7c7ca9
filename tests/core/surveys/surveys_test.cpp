#include "core/surveys/scoring.h"
#include "tests/support/tostring.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch_test_macros.hpp>

namespace {

QJsonObject text(const QString& words)
{
    return {{"en", words}};
}

QJsonObject choice(const QString& id, double value)
{
    return {{"id", id}, {"value", value}, {"text", text(id)}};
}

QJsonObject question(const QString& id, const QString& dimension, double weight)
{
    return {{"id", id}, {"dimension", dimension}, {"weight", weight}, {"text", text(id)},
        {"choices", QJsonArray{choice("yes", 1), choice("half", 0.5), choice("no", 0)}}};
}

/// Two dimensions of a quarter and three quarters; the first has two questions of 0.6 and 0.4.
QJsonObject weighted()
{
    QJsonObject steady = question("b", "one", 0.4);
    steady["askedIf"] = QJsonObject{{"question", "a"}, {"answers", QJsonArray{"yes", "half"}}};
    return {{"code", "test"}, {"version", "1"}, {"weighted", true}, {"minimumCoverage", 0.5},
        {"languages", QJsonArray{"en"}}, {"title", text("Test")}, {"notice", text("For a test")},
        {"dimensions",
            QJsonArray{QJsonObject{{"id", "one"}, {"weight", 0.25}, {"text", text("One")}},
                QJsonObject{{"id", "two"}, {"weight", 0.75}, {"text", text("Two")}}}},
        {"bands",
            QJsonArray{QJsonObject{{"from", 0}, {"text", text("low")}},
                QJsonObject{{"from", 0.5}, {"text", text("high")}}}},
        {"questions", QJsonArray{question("a", "one", 0.6), steady, question("c", "two", 1)}}};
}

Result<Instrument> read(const QJsonObject& object)
{
    return readInstrument(QJsonDocument(object).toJson(), "test.json");
}

QString refusal(const QJsonObject& object)
{
    const auto instrument = read(object);
    return instrument ? QString() : instrument.error().message;
}

QJsonObject withQuestion(QJsonObject object, qsizetype at, const QString& key, const QJsonValue& value)
{
    QJsonArray questions = object["questions"].toArray();
    QJsonObject one = questions[at].toObject();
    one[key] = value;
    questions[at] = one;
    object["questions"] = questions;
    return object;
}

std::optional<int> scored(const SurveyAnswers& answers, qsizetype dimension)
{
    return scoreOf(*read(weighted()), answers).dimensions[dimension].score;
}

} // namespace

TEST_CASE("A score is the mean of the answers by their weights", "[surveys]")
{
    CHECK(refusal(weighted()) == "");
    CHECK(scored({{"a", "yes"}, {"b", "no"}}, 0) == 600);
    CHECK(scored({{"a", "half"}, {"b", "yes"}}, 0) == 700);
    const SurveyScore score = scoreOf(*read(weighted()), {{"a", "yes"}, {"b", "no"}, {"c", "half"}});
    CHECK(score.composite == 525); // (0.25 × 600 + 0.75 × 500)
    CHECK(bandOf(*read(weighted()), 499, "en") == "low");
    CHECK(bandOf(*read(weighted()), 500, "fr") == "high");
}

TEST_CASE("What was refused lowers the coverage, what does not apply or was not asked does not", "[surveys]")
{
    const Instrument instrument = *read(weighted());
    const auto one = [&](const SurveyAnswers& answers) { return scoreOf(instrument, answers).dimensions[0]; };
    CHECK(one({{"a", "yes"}, {"b", "refused"}}).coverage == 600);
    CHECK(one({{"a", "yes"}, {"b", "refused"}}).score == 1000);
    CHECK(one({{"a", "refused"}}).coverage == 0); // b is not asked, a has no value
    CHECK_FALSE(one({{"a", "dont-know"}, {"b", "yes"}}).score);
    CHECK(one({{"a", "no"}, {"b", "yes"}}).coverage == 1000); // b is skipped, whatever stands there
    CHECK(one({{"a", "no"}, {"b", "yes"}}).score == 0);
    CHECK(one({{"a", "yes"}, {"b", "not-applicable"}}).coverage == 1000);
    CHECK(one({{"a", "yes"}}).lines[1].state == ScoreLine::State::Missing);
    CHECK(one({{"a", "yes"}}).coverage == 600);
    CHECK_FALSE(
        scoreOf(instrument, {{"a", "yes"}, {"b", "yes"}}).composite); // nothing of the other dimension
}

TEST_CASE("A dimension has a score from the least coverage on, not below", "[surveys]")
{
    QJsonObject at = weighted();
    at["minimumCoverage"] = 0.6;
    CHECK(scoreOf(*read(at), {{"a", "yes"}}).dimensions[0].score == 1000);
    at["minimumCoverage"] = 0.601;
    CHECK_FALSE(scoreOf(*read(at), {{"a", "yes"}}).dimensions[0].score);
}

TEST_CASE("An interview asks what the answers so far ask for", "[surveys]")
{
    const Instrument instrument = *read(weighted());
    CHECK(nextQuestion(instrument, {}, {})->id == "a");
    CHECK(nextQuestion(instrument, {{"a", "yes"}}, "a")->id == "b");
    CHECK(nextQuestion(instrument, {{"a", "no"}}, "a")->id == "c");
    CHECK(nextQuestion(instrument, {{"a", "refused"}}, "a")->id == "c");
    CHECK_FALSE(nextQuestion(instrument, {}, "c"));
}

TEST_CASE("An instrument that cannot be scored is refused with what is wrong in it", "[surveys]")
{
    CHECK(refusal(withQuestion(weighted(), 0, "weight", 0.59)).contains("sum to 0.99, not to 1"));
    CHECK(refusal(withQuestion(weighted(), 0, "weight", 1.2)).contains("not from 0 to 1"));
    CHECK(refusal(withQuestion(weighted(), 1, "id", "a")).contains("stands in it twice"));
    CHECK(refusal(withQuestion(weighted(), 2, "dimension", "three")).contains("dimension"));
    CHECK(refusal(withQuestion(weighted(), 0, "choices", QJsonArray{choice("yes", 1)}))
              .contains("fewer than two"));
    CHECK(refusal(withQuestion(weighted(), 0, "choices", QJsonArray{choice("yes", 1.5), choice("no", 0)}))
              .contains("not from 0 to 1"));
    const QJsonObject onB{{"question", "b"}, {"answers", QJsonArray{"yes"}}};
    CHECK(refusal(withQuestion(weighted(), 0, "askedIf", onB)).contains("round in a circle"));
    const QJsonObject onNothing{{"question", "z"}, {"answers", QJsonArray{"yes"}}};
    CHECK(refusal(withQuestion(weighted(), 2, "askedIf", onNothing)).contains("there is none of"));
    CHECK(refusal(withQuestion(weighted(), 2, "text", QJsonObject{{"fr", "c"}})).contains("“fr”"));
    QJsonObject language = weighted();
    language["languages"] = QJsonArray{"en", "xx-unknown"};
    CHECK(refusal(language).contains("no language of ISO 639"));
    QJsonObject bands = weighted();
    bands["bands"] = QJsonArray{QJsonObject{{"from", 0.1}, {"text", text("low")}}};
    CHECK(refusal(bands).contains("do not begin at 0"));
}

TEST_CASE("Five hundred questions are taken, ten thousand are not", "[surveys]")
{
    const auto of = [](int count) {
        QJsonObject file = weighted();
        file["weighted"] = false;
        file["dimensions"] = QJsonArray{QJsonObject{{"id", "one"}, {"text", text("One")}}};
        QJsonArray questions;
        for (int i = 0; i < count; ++i) {
            QJsonObject one = question(QString("q%1").arg(i), "one", 0);
            one.remove("weight");
            questions.append(one);
        }
        file["questions"] = questions;
        return refusal(file);
    };
    CHECK(of(500) == "");
    CHECK(of(501).contains("501 questions"));
    CHECK(of(10000).contains("10000 questions"));
}

TEST_CASE("The instrument that comes with the program is not weighted and calls itself a trial", "[surveys]")
{
    QFile file(":/instruments/homeward-trial-1.json");
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto instrument = readInstrument(file.readAll(), file.fileName());
    INFO((instrument ? QString() : instrument.error().message).toStdString());
    REQUIRE(instrument);
    CHECK_FALSE(instrument->isWeighted);
    CHECK(instrument->languages == QStringList{"en", "fr", "hy"});
    CHECK(instrument->title["en"] == "Unweighted trial instrument — not the official RSS");
}
