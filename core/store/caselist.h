#pragma once

#include "core/domain/records/casefile.h"
#include "core/domain/records/stageenums.h"

class Store;

/// Which cases a list shows; what is null or Unknown does not narrow it.
struct CaseFilter {
    bool openOnly = false;
    Id<Staff> assignedTo;
    Id<Programme> programme;
    QString countryOfReturn;
    Stage stage = Stage::Unknown;

    friend bool operator==(const CaseFilter&, const CaseFilter&) = default;
};

enum class CaseOrder { Newest, Name, Reference, ReturnedOn };

/// A case as a list shows it.
struct CaseLine {
    Id<CaseFile> id;
    QString reference;
    QString name; ///< of the principal, in Latin letters; empty where it is not known or erased
    QString scriptName;
    int persons = 0;
    QString countryOfReturn;
    Stage stage = Stage::Unknown;
    QDate returnedOn;
    QByteArray key; ///< its place in an alphabetical list

    friend bool operator==(const CaseLine&, const CaseLine&) = default;
};

/// The next `limit` cases in that order behind `after` (null: from the start). Reads no more than it returns.
QList<CaseLine> caseLines(
    const Store& store, const CaseFilter& filter, CaseOrder order, const CaseLine* after, int limit);
/// One case of the list; nothing where there is none.
std::optional<CaseLine> caseLine(const Store& store, const Id<CaseFile>& id);
/// The countries that cases of this file returned to, by code.
QStringList countriesOfReturn(const Store& store);
/// The query behind caseLines, for a look at its plan; `further` with a line to go on from.
QByteArray caseLinesSql(const CaseFilter& filter, CaseOrder order, bool further);
