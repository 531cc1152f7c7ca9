#include "ui/kit/table.h"

#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace {

class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QString text = index.data().toString();
        const bool strong = index.data(StrongText).toBool();
        const int words = index.data(BadgeTone).isValid()
            ? badgeWidth(text, option.widget)
            : QFontMetrics(fontOf(option.widget, 13, strong)).horizontalAdvance(text);
        return {words + scaled(option.widget, 18), scaled(option.widget, 30)};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QWidget* widget = option.widget;
        const Tokens& t = tokens(widget->palette());
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, t.selection);
        painter->setPen(t.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const int pad = scaled(widget, 8);
        const QRect room = option.rect.adjusted(pad, 0, -pad, 0);
        const QString text = index.data().toString();
        const QVariant tone = index.data(BadgeTone);
        if (tone.isValid() && !text.isEmpty()) {
            const int end = option.direction == Qt::RightToLeft ? room.right() + 1
                                                                : room.left() + badgeWidth(text, widget);
            paintBadge(*painter, {end, room.center().y()}, text, Tone(tone.toInt()), widget);
        } else {
            painter->setPen(t.text);
            painter->setFont(fontOf(widget, 13, index.data(StrongText).toBool()));
            const auto at = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
            painter->drawText(room, textFlags(option.direction, at, text) | Qt::TextSingleLine,
                painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
        }
        painter->restore();
    }
};

} // namespace

Table::Table(const QString& accessibleName)
{
    setAccessibleName(accessibleName);
    setItemDelegate(new CellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(scaled(this, 30));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(scaled(this, 40));
    connect(
        this, &QTableView::activated, this, [this](const QModelIndex& index) { emit chosen(index.row()); });
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) { emit chosen(index.row()); });
}

void Table::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    emit rowChanged(current.isValid() ? current.row() : -1);
}

void Table::show(QAbstractItemModel* model, int stretched)
{
    setModel(model);
    stretched_ = stretched;
    connect(model, &QAbstractItemModel::modelReset, this, &Table::fitColumns);
    fitColumns();
}

void Table::fitColumns()
{
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    resizeColumnsToContents();
    for (int column = 0; column < horizontalHeader()->count(); ++column)
        setColumnWidth(column, std::min(columnWidth(column), scaled(this, widest_)));
    horizontalHeader()->setSectionResizeMode(stretched_, QHeaderView::Stretch);
}

void Table::fitRows(int rows)
{
    const int shown = std::min(rows, model()->rowCount());
    const int height = scaled(this, 30) * shown + horizontalHeader()->sizeHint().height() + 2;
    setMinimumHeight(height);
    setMaximumHeight(height);
    setVerticalScrollBarPolicy(model()->rowCount() > rows ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}
