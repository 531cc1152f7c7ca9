#pragma once

#include "core/work/settling.h"
#include "ui/session/session.h"

#include <QDialog>

class MessageBar;
class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

/// One after another of the fields in which two people wrote unseen by each other: the record in words, what
/// stood before, each value with who wrote it where and when; one is chosen, or another text written.
class SettleDisputes : public QDialog {
    Q_OBJECT

public:
    /// Begins with the dispute of that place in `disputesOf`.
    SettleDisputes(Session& session, int first, QWidget* parent);

private:
    void layOut();
    void showDispute(int index);
    void addValue(const DisputedValue& value, int number);
    void addOther();
    void settleShown();
    void openCase();

    Session& session_;
    QList<Dispute> open_;
    int index_ = 0;
    QLabel *count_, *what_, *before_;
    MessageBar* message_;
    QWidget* values_ = nullptr;
    QVBoxLayout* place_ = nullptr; ///< of the values
    QButtonGroup* choice_ = nullptr;
    QLineEdit* other_ = nullptr; ///< null where only one of the values can be chosen
    QPushButton *settle_, *next_, *case_;
};
