#pragma once

#include "core/store/history.h"
#include "ui/cases/casetab.h"
#include "ui/kit/table.h"

/// Who changed what in the case, when, from what to what; the newest first.
class HistoryTab : public CaseTab {
    Q_OBJECT

public:
    HistoryTab();
    void show(const CaseView& view) override;

    struct Row {
        QString when, who, act, what, before, after;
    };

private:
    Table* table_;
    RowTable<Row>* model_;
};

/// What people call an act: "Registered a case" for "register".
QString actName(const QByteArray& verb);
