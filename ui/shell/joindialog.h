#pragma once

#include "ui/kit/fielddialog.h"

/// Makes an empty file of a laptop that asks to join an office, and the request that goes there; shows the
/// words to be read over the phone; then `made` says where the file lies.
class JoinDialog : public FieldDialog {
    Q_OBJECT

public:
    explicit JoinDialog(QWidget* parent);

signals:
    void made(const QString& path);

private:
    void ask();

    QLineEdit* person_;
    QLineEdit* laptop_;
    QLineEdit* passphrase_;
    QLineEdit* again_;
    QLineEdit* file_;
    QLineEdit* request_;
};
