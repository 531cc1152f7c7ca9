#pragma once

#include "core/store/overview.h"
#include "ui/kit/tableplace.h"
#include "ui/session/session.h"

/// The money of the file as it stands: what waits for a decision, the accounts, the latest payments, the
/// rates.
class PaymentsPlace : public TablePlace {
    Q_OBJECT

public:
    explicit PaymentsPlace(Session& session);

    void refresh() override;

private:
    struct Entry {
        Id<CaseFile> caseId;
        QString day, name, what, amount, programme, by;
    };
    Entry entryOf(const Id<CaseFile>& caseId, const Id<Package>& package) const;

    Session& session_;
    RowTable<Entry>* requests_;
    RowTable<Account>* accounts_;
    RowTable<Entry>* payments_;
    RowTable<ExchangeRate>* rates_;
};
