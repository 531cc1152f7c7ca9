#pragma once

#include "core/domain/records/payee.h"
#include "ui/kit/place.h"
#include "ui/kit/table.h"
#include "ui/session/session.h"

class QLabel;
class QLineEdit;
class QPushButton;

/// Whom the office pays, and where their money is sent. A change of an account waits for a second person's
/// word before anything is paid to it.
class PayeesPage : public Place {
    Q_OBJECT

public:
    explicit PayeesPage(Session& session);
    void refresh() override;

    struct Entry {
        Payee payee;
        PayeeAccount account; ///< null id: none is on file
        QString caseName;
        bool isVeiled = false;
        bool waits = false; ///< for a second person's word
        QString confirmed; ///< by whom; empty: nobody had to
    };

private:
    QLayout* makeHead();
    Entry entryOf(const Payee& payee) const;
    void follow(); ///< the row that stands selected
    const Entry* chosen() const;
    void change();
    void confirm();

    Session& session_;
    QLineEdit* search_;
    QPushButton *change_, *confirm_;
    QLabel* why_;
    RowTable<Entry>* model_;
    Table* table_;
    QWidget* empty_;
};
