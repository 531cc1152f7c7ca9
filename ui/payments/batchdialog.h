#pragma once

#include "core/domain/records/exception.h"
#include "core/store/moneylist.h"
#include "core/work/desk.h"
#include "ui/kit/table.h"
#include "ui/session/draft.h"

#include <QDialog>

class FormRows;
class MessageBar;
class QLabel;
class QPushButton;
class QVBoxLayout;
class Session;

/// One act over many lines, each of them seen, with its outcome beside it: what was refused stays and says
/// why. What was done is a fact and is never undone.
class BatchDialog : public QDialog {
    Q_OBJECT

public:
    struct Row {
        MoneyLine line;
        QString extra; ///< told beside the line, such as its voucher or rate
        QString refusal;
        bool done = false;
    };
    struct Manner {
        QString title;
        QString verb; ///< on the button, with its key
        QString extra; ///< heads the column of what is told beside each line
    };

    BatchDialog(Session& session, const Manner& manner, const QList<MoneyLine>& lines, QWidget* parent);

    void reject() override;

protected:
    /// Above the lines; `below` them stands what the whole comes to. What is typed is kept under `draft` over
    /// a lock or a crash.
    void setForm(FormRows* form, const QByteArray& draft);
    void tellBelow(const QString& sentence, bool isProblem = false);
    void tell(const QString& sentence);
    /// Asks `extraOf` anew for each line.
    void showLines();
    const QList<Row>& rows() const { return rows_; }
    QList<MoneyLine> waiting() const; ///< what is not done yet

    virtual QString extraOf(const MoneyLine&, int) { return {}; }
    /// What is wrong with the form; empty: nothing.
    virtual QString problem() { return {}; }
    /// Does it for the rows, in one transaction; what was refused says why, in their order.
    virtual Result<QList<std::optional<Error>>> take(const Desk& desk, const QList<int>& rows) = 0;
    /// The exception that would let a refused row through; nothing where none would.
    virtual std::optional<RuleException> wayOutOf(const Desk&, int) { return {}; }
    const MoneyLine& line(int row) const { return rows_[row].line; }

    Session& session_;

private:
    void run();
    void tellOutcome(const QList<int>& tried);
    void offerWayOut(const QList<int>& tried);
    QLayout* makeButtons(const QString& verb);

    QList<Row> rows_;
    RowTable<Row>* model_;
    Table* table_;
    MessageBar* message_;
    QLabel* below_;
    QPushButton *go_ = nullptr, *wayOut_ = nullptr;
    std::optional<Draft> draft_;
    std::optional<RuleException> exception_; ///< that the button offers
    bool edited_ = false;
    QVBoxLayout* column_;
};
