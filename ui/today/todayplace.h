#pragma once

#include "core/work/agenda.h"
#include "ui/kit/place.h"
#include "ui/kit/table.h"
#include "ui/session/session.h"

class Card;
class LineList;
class QLabel;
class QTimer;

/// What must be done now: what the cases of the file ask for, the most pressing first. Cases are read a few
/// at a time, so that the window never waits.
class TodayPlace : public Place {
    Q_OBJECT

public:
    explicit TodayPlace(Session& session);

    void refresh() override;

    struct Row {
        AgendaItem item;
        Id<CaseFile> caseId;
        QString name;
    };

private:
    void layOut();
    void readSome();
    void showRows(bool complete);
    void showSide();

    Session& session_;
    QLabel* title_;
    Card* card_;
    Table* table_;
    RowTable<Row>* model_;
    QWidget* empty_;
    LineList* office_;
    LineList* kinds_;
    QTimer* timer_;
    QList<Id<CaseFile>> waiting_;
    QList<Row> rows_;
    int found_ = 0;
};
