#pragma once

#include "core/base/result.h"
#include "core/reports/report.h"

/// How a report goes into a file.
struct ExportManner {
    QByteArray breakdown = {}; ///< only this one; empty: all
    bool hxl = false; ///< a row of hashtags under the titles; needs one breakdown
};

/// What a file of rows shows of a report, whatever its format: the reporting date before all else.
struct ExportTable {
    QList<ReportColumn> columns;
    QByteArrayList tags; ///< a hashtag for each column, perhaps empty; none at all without HXL
    QList<QList<ReportCell>> rows;
};

/// Invalid where HXL is asked for all breakdowns at once, where there is no such breakdown, or where the rows
/// break a rule of HXL.
Result<ExportTable> exportTable(const Report& report, const ExportManner& manner);

/// What is wrong with a table by the rules of HXL, in words: one tag a column, "#tag+attribute"; dates as
/// ISO 8601; numbers where the tag asks for them.
QStringList hxlProblems(const ExportTable& table);
