#include "core/reports/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr int narrowest = 8, widest = 48; // characters of a column

/// The workbook while it is written. Rows go to the disk as they come, so that memory does not grow with
/// them.
class Workbook {
public:
    Workbook(const QString& path, QDate day)
    {
        QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
        lxw_workbook_options options{LXW_TRUE, folder.data(), LXW_FALSE};
        book_ = workbook_new_opt(QFile::encodeName(path).constData(), &options);
        lxw_doc_properties properties{};
        properties.created = QDateTime(day, QTime(12, 0), QTimeZone::utc()).toSecsSinceEpoch();
        workbook_set_properties(book_, &properties);
        bold_ = workbook_add_format(book_);
        format_set_bold(bold_);
    }
    ~Workbook()
    {
        if (book_)
            workbook_close(book_);
    }
    Q_DISABLE_COPY_MOVE(Workbook)

    lxw_worksheet* add(const char* name) { return workbook_add_worksheet(book_, name); }
    lxw_format* bold() const { return bold_; }
    lxw_error close() { return workbook_close(std::exchange(book_, nullptr)); }
    void write(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const ReportCell& cell)
    {
        if (!cell.isNumber()) {
            const QByteArray text = cell.plain().toUtf8();
            worksheet_write_string(sheet, row, column, text.constData(), nullptr);
            return;
        }
        const int digits = cell.kind == ReportCell::Kind::Amount ? cell.currency.minorDigits()
            : cell.kind == ReportCell::Kind::Tenths              ? 1
            : cell.kind >= ReportCell::Kind::Thousandths         ? 3
                                                                 : 0;
        double unit = 1;
        for (int i = 0; i < digits; ++i)
            unit *= 10;
        worksheet_write_number(sheet, row, column, double(cell.number) / unit, formatOf(cell, digits));
    }

private:
    lxw_format* formatOf(const ReportCell& cell, int digits)
    {
        const QByteArray form = cell.kind == ReportCell::Kind::Permille ? QByteArray("0.0%")
            : digits == 0                                               ? QByteArray("#,##0")
                                                                        : "#,##0." + QByteArray(digits, '0');
        if (!formats_.contains(form)) {
            lxw_format* made = workbook_add_format(book_);
            format_set_num_format(made, form.constData());
            formats_.insert(form, made);
        }
        return formats_[form];
    }

    lxw_workbook* book_ = nullptr;
    lxw_format* bold_ = nullptr;
    QHash<QByteArray, lxw_format*> formats_;
};

void setWidths(lxw_worksheet* sheet, const ExportTable& table)
{
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        qsizetype width = table.columns[i].title.size();
        for (const QList<ReportCell>& row : table.rows)
            width = std::max(width, row[i].shown().size());
        const auto column = lxw_col_t(i);
        worksheet_set_column(
            sheet, column, column, double(std::clamp<qsizetype>(width + 2, narrowest, widest)), nullptr);
    }
}

void writeRows(Workbook& book, const ExportTable& table)
{
    lxw_worksheet* sheet = book.add("Report");
    setWidths(sheet, table);
    lxw_row_t at = 0;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        worksheet_write_string(
            sheet, at, lxw_col_t(i), table.columns[i].title.toUtf8().constData(), book.bold());
    if (!table.tags.isEmpty()) {
        ++at;
        for (qsizetype i = 0; i < table.tags.size(); ++i)
            worksheet_write_string(sheet, at, lxw_col_t(i), table.tags[i].constData(), nullptr);
    }
    const lxw_row_t head = at;
    for (const QList<ReportCell>& row : table.rows) {
        ++at;
        for (qsizetype i = 0; i < row.size(); ++i)
            book.write(sheet, at, lxw_col_t(i), row[i]);
    }
    worksheet_freeze_panes(sheet, head + 1, 0);
    worksheet_autofilter(sheet, head, 0, std::max(at, head), lxw_col_t(table.columns.size() - 1));
}

void writeAbout(Workbook& book, const Report& report)
{
    lxw_worksheet* sheet = book.add("About");
    worksheet_set_column(sheet, 0, 0, 24, nullptr);
    worksheet_set_column(sheet, 1, 1, 96, nullptr);
    lxw_row_t at = 0;
    const auto line = [&](const QString& what, const QString& text) {
        worksheet_write_string(sheet, at, 0, what.toUtf8().constData(), book.bold());
        worksheet_write_string(sheet, at, 1, text.toUtf8().constData(), nullptr);
        ++at;
    };
    line(Words::tr("Report"), report.title);
    line(Words::tr("Period"), periodText(report.period));
    line(Words::tr("Reference date"), report.reference.toString(Qt::ISODate));
    line(Words::tr("Made by"), report.madeBy);
    for (const QString& filter : report.filters)
        line(Words::tr("Only"), filter);
    for (const QString& sync : report.sync)
        line(Words::tr("Rests on"), sync);
    for (const QString& note : report.notes)
        line(Words::tr("Note"), note);
}

} // namespace

Result<void> writeWorkbook(const Report& report, const ExportTable& table, const QString& path)
{
    Workbook book(path, report.reference);
    writeRows(book, table);
    writeAbout(book, report);
    if (const lxw_error error = book.close(); error != LXW_NO_ERROR)
        return Error{Error::Kind::Storage,
            Words::tr("“%1” cannot be written. Check that the folder is there and has room.").arg(path),
            QString::fromLatin1(lxw_strerror(error))};
    return {};
}
