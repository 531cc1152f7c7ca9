#include "app/homewardctl/surveycommands.h"

#include "app/homewardctl/commands.h"
#include "core/work/surveying.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(homewardctl)
};

Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::NotFound, Words::tr("“%1” cannot be read. Check its name.").arg(path), {}};
    return file.readAll();
}

QString stateText(const ScoreLine& line)
{
    switch (line.state) {
    case ScoreLine::State::Counted:
        return u"%1 × %2"_s.arg(scoreText(line.value)).arg(line.weight);
    case ScoreLine::State::NoValue:
        return Words::tr("no value");
    case ScoreLine::State::NotApplicable:
        return Words::tr("does not apply");
    case ScoreLine::State::Skipped:
        return Words::tr("not asked");
    case ScoreLine::State::Missing:
        return Words::tr("not answered");
    }
    return {};
}

void addSurvey(Printed& printed, QJsonArray& array, const ScoredSurvey& one, const Instrument& instrument)
{
    const QString language = instrument.languages.first();
    printed.text += u"%1  %2  %3 %4\n"_s.arg(day(one.survey.askedOn), name(one.survey.round),
        instrument.text(instrument.title, language), instrument.version);
    QList<QStringList> rows;
    QJsonObject dimensions;
    for (const DimensionScore& dimension : one.score.dimensions) {
        for (const ScoreLine& line : dimension.lines)
            rows.append({u"  "_s + line.question, line.answer, stateText(line)});
        const QString score = dimension.score ? scoreText(*dimension.score) : u"–"_s;
        rows.append({dimension.dimension, score,
            dimension.score ? bandOf(instrument, *dimension.score, language) : QString(),
            Words::tr("coverage %1").arg(scoreText(dimension.coverage))});
        dimensions.insert(dimension.dimension, dimension.score ? QJsonValue(*dimension.score) : QJsonValue());
    }
    rows.append({Words::tr("together"), one.score.composite ? scoreText(*one.score.composite) : u"–"_s});
    printed.text += inColumns(rows) + u'\n';
    array.append(QJsonObject{{u"askedOn"_s, day(one.survey.askedOn)}, {u"instrument"_s, instrument.code},
        {u"version"_s, instrument.version}, {u"thousandths"_s, dimensions},
        {u"together"_s, one.score.composite ? QJsonValue(*one.score.composite) : QJsonValue()}});
}

} // namespace

SurveyCommands::SurveyCommands(CLI::App& app, const Globals& globals, std::function<void(Work)> choose)
    : globals_(globals), choose_(std::move(choose))
{
    auto* surveys
        = app.add_subcommand("survey", "surveys: instruments, answers, scores")->require_subcommand(1);
    addInstruments(*surveys);
    addAsking(*surveys);
}

void SurveyCommands::addInstruments(CLI::App& surveys)
{
    surveys.add_subcommand("list", "the instruments of the file")->callback([this] {
        choose_([this] { return list(); });
    });
    auto* validate = surveys.add_subcommand("validate", "whether an instrument's file can be used");
    validate->add_option("file", file_, "a JSON file")->required();
    validate->callback([this] { choose_([this] { return this->validate(); }); });
    auto* take = surveys.add_subcommand("import", "take an instrument in");
    take->add_option("file", file_, "a JSON file")->required();
    take->callback([this] { choose_([this] { return this->take(); }); });
}

void SurveyCommands::addAsking(CLI::App& surveys)
{
    auto* record = surveys.add_subcommand("record", "record the answers of one person");
    record->add_option("reference", reference_, "of the case")->required();
    record->add_option("--person", person_, "the id of who was asked; else the principal");
    record->add_option("--instrument", instrument_, "its code")->required();
    record->add_option("--version", version_, "of the instrument")->required();
    record->add_option("--on", day_, "the day, like 2015-06-17")->required();
    record->add_option("--round", round_, "baseline, month-6, month-12, month-18 or other");
    record->add_option("--answer", answers_, "QUESTION=answer, as often as there are answers")->required();
    record->callback([this] { choose_([this] { return this->record(); }); });
    auto* score = surveys.add_subcommand("score", "the scores of a case, line by line");
    score->add_option("reference", reference_, "of the case")->required();
    score->add_option("--version", version_, "score by this version instead of the one asked with");
    score->callback([this] { choose_([this] { return this->score(); }); });
}

Result<Printed> SurveyCommands::list()
{
    auto session = openSession(globals_);
    if (!session)
        return session.error();
    QList<QStringList> rows;
    QJsonArray array;
    for (const Instrument& one : instrumentsOf((*session)->store())) {
        rows.append(
            {one.code, one.version, one.text(one.title, one.languages.first()), one.languages.join(u", "_s)});
        array.append(QJsonObject{{u"code"_s, one.code}, {u"version"_s, one.version}});
    }
    return Printed{inColumns(rows, {}, {}), {{u"instruments"_s, array}}};
}

Result<Printed> SurveyCommands::validate()
{
    const QString path = QString::fromStdString(file_);
    const auto bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    const auto instrument = readInstrument(*bytes, QFileInfo(path).fileName());
    if (!instrument)
        return instrument.error();
    const QString sentence = Words::tr(
        "%1, version %2, can be used: %n question(s).", nullptr, int(instrument->questions.size()))
                                 .arg(instrument->code, instrument->version);
    return Printed{sentence + u'\n', {{u"message"_s, sentence}}};
}

Result<Printed> SurveyCommands::take()
{
    auto session = openSession(globals_);
    if (!session)
        return session.error();
    const QString path = QString::fromStdString(file_);
    const auto bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    const auto taken = importInstrument((*session)->desk(), *bytes, QFileInfo(path).fileName());
    if (!taken)
        return taken.error();
    const QString sentence = Words::tr("%1, version %2, is in the file.").arg(taken->code, taken->version);
    return Printed{sentence + u'\n', {{u"message"_s, sentence}}};
}

Result<Printed> SurveyCommands::record()
{
    auto session = openSession(globals_);
    if (!session)
        return session.error();
    const auto caseId = caseNamed((*session)->store(), reference_);
    if (!caseId)
        return caseId.error();
    AskedSurvey asked;
    asked.survey.caseId = *caseId;
    asked.survey.person = person_.empty() ? (*session)->store().of<CaseFile>().find(*caseId)->principal
                                          : Id<Person>(Uuid::fromText(QString::fromStdString(person_)));
    asked.survey.instrument = QString::fromStdString(instrument_);
    asked.survey.instrumentVersion = QString::fromStdString(version_);
    asked.survey.askedOn = QDate::fromString(QString::fromStdString(day_), Qt::ISODate);
    asked.survey.round = fromCode<SurveyRound>(round_);
    for (const std::string& answer : answers_) {
        const QString text = QString::fromStdString(answer);
        asked.answers.insert(text.section(u'=', 0, 0), text.section(u'=', 1));
    }
    const auto recorded = recordSurvey((*session)->desk(), asked);
    if (!recorded)
        return recorded.error();
    const QString sentence = Words::tr("The survey is recorded.");
    return Printed{sentence + u'\n', {{u"message"_s, sentence}, {u"id"_s, recorded->text()}}};
}

Result<Printed> SurveyCommands::score()
{
    auto session = openSession(globals_);
    if (!session)
        return session.error();
    Store& store = (*session)->store();
    const auto caseId = caseNamed(store, reference_);
    if (!caseId)
        return caseId.error();
    const auto dossier = dossierOf(store, *caseId);
    Printed printed;
    QJsonArray array;
    for (const ScoredSurvey& one : scoredSurveys(store, *dossier)) {
        const QString version = version_.empty() ? one.score.version : QString::fromStdString(version_);
        const auto instrument = instrumentOf(store, one.score.instrument, version);
        if (!instrument)
            return Error{Error::Kind::NotFound,
                Words::tr("This file has no instrument %1, version %2. Import it first.")
                    .arg(one.score.instrument, version),
                {}};
        addSurvey(printed, array, {one.survey, scoreOf(*instrument, answersOf(*dossier, one.survey.id))},
            *instrument);
    }
    if (array.isEmpty())
        printed.text = Words::tr("No survey was asked in this case yet.") + u'\n';
    printed.json = {{u"surveys"_s, array}};
    return printed;
}
