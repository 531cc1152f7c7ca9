#pragma once

#include "ui/cases/casetab.h"
#include "ui/kit/lines.h"

class BudgetBar;
class Card;
class QGridLayout;

/// The story of a case as a timeline, what comes next, its people and its money.
class OverviewTab : public CaseTab {
    Q_OBJECT

public:
    OverviewTab();
    void show(const CaseView& view) override;

private:
    void connectLists();
    void showMoney(const CaseView& view);
    void showPeople(const CaseView& view);

    Timeline* timeline_;
    QLabel* nothingYet_;
    Card* nextCard_;
    LineList* next_;
    QLabel* nothingNext_;
    Card* peopleCard_;
    LineList* people_;
    Card* moneyCard_;
    BudgetBar* bar_;
    QGridLayout* sums_;
};
