#include "core/store/signature.h"

#include "core/store/change.h"

QByteArray canonicalFact(int kind, const Uuid& record, const Uuid& caseId, const QByteArray& fieldsUnsigned)
{
    QByteArray bytes("homeward fact 1");
    ByteWriter writer(bytes);
    writer.number(quint64(kind));
    writer.raw(record);
    writer.raw(caseId);
    writer.raw(view(fieldsUnsigned));
    return bytes;
}

QByteArray withoutField(const QByteArray& fields, int signature)
{
    QByteArray bytes;
    ByteWriter writer(bytes);
    for (FieldWalk field(fields); field.next();) {
        if (field.number() == signature)
            continue;
        writer.number(quint64(field.number()));
        writer.raw(field.encoded());
    }
    return bytes;
}
