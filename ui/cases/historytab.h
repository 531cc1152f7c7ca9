#pragma once

#include "core/store/history.h"
#include "ui/cases/casetab.h"
#include "ui/kit/table.h"

class QLabel;
class QPushButton;

/// Who changed what in the case, when, from what to what; the newest first. What a field said before can be
/// put back.
class HistoryTab : public CaseTab {
    Q_OBJECT

public:
    HistoryTab();
    void show(const CaseView& view) override;

    struct Row {
        QString when, who, act, what, before, after;
        HistoryEntry entry;
        bool veiled = false;
        Id<CaseFile> caseId;
    };

private:
    QLayout* makeFoot();
    void choose(int row); ///< tells what can be done about the row; -1: none
    void putBack();

    Table* table_;
    RowTable<Row>* model_;
    QLabel* foot_; ///< why nothing can be put back, or what will be
    QPushButton* putBack_;
    Session* session_ = nullptr;
    Id<CaseFile> case_;
};

/// What people call an act: "Registered a case" for "register".
QString actName(const QByteArray& verb);
