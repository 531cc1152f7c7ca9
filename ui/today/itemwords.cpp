#include "ui/today/itemwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TodayPlace)
};

} // namespace

Tone toneOf(const AgendaItem& item)
{
    if (item.late || item.kind == AgendaItem::Kind::Settle)
        return Tone::Bad;
    return item.kind == AgendaItem::Kind::Wait || item.kind == AgendaItem::Kind::Evidence ? Tone::Wait
                                                                                          : Tone::Accent;
}

QString dayWords(const AgendaItem& item, QDate today)
{
    if (item.when.isNull())
        return {};
    if (item.when == today)
        return Words::tr("today");
    if (item.late)
        return Words::tr("%n day(s) late", nullptr, int(item.when.daysTo(today)));
    return QLocale().toString(item.when, u"d MMM"_s);
}
