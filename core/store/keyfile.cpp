#include "core/store/keyfile.h"

#include "core/base/bytes.h"
#include "core/base/durable.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KeyFile)
};

constexpr qint64 largestFile = 1 << 20;
constexpr int version = 1;

QString nameOf(const QString& path)
{
    return QFileInfo(path).fileName();
}

} // namespace

Error damagedKeyFile(const QString& path, const QString& detail)
{
    return {Error::Kind::Damaged,
        Words::tr("The key file “%1” is damaged. Take it from the backup; the data file itself need not be "
                  "restored.")
            .arg(nameOf(path)),
        detail};
}

Result<QJsonObject> readKeyFile(const QString& path, const QString& format)
{
    QFile file(path);
    if (!file.exists())
        return Error{Error::Kind::NotFound,
            Words::tr("There is no key file “%1”. Look for it in the backup.").arg(nameOf(path)), {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage,
            Words::tr("The key file “%1” cannot be read. Check that you may read it.").arg(nameOf(path)),
            file.errorString()};
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return damagedKeyFile(path, "larger than 1 MiB");
    QJsonParseError wrong;
    const QJsonObject object = QJsonDocument::fromJson(bytes, &wrong).object();
    if (wrong.error != QJsonParseError::NoError)
        return damagedKeyFile(path, wrong.errorString());
    if (object["format"_L1].toString() != format)
        return damagedKeyFile(path, "another format");
    const qint64 written = object["version"_L1].toInteger();
    if (written > version)
        return Error{Error::Kind::NewerVersion,
            Words::tr("The key file “%1” was written by a newer Homeward. Update this program to open it.")
                .arg(nameOf(path)),
            {}};
    if (written < 1)
        return damagedKeyFile(path, "no version");
    return object;
}

Result<void> writeKeyFile(const QString& path, const QString& format, QJsonObject body)
{
    body["format"_L1] = format;
    body["version"_L1] = version;
    return replaceFile(path, view(QJsonDocument(body).toJson()));
}

QString base64(std::string_view bytes)
{
    return QString::fromLatin1(QByteArray(bytes.data(), qsizetype(bytes.size())).toBase64());
}

std::optional<QByteArray> bytesIn(const QJsonObject& object, const QString& key)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        object[key].toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

void putCost(QJsonObject& object, const seal::KeyCost& cost)
{
    object["memory"_L1] = qint64(cost.memoryBytes);
    object["passes"_L1] = qint64(cost.passes);
}

seal::KeyCost costIn(const QJsonObject& object)
{
    return {quint64(object["memory"_L1].toInteger(-1)), quint64(object["passes"_L1].toInteger(-1))};
}
