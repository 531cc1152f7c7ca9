#include "ui/kit/linepainting.h"

#include "ui/kit/style.h"

QRect mirrored(const QStyleOptionViewItem& option, const QRect& rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const Tokens& t)
{
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        painter.fillRect(option.rect, t.selection);
    if (option.state & QStyle::State_HasFocus)
        painter.fillRect(
            mirrored(option, QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())),
            t.accent);
}

void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QRect& rect, const QString& text,
    Qt::Alignment at)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(
        mirrored(option, rect), textFlags(option.direction, at, text) | Qt::TextSingleLine, shown);
}

void behaveAsList(QListView* list, QAbstractItemModel* model)
{
    list->setModel(model);
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setMouseTracking(true);
    list->setTabKeyNavigation(false);
}
