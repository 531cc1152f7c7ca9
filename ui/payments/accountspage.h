#pragma once

#include "core/domain/records/account.h"
#include "ui/kit/tableplace.h"
#include "ui/session/session.h"

/// The cash boxes and bank accounts, what each holds and in whose custody it is.
class AccountsPage : public TablePlace {
    Q_OBJECT

public:
    explicit AccountsPage(Session& session);
    void refresh() override;

private:
    struct Entry {
        Account account;
        QString custody, holds;
    };
    Session& session_;
    RowTable<Entry>* accounts_;
};
