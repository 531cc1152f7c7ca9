#pragma once

#include "ui/cases/casetab.h"
#include "ui/kit/table.h"

/// The documents of a case and what each proves.
class DocumentsTab : public CaseTab {
    Q_OBJECT

public:
    DocumentsTab();
    void show(const CaseView& view) override;

    struct Row {
        QString name, kind, proves, size;
        QDate day;
        bool paperOnly = false; ///< recorded as seen, without a scan
    };

private:
    Table* table_;
    RowTable<Row>* model_;
    QWidget* empty_;
};
