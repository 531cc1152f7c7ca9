#pragma once

#include "core/domain/rules/ledger.h"
#include "ui/cases/casetab.h"
#include "ui/kit/lines.h"

/// What happened in a case, newest first; restricted things say "Assistance" unless unveiled.
QList<TimelineEntry> storyOf(const CaseView& view);

/// Where the money of the packages in force stands, together; `wrong` says what does not add up.
struct PlanMoney {
    Budget sum;
    QString wrong;
};
PlanMoney moneyOf(const Dossier& dossier);
