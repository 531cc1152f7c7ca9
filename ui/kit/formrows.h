#pragma once

#include "core/domain/validation.h"

#include <QHash>
#include <QWidget>

class QFormLayout;
class QLabel;

/// The rows of a form and the problems shown beside them.
class FormRows : public QWidget {
    Q_OBJECT

public:
    explicit FormRows(QWidget* parent = nullptr);

    void show(const Problems& problems); ///< beside their fields; goes nowhere
    void goTo(const Problems& problems); ///< puts the cursor into the first field that has one
    /// What stands in the editors as text, by field: for a draft.
    QHash<QString, QString> typed() const;
    void setTyped(const QHash<QString, QString>& texts);
    /// A word below a field that is no problem, such as how a date was understood; empty: none.
    void hint(const char* field, const QString& text);
    /// So that the fields of several forms, one below another, stand in one line.
    void setLabelWidth(int pixels);

signals:
    void edited();

protected:
    void addRow(const char* field, const QString& label, QWidget* editor);

private:
    struct Row {
        QWidget* editor;
        QLabel* name;
        QLabel* problem;
        QLabel* hint;
    };
    QFormLayout* layout_;
    QHash<QByteArray, Row> rows_;
};
