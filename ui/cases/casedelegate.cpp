#include "ui/cases/casedelegate.h"

#include "ui/cases/caselistmodel.h"
#include "ui/cases/words.h"
#include "ui/kit/linepainting.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

void paintCaseGround(QPainter& painter, const QStyleOptionViewItem& option, const Tokens& t)
{
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen || option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, t.selection);
    if (chosen) {
        const QRect edge(option.rect.left(), option.rect.top(), 3, option.rect.height());
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, edge), t.accent);
    }
    painter.setPen(t.line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

QString besides(const CaseLine& line)
{
    const QString where = line.stage == Stage::Unknown ? countryName(line.countryOfReturn) : name(line.stage);
    const QString persons = CaseDelegate::tr("%n person(s)", nullptr, line.persons);
    return where.isEmpty() ? persons : persons + u" · "_s + where;
}

} // namespace

QSize CaseDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {scaled(option.widget, 100), scaled(option.widget, 52)}; // as wide as the list is
}

void CaseDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& line = static_cast<const CaseListModel*>(index.model())->line(index.row());
    const QWidget* widget = option.widget;
    const Tokens& t = tokens(widget->palette());
    const auto place
        = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const auto write = [&](const QRect& rect, const QString& text, Qt::Alignment alignment) {
        paintText(*painter, option, rect, text, alignment);
    };
    painter->save();
    paintCaseGround(*painter, option, t);
    const int pad = scaled(widget, 10), row = scaled(widget, 20);
    const QRect room = option.rect.adjusted(pad, scaled(widget, 6), -pad, 0);
    painter->setFont(fontOf(widget, 11));
    painter->setPen(t.faint);
    const int reference = painter->fontMetrics().horizontalAdvance(line.reference) + 2;
    write(QRect(room.right() - reference + 1, room.top(), reference, row), line.reference,
        Qt::AlignRight | Qt::AlignVCenter);
    const QString alert = index.data(CaseListModel::AlertRole).toString();
    int badge = 0;
    if (!alert.isEmpty()) {
        badge = badgeWidth(alert, widget) + pad;
        const QRect box = place(QRect(room.right() + 1 - badge + pad, room.top() + row, badge - pad, row));
        paintBadge(*painter, {box.right() + 1, box.center().y() + 1}, alert,
            Tone(index.data(CaseListModel::AlertTone).toInt()), widget);
    }
    painter->setFont(fontOf(widget, 13, true));
    painter->setPen(t.text);
    write(QRect(room.left(), room.top(), room.width() - reference - pad, row), index.data().toString(),
        Qt::AlignLeft | Qt::AlignVCenter);
    painter->setFont(fontOf(widget, 12));
    painter->setPen(t.secondary);
    write({room.left(), room.top() + row, room.width() - badge, row}, besides(line),
        Qt::AlignLeft | Qt::AlignVCenter);
    painter->restore();
}
