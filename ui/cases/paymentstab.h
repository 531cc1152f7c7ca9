#pragma once

#include "ui/cases/casetab.h"
#include "ui/kit/table.h"

/// The case's ledger: what left, what came back, and what remains of the budget after each entry.
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
    Table* table_;
    RowTable<Entry>* model_;
    QWidget* empty_;
    QLabel* sums_;
};
