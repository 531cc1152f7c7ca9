#pragma once

#include <QDialog>

#include <functional>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

/// Plain fields, one thing to do with them, and a line that says what is in its way.
class FieldDialog : public QDialog {
    Q_OBJECT

public:
    /// `verb` is the button that does it.
    FieldDialog(const QString& title, const QString& sentence, const QString& verb, QWidget* parent);

    QLineEdit* addField(const QString& label, const QString& hint = {});
    QLineEdit* addSecret(const QString& label, const QString& hint = {});
    /// A path, with a button beside it: `choose` is given the path now and returns another, empty for none.
    QLineEdit* addPlace(const QString& label, const std::function<QString(const QString& now)>& choose);
    void addRow(const QString& label, QWidget* editor);
    /// A line below the fields that tells what would come of them; empty: none.
    void foretell(const QString& sentence);
    void tell(const QString& problem); ///< empty: nothing is in the way
    /// Takes no other wish, and says so on the button; empty: done.
    void setBusy(const QString& verb);

signals:
    void wanted();

private:
    QFormLayout* form_;
    QLabel* foretold_;
    QLabel* problem_;
    QPushButton* do_;
    QString verb_;
};
