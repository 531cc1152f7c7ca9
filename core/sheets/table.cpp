#include "core/sheets/table.h"

#include "core/base/bytes.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

constexpr std::string_view magic = "HWSHEET1";
constexpr size_t mostSheets = 256, mostEncodings = 64;

void write(ByteWriter& writer, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    writer.sized(view(utf8));
}

QString textOf(ByteReader& reader)
{
    const std::string_view utf8 = reader.sized();
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

void write(ByteWriter& writer, const Sheet& sheet)
{
    write(writer, sheet.name);
    for (const int count : {sheet.merged, sheet.formulas, sheet.rowsLeftOut, sheet.columnsLeftOut})
        writer.number(quint64(count));
    writer.number(quint64(sheet.rows.size()));
    for (const QList<Cell>& row : sheet.rows) {
        writer.number(quint64(row.size()));
        for (const Cell& cell : row) {
            writer.byte(static_cast<unsigned char>(cell.type));
            if (cell.type != Cell::Type::Empty)
                write(writer, cell.text);
        }
    }
}

/// A count up to `most`; past the end of everything where it is higher.
qsizetype countOf(ByteReader& reader, quint64 most, bool& sound)
{
    const quint64 count = reader.number();
    sound = sound && !reader.failed() && count <= most;
    return sound ? qsizetype(count) : 0;
}

QList<Cell> rowOf(ByteReader& reader, qsizetype& cells, bool& sound)
{
    QList<Cell> row(countOf(reader, mostColumns, sound));
    cells += row.size();
    sound = sound && cells <= mostCells;
    for (Cell& cell : row) {
        const unsigned char type = reader.byte();
        sound = sound && !reader.failed() && type <= static_cast<unsigned char>(Cell::Type::Formula);
        if (!sound)
            return {};
        cell.type = static_cast<Cell::Type>(type);
        if (cell.type != Cell::Type::Empty)
            cell.text = textOf(reader);
        sound = sound && cell.text.size() <= mostLetters;
    }
    return row;
}

Sheet sheetOf(ByteReader& reader, qsizetype& cells, bool& sound)
{
    constexpr quint64 mostCounted = 1 << 30;
    Sheet sheet;
    sheet.name = textOf(reader).left(200);
    for (int* count : {&sheet.merged, &sheet.formulas, &sheet.rowsLeftOut, &sheet.columnsLeftOut})
        *count = int(countOf(reader, mostCounted, sound));
    const qsizetype rows = countOf(reader, mostRows, sound);
    for (qsizetype i = 0; i < rows && sound; ++i)
        sheet.rows.append(rowOf(reader, cells, sound));
    return sheet;
}

} // namespace

qsizetype Sheet::width() const
{
    qsizetype widest = 0;
    for (const QList<Cell>& row : rows)
        widest = std::max(widest, row.size());
    return widest;
}

QByteArray encoded(const SheetFile& file)
{
    QByteArray bytes;
    ByteWriter writer(bytes);
    writer.raw(magic);
    writer.sized(view(file.format));
    write(writer, file.encoding);
    write(writer, file.separator);
    writer.number(quint64(file.encodings.size()));
    for (const QString& one : file.encodings)
        write(writer, one);
    writer.number(quint64(file.sheets.size()));
    for (const Sheet& sheet : file.sheets)
        write(writer, sheet);
    return bytes;
}

Result<SheetFile> decodedSheets(const QByteArray& bytes)
{
    ByteReader reader(bytes);
    bool sound = reader.raw(magic.size()) == magic;
    SheetFile file;
    file.format = bytesOf(reader.sized());
    file.encoding = textOf(reader);
    file.separator = textOf(reader);
    const qsizetype encodings = countOf(reader, mostEncodings, sound);
    for (qsizetype i = 0; i < encodings && sound; ++i)
        file.encodings.append(textOf(reader));
    const qsizetype sheets = countOf(reader, mostSheets, sound);
    qsizetype cells = 0;
    for (qsizetype i = 0; i < sheets && sound; ++i)
        file.sheets.append(sheetOf(reader, cells, sound));
    if (!sound || reader.failed() || !reader.atEnd())
        return Error{Error::Kind::Invalid,
            Words::tr("The sheet could not be read whole. Save it anew, or as CSV, and try again."), {}};
    return file;
}
