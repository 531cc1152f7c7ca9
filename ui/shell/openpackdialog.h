#pragma once

#include "ui/kit/fielddialog.h"

/// Makes a file of this laptop of a mission's pack, by its seven words; then `opened` says where it lies.
class OpenPackDialog : public FieldDialog {
    Q_OBJECT

public:
    OpenPackDialog(const QString& pack, QWidget* parent);

signals:
    void opened(const QString& path);

private:
    void take();

    QLineEdit* pack_;
    QLineEdit* code_;
    QLineEdit* passphrase_;
    QLineEdit* again_;
    QLineEdit* file_;
};
