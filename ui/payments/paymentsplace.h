#pragma once

#include "core/store/moneylist.h"
#include "core/work/paper.h"
#include "ui/kit/place.h"
#include "ui/session/session.h"

class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;
class WorklistPage;

/// The money of the file: the worklists with how many wait on each, what was paid, the accounts, the rates.
class PaymentsPlace : public Place {
    Q_OBJECT

public:
    explicit PaymentsPlace(Session& session);

    void refresh() override;
    WorklistPage& worklists() { return *worklists_; }
    /// Shows the list as its chip does.
    void show(Worklist list);
    /// The page by its number, from 0: the worklists first, then the others.
    void choose(int page);
    int pageCount() const;

signals:
    void printWanted(const PaperWish& wish);

private:
    QLayout* makeHead();
    QPushButton* addChip(const QString& text, int page);
    void addPage(const QString& name, Place* page);
    void freshen(); ///< looks through cases that changed, a few at a time
    void countLines();
    void open(int page);
    void chooseFirst();

    Session& session_;
    QWidget* chips_;
    QButtonGroup* group_;
    QStackedWidget* pages_;
    WorklistPage* worklists_;
    QLabel* waiting_; ///< how many cases are still to be looked through
    QTimer* timer_;
    bool chosen_ = false; ///< somebody or the first look chose a page
};
