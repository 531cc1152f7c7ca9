#pragma once

#include "core/store/budgets.h"

class QWidget;
class Session;

/// A figure, and the entries that it is the sum of.
struct FigureEntries {
    QString title;
    Money sum;
    QList<BudgetEntry> entries;
};

/// Shows the entries with their own sum below; one leads to its case.
void showFigureEntries(Session& session, const FigureEntries& figure, QWidget* parent);
