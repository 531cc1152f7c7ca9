#pragma once

#include "ui/cases/casetab.h"
#include "ui/kit/widgets.h"

class LineList;
class QPushButton;

/// Goods of a case: the offers, orders and deliveries of each package in kind, what is paid and not delivered
/// or delivered and not paid, and the next steps for those who may take them. Hidden where nothing is in
/// kind.
class GoodsCard : public Card {
    Q_OBJECT

public:
    GoodsCard();
    void show(const CaseView& view);

signals:
    void printWanted(const PaperWish& wish);

private:
    void addSteps();
    std::optional<CaseView> now() const; ///< the case as it stands; nothing once the file is closed

    Session* session_ = nullptr;
    Id<CaseFile> caseId_;
    bool unveiled_ = false;
    LineList* lines_;
    QList<QPushButton*> steps_;
};
