#pragma once

#include "core/work/agenda.h"

/// One thing that a case of the office asks for, with what a list shows of the case.
struct OfficeItem {
    AgendaItem item;
    Id<CaseFile> caseId;
    Id<Staff> who; ///< whose case or task it is; null: nobody's
    QString name; ///< of the principal; the case's reference where there is none
};

/// What the case asks for.
QList<OfficeItem> officeItemsOf(const Store& store, const Dossier& dossier, QDate today);
/// What two people wrote unseen by each other, and who came with a bundle and may be known here: to be
/// settled first, whatever the cases ask for; and what is out with others without a consent any more.
QList<OfficeItem> unsettledItems(Store& store);
