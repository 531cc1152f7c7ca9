#pragma once

#include "ui/kit/tableplace.h"
#include "ui/session/session.h"

/// The replicas this file has heard of, and the values that wait for somebody to settle them.
class ExchangePlace : public TablePlace {
    Q_OBJECT

public:
    explicit ExchangePlace(Session& session);
    void refresh() override;

private:
    struct Replica {
        QString name, role;
        qint64 changes = 0;
    };
    struct Dispute {
        Id<CaseFile> caseId;
        QString what, reference;
        int values = 0;
    };
    Session& session_;
    RowTable<Replica>* replicas_;
    RowTable<Dispute>* disputes_;
};
