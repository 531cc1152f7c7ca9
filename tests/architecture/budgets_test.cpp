#include "tests/architecture/measures.h"
#include "tests/architecture/sources.h"
#include "tests/support/tostring.h"

#include <catch2/catch_test_macros.hpp>

namespace {

constexpr int functionLines = 40;
constexpr int sourceLines = 250;
constexpr int headerLines = 120;
constexpr int constructorParameters = 4;

} // namespace

TEST_CASE("No source has more than 250 lines and no header more than 120")
{
    QStringList over;
    for (const QString& path : sourcesIn({"app", "core", "ui"})) {
        const auto lines = textOf(path).count(u'\n');
        if (lines > (path.endsWith(".h") ? headerLines : sourceLines))
            over += QString("%1: %2 lines").arg(path).arg(lines);
    }
    CHECK(listed(over) == "");
}

TEST_CASE("No function has more than 40 lines")
{
    QStringList over;
    for (const QString& path : sourcesIn({"app", "core", "ui", "tests"}))
        for (const Function& function : functionsOf(textOf(path)))
            if (function.lines > functionLines)
                over += QString("%1: %2 lines: %3").arg(path).arg(function.lines).arg(function.name);
    CHECK(listed(over) == "");
}

TEST_CASE("No constructor takes more than 4 parameters")
{
    QStringList over;
    for (const QString& path : sourcesIn({"app", "core", "ui"}))
        for (const QString& constructor : constructorsAbove(constructorParameters, textOf(path)))
            over += path + ": " + constructor;
    CHECK(listed(over) == "");
}
