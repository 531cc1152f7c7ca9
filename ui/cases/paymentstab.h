#pragma once

#include "core/store/budgets.h"
#include "ui/cases/ledgerrows.h"
#include "ui/cases/moneysteps.h"

class Card;
class GoodsCard;
class LineList;
class QPushButton;

/// The case's money: what is to be done with it now, the goods, and the ledger: what left, what came back,
/// and what remains of the budget after each entry. Each figure opens the entries that it is the sum of.
class PaymentsTab : public CaseTab {
    Q_OBJECT

public:
    PaymentsTab();
    void show(const CaseView& view) override;
    void find(const Uuid& record) override;

private:
    void layOut();
    void addLedgerActs();
    void showSteps(const CaseView& view);
    void showFigures(const Budget& sums);
    void openFigure(BudgetFigure figure, const QString& title);
    void stopOpen();
    void follow(); ///< which row stands selected
    void takeStep(int step);
    const LedgerRow* chosen() const;
    std::optional<Disbursement> chosenPayment() const;

    Card* stepsCard_;
    GoodsCard* goods_;
    Card* ledger_;
    LineList* steps_;
    QPushButton* stop_; ///< what an exit left open
    QPushButton *correct_, *recover_, *decide_; ///< of the row that stands selected
    QList<MoneyStep> shown_;
    Session* session_ = nullptr;
    Id<CaseFile> caseId_;
    Budget sums_;
    Table* table_;
    RowTable<LedgerRow>* model_;
    QWidget* empty_;
    QWidget* figures_;
    QLabel* free_;
};
