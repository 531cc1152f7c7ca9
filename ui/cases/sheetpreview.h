#pragma once

#include "core/sheets/plan.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class Session;
class Table;
template <class Row>
class RowTable;

/// Each row of a sheet with its verdict, and what a person decides about those who look like somebody known.
class SheetPreview : public QWidget {
    Q_OBJECT

public:
    explicit SheetPreview(Session& session);

    void show(SheetPlan plan);
    const SheetPlan& plan() const { return plan_; }

signals:
    void decided();

private:
    QLayout* makeDecision();
    void list();
    void chosen(int row);
    void showKnown(const PlannedRow* row);
    void decideChosen(Choice::Kind kind);

    Session& session_;
    SheetPlan plan_;
    QList<int> shown_; ///< rows of the plan, as the table shows them
    QLabel *counts_, *reason_;
    QComboBox* which_; ///< rows of one verdict
    QComboBox* whom_; ///< of those the chosen row looks like
    Table* table_;
    RowTable<PlannedRow>* model_;
    QList<QPushButton*> decisions_;
};

/// The word on a verdict's badge.
QString wordOf(Verdict verdict);
