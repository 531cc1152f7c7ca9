#pragma once

#include "core/domain/records/attachment.h"
#include "core/domain/records/evidence.h"
#include "core/work/proofs.h"
#include "ui/cases/casetab.h"

/// A line of the documents of a case: one on file, or one that was seen on paper.
struct DocumentRow {
    Id<Attachment> document; ///< null: paper seen
    QString name, kind, proves, size;
    QDate day;
    bool veiled = false; ///< restricted, and not asked for yet
};
/// Newest first. What is veiled says "Document" and "Assistance".
QList<DocumentRow> documentRows(const CaseView& view);

/// A line of what must be on file by now and is not.
struct MissingRow {
    Proof proof;
    QString what, purpose;
    QDate since;
};
QList<MissingRow> missingRows(const CaseView& view);
