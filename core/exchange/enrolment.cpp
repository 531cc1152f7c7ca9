#include "core/exchange/enrolment.h"

#include "core/base/bytes.h"

namespace {

QByteArray body(const Enrolment& enrolment)
{
    QByteArray bytes;
    ByteWriter writer(bytes);
    writer.sized("homeward enrolment 1");
    writer.sized(view(enrolment.request));
    writer.sized(view(enrolment.root));
    writer.raw(enrolment.office);
    writer.raw(enrolment.staff);
    writer.sized(view(enrolment.deviceCode.toUtf8()));
    writer.sized(view(enrolment.contentKey));
    writer.sized(view(enrolment.sender));
    return bytes;
}

} // namespace

void sign(Enrolment& enrolment, const seal::SigningKey& root)
{
    enrolment.root = root.publicKey().bytes();
    enrolment.signature = root.sign(view(body(enrolment)));
}

bool isSigned(const Enrolment& enrolment)
{
    const auto root = seal::PublicKey::fromBytes(view(enrolment.root));
    return root && seal::verify(*root, view(body(enrolment)), view(enrolment.signature));
}

QByteArray encoded(const Enrolment& enrolment)
{
    QByteArray bytes = body(enrolment);
    ByteWriter(bytes).sized(view(enrolment.signature));
    return bytes;
}

std::optional<Enrolment> enrolmentFrom(const QByteArray& payload)
{
    ByteReader reader(payload);
    if (reader.sized() != "homeward enrolment 1")
        return std::nullopt;
    Enrolment enrolment;
    enrolment.request = bytesOf(reader.sized());
    enrolment.root = bytesOf(reader.sized());
    enrolment.office = reader.uuid();
    enrolment.staff = reader.uuid();
    enrolment.deviceCode = QString::fromUtf8(bytesOf(reader.sized()));
    enrolment.contentKey = bytesOf(reader.sized());
    enrolment.sender = bytesOf(reader.sized());
    enrolment.signature = bytesOf(reader.sized());
    return reader.failed() || !reader.atEnd() ? std::nullopt : std::optional(enrolment);
}
