#pragma once

#include "core/domain/records/attachment.h"
#include "core/work/desk.h"

/// A name that a file system takes and that leads out of no folder: without separators, control and direction
/// marks, reserved names and what is too long; the ending stays. Never empty.
QString exportName(const QString& name);

/// What became of an export.
struct Exported {
    QStringList paths; ///< of the files written
    int leftOut = 0; ///< restricted documents that were not asked for
    QStringList notHere; ///< names of those whose content has not come with a bundle yet
};

/// Which documents go out, and where to.
struct ExportWish {
    Id<CaseFile> caseId;
    QList<Id<Attachment>> documents = {}; ///< empty: all of the case
    bool withRestricted = false; ///< also what says "Assistance" in lists; that it was looked at is logged
    QString folder = {}; ///< must be there
};

/// Writes documents as files into the folder. Nothing there is overwritten: equal names are numbered, letter
/// case aside. Each file is whole or not there; where the disk refuses one the error says how many were
/// written before.
Result<Exported> exportDocuments(const Desk& desk, const ExportWish& wish);
