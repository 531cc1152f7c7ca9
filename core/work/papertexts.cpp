#include "core/work/papertexts.h"

#include "core/domain/jsonfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

Error wrong(const QString& fileName, const QString& what)
{
    return {Error::Kind::Invalid,
        Words::tr("The texts in “%1” cannot be used: %2. Correct the file.").arg(fileName, what), {}};
}

} // namespace

Result<PaperTexts> readPaperTexts(const QByteArray& json, const QString& fileName)
{
    const auto object = readJsonObject(json, fileName);
    if (!object)
        return object.error();
    const QString direction = object->value(u"direction"_s).toString();
    PaperTexts read{object->value(u"language"_s).toString(), direction == u"rtl"_s,
        object->value(u"illustrative"_s).toString(), {}};
    if (read.language.isEmpty())
        return wrong(fileName, Words::tr("it names no language"));
    if (direction != u"ltr"_s && direction != u"rtl"_s)
        return wrong(fileName, Words::tr("its direction is neither ltr nor rtl"));
    const QJsonObject texts = object->value(u"texts"_s).toObject();
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        if (!text.value().isString() || text.value().toString().trimmed().isEmpty())
            return wrong(fileName, Words::tr("“%1” has no text").arg(text.key()));
        read.texts.insert(text.key(), text.value().toString());
    }
    return read;
}

QStringList paperLanguages()
{
    QStringList languages;
    for (const QString& name : QDir(u":/papers"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        languages.append(name.section(u'.', 0, 0));
    return languages;
}

std::optional<PaperTexts> paperTexts(const QString& language)
{
    QFile file(u":/papers/%1.json"_s.arg(language));
    if (!paperLanguages().contains(language) || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto texts = readPaperTexts(file.readAll(), file.fileName());
    return texts ? std::optional(*texts) : std::nullopt;
}
