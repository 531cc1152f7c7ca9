#include "tests/architecture/sources.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

#include <catch2/catch_test_macros.hpp>

namespace {

const QStringList coreButSql{"core/base", "core/domain", "core/names", "core/seal", "core/store", "core/work",
    "core/exchange", "core/laptops", "core/surveys", "core/reports", "core/sheets", "core/warehouse"};
const QStringList ofPlace = coreButSql + QStringList{"ui/kit", "ui/session"};
const QStringList ofReport{
    "core/base", "core/sql", "core/domain", "core/names", "core/store", "core/surveys"};

/// The folders that the files of a folder may include beside their own. A folder that is not here fails.
const std::map<QString, QStringList> arrows{
    {"core/base", {}},
    {"core/sql", {"core/base"}},
    {"core/domain", {"core/base"}},
    {"core/names", {"core/base"}},
    {"core/seal", {"core/base"}},
    {"core/store", {"core/base", "core/sql", "core/domain", "core/names", "core/seal"}},
    {"core/surveys", {"core/base", "core/domain"}},
    {"core/work", {"core/base", "core/domain", "core/names", "core/seal", "core/store", "core/surveys"}},
    {"core/exchange", {"core/base", "core/domain", "core/seal", "core/store"}},
    {"core/laptops", {"core/base", "core/domain", "core/seal", "core/store", "core/work", "core/exchange"}},
    {"core/reports", ofReport + QStringList{"core/work"}}, // what a paper is
    {"core/sheets", ofReport + QStringList{"core/work"}},
    {"core/warehouse", ofReport},
    {"ui/kit", {"core/base", "core/domain"}},
    {"ui/session", coreButSql},
    {"ui/forms", ofPlace}, // what several places open: a record's dialog with its draft
    {"ui/today", ofPlace},
    {"ui/cases", ofPlace + QStringList{"ui/forms"}},
    {"ui/payments", ofPlace + QStringList{"ui/forms"}},
    {"ui/missions", ofPlace},
    {"ui/reports", ofPlace},
    {"ui/exchange", ofPlace},
    {"ui/settings", ofPlace},
    {"ui/print", ofPlace},
    {"ui/shell", ofPlace},
};

/// A library's headers, the one folder that sees them, and in which files.
struct Library {
    QRegularExpression headers;
    QString folder;
    QString ending;
};
const Library libraries[] = {
    {QRegularExpression("^(sqlcipher/)?sqlite3\\.h$"), "core/sql/", ".cpp"},
    {QRegularExpression("^sodium(\\.h$|/)"), "core/seal/", ".cpp"},
    {QRegularExpression("^unicode/"), "core/names/", ".cpp"},
    {QRegularExpression("^zstd\\.h$"), "core/exchange/", ".cpp"},
    {QRegularExpression("^qrencode\\.h$"), "ui/print/", ".cpp"},
    {QRegularExpression("^xlsxwriter"), "core/reports/", ".cpp"},
    {QRegularExpression("^CLI/"), "app/", ""},
    {QRegularExpression("^orcus/"), "app/homeward-reader/", ""},
    {QRegularExpression("^(QtPdf/|QPdfDocument)"), "app/homeward-reader/", ".cpp"},
    // what the system itself has
    {QRegularExpression("^(sys/\\w+|dirent|fcntl|io|poll|pwd|signal|termios|unistd)\\.h$"), "", ".cpp"},
};

bool mayUseLibrary(const QString& path, const QString& header)
{
    const auto* library = std::ranges::find_if(
        libraries, [&](const Library& known) { return known.headers.match(header).hasMatch(); });
    if (library != std::end(libraries))
        return path.startsWith(library->folder) && path.endsWith(library->ending);
    static const QRegularExpression standard("^([a-z_]+|Q\\w+|Qt\\w*/\\w+)$");
    return standard.match(header).hasMatch();
}

bool mayUseOurs(const QString& path, const QString& header)
{
    const QString own = path.section(u'/', 0, 1);
    const QString other = header.section(u'/', 0, 1);
    if (path.startsWith("app/"))
        return header.startsWith("app/") || arrows.contains(other);
    const auto below = arrows.find(own);
    return below != arrows.end() && (other == own || below->second.contains(other));
}

QStringList wrongIncludes(const QString& path, const QString& text)
{
    static const QRegularExpression include(
        "^#\\s*include\\s*([\"<])([^\">]+)", QRegularExpression::MultilineOption);
    QStringList wrong;
    for (const auto& match : include.globalMatch(text)) {
        const QString header = match.captured(2);
        if (!(match.captured(1) == "<" ? mayUseLibrary(path, header) : mayUseOurs(path, header)))
            wrong += path + " includes " + header;
    }
    return wrong;
}

bool isRefused(const QString& path, const QString& include)
{
    return wrongIncludes(path, "#include " + include + "\n").size() == 1;
}

} // namespace

TEST_CASE("Every file stands in a folder that the table of arrows names")
{
    QStringList strays;
    for (const QString& path : sourcesIn({"core", "ui"}))
        if (!arrows.contains(path.section(u'/', 0, 1)))
            strays += path;
    CHECK(listed(strays) == "");
}

TEST_CASE("Every file includes only what lies below its folder")
{
    const QStringList paths = sourcesIn({"app", "core", "ui"});
    REQUIRE(paths.contains("core/base/money.h"));
    QStringList wrong;
    for (const QString& path : paths)
        wrong += wrongIncludes(path, textOf(path));
    CHECK(listed(wrong) == "");
}

TEST_CASE("An include that points upward or aside is refused")
{
    CHECK_FALSE(isRefused("core/domain/rules/ledger.cpp", "\"core/domain/records/person.h\""));
    CHECK_FALSE(isRefused("core/domain/records/person.h", "\"core/base/id.h\""));
    CHECK_FALSE(isRefused("app/homewardctl/main.cpp", "\"core/store/store.h\""));
    CHECK(isRefused("core/domain/records/person.h", "\"core/sql/database.h\""));
    CHECK(isRefused("core/base/id.h", "\"core/domain/labels.h\""));
    CHECK(isRefused("core/work/pay.cpp", "\"core/sql/database.h\""));
    CHECK(isRefused("ui/cases/page.cpp", "\"ui/payments/page.h\""));
    CHECK(isRefused("core/store/store.cpp", "\"app/homewardctl/main.h\""));
    CHECK(isRefused("core/store/store.cpp", "\"core/elsewhere/store.h\""));
    CHECK(isRefused("core/store/store.cpp", "\"store.h\""));
    CHECK(isRefused("core/elsewhere/store.cpp", "\"core/base/id.h\""));
}

TEST_CASE("A library is seen in its one folder only, and not in a header")
{
    CHECK_FALSE(isRefused("core/sql/statement.cpp", "<sqlite3.h>"));
    CHECK_FALSE(isRefused("core/seal/ready.cpp", "<sodium.h>"));
    CHECK_FALSE(isRefused("app/homewardctl/options.h", "<CLI/CLI.hpp>"));
    CHECK_FALSE(isRefused("core/store/lock.cpp", "<sys/file.h>"));
    CHECK_FALSE(isRefused("core/base/id.h", "<QtCore/QString>"));
    CHECK(isRefused("core/sql/statement.h", "<sqlite3.h>"));
    CHECK(isRefused("core/store/store.cpp", "<sqlite3.h>"));
    CHECK(isRefused("core/sql/statement.cpp", "<sodium.h>"));
    CHECK(isRefused("core/seal/ready.h", "<sodium.h>"));
    CHECK(isRefused("core/store/store.cpp", "<CLI/CLI.hpp>"));
    CHECK(isRefused("core/store/lock.h", "<unistd.h>"));
    CHECK(isRefused("app/homewardctl/main.cpp", "<boost/format.hpp>"));
    CHECK(isRefused("core/store/store.cpp", "<xlsxwriter.h>"));
    CHECK_FALSE(isRefused("core/reports/workbook.cpp", "<xlsxwriter.h>"));
    CHECK(isRefused("core/reports/files.h", "<xlsxwriter.h>"));
    CHECK(isRefused("ui/cases/documentpreview.cpp", "<QPdfDocument>"));
    CHECK_FALSE(isRefused("app/homeward-reader/previewword.cpp", "<QPdfDocument>"));
    CHECK_FALSE(isRefused("app/homeward-reader/workbook.cpp", "<orcus/orcus_ods.hpp>"));
    CHECK(isRefused("core/sheets/table.cpp", "<orcus/orcus_ods.hpp>"));
    CHECK_FALSE(isRefused("ui/print/qrcode.cpp", "<qrencode.h>"));
    CHECK(isRefused("ui/payments/paying.cpp", "<qrencode.h>"));
}
