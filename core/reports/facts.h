#pragma once

#include "core/reports/definition.h"
#include "core/reports/query.h"

/// What the common beginning of every query takes: the filters, and what SQL cannot compute.
struct FactParameters {
    QByteArray programme; ///< empty: all
    QByteArray host, destination; ///< countries; empty: all
    qint64 first = 0, last = 0, reference = 0; ///< Julian days
    QByteArray bands; ///< age bands by date of birth, as JSON
    QByteArray humans; ///< one person for those known to be the same, as JSON
    QByteArray refunds; ///< what came back of payments, in the programme's currency, as JSON
    QByteArray hidden; ///< codes of vulnerabilities that are left out, as JSON
    QByteArray scores; ///< of surveys, as JSON; empty list where the report asks for none
};

FactParameters factParameters(
    const Store& store, const ReportDefinition& definition, const ReportQuery& query);
/// WITH …: the cases that the filters leave, the period, and `facts` as the definition has them. Takes the
/// values of FactParameters in their order.
QByteArray withFacts(const ReportDefinition& definition);
/// The last day that "up to now" counts, and what ages are told for.
QDate referenceOf(const Store& store, const ReportQuery& query);
