#include "core/reports/scores.h"

#include "core/work/surveying.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// One survey as it is read, line by line.
struct Raw {
    Uuid id;
    Id<CaseFile> caseId;
    Id<Person> person;
    QString instrument, version;
    SurveyRound round = SurveyRound::Unknown;
    qint64 askedOn = 0;
    SurveyAnswers answers;
};

class Scores {
public:
    explicit Scores(const Store& store) : instruments_(instrumentsOf(store)) { }

    void add(const Raw& survey)
    {
        const auto instrument = std::ranges::find_if(instruments_, [&](const Instrument& one) {
            return one.code == survey.instrument && one.version == survey.version;
        });
        if (instrument == instruments_.end())
            return;
        ++count_;
        const SurveyScore score = scoreOf(*instrument, survey.answers);
        const QString title = instrument->text(instrument->title, language_);
        for (qsizetype i = 0; i < score.dimensions.size(); ++i)
            addLine(survey, *instrument,
                title + u": "_s + instrument->text(instrument->dimensions[i].text, language_),
                score.dimensions[i].score);
        addLine(survey, *instrument, title + u": "_s + Words::tr("Together"), score.composite);
    }
    QByteArray json() const { return QJsonDocument(lines_).toJson(QJsonDocument::Compact); }

private:
    void addLine(
        const Raw& survey, const Instrument& instrument, const QString& dimension, std::optional<int> score)
    {
        const auto place = std::pair(survey.person, dimension);
        if (survey.round == SurveyRound::Baseline && score)
            baselines_[place] = *score;
        const auto baseline = baselines_.find(place);
        const bool moved = score && survey.round != SurveyRound::Baseline && baseline != baselines_.end();
        lines_.append(QJsonArray{hex(survey.caseId.uuid()), hex(survey.person.uuid()), count_, survey.askedOn,
            dimension, int(survey.round), score ? bandOf(instrument, *score, language_) : QString(),
            score ? QJsonValue(*score) : QJsonValue(),
            moved ? QJsonValue(*score - baseline->second) : QJsonValue()});
    }
    static QString hex(const Uuid& id) { return QString::fromLatin1(id.raw().toHex()); }

    QList<Instrument> instruments_;
    QString language_ = QLocale().name().section(u'_', 0, 0);
    std::map<std::pair<Id<Person>, QString>, int> baselines_;
    int count_ = 0;
    QJsonArray lines_;
};

} // namespace

QByteArray surveyScores(const Store& store)
{
    Scores scores(store);
    Raw raw;
    store.database().each(R"(
        SELECT s.id, s.case_id, s.person, s.instrument, s.instrument_version, s.round, s.asked_on, a.question, a.answer
          FROM survey s JOIN survey_answer a ON a.case_id = s.case_id AND a.survey = s.id
         WHERE s.removed = 0 AND s.asked_on IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM survey_answer z WHERE z.case_id = a.case_id AND z.supersedes = a.id)
         ORDER BY s.person, s.asked_on, s.id, a.id)",
        [&](sql::Row& row) {
            if (const auto id = row.at<Uuid>(0); id != raw.id) {
                if (!raw.id.isNull())
                    scores.add(raw);
                raw = {id, row.at<Id<CaseFile>>(1), row.at<Id<Person>>(2), row.at<QString>(3),
                    row.at<QString>(4), fromCode<SurveyRound>(row.value(5).bytes), row.at<qint64>(6), {}};
            }
            raw.answers.insert(row.at<QString>(7), row.at<QString>(8));
        });
    if (!raw.id.isNull())
        scores.add(raw);
    return scores.json();
}
