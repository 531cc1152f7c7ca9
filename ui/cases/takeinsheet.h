#pragma once

#include "core/sheets/readsheet.h"
#include "core/sheets/takein.h"

#include <QDialog>

#include <functional>

class MessageBar;
class QLabel;
class QStackedWidget;
class Session;
class SheetForm;
class SheetPreview;

/// Takes a spreadsheet in, in three steps: how it is written and what its columns say; what would become of
/// each row; the report. Until the second step ends nothing is written.
class TakeInSheet : public QDialog {
    Q_OBJECT

public:
    TakeInSheet(Session& session, const QString& path, QWidget* parent);

    bool isRead() const { return isRead_; } ///< the file was read, and the first step shows it

private:
    QLayout* makeButtons();
    void read(const CsvChoice& choice);
    void goTo(int step);
    void goOn();
    void plan();
    void takeInNow();
    void saveErrors();
    void tell(const Error& error);
    /// Runs `work` with a Progress that shows itself after a second and can be cancelled.
    template <class Work>
    auto longWork(const QString& what, Work work);

    Session& session_;
    QString path_;
    MessageBar* message_;
    QStackedWidget* steps_;
    SheetForm* form_;
    SheetPreview* preview_;
    QLabel* report_;
    QPushButton *back_, *errors_, *next_;
    bool isRead_ = false;
};

/// Asks for the file and opens it; `taken` is called when something was taken in.
void takeInSheet(Session& session, QWidget* parent, const std::function<void()>& taken);
