#include "core/work/agenda.h"

#include <QLocale>

using namespace Qt::StringLiterals;

// What an agenda calls its things.

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

using Ask = AgendaItem::Kind;

} // namespace

QString wordOf(AgendaItem::Kind kind)
{
    switch (kind) {
    case Ask::Settle:
        return Words::tr("settle");
    case Ask::Late:
        return Words::tr("late");
    case Ask::Request:
        return Words::tr("request");
    case Ask::Approve:
        return Words::tr("approve");
    case Ask::Pay:
        return Words::tr("pay");
    case Ask::Evidence:
        return Words::tr("evidence");
    case Ask::Wait:
        return Words::tr("wait");
    case Ask::Plan:
        return Words::tr("plan");
    case Ask::Contact:
        return Words::tr("contact");
    case Ask::Visit:
        return Words::tr("visit");
    case Ask::Window:
        return Words::tr("window");
    case Ask::Task:
        return Words::tr("task");
    case Ask::Consent:
        return Words::tr("consent");
    case Ask::Due:
        return Words::tr("due");
    }
    return {};
}

QString titleOf(const Package& package, const Instalment& instalment)
{
    const QString title = package.restricted ? Words::tr("Assistance") : package.title;
    const QDate month = instalment.periodFrom.isNull() ? instalment.dueOn : instalment.periodFrom;
    return Words::tr("%1, %2", "a package and its month")
        .arg(title, QLocale().toString(month, u"MMM yyyy"_s));
}
