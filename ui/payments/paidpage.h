#pragma once

#include "core/domain/records/disbursement.h"
#include "core/work/paper.h"
#include "ui/kit/place.h"
#include "ui/kit/table.h"
#include "ui/session/session.h"

class QPushButton;

/// The latest payments of the office, the papers of the one that stands selected, and what answers it where
/// it went wrong.
class PaidPage : public Place {
    Q_OBJECT

public:
    explicit PaidPage(Session& session);
    void refresh() override;

    struct Entry {
        Disbursement paid;
        QString name, what, to, state;
        bool stands = true;
    };

signals:
    void printWanted(const PaperWish& wish);

private:
    QWidget* makeHead();
    void makeAnswers();
    void follow(); ///< which payment stands selected
    const Disbursement* chosen() const;
    Entry entryOf(const Disbursement& paid) const;
    void print(PaperForm form);
    void printCash(); ///< of the day and account of the selected payment

    Session& session_;
    RowTable<Entry>* model_;
    Table* table_;
    QWidget* empty_;
    QList<QPushButton*> papers_; ///< what needs a payment
    QPushButton *correct_, *recover_;
    QPushButton* before_; ///< what was paid before the office used the file
};
