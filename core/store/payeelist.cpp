#include "core/store/payeelist.h"

#include "core/store/store.h"

using namespace Qt::StringLiterals;

QList<Payee> payeesNamed(const Store& store, const QString& part, int limit)
{
    if (part.isEmpty())
        return store.of<Payee>().where("TRUE ORDER BY id DESC LIMIT ?", limit);
    QString pattern = part;
    pattern.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    const QByteArray utf8 = (u'%' + pattern + u'%').toUtf8();
    return store.of<Payee>().where(
        "name LIKE ? ESCAPE '\\' ORDER BY id DESC LIMIT ?", sql::text(utf8), limit);
}
