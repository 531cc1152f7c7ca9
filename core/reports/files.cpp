#include "core/reports/files.h"

#include "core/base/durable.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// A word that begins like a formula gets an apostrophe, which spreadsheets do not show; numbers are none.
QString disarmed(const ReportCell& cell)
{
    const QString text = cell.plain();
    static const QString dangerous = u"=+-@\t\r"_s;
    return cell.kind == ReportCell::Kind::Text && !text.isEmpty() && dangerous.contains(text[0])
        ? u'\'' + text
        : text;
}

QByteArray field(const QString& text)
{
    QByteArray utf8 = text.toUtf8();
    if (!utf8.contains('"') && !utf8.contains(',') && !utf8.contains('\n') && !utf8.contains('\r'))
        return utf8;
    return '"' + utf8.replace('"', "\"\"") + '"';
}

Result<void> replaceBytes(const QString& path, const QByteArray& bytes)
{
    return replaceFile(path, {bytes.constData(), size_t(bytes.size())});
}

/// The library writes by itself, so it writes beside its goal and what is whole is put there.
Result<void> replaceWorkbook(const Report& report, const ExportTable& table, const QString& path)
{
    const QTemporaryDir beside(QFileInfo(path).absolutePath() + u"/.homeward-XXXXXX"_s);
    const QString made = beside.filePath(u"report.xlsx"_s);
    const Error notWritten{Error::Kind::Storage,
        Words::tr("“%1” cannot be written. Check that the folder is there and has room.").arg(path), {}};
    if (!beside.isValid())
        return notWritten;
    if (auto written = writeWorkbook(report, table, made); !written)
        return Error{Error::Kind::Storage, notWritten.message, written.error().detail};
    QFile file(made);
    if (!file.open(QIODevice::ReadOnly))
        return notWritten;
    return replaceBytes(path, file.readAll());
}

QJsonValue valueOf(const ReportCell& cell)
{
    switch (cell.kind) {
    case ReportCell::Kind::Text:
        return cell.text;
    case ReportCell::Kind::Count:
        return cell.number;
    case ReportCell::Kind::Suppressed:
        return u"suppressed"_s;
    case ReportCell::Kind::Empty:
        return QJsonValue::Null;
    default:
        return cell.plain(); // decimal, exact: a JSON number would pass through floating point
    }
}

} // namespace

QByteArray csvOf(const ExportTable& table)
{
    QByteArray csv;
    const auto line = [&](const QByteArrayList& fields) { csv += fields.join(',') + "\r\n"; };
    QByteArrayList titles;
    for (const ReportColumn& column : table.columns)
        titles += field(column.title);
    line(titles);
    if (!table.tags.isEmpty())
        line(table.tags);
    for (const QList<ReportCell>& row : table.rows) {
        QByteArrayList fields;
        for (const ReportCell& cell : row)
            fields += field(disarmed(cell));
        line(fields);
    }
    return csv;
}

QJsonObject jsonOf(const Report& report)
{
    QJsonArray rows;
    for (const ReportRow& row : report.rows) {
        QJsonObject object{{u"breakdown"_s, QString::fromUtf8(row.breakdown)}, {u"key"_s, row.key}};
        for (qsizetype i = groupColumn; i < row.cells.size(); ++i)
            object.insert(report.columns[i].title, valueOf(row.cells[i]));
        rows.append(object);
    }
    const auto list = [](const QStringList& texts) { return QJsonArray::fromStringList(texts); };
    return {{u"report"_s, QString::fromUtf8(report.id)}, {u"title"_s, report.title},
        {u"from"_s, report.period.from.toString(Qt::ISODate)},
        {u"until"_s, report.period.until.toString(Qt::ISODate)},
        {u"referenceDate"_s, report.reference.toString(Qt::ISODate)}, {u"madeBy"_s, report.madeBy},
        {u"filters"_s, list(report.filters)}, {u"restsOn"_s, list(report.sync)},
        {u"notes"_s, list(report.notes)}, {u"rows"_s, rows}};
}

Result<void> writeReport(
    const Report& report, ReportFormat format, const ExportManner& manner, const QString& path)
{
    const auto table = exportTable(report, manner);
    if (!table)
        return table.error();
    switch (format) {
    case ReportFormat::Csv:
        return replaceBytes(path, csvOf(*table));
    case ReportFormat::Json:
        return replaceBytes(path,
            QJsonDocument(jsonOf(ofBreakdown(report, manner.breakdown))).toJson(QJsonDocument::Indented));
    case ReportFormat::Xlsx:
        return replaceWorkbook(report, *table, path);
    }
    return {};
}
