#include "core/work/surveying.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Surveys)
};

constexpr auto settingHead = "instrument-";

QByteArray settingOf(const Instrument& instrument)
{
    return settingHead + instrument.code.toUtf8() + '-' + instrument.version.toUtf8();
}

const QList<Instrument>& shipped()
{
    static const QList<Instrument> instruments = [] {
        QList<Instrument> all;
        for (const QString& name :
            QDir(u":/instruments"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            QFile file(u":/instruments/"_s + name);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            if (const auto read = readInstrument(file.readAll(), name))
                all.append(*read);
        }
        return all;
    }();
    return instruments;
}

Error refusal(const QString& sentence)
{
    return {Error::Kind::Invalid, sentence, {}};
}

std::optional<QString> answerProblem(const Instrument& instrument, const SurveyAnswers& answers)
{
    if (answers.isEmpty())
        return Words::tr("Nothing was answered. Answer a question, or give the survey up.");
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        const SurveyQuestion* question = instrument.question(answer.key());
        if (!question)
            return Words::tr("“%1” is no question of %2.").arg(answer.key(), instrument.code);
        if (!question->choice(*answer) && !isValueless(*answer))
            return Words::tr("“%1” is no answer to “%2”. Choose one of the list.").arg(*answer, question->id);
    }
    return std::nullopt;
}

Result<void> checkSurvey(const Desk& desk, const AskedSurvey& asked)
{
    const Survey& survey = asked.survey;
    const auto dossier = dossierOf(desk.store, survey.caseId);
    if (!dossier)
        return Error{
            Error::Kind::NotFound, Words::tr("This file has no such case. Look it up by its reference."), {}};
    if (!dossier->find(survey.person))
        return refusal(Words::tr("The person asked is not of this household. Choose one of its members."));
    const auto instrument = instrumentOf(desk.store, survey.instrument, survey.instrumentVersion);
    if (!instrument)
        return refusal(Words::tr("This file has no instrument %1, version %2. Import it first.")
                           .arg(survey.instrument, survey.instrumentVersion));
    const QDate returned = dossier->file().returnedOn;
    const bool early
        = returned.isValid() && survey.round != SurveyRound::Baseline && survey.askedOn < returned;
    if (!survey.askedOn.isValid() || survey.askedOn > desk.today() || early)
        return refusal(Words::tr("A survey is asked on a day from the return up to today; a baseline may lie "
                                 "before it. Check the day."));
    if (const auto problem = answerProblem(*instrument, asked.answers))
        return refusal(*problem);
    return {};
}

} // namespace

QList<Instrument> instrumentsOf(const Store& store)
{
    QList<Instrument> all = shipped();
    for (const QByteArray& name : store.settings(settingHead))
        if (const auto read
            = readInstrument(store.setting(name).value_or(QByteArray()), QString::fromUtf8(name)))
            all.append(*read);
    return all;
}

std::optional<Instrument> instrumentOf(const Store& store, const QString& code, const QString& version)
{
    for (const Instrument& one : instrumentsOf(store))
        if (one.code == code && one.version == version)
            return one;
    return std::nullopt;
}

Result<Instrument> importInstrument(const Desk& desk, const QByteArray& json, const QString& fileName)
{
    if (auto allowed = mayDo(desk, Right::KeepCatalogue); !allowed)
        return allowed.error();
    const auto instrument = readInstrument(json, fileName);
    if (!instrument)
        return instrument.error();
    const auto before = desk.store.setting(settingOf(*instrument));
    const bool known = instrumentOf(desk.store, instrument->code, instrument->version).has_value();
    if (known && before != json)
        return refusal(
            Words::tr("Version %1 of %2 is in this file already, and not the same. Surveys rest on it: "
                      "give the new file a version of its own.")
                .arg(instrument->version, instrument->code));
    desk.store.setSetting(settingOf(*instrument), json);
    return *instrument;
}

Result<Id<Survey>> recordSurvey(const Desk& desk, const AskedSurvey& asked)
{
    if (auto allowed = mayDo(desk, Right::Visit); !allowed)
        return allowed.error();
    if (auto checked = checkSurvey(desk, asked); !checked)
        return checked.error();
    const auto instrument = instrumentOf(desk.store, asked.survey.instrument, asked.survey.instrumentVersion);
    Act act(desk.store, desk.act("survey"));
    Survey survey = asked.survey;
    survey.id = act.newId<Survey>();
    act.add(survey);
    for (const SurveyQuestion& question : instrument->questions)
        if (asked.answers.contains(question.id))
            act.add(SurveyAnswer{act.newId<SurveyAnswer>(), survey.caseId, survey.id, question.id,
                asked.answers[question.id], {}, desk.actor.staff});
    act.commit();
    return survey.id;
}

SurveyAnswers answersOf(const Dossier& dossier, const Id<Survey>& survey)
{
    const QList<SurveyAnswer> all = dossier.where(&SurveyAnswer::survey, survey);
    SurveyAnswers answers;
    for (const SurveyAnswer& one : all) {
        const bool stands = std::ranges::none_of(
            all, [&](const SurveyAnswer& other) { return other.supersedes == one.id; });
        if (stands)
            answers.insert(one.question, one.answer);
    }
    return answers;
}

QList<ScoredSurvey> scoredSurveys(
    const Store& store, const Dossier& dossier, const std::optional<Instrument>& by)
{
    QList<ScoredSurvey> all;
    for (const Survey& survey : dossier.of<Survey>()) {
        const auto instrument = by ? by : instrumentOf(store, survey.instrument, survey.instrumentVersion);
        if (instrument && instrument->code == survey.instrument)
            all.append({survey, scoreOf(*instrument, answersOf(dossier, survey.id))});
    }
    std::ranges::stable_sort(all, {}, [](const ScoredSurvey& one) { return one.survey.askedOn; });
    return all;
}
