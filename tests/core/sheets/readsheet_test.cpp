#include "core/sheets/readsheet.h"
#include "tests/support/tostring.h"
#include "tests/support/zip.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

// Files of all kinds go through the real reader.

namespace {

class Folder {
public:
    QString put(const QString& name, const QByteArray& bytes) const
    {
        QFile file(folder_.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }
    QString path(const QString& name) const { return folder_.filePath(name); }

private:
    QTemporaryDir folder_;
};

Result<SheetFile> readAt(const QString& path, const CsvChoice& choice = {})
{
    NoProgress progress;
    return readSheetFile(path, choice, progress);
}

Sheet sheetAt(const QString& path, const CsvChoice& choice = {})
{
    const auto file = readAt(path, choice);
    INFO((file ? QString() : file.error().message).toStdString());
    REQUIRE(file);
    REQUIRE_FALSE(file->sheets.isEmpty());
    return file->sheets.first();
}

QString refusalOf(const QString& name, const QByteArray& bytes)
{
    const Folder folder;
    const auto file = readAt(folder.put(name, bytes));
    return file ? QString() : file.error().message;
}

QByteArray row(int number, const QByteArray& cells)
{
    return "<row r=\"" + QByteArray::number(number) + "\">" + cells + "</row>";
}

/// Cells of texts, and the texts they share.
struct Texts {
    QByteArrayList shared;

    QByteArray operator()(const char* at, const char* value)
    {
        shared.append(value);
        return QByteArray("<c r=\"") + at + "\" t=\"s\"><v>" + QByteArray::number(shared.size() - 1)
            + "</v></c>";
    }
};

} // namespace

TEST_CASE("A CSV is read by whatever parts its cells, quotes and line ends of all kinds", "[sheets]")
{
    const Folder folder;
    const Sheet sheet = sheetAt(
        folder.put("a.csv", "Name;Note\r\n\"Petrosyan; Anna\";\"two\nlines\"\r\nLevon;a \"b\" c\r\n"));
    REQUIRE(sheet.rows.size() == 3);
    CHECK(sheet.at(1, 0).text == "Petrosyan; Anna");
    CHECK(sheet.at(1, 1).text == "two\nlines");
    CHECK(sheet.at(2, 1).text == "a \"b\" c");
    CHECK(sheetAt(folder.put("b.csv", "a\tb\nc\td\n")).at(1, 1).text == "d");
}

TEST_CASE("A CSV in UTF-16 is certain, one in Windows-1256 has to be asked about", "[sheets]")
{
    const Folder folder;
    const QString arabic = QString::fromUtf8("اسم;بلد\nمحمد علي;سوريا\nفاطمة حسن;العراق\n");
    QByteArray wide("\xFF\xFE", 2);
    wide.append(reinterpret_cast<const char*>(arabic.utf16()), arabic.size() * 2);
    const auto sixteen = readAt(folder.put("wide.csv", wide));
    REQUIRE(sixteen);
    CHECK(sixteen->encodings == QStringList{"UTF-16LE"});
    CHECK(sixteen->sheets[0].at(1, 0).text == QString::fromUtf8("محمد علي"));
    // as Windows writes it in Arabic countries
    const QByteArray bytes("\xC7\xD3\xE3;\xC8\xE1\xCF\n\xE3\xCD\xE3\xCF \xDA\xE1\xED;\xD3\xE6\xD1\xED\xC7\n"
                           "\xDD\xC7\xD8\xE3\xC9 \xCD\xD3\xE4;\xC7\xE1\xDA\xD1\xC7\xDE\n");
    const auto narrow = readAt(folder.put("narrow.csv", bytes));
    REQUIRE(narrow);
    CHECK(narrow->encodings.size() > 1);
    CHECK(narrow->encodings.contains("windows-1256"));
    const Sheet told = sheetAt(folder.path("narrow.csv"), {"windows-1256", {}});
    CHECK(told.at(1, 0).text == QString::fromUtf8("محمد علي"));
    const auto wrong = readAt(folder.path("narrow.csv"), {"UTF-8", {}});
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().message.contains("not written in this encoding"));
}

TEST_CASE("Merged cells give their value to each row, formulas the result they had", "[sheets]")
{
    const Folder folder;
    Texts text;
    const QByteArray rows = row(1, text("A1", "Case") + text("B1", "Name"))
        + row(2, text("A2", "A-1") + text("B2", "Anna")) + row(3, text("B3", "Levon"))
        + row(4, "<c r=\"A4\"><f>1+2</f><v>3</v></c>" + text("B4", "Mher"));
    const Sheet sheet = sheetAt(folder.put("a.xlsx",
        xlsxOf(rows, text.shared, "<mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells>")));
    CHECK(sheet.name == "People");
    CHECK(sheet.at(2, 0).text == "A-1");
    CHECK(sheet.merged == 1);
    CHECK(sheet.at(3, 0).text == "3");
    CHECK(sheet.formulas == 1);
}

TEST_CASE("A wrong extension misleads nobody", "[sheets]")
{
    const Folder folder;
    const QByteArray xlsx = [] {
        Texts text;
        const QByteArray rows = row(1, text("A1", "Name") + text("B1", "Sex")) + row(2, text("A2", "Anna"));
        return xlsxOf(rows, text.shared);
    }();
    CHECK(sheetAt(folder.put("really-xlsx.csv", xlsx)).at(1, 0).text == "Anna");
    CHECK(sheetAt(folder.put("really-csv.xlsx", "Name,Sex\nAnna,F\n")).at(1, 0).text == "Anna");
}

TEST_CASE("What is no sheet is refused with the reason and the next step", "[sheets]")
{
    CHECK(refusalOf("empty.csv", "").contains("no rows"));
    CHECK(refusalOf("blank.csv", ";;;\n;;;\n").contains("no rows"));
    CHECK(refusalOf("picture.csv", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\1\2\3\4\5\6", 22))
              .contains("no spreadsheet"));
    CHECK(refusalOf("letter.xlsx", zipOf({{"word/document.xml", "<w/>"}})).contains("no spreadsheet"));
    QByteArray container("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    container.append(QByteArray(600, '\0'));
    CHECK(refusalOf("old.xls", container).contains("before 2007"));
    const QString encrypted = "EncryptedPackage";
    container.append(reinterpret_cast<const char*>(encrypted.utf16()), encrypted.size() * 2);
    CHECK(refusalOf("locked.xlsx", container).contains("password"));
    const QByteArray manifest = "<manifest><encryption-data/></manifest>";
    CHECK(refusalOf("locked.ods",
        zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"META-INF/manifest.xml", manifest}, {"content.xml", "noise"}}))
              .contains("password"));
    const QByteArray whole = xlsxOf(row(1, "<c r=\"A1\"><v>7</v></c>"), {});
    CHECK(refusalOf("inline.xlsx",
        xlsxOf(row(1, "<c r=\"A1\" t=\"inlineStr\"><is><t>Name</t></is></c><c r=\"B1\"><v>7</v></c>"), {}))
              .contains("save it again"));
    CHECK(refusalOf("half.xlsx", whole.left(whole.size() / 2)).contains("damaged"));
    CHECK(refusalOf("gone.csv", "x").isEmpty());
    CHECK(readAt("/nowhere/gone.csv").error().message.contains("cannot be opened"));
}

TEST_CASE("16,384 columns are read as far as any list goes, and the rest is counted", "[sheets]")
{
    const Folder folder;
    QByteArray line = "Name", values = "Anna";
    for (int column = 1; column < 16384; ++column)
        line += ",c" + QByteArray::number(column), values += ",1";
    const Sheet sheet = sheetAt(folder.put("wide.csv", line + '\n' + values + '\n'));
    CHECK(sheet.width() == mostColumns);
    CHECK(sheet.columnsLeftOut == 16384 - mostColumns);
    CHECK(sheet.at(1, 0).text == "Anna");
}

TEST_CASE("A zip bomb is refused within the reader's limits", "[sheets]")
{
    QByteArray blanks(600 * 1024 * 1024, ' ');
    const QByteArray bomb = xlsxOf(row(1, "<c r=\"A1\"><v>7</v></c>" + blanks), {});
    blanks.clear();
    REQUIRE(bomb.size() < 1024 * 1024);
    QElapsedTimer since;
    since.start();
    const QString refusal = refusalOf("bomb.xlsx", bomb);
    INFO(refusal.toStdString());
    CHECK_FALSE(refusal.isEmpty());
    CHECK(since.elapsed() < 40000);
}

TEST_CASE("An answer that was tampered with is refused whole", "[sheets]")
{
    SheetFile file{"csv",
        {Sheet{"a", {{{Cell::Type::Text, "Name"}}, {{Cell::Type::Number, "7"}}}, 1, 0, 0, 0}}, "UTF-8",
        {"UTF-8"}, ","};
    const QByteArray bytes = encoded(file);
    REQUIRE(decodedSheets(bytes));
    CHECK(*decodedSheets(bytes) == file);
    for (qsizetype length = 0; length < bytes.size(); ++length)
        CHECK_FALSE(decodedSheets(bytes.left(length)));
    CHECK_FALSE(decodedSheets(bytes + 'x'));
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QByteArray other = bytes;
        other[at] = char(other[at] ^ 0x7f);
        (void)decodedSheets(other); // whatever it says, it ends
    }
}

TEST_CASE("A spreadsheet that LibreOffice wrote is read as it was typed", "[sheets]")
{
    const QString office = QStandardPaths::findExecutable("soffice");
    if (office.isEmpty())
        SKIP("LibreOffice is not installed: no other program is here to write a spreadsheet");
    const Folder folder;
    const QByteArray csv = "Case;Name;Born;Sum\nA-1;Anna;1984-05-01;=1+2\nA-1;Մհեր;1900-01-01;250.5\n";
    const QString path = folder.put("list.csv", csv);
    for (const QString form : {"xlsx", "ods"}) {
        QProcess writer;
        writer.start(office,
            {"-env:UserInstallation=file://" + folder.path("profile"), "--headless",
                "--infilter=CSV:59,34,76,1,,0,false,true,false,false,false,-1", "--convert-to", form,
                "--outdir", folder.path(""), path});
        REQUIRE(writer.waitForFinished(120000));
        const QString made = QFile::exists(folder.path("list." + form)) ? folder.path("list." + form)
                                                                        : folder.path("list-list." + form);
        const Sheet sheet = sheetAt(made);
        INFO(form.toStdString());
        CHECK(sheet.at(1, 2) == Cell{Cell::Type::Date, "1984-05-01"});
        CHECK(sheet.at(2, 2) == Cell{Cell::Type::Date, "1900-01-01"});
        CHECK(sheet.at(2, 1).text == QString::fromUtf8("Մհեր"));
        CHECK(sheet.at(1, 3) == Cell{Cell::Type::Number, "3"});
        CHECK(sheet.at(2, 3) == Cell{Cell::Type::Number, "250.5"});
    }
}
