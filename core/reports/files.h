#pragma once

#include "core/reports/exporttable.h"

#include <QJsonObject>

enum class ReportFormat { Csv, Json, Xlsx };

/// Writes the report to `path`, whole or not at all; the same report makes the same bytes. Words that a
/// spreadsheet would take for a formula are kept as words. The error names the file.
Result<void> writeReport(
    const Report& report, ReportFormat format, const ExportManner& manner, const QString& path);

/// RFC 4180 in UTF-8: titles, perhaps hashtags, then rows.
QByteArray csvOf(const ExportTable& table);
QJsonObject jsonOf(const Report& report);
/// A workbook at `path`: the rows, their titles kept in sight and with filters, and a second sheet that says
/// what the report is about. `path` must not exist.
Result<void> writeWorkbook(const Report& report, const ExportTable& table, const QString& path);
