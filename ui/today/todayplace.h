#pragma once

#include "core/store/attention.h"
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

/// What must be done now: what the cases of the file ask for, the most pressing first, no more than anybody
/// reads; mine and those of a day are looked for anew, so that nothing of them is missing. Cases are read a
/// few at a time, so that the window never waits.
class TodayPlace : public Place {
    Q_OBJECT

public:
    explicit TodayPlace(Session& session);

    void refresh() override;
    bool isReading() const; ///< cases are still read: more lines may come

private:
    void layOut();
    void look(); ///< for cases, from the beginning
    void readSome();
    void lookForFindings(); ///< cases to be settled first
    void showRows(bool complete);
    bool isWanted(const OfficeItem& item) const; ///< mine where only mine are, and of the chosen day
    void showMarks();
    void showKinds();
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
    QList<Id<CaseFile>> waiting_, toSettle_;
    QList<OfficeItem> rows_;
    AttentionFilter filter_;
    bool cut_ = false; ///< there is more than is read
    int stale_ = 0; ///< cases of whose money nobody looked yet
    QHash<QDate, Tone> marks_;
};
