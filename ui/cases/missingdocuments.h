#pragma once

#include "ui/cases/documentrows.h"
#include "ui/kit/table.h"
#include "ui/kit/widgets.h"

/// What must be on file by now and is not; a line that is chosen asks for the file. Hidden while nothing is
/// missing.
class MissingDocuments : public Card {
    Q_OBJECT

public:
    MissingDocuments();
    void setRows(const QList<MissingRow>& rows);

signals:
    void chosen(const Proof& proof);

private:
    RowTable<MissingRow>* rows_;
    Table* table_;
};
