#pragma once

#include "core/domain/records/attachment.h"
#include "core/work/desk.h"
#include "core/work/proofs.h"

class QIODevice;

/// A document to be put on file.
struct NewDocument {
    Id<CaseFile> caseId;
    QString name = {}; ///< of the file; empty: as the file at the path is called
    EvidenceType kind = EvidenceType::Unknown;
    QString note = {};
    QList<Proof> proofs = {}; ///< what it proves; may be said later
};

/// Puts what the device holds on file, from its beginning. Refuses what `addContent` refuses, a name that
/// promises another kind of file than the content is, and a content that the case has already, unless it
/// proves something new by that; then it gives the document that is there.
Result<Id<Attachment>> addDocument(const Desk& desk, const NewDocument& document, QIODevice& device);
/// The same for the file at `path`. A folder, and a link that leads nowhere or to no file, are refused before
/// anything is read, as is what is too large.
Result<Id<Attachment>> addDocument(const Desk& desk, const NewDocument& document, const QString& path);

/// Changes what a document is called, its kind and note, and says what it proves: exactly `proofs` from now
/// on. Refused where an instalment that was asked for or paid would lose what it rests on.
Result<void> describeDocument(
    const Desk& desk, const Attachment& before, const Attachment& after, const QList<Proof>& proofs);
/// Takes a document off the case with all that it proves; undo brings both back. Refused as above.
Result<void> removeDocument(const Desk& desk, const Attachment& document);
