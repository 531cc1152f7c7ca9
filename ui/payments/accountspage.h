#pragma once

#include "core/work/cashdesk.h"
#include "ui/kit/place.h"
#include "ui/kit/table.h"
#include "ui/session/session.h"

class Card;
class QLabel;
class QPushButton;

/// The cash boxes and bank accounts; the book of the one that stands selected, and where it stands against
/// the bank's statement or what was counted.
class AccountsPage : public Place {
    Q_OBJECT

public:
    explicit AccountsPage(Session& session);
    void refresh() override;
    /// Takes a bank's statement of the selected account in, and says what came of it.
    void takeStatementFile(const QString& path);

    struct Entry {
        Account account;
        QString custody;
        Money holds;
        bool isOurs = false; ///< in this laptop's custody
    };

private:
    void makeTables();
    QLayout* makeActs();
    const Entry* chosen() const;
    void showBook();
    void showSums(const Reconciliation& now);
    void match(int line);
    void chooseStatement();

    Session& session_;
    RowTable<Entry>* accounts_;
    RowTable<CashLine>* book_;
    RowTable<StatementLine>* lines_;
    Table *accountsTable_, *bookTable_, *linesTable_;
    Card *accountsCard_, *bookCard_, *linesCard_;
    QLabel* sums_;
    QPushButton *open_, *enter_, *count_, *statement_, *close_, *handOver_;
};
