#pragma once

#include "core/work/officeagenda.h"
#include "ui/kit/place.h"
#include "ui/kit/table.h"
#include "ui/session/session.h"

class Card;
class LineList;
class MonthCalendar;
class PutOffBar;
class QLabel;
class QPushButton;
class QTimer;

/// What must be done now: what the cases of the file ask for, the most pressing first. Cases are read a few
/// at a time, so that the window never waits.
class TodayPlace : public Place {
    Q_OBJECT

public:
    explicit TodayPlace(Session& session);

    void refresh() override;

private:
    void layOut();
    void readSome();
    void showRows(bool complete);
    QList<OfficeItem> chosenRows() const; ///< mine or the office's, of the chosen day
    void addChips();
    QWidget* makeCalendar();
    void showSide();

    Session& session_;
    QLabel* title_;
    Card* card_;
    Table* table_;
    RowTable<OfficeItem>* model_;
    QWidget* empty_;
    LineList* office_;
    LineList* kinds_;
    MonthCalendar* calendar_;
    Card* month_ = nullptr; ///< holds the calendar
    QPushButton* mine_;
    PutOffBar* putOff_;
    QTimer* timer_;
    QList<Id<CaseFile>> waiting_;
    QList<OfficeItem> rows_;
    int found_ = 0;
};
