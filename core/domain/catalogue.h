#pragma once

#include "core/base/result.h"
#include "core/domain/records/catalogue.h"
#include "core/domain/records/ceiling.h"
#include "core/domain/records/duties.h"
#include "core/domain/records/programme.h"
#include "core/domain/records/workday.h"

/// A programme with the rules and amounts that its donor publishes.
struct Catalogue {
    Programme programme;
    QList<FundingLine> lines;
    QList<PackageType> packages;
    QList<CeilingRule> ceilings;
    QList<ApprovalBand> bands;
    QList<DutyRule> duties;
};

/// Reads a catalogue file. It is taken whole or refused with a sentence that names file, entry, field and
/// the next step. An entry has the same id wherever and whenever it is read, so that offices that read the
/// same file share its rows. A note stands behind the source it belongs to.
/// Throws nothing; NotFound where the package iso-codes is missing.
Result<Catalogue> readCatalogue(const QByteArray& json, const QString& fileName);

/// Reads weekends and public holidays by country, in the same way. A country that is not in the file has
/// none: its working days are said to be missing, they are never guessed.
Result<QList<WorkDay>> readWorkDays(const QByteArray& json, const QString& fileName);

/// A UUID (RFC 9562, version 5) that is the same at every site for the same parts, such as the programme's
/// code, the table and the entry's code. The parts hold no line breaks.
Uuid catalogueId(const QStringList& parts);
