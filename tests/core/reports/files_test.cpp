#include "core/reports/files.h"
#include "tests/support/tostring.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <catch2/catch_test_macros.hpp>

namespace {

Report sample()
{
    Report report;
    report.id = "sample";
    report.title = "A sample";
    report.reference = {2014, 12, 31};
    report.breakdowns = {{"return", "Country of return", "#country+dest+code+v_iso3"}};
    report.columns = {{"By"}, {"Group"}, {"Code"}, {"Persons", true, true, "#reached+ind"},
        {"Paid", true, false, "#value+expenditure"}, {"Average", true}, {"Share", true}};
    const auto row = [&](const QString& group, qint64 number) {
        report.rows.append({"return", group,
            {ReportCell::ofText("Country of return"), ReportCell::ofText(group), ReportCell::ofText("ARM"),
                {ReportCell::Kind::Count, {}, number, {}}, {ReportCell::Kind::Amount, {}, -5, "EUR"},
                {ReportCell::Kind::Tenths, {}, 123, {}}, {ReportCell::Kind::Permille, {}, 875, {}}}});
    };
    row("=1+1, \"quoted\"", 7);
    row("Հայաստան", 8);
    return report;
}

QByteArray bytesAt(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A part of a workbook, which is a ZIP archive.
QString partOf(const QString& path, const QString& part)
{
    QProcess python;
    python.start("/usr/bin/python3",
        {"-c", "import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))",
            path, part});
    REQUIRE(python.waitForFinished());
    return QString::fromUtf8(python.readAllStandardOutput());
}

} // namespace

TEST_CASE("A CSV has quoted fields, typed numbers and no formula", "[reports]")
{
    const QString csv = QString::fromUtf8(csvOf(*exportTable(sample(), {})));
    const QStringList lines = csv.split("\r\n");
    REQUIRE(lines.size() == 4);
    CHECK(lines[0] == "Reporting date,By,Group,Code,Persons,Paid,Average,Share");
    CHECK(lines[1] == "2014-12-31,Country of return,\"'=1+1, \"\"quoted\"\"\",ARM,7,-0.05,12.3,0.875");
    CHECK(lines[2] == "2014-12-31,Country of return,Հայաստան,ARM,8,-0.05,12.3,0.875");
    for (const char* word : {"+1", "-1", "@sum", "=a"}) {
        Report report = sample();
        report.rows[0].cells[1].text = word;
        CHECK(csvOf(*exportTable(report, {})).contains(",'" + QByteArray(word) + ","));
    }
}

TEST_CASE("Hashtags stand under the titles of one breakdown, and keep the rules of HXL", "[reports]")
{
    const auto table = exportTable(sample(), {"return", true});
    REQUIRE(table);
    CHECK(table->tags.join(' ')
        == "#date+reported   #country+dest+code+v_iso3 #reached+ind #value+expenditure+c_eur  ");
    CHECK(csvOf(*table).split('\n').at(1).startsWith("#date+reported,,,#country+dest"));
    CHECK_FALSE(exportTable(sample(), {{}, true}));
    CHECK_FALSE(exportTable(sample(), {"sex", false}));
    ExportTable wrong = *table;
    wrong.tags[1] = "#date+reported";
    CHECK(hxlProblems(wrong).join(' ').contains("Two columns"));
    wrong = *table;
    wrong.tags[1] = "By country";
    CHECK(hxlProblems(wrong).join(' ').contains("no hashtag"));
    wrong = *table;
    wrong.rows[0][0].text = "31/12/2014";
    CHECK(hxlProblems(wrong).join(' ').contains("#date+reported"));
    wrong = *table;
    wrong.rows[0][4] = ReportCell::ofText("seven");
    CHECK(hxlProblems(wrong).join(' ').contains("#reached+ind"));
}

TEST_CASE("A workbook reads back as it was written, and the same report makes the same bytes", "[reports]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("report.xlsx"), again = folder.filePath("again.xlsx");
    REQUIRE(writeReport(sample(), ReportFormat::Xlsx, {}, path));
    QThread::sleep(2); // a time in the file would have moved
    REQUIRE(writeReport(sample(), ReportFormat::Xlsx, {}, again));
    CHECK(bytesAt(path) == bytesAt(again));
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
        == QStringList{"again.xlsx", "report.xlsx"});
    const QString sheet = partOf(path, "xl/worksheets/sheet1.xml");
    CHECK(sheet.contains("<is><t>=1+1, \"quoted\"</t></is>")); // words, whatever they begin with
    CHECK_FALSE(sheet.contains("<f>"));
    CHECK(sheet.contains("<v>-0.05</v>"));
    CHECK(sheet.contains("<v>0.875</v>"));
    CHECK(sheet.contains("topLeftCell=\"A2\""));
    CHECK(sheet.contains("<autoFilter ref=\"A1:H3\"/>"));
    CHECK(partOf(path, "docProps/core.xml").contains("2014-12-31T12:00:00Z"));
    CHECK(partOf(path, "xl/worksheets/sheet2.xml").contains("A sample"));
}

TEST_CASE("Where a report cannot be written, no file stands under its name", "[reports]")
{
    const QTemporaryDir folder;
    for (const ReportFormat format : {ReportFormat::Csv, ReportFormat::Json, ReportFormat::Xlsx}) {
        const QString path = folder.filePath("no/such/report-of-may");
        const auto written = writeReport(sample(), format, {}, path);
        REQUIRE_FALSE(written);
        CHECK(written.error().message.contains("report-of-may"));
        CHECK_FALSE(QFile::exists(path));
    }
}
