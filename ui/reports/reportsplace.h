#pragma once

#include "core/store/overview.h"
#include "ui/kit/tableplace.h"
#include "ui/session/session.h"

/// What the file holds, counted.
class ReportsPlace : public TablePlace {
    Q_OBJECT

public:
    explicit ReportsPlace(Session& session);
    void refresh() override;

private:
    struct Count {
        QString what;
        int count = 0;
    };
    Session& session_;
    RowTable<Count>* whole_;
    RowTable<Count>* stages_;
};
