#include "ui/kit/linepainting.h"
#include "ui/kit/lines.h"
#include "ui/kit/style.h"

namespace {

class TimelineDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto& line = static_cast<const LineModel*>(index.model())->line(index.row());
        return {option.rect.width(), scaled(option.widget, line.more.isEmpty() ? 30 : 44)};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto& line = static_cast<const LineModel*>(index.model())->line(index.row());
        const QWidget* widget = option.widget;
        const Tokens& t = tokens(widget->palette());
        painter->save();
        paintGround(*painter, option, t);
        const QRect& rect = option.rect;
        const int dates = scaled(widget, 84), axis = dates + scaled(widget, 12), row = scaled(widget, 20);
        painter->setFont(fontOf(widget, 11));
        painter->setPen(t.faint);
        paintText(*painter, option, QRect(rect.left(), rect.top(), dates - 2, row), line.aside,
            Qt::AlignRight | Qt::AlignVCenter);
        paintAxis(*painter, option, index, axis, line.strong);
        const QRect words(rect.left() + axis + scaled(widget, 14), rect.top(),
            rect.width() - axis - scaled(widget, 18), row);
        painter->setFont(fontOf(widget, 13, true));
        painter->setPen(t.text);
        paintText(*painter, option, words, line.title, Qt::AlignLeft | Qt::AlignVCenter);
        painter->setFont(fontOf(widget, 12));
        painter->setPen(t.secondary);
        paintText(*painter, option, words.translated(0, scaled(widget, 18)), line.more,
            Qt::AlignLeft | Qt::AlignVCenter);
        painter->restore();
    }

private:
    static void paintAxis(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
        int axis, bool filled)
    {
        const Tokens& t = tokens(option.widget->palette());
        const int radius = scaled(option.widget, 5);
        const QPoint centre = mirrored(
            option, QRect(option.rect.left() + axis, option.rect.top() + scaled(option.widget, 10), 1, 1))
                                  .topLeft();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.line, 2));
        const bool last = index.row() + 1 == index.model()->rowCount();
        painter.drawLine(QPoint(centre.x(), index.row() == 0 ? centre.y() : option.rect.top()),
            QPoint(centre.x(), last ? centre.y() : option.rect.bottom() + 1));
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(filled ? t.accent : t.panel);
        painter.drawEllipse(centre, radius, radius);
    }
};

} // namespace

Timeline::Timeline()
{
    behaveAsList(this, &model_);
    setItemDelegate(new TimelineDelegate(this));
    setAccessibleName(tr("What happened, newest first"));
    connect(this, &QListView::activated, this,
        [this](const QModelIndex& index) { emit chosen(index.data(Qt::UserRole)); });
}

void Timeline::setEntries(const QList<TimelineEntry>& entries)
{
    QList<Line> lines;
    for (const TimelineEntry& entry : entries)
        lines.append({{}, {}, entry.title, entry.more, entry.when, entry.filled, entry.target});
    model_.setLines(lines);
}
