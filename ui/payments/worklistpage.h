#pragma once

#include "core/work/paper.h"
#include "ui/kit/place.h"
#include "ui/payments/worklistmodel.h"

class Card;
class MoneyFacts;
class QVBoxLayout;
class QLabel;
class QPushButton;

/// One worklist at a time: its lines, what narrows them, what the ticked ones come to, and the step that they
/// wait for, for those who may take it.
class WorklistPage : public Place {
    Q_OBJECT

public:
    explicit WorklistPage(Session& session);

    void show(Worklist list);
    void refresh() override;
    void forget() { model_->forget(); } ///< the file was closed
    WorklistModel& model() { return *model_; }
    /// What narrows every list; `list` and `until` mean nothing in it.
    const MoneyFilter& narrowed() const { return narrowed_; }
    /// What is approved and unpaid, for the organisation's finance system; and what it answers.
    void writeForFinance(const QString& path);
    void takeFromFinance(const QString& path);

signals:
    void narrowedChanged();
    void printWanted(const PaperWish& wish);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QLayout* makeHead();
    void makeFilterMenu();
    void nameFilter();
    void follow(); ///< the ticks
    void fit(); ///< the card to its rows, where they are few
    void act();
    void makeListMenu(); ///< the payment list for a bank
    void writeCsv();
    void sendToFinance();
    QList<MoneyLine> chosen() const; ///< the ticked lines, else the one that stands selected
    void openCase(int row);

    Session& session_;
    WorklistModel* model_;
    Table* table_;
    Card* card_;
    QWidget* empty_;
    MoneyFacts* facts_;
    QVBoxLayout* column_;
    QLabel* sums_;
    QLabel* refusal_;
    QPushButton *mine_, *more_, *bank_, *finance_, *act_;
    MoneyFilter narrowed_;
    Worklist list_ = Worklist::Request;
};
