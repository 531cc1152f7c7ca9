#include "core/base/result.h"
#include "core/domain/codes.h"
#include "tests/support/tostring.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

namespace {

/// While it lives, programs find their shared data in `folder` only.
class DataFolder {
public:
    explicit DataFolder(const QString& folder)
    {
        qputenv("XDG_DATA_DIRS", folder.toUtf8());
        qputenv("XDG_DATA_HOME", folder.toUtf8());
    }
    ~DataFolder()
    {
        restore("XDG_DATA_DIRS", dirs_);
        restore("XDG_DATA_HOME", home_);
    }
    Q_DISABLE_COPY_MOVE(DataFolder)

private:
    static void restore(const char* name, const QByteArray& value)
    {
        if (value.isNull())
            qunsetenv(name);
        else
            qputenv(name, value);
    }

    QByteArray dirs_ = qgetenv("XDG_DATA_DIRS");
    QByteArray home_ = qgetenv("XDG_DATA_HOME");
};

} // namespace

TEST_CASE("Countries go by two capital letters, and Kosovo is one of them")
{
    for (const char16_t* country : {u"AM", u"BE", u"GE", u"XK"})
        CHECK(isCountry(country));
    for (const char16_t* wrong : {u"", u"am", u"ARM", u"ZZ", u"UK"})
        CHECK_FALSE(isCountry(wrong));
    CHECK(countries().value("AM") == CodeEntry{"AM", "ARM", "Armenia"});
    CHECK(countries().value("XK") == CodeEntry{"XK", "XKX", "Kosovo"});
}

TEST_CASE("Currencies are those of ISO 4217 that something can be paid in")
{
    for (const char16_t* currency : {u"EUR", u"AMD", u"USD", u"GEL"})
        CHECK(isCurrency(currency));
    for (const char16_t* wrong : {u"", u"eur", u"EURO", u"ABC", u"XXX", u"XTS"})
        CHECK_FALSE(isCurrency(wrong));
}

TEST_CASE("Languages go by two letters or by three")
{
    for (const char16_t* language : {u"hy", u"hye", u"ka", u"en", u"kmr"})
        CHECK(isLanguage(language));
    for (const char16_t* wrong : {u"", u"HY", u"zz", u"zzzz"})
        CHECK_FALSE(isLanguage(wrong));
    CHECK(languages().value("hy").name == u"Armenian");
    CHECK(languages().value("kmr").code == u"kmr");
}

TEST_CASE("Without the package iso-codes the program says which package to install")
{
    const QTemporaryDir empty;
    const DataFolder only(empty.path());
    const auto read = attempt([] { return readCodeList("3166-1"); });
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == Error::Kind::NotFound);
    CHECK(read.error().message.contains("iso_3166-1.json"));
    CHECK(read.error().message.contains("Install the package iso-codes"));
}

TEST_CASE("A damaged list of codes is refused, not taken as empty")
{
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkpath("iso-codes/json"));
    QFile file(folder.filePath("iso-codes/json/iso_4217.json"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{\"4217\": [");
    file.close();
    const DataFolder only(folder.path());
    const auto read = attempt([] { return readCodeList("4217"); });
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == Error::Kind::Damaged);
    CHECK(read.error().message.contains("Install the package iso-codes again"));
}
