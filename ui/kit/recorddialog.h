#pragma once

#include <QDialog>

class FormRows;
class MessageBar;

/// A form with Save and Give up; Esc gives nothing up where something was typed, it asks.
class RecordDialog : public QDialog {
    Q_OBJECT

public:
    RecordDialog(const QString& title, FormRows* form, QWidget* parent, bool removable = false);

    /// Says it across the top. `wayOut` names a button beside Save for what may help; empty: none.
    void tell(const QString& sentence, bool bad = false, const QString& wayOut = {});
    /// The form can be read and not be changed; the sentence says why.
    void lookOnly(const QString& sentence);
    void reject() override;

signals:
    void saveWanted();
    void removeWanted();
    void wayOutWanted();

private:
    QLayout* makeButtons(bool removable);

    MessageBar* message_;
    FormRows* form_;
    class QPushButton *wayOut_, *save_, *remove_ = nullptr, *giveUp_;
    class QShortcut* saveKey_;
    bool edited_ = false;
};
