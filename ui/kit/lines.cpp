#include "ui/kit/lines.h"

#include "ui/kit/linepainting.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QPainter>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace {

class LineDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    int badgeColumn = 0;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto& line = static_cast<const LineModel*>(index.model())->line(index.row());
        const auto* list = static_cast<const QListView*>(option.widget);
        return {scaled(list, 100), heightOf(line, list, list->viewport()->width())};
    }
    /// Titles are broken into lines where one is too short for them.
    int heightOf(const Line& line, const QWidget* list, int width) const
    {
        const int pad = scaled(list, 8);
        int room = width - 2 * pad - asideWidth(line, list) - pad;
        if (const int badge = std::max(badgeColumn, line.badge.isEmpty() ? 0 : badgeWidth(line.badge, list));
            badge > 0)
            room -= badge + scaled(list, 10);
        const QFontMetrics letters(fontOf(list, 13, line.strong));
        const int high
            = letters.boundingRect(QRect(0, 0, std::max(room, 20), 10000), Qt::TextWordWrap, line.title)
                  .height();
        return scaled(list, line.more.isEmpty() ? 32 : 48) + std::max(0, high - letters.height());
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto& line = static_cast<const LineModel*>(index.model())->line(index.row());
        const QWidget* widget = option.widget;
        const Tokens& t = tokens(widget->palette());
        painter->save();
        paintGround(*painter, option, t);
        painter->setPen(t.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const int pad = scaled(widget, 8);
        QRect room = option.rect.adjusted(pad, 0, -pad, 0);
        paintBadgeOf(*painter, option, line, room);
        if (!line.aside.isEmpty()) {
            const int width = std::min(asideWidth(line, widget), room.width() / 2);
            painter->setFont(fontOf(widget, line.more.isEmpty() ? 13 : 12));
            painter->setPen(t.secondary);
            paintText(*painter, option, QRect(room.right() - width, room.top(), width + 1, room.height()),
                line.aside, Qt::AlignRight | Qt::AlignVCenter);
            room.setRight(room.right() - width - pad);
        }
        paintWords(*painter, option, line, room);
        painter->restore();
    }

private:
    static int asideWidth(const Line& line, const QWidget* widget)
    {
        return QFontMetrics(fontOf(widget, line.more.isEmpty() ? 13 : 12)).horizontalAdvance(line.aside);
    }
    void paintBadgeOf(
        QPainter& painter, const QStyleOptionViewItem& option, const Line& line, QRect& room) const
    {
        const int width = line.badge.isEmpty() ? 0 : badgeWidth(line.badge, option.widget);
        const QRect box = mirrored(option, QRect(room.left(), room.top(), width, room.height()));
        if (width > 0)
            paintBadge(painter, {box.right() + 1, box.center().y()}, line.badge, line.tone, option.widget);
        const int column = std::max(width, badgeColumn);
        if (column > 0)
            room.setLeft(room.left() + column + scaled(option.widget, 10));
    }
    static void paintWords(
        QPainter& painter, const QStyleOptionViewItem& option, const Line& line, const QRect& room)
    {
        const Tokens& t = tokens(option.widget->palette());
        painter.setPen(t.text);
        painter.setFont(fontOf(option.widget, 13, line.strong));
        const int more = line.more.isEmpty() ? 0 : scaled(option.widget, 23);
        const QRect title(room.left(), room.top(), room.width(), room.height() - more);
        if (room.height() > scaled(option.widget, line.more.isEmpty() ? 38 : 54)) {
            const auto at = Qt::AlignLeft | (more ? Qt::AlignBottom : Qt::AlignVCenter);
            painter.drawText(mirrored(option, title),
                textFlags(option.direction, at, line.title) | Qt::TextWordWrap, line.title);
        } else {
            paintText(painter, option, title, line.title,
                Qt::AlignLeft | (more ? Qt::AlignBottom : Qt::AlignVCenter));
        }
        painter.setPen(t.secondary);
        painter.setFont(fontOf(option.widget, 12));
        paintText(painter, option, QRect(room.left(), room.bottom() - more + 1, room.width(), more),
            line.more, Qt::AlignLeft | Qt::AlignTop);
    }
};

} // namespace

void LineModel::setLines(QList<Line> lines)
{
    beginResetModel();
    lines_ = std::move(lines);
    endResetModel();
}

QVariant LineModel::data(const QModelIndex& index, int role) const
{
    const Line& line = lines_[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return line.title;
    case Qt::AccessibleTextRole:
        return QStringList{line.badge, line.title, line.more, line.aside}.join(u", "_s);
    case Qt::ToolTipRole:
        return line.more.isEmpty() ? line.title : line.title + u'\n' + line.more;
    case Qt::UserRole:
        return line.target;
    }
    return {};
}

LineList::LineList(const QString& accessibleName)
{
    behaveAsList(this, &model_);
    setItemDelegate(new LineDelegate(this));
    setResizeMode(QListView::Adjust);
    setAccessibleName(accessibleName);
    const auto open = [this](const QModelIndex& index) { emit chosen(index.data(Qt::UserRole)); };
    connect(this, &QListView::clicked, this, open);
    connect(this, &QListView::activated, this, open);
}

void LineList::setLines(const QList<Line>& lines)
{
    model_.setLines(lines);
    updateGeometry();
}

void LineList::alignTitles(bool aligned)
{
    int widest = 0;
    for (int row = 0; aligned && row < model_.rowCount(); ++row)
        if (!model_.line(row).badge.isEmpty())
            widest = std::max(widest, badgeWidth(model_.line(row).badge, this));
    static_cast<LineDelegate*>(itemDelegate())->badgeColumn = widest;
}

void LineList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry(); // titles break elsewhere
}

QSize LineList::sizeHint() const
{
    int height = 2;
    const auto* delegate = static_cast<const LineDelegate*>(itemDelegate());
    for (int row = 0; row < model_.rowCount(); ++row)
        height += delegate->heightOf(model_.line(row), this, viewport()->width());
    return {scaled(this, 120), height};
}
