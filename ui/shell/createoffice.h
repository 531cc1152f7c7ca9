#pragma once

#include "core/work/founding.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

/// Asks what a new office file needs, makes it, and has the recovery code written down and typed back.
class CreateOffice : public QDialog {
    Q_OBJECT

public:
    explicit CreateOffice(QWidget* parent);

    QString path() const { return path_; } ///< of the file that was made

private:
    QLineEdit* addField(const QString& label, const QString& hint = {});
    QLayout* makeButtons();
    QString problem() const;
    void choosePlace();
    void create();
    void finish(const Result<QString>& made);
    /// Called from where the file is made; shows the code and waits for it to come back.
    Result<void> confirm(const seal::SecretBytes& recovery);

    class QFormLayout* form_;
    QLineEdit* code_;
    QLineEdit* name_;
    QComboBox* country_;
    QComboBox* currency_;
    QLineEdit* manager_;
    QLineEdit* passphrase_;
    QLineEdit* again_;
    QLineEdit* file_;
    QLabel* problem_;
    QPushButton* create_;
    QString path_;
};
