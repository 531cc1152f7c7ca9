#pragma once

#include "core/base/id.h"

#include <QMetaType>

struct CaseFile;

/// Where a line or a hit leads: a place of the window and what to show in it. All but the place may be
/// missing.
struct Target {
    QByteArray place; ///< "today", "cases", "payments", "missions", "reports", "exchange"
    Id<CaseFile> caseId;
    QByteArray
        tab; ///< of the case: "overview", "household", "plan", "payments", "visits", "documents", "history"
    Uuid record; ///< to be shown within it

    static Target ofCase(
        const Id<CaseFile>& caseId, const QByteArray& tab = "overview", const Uuid& record = {})
    {
        return {"cases", caseId, tab, record};
    }
    QVariant variant() const { return QVariant::fromValue(*this); }
};
Q_DECLARE_METATYPE(Target)
