#pragma once

#include "core/sheets/layout.h"
#include "core/sheets/readsheet.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTableWidget;
class Session;

/// How a sheet is to be understood: which sheet, where its headers stand, how its letters and dates are
/// written, and what each column says. What is plain is proposed; what is not is asked.
class SheetForm : public QWidget {
    Q_OBJECT

public:
    explicit SheetForm(Session& session);

    void show(const SheetFile& file); ///< a file that was read, or read anew in another encoding
    const Sheet& sheet() const { return file_.sheets[sheet_]; }
    Layout chosen() const; ///< as the fields say now
    CsvChoice choice() const;
    /// What has to be answered first; empty: nothing.
    QString question() const;

signals:
    void rereadWanted(); ///< a CSV in another encoding

private:
    void addRow(QFormLayout* form, const QString& title, QWidget* field);
    void showSheet();
    void showColumns(const Layout& layout);
    void showDates();
    QComboBox* meaningBox(const QString& header, Meaning meaning);

    Session& session_;
    SheetFile file_;
    int sheet_ = 0;
    QComboBox *sheets_, *encoding_, *dates_;
    QSpinBox* header_;
    QLineEdit* scheme_;
    QLabel* notes_;
    QTableWidget* columns_;
    bool showing_ = false;
};
