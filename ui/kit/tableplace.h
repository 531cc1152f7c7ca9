#pragma once

#include "ui/kit/place.h"
#include "ui/kit/table.h"
#include "ui/kit/widgets.h"

class QVBoxLayout;

/// A place made of cards with tables, one below another.
class TablePlace : public Place {
    Q_OBJECT

public:
    explicit TablePlace(const QString& title); ///< empty: it is a page of a place that has one

protected:
    /// A card with a table; `stretched` is the column that takes what room there is, `rows` how many rows it
    /// grows to (0: all the room that is left). `nothing` stands where there are none.
    template <class Row>
    RowTable<Row>* addTable(
        const QString& title, QList<Column<Row>> columns, int stretched, int rows, const QString& nothing)
    {
        auto* model = new RowTable<Row>(std::move(columns), this);
        addCard(title, model, stretched, rows, nothing);
        return model;
    }
    void addSentence(const QString& sentence);
    /// Buttons for what can be done here, in a row.
    void addActions(const QList<QPushButton*>& actions);

signals:
    void rowChosen(QAbstractItemModel* model, int row);

private:
    void addCard(
        const QString& title, QAbstractItemModel* model, int stretched, int rows, const QString& nothing);

    QVBoxLayout* column_;
};
