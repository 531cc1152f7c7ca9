#include "core/domain/codes.h"
#include "core/domain/jsonfile.h"
#include "core/surveys/instrumentcheck.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Surveys)
};

constexpr int millionths = 1000000, thousandths = 1000;

/// Reads the parts of one file; the first thing that is wrong is kept.
class InstrumentReader {
public:
    explicit InstrumentReader(const QString& fileName) : fileName_(fileName) { }

    Result<Instrument> read(const QJsonObject& file)
    {
        readHead(file);
        for (const QJsonValue& one : file[u"dimensions"_s].toArray())
            readDimension(one.toObject());
        for (const QJsonValue& one : file[u"bands"_s].toArray())
            made_.bands.append(
                {decimal(one[u"from"_s], thousandths, u"bands"_s), text(one[u"text"_s], u"bands"_s)});
        const QJsonArray questions = file[u"questions"_s].toArray();
        if (questions.size() > mostQuestions)
            refuse(Words::tr("it has %1 questions; an interview holds at most %2")
                       .arg(questions.size())
                       .arg(mostQuestions));
        for (qsizetype i = 0; i < questions.size() && !problem_; ++i)
            readQuestion(questions[i].toObject());
        if (!problem_)
            problem_ = instrumentProblem(made_);
        if (!problem_)
            return made_;
        return Error{Error::Kind::Invalid,
            Words::tr("The instrument in “%1” cannot be used: %2. Correct the file, or ask who made it.")
                .arg(fileName_, *problem_),
            {}};
    }

private:
    void refuse(const QString& what)
    {
        if (!problem_)
            problem_ = what;
    }
    /// Every language of the instrument, and no other.
    SurveyText text(const QJsonValue& value, const QString& place)
    {
        SurveyText read;
        const QJsonObject object = value.toObject();
        for (const QString& language : object.keys()) {
            if (!made_.languages.contains(language))
                refuse(
                    Words::tr("%1 has a text in “%2”, which is none of its languages").arg(place, language));
            read.insert(language, object[language].toString().trimmed());
        }
        for (const QString& language : made_.languages)
            if (read.value(language).isEmpty())
                refuse(Words::tr("%1 has no text in “%2”").arg(place, language));
        return read;
    }
    /// A number from 0 to 1 in parts of `unit`.
    int decimal(const QJsonValue& value, int unit, const QString& place)
    {
        const double number = value.toDouble(-1);
        if (number < 0 || number > 1)
            refuse(Words::tr("%1 has a number that is not from 0 to 1").arg(place));
        return int(std::lround(number * unit));
    }
    int weight(const QJsonObject& object, const QString& place)
    {
        if (!made_.isWeighted && object.contains(u"weight"_s))
            refuse(Words::tr("%1 has a weight, but the instrument says that it is not weighted").arg(place));
        return made_.isWeighted ? decimal(object[u"weight"_s], millionths, place) : 1;
    }
    void readHead(const QJsonObject& file)
    {
        made_.code = file[u"code"_s].toString();
        made_.version = file[u"version"_s].toString();
        made_.isWeighted = file[u"weighted"_s].toBool();
        made_.minimumCoverage = decimal(file[u"minimumCoverage"_s], thousandths, u"minimumCoverage"_s);
        for (const QJsonValue& language : file[u"languages"_s].toArray()) {
            made_.languages += language.toString();
            if (!isLanguage(language.toString()))
                refuse(Words::tr("“%1” is no language of ISO 639").arg(language.toString()));
        }
        if (made_.code.isEmpty() || made_.version.isEmpty() || made_.languages.isEmpty())
            refuse(Words::tr("it names no code, no version or no language"));
        made_.title = text(file[u"title"_s], u"title"_s);
        made_.notice = text(file[u"notice"_s], u"notice"_s);
    }
    void readDimension(const QJsonObject& object)
    {
        const QString id = object[u"id"_s].toString();
        made_.dimensions.append({id, weight(object, id), text(object[u"text"_s], id)});
    }
    void readQuestion(const QJsonObject& object)
    {
        SurveyQuestion question;
        question.id = object[u"id"_s].toString();
        question.dimension = object[u"dimension"_s].toString();
        question.weight = weight(object, question.id);
        question.text = text(object[u"text"_s], question.id);
        for (const QJsonValue& one : object[u"choices"_s].toArray())
            question.choices.append({one[u"id"_s].toString(),
                decimal(one[u"value"_s], thousandths, question.id), text(one[u"text"_s], question.id)});
        const QJsonObject rule = object[u"askedIf"_s].toObject();
        question.askedIf = rule[u"question"_s].toString();
        for (const QJsonValue& answer : rule[u"answers"_s].toArray())
            question.askedIfAnswers += answer.toString();
        made_.questions.append(question);
    }

    QString fileName_;
    Instrument made_;
    std::optional<QString> problem_;
};

} // namespace

Result<Instrument> readInstrument(const QByteArray& json, const QString& fileName)
{
    const auto object = readJsonObject(json, fileName);
    return object ? InstrumentReader(fileName).read(*object) : object.error();
}
