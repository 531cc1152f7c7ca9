#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/reports/report.h"

class Store;
struct CaseFile;
struct Programme;

/// Which report, over what.
struct ReportQuery {
    QByteArray report; ///< its id
    Period period;
    QDate reference; ///< null: the last day of the period, or today where that is open or later
    Id<Programme> programme; ///< null: all
    QString hostCountry; ///< ISO 3166-1 alpha-2; empty: all
    QString countryOfReturn;
    bool withRestricted = false; ///< vulnerabilities that are restricted, too
    QString madeBy = {}; ///< printed on it
};

/// A report's id, title, and what it tells in a sentence.
struct ReportName {
    QByteArray id;
    QString title, about;
};
QList<ReportName> reportNames();

/// Computes a report by a few queries over the whole file. NotFound for a report that there is none of;
/// Invalid for a period that is turned round or longer than a hundred years. Nothing to count makes a report
/// without rows. What stands in the acts' uncommitted part of the file is not seen.
Result<Report> runReport(const Store& store, const ReportQuery& query);

/// The cases that a row of the report counted, the latest registered first, at most `limit`.
QList<Id<CaseFile>> casesBehind(
    const Store& store, const ReportQuery& query, const ReportRow& row, int limit);
