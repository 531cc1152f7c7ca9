#include "core/base/id.h"

#include <QUuid>

QString Uuid::text() const
{
    const QByteArray raw = QByteArray::fromRawData(reinterpret_cast<const char*>(bytes.data()), 16);
    return QUuid::fromRfc4122(raw).toString(QUuid::WithoutBraces);
}

Uuid Uuid::fromText(const QString& text)
{
    const QUuid uuid = QUuid::fromString(text);
    return uuid.isNull() ? Uuid{} : fromBytes(uuid.toRfc4122().constData());
}
