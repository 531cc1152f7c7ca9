#pragma once

#include "core/store/budgets.h"
#include "ui/kit/place.h"
#include "ui/kit/table.h"
#include "ui/session/session.h"

class CodeBox;

/// Where the money of the file stands, told apart in several ways. Every figure opens the entries that it is
/// the sum of.
class BudgetsPage : public Place {
    Q_OBJECT

public:
    explicit BudgetsPage(Session& session);
    void refresh() override;
    /// Opens the entries behind a cell; says what is subtracted where the figure is a difference.
    void openFigure(int row, int column);

    struct Entry {
        BudgetRow row;
        QString name;
    };

private:
    QLayout* makeHead();
    BudgetBy by() const;

    Session& session_;
    CodeBox* by_;
    RowTable<Entry>* model_;
    Table* table_;
    QWidget* empty_;
};
