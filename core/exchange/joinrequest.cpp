#include "core/exchange/joinrequest.h"

#include "core/base/bytes.h"
#include "core/seal/hash.h"
#include "core/seal/words.h"
#include "core/store/keyfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr auto format = "homeward-join-request"_L1;

QByteArray body(const JoinRequest& request)
{
    QByteArray bytes;
    ByteWriter writer(bytes);
    writer.sized("homeward join request 1");
    writer.raw(request.origin);
    writer.raw(request.device.view());
    writer.raw(request.sealing.view());
    writer.sized(view(request.deviceName.toUtf8()));
    writer.raw(request.staff);
    writer.sized(view(request.person.toUtf8()));
    writer.raw(request.personKey.view());
    return bytes;
}

std::optional<JoinRequest> requestFrom(const QByteArray& bytes)
{
    ByteReader reader(bytes);
    if (reader.sized() != "homeward join request 1")
        return std::nullopt;
    JoinRequest request;
    request.origin = reader.uuid();
    const auto device = seal::PublicKey::fromBytes(reader.raw(32));
    const auto sealing = seal::SealingKey::fromBytes(reader.raw(32));
    request.deviceName = QString::fromUtf8(bytesOf(reader.sized()));
    request.staff = reader.uuid();
    request.person = QString::fromUtf8(bytesOf(reader.sized()));
    const auto person = seal::PublicKey::fromBytes(reader.raw(32));
    if (!device || !sealing || !person || reader.failed() || !reader.atEnd())
        return std::nullopt;
    request.device = *device;
    request.sealing = *sealing;
    request.personKey = *person;
    return request;
}

} // namespace

QByteArray JoinRequest::hash() const
{
    const seal::Hash hash = seal::hash(view(body(*this)));
    return QByteArray(reinterpret_cast<const char*>(hash.data()), qsizetype(hash.size()));
}

QStringList JoinRequest::words() const
{
    return seal::fingerprint(*seal::PublicKey::fromBytes(view(hash())));
}

Result<void> writeJoinRequest(const QString& path, const JoinRequest& request, const seal::SigningKey& device)
{
    const QByteArray bytes = body(request);
    return writeKeyFile(path, format,
        {{"request"_L1, base64(view(bytes))}, {"signature"_L1, base64(view(device.sign(view(bytes))))}});
}

Result<JoinRequest> readJoinRequest(const QString& path)
{
    const auto object = readKeyFile(path, format);
    if (!object)
        return object.error();
    const auto bytes = bytesIn(*object, u"request"_s), signature = bytesIn(*object, u"signature"_s);
    const auto request = bytes ? requestFrom(*bytes) : std::nullopt;
    if (!request || !signature || !seal::verify(request->device, view(*bytes), view(*signature)))
        return Error{Error::Kind::Damaged,
            QCoreApplication::translate("Exchange", "The join request “%1” is damaged. Ask for it again.")
                .arg(QFileInfo(path).fileName()),
            "a part is missing or was changed"};
    return *request;
}

bool isSameWords(const QStringList& words, const QString& typed)
{
    static const QRegularExpression between(u"[^\\p{L}]+"_s);
    return typed.toLower().split(between, Qt::SkipEmptyParts) == words;
}
