#pragma once

#include <QDialog>

class MessageBar;

/// A form with Save and Give up; Esc gives nothing up where something was typed, it asks.
class RecordDialog : public QDialog {
    Q_OBJECT

public:
    RecordDialog(const QString& title, class FormRows* form, QWidget* parent, bool removable = false);

    void tell(const QString& sentence, bool bad = false);
    void reject() override;

signals:
    void saveWanted();
    void removeWanted();

private:
    QLayout* makeButtons(bool removable);

    MessageBar* message_;
    bool edited_ = false;
};
