#pragma once

#include "core/domain/records/exchangerate.h"
#include "ui/kit/tableplace.h"
#include "ui/session/session.h"

/// The rates in force.
class RatesPage : public TablePlace {
    Q_OBJECT

public:
    explicit RatesPage(Session& session);
    void refresh() override;

private:
    Session& session_;
    RowTable<ExchangeRate>* rates_;
};
