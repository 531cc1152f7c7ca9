#include "core/store/history.h"

#include "app/homewardctl/print.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

Printed printHistory(const Store& store, const Id<CaseFile>& caseId)
{
    QList<QStringList> rows;
    QJsonArray list;
    for (const HistoryEntry& entry : historyOf(store, caseId)) {
        const QString who
            = entry.info.author.isNull() ? u"the program"_s : nameOf(store, Id<Staff>(entry.info.author));
        const QString what = QCoreApplication::translate("fields", entry.field->name);
        const QString before = entry.before.isEmpty() ? QString() : entry.beforeText() + u" → "_s;
        rows.append(
            {entry.info.at.utc().toString(u"yyyy-MM-dd hh:mm"_s), who, QString::fromLatin1(entry.info.verb),
                QCoreApplication::translate("kinds", entry.kind->name), what, before + entry.afterText()});
        list.append(QJsonObject{{u"at"_s, entry.info.at.utc().toString(Qt::ISODate)}, {u"by"_s, who},
            {u"act"_s, QString::fromLatin1(entry.info.verb)},
            {u"kind"_s, QString::fromLatin1(entry.kind->table)}, {u"field"_s, what},
            {u"value"_s, entry.afterText()}});
    }
    return {inColumns(rows, {}, {}), {{u"history"_s, list}}};
}
