#pragma once

#include "core/store/moneylist.h"
#include "ui/kit/table.h"
#include "ui/session/draft.h"

#include <QDialog>

class MessageBar;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;
class Session;

/// Requests looked at one by one, each with all that an approval is given over; what was decided is signed
/// together at the end. Nothing is decided before.
class ReviewDialog : public QDialog {
    Q_OBJECT

public:
    ReviewDialog(Session& session, const QList<MoneyLine>& lines, QWidget* parent);

private:
    struct Row {
        MoneyLine line;
        std::optional<bool> approved; ///< nothing while undecided
        QString note;
        QString outcome; ///< why it was refused to sign; empty: not tried, or signed
        bool isSigned = false;
    };
    QWidget* makeFacts();
    QWidget* makeSummary();
    QLayout* makeButtons();
    void showLine();
    void showSummary();
    void decide(std::optional<bool> approved);
    void back();
    void unveil();
    void sign();
    int decided() const;
    void keepNotes(); ///< over a lock; decisions are made anew

    Session& session_;
    QList<Row> rows_;
    Draft draft_;
    qsizetype at_ = 0;
    bool isUnveiled_ = false;
    QLabel* title_;
    MessageBar* message_;
    QStackedWidget* pages_;
    QVBoxLayout* facts_;
    QLineEdit* note_;
    RowTable<Row>* model_;
    QPushButton *back_ = nullptr, *leave_ = nullptr, *refuse_ = nullptr, *approve_ = nullptr,
                *sign_ = nullptr;
};
