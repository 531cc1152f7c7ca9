#include "core/domain/codes.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Codes)
};

CodeEntry entry(const QJsonObject& object)
{
    const QString alpha2 = object["alpha_2"].toString();
    const QString alpha3 = object["alpha_3"].toString();
    return {alpha2.isEmpty() ? alpha3 : alpha2, alpha3, object["name"].toString()};
}

CodeList withKosovo(CodeList list)
{
    list.insert(u"XK"_s, {u"XK"_s, u"XKX"_s, u"Kosovo"_s});
    return list;
}

CodeList withoutPlaceholders(CodeList list)
{
    list.remove(u"XXX"_s);
    list.remove(u"XTS"_s);
    return list;
}

QSet<QString> threeLetterCodes(const CodeList& list)
{
    QSet<QString> codes;
    for (const CodeEntry& each : list)
        codes.insert(each.alpha3);
    return codes;
}

} // namespace

CodeList readCodeList(const QString& standard)
{
    const QString name = u"iso-codes/json/iso_%1.json"_s.arg(standard);
    const QString path = QStandardPaths::locate(QStandardPaths::GenericDataLocation, name);
    if (path.isEmpty())
        throw Failure({Error::Kind::NotFound,
            Words::tr("The list %1 of countries, currencies or languages is missing. Install the package "
                      "iso-codes and start the program again.")
                .arg(name),
            {}});
    QFile file(path);
    const QByteArray json = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const QJsonArray entries = QJsonDocument::fromJson(json).object()[standard].toArray();
    if (entries.isEmpty())
        throw Failure({Error::Kind::Damaged,
            Words::tr("The list %1 cannot be read. Install the package iso-codes again.").arg(path), {}});
    CodeList list;
    for (const QJsonValue& value : entries) {
        const CodeEntry each = entry(value.toObject());
        list.insert(each.code, each);
    }
    return list;
}

const CodeList& countries()
{
    static const CodeList list = withKosovo(readCodeList(u"3166-1"_s));
    return list;
}

const CodeList& currencies()
{
    static const CodeList list = withoutPlaceholders(readCodeList(u"4217"_s));
    return list;
}

const CodeList& languages()
{
    static const CodeList list = readCodeList(u"639-3"_s);
    return list;
}

bool isCountry(QStringView alpha2)
{
    return countries().contains(alpha2.toString());
}

bool isCurrency(QStringView code)
{
    return currencies().contains(code.toString());
}

bool isLanguage(QStringView code)
{
    static const QSet<QString> threeLetters = threeLetterCodes(languages());
    return languages().contains(code.toString()) || threeLetters.contains(code.toString());
}
