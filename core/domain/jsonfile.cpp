#include "core/domain/jsonfile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(JsonFile)
};

int membersOf(const QJsonValue& value)
{
    int members = 0;
    if (value.isArray()) {
        for (const QJsonValue& each : value.toArray())
            members += membersOf(each);
    } else if (value.isObject()) {
        for (const QJsonValue& each : value.toObject())
            members += 1 + membersOf(each);
    }
    return members;
}

/// Outside of texts, valid JSON has one colon for each member.
int colonsOutsideTexts(const QByteArray& json)
{
    int colons = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (inText && json[i] == '\\')
            ++i;
        else if (json[i] == '"')
            inText = !inText;
        else if (!inText && json[i] == ':')
            ++colons;
    }
    return colons;
}

Error refused(const QString& sentence)
{
    return {Error::Kind::Invalid, sentence, {}};
}

Error cannotBeParsed(const QString& fileName, const QJsonParseError& parsed)
{
    if (parsed.error == QJsonParseError::GarbageAtEnd)
        return refused(
            Words::tr("%1 goes on behind its end, from byte %2. Take out what follows the last brace.")
                .arg(fileName)
                .arg(parsed.offset));
    Error error = refused(Words::tr("%1 is no valid JSON at byte %2. Correct it there or get the file anew.")
                              .arg(fileName)
                              .arg(parsed.offset));
    error.detail = parsed.errorString();
    return error;
}

} // namespace

Result<QJsonObject> readJsonObject(const QByteArray& json, const QString& fileName)
{
    if (json.trimmed().isEmpty())
        return refused(Words::tr("%1 is empty. Choose another file or get it anew.").arg(fileName));
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return cannotBeParsed(fileName, parsed);
    if (!document.isObject())
        return refused(
            Words::tr("%1 holds a list where one object is expected. Choose another file.").arg(fileName));
    // QJsonDocument keeps the last of two fields of one name and says nothing.
    if (colonsOutsideTexts(json) != membersOf(document.object()))
        return refused(Words::tr("%1 gives a field twice within one pair of braces. Take out the wrong one.")
                           .arg(fileName));
    return document.object();
}
