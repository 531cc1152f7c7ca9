#pragma once

#include "ui/cases/moneysteps.h"
#include "ui/kit/table.h"

class Card;
class LineList;
class QPushButton;

/// The case's money: what is to be done with it now, and the ledger: what left, what came back, and what
/// remains of the budget after each entry.
class PaymentsTab : public CaseTab {
    Q_OBJECT

public:
    PaymentsTab();
    void show(const CaseView& view) override;
    void find(const Uuid& record) override;

    struct Entry {
        Uuid id;
        QDate day;
        QString voucher, what, payee, paid, programme, remaining, state;
        Tone tone = Tone::Plain;
    };

private:
    void showSteps(const CaseView& view);
    void stopOpen();

    Card* stepsCard_;
    Card* ledger_;
    LineList* steps_;
    QPushButton* stop_; ///< what an exit left open
    QList<MoneyStep> shown_;
    Session* session_ = nullptr;
    Id<CaseFile> caseId_;
    Table* table_;
    RowTable<Entry>* model_;
    QWidget* empty_;
    QLabel* sums_;
};
