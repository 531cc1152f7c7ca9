#pragma once

#include "ui/kit/tokens.h"

#include <QAbstractTableModel>
#include <QTableView>

#include <functional>
#include <optional>

/// What a delegate of Table reads beside the usual roles.
enum TableRole { BadgeTone = Qt::UserRole + 1, StrongText, FaintText };

/// A column of rows of one kind: its title, and what a row says in it.
template <class Row>
struct Column {
    using Text = std::function<QString(const Row&)>;
    using Badge = std::function<std::optional<Tone>(const Row&)>;

    // Not an aggregate: gcc 12 cannot compile one with a default for a std::function.
    Column(const QString& heading, Text says, bool isNumber = false, Badge asBadge = Badge(),
        bool isStrong = false)
        : title(heading), text(std::move(says)), number(isNumber), badge(std::move(asBadge)), strong(isStrong)
    {
    }

    QString title;
    Text text;
    bool number; ///< right-aligned
    Badge badge; ///< the text as a badge of that tone; nothing: as plain text
    bool strong;
};

/// Rows held in memory as a table. For long lists that are read as one scrolls, see CaseListModel.
template <class Row>
class RowTable : public QAbstractTableModel {
public:
    explicit RowTable(QList<Column<Row>> columns, QObject* parent = nullptr)
        : QAbstractTableModel(parent), columns_(std::move(columns))
    {
    }
    void setRows(QList<Row> rows)
    {
        beginResetModel();
        rows_ = std::move(rows);
        endResetModel();
    }
    const Row& row(int row) const { return rows_[row]; }
    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(rows_.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(columns_.size());
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid())
            return {};
        const Column<Row>& column = columns_[index.column()];
        const Row& row = rows_[index.row()];
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return column.text(row);
        case Qt::TextAlignmentRole:
            return int(Qt::AlignVCenter | (column.number ? Qt::AlignRight : Qt::AlignLeft));
        case StrongText:
            return column.strong;
        case BadgeTone:
            if (const auto tone = column.badge ? column.badge(row) : std::nullopt)
                return int(*tone);
        }
        return {};
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        if (role == Qt::DisplayRole)
            return columns_[section].title;
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignVCenter | (columns_[section].number ? Qt::AlignRight : Qt::AlignLeft));
        return {};
    }

private:
    QList<Column<Row>> columns_;
    QList<Row> rows_;
};

/// A table as the desk shows them: rows with a line below, badges, numbers to the right; read only.
class Table : public QTableView {
    Q_OBJECT

public:
    explicit Table(const QString& accessibleName);

    /// `stretched` is the column that takes what room there is.
    void show(QAbstractItemModel* model, int stretched);
    /// As high as its rows, at most `rows` of them.
    void fitRows(int rows);
    void fitColumns();
    void setWidest(int pixels) { widest_ = pixels; } ///< of a column, at 100 %

signals:
    void chosen(int row);
    void rowChanged(int row); ///< the row that stands selected; -1: none

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    int stretched_ = 0;
    int widest_ = 230; ///< longer texts end in "…" and are told on hovering
};
