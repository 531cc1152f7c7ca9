#include "tests/architecture/measures.h"
#include "tests/support/tostring.h"

#include <catch2/catch_test_macros.hpp>

namespace {

const QString sample = QString(R"cpp(
namespace {
const char* json = R"(
{
}
)";
struct Point {
    explicit Point(int x) : x_(x) { }
    int twice() const
    {
        return 2 * x_; // }
    }
};
}

Wide::Wide(Name name, Purse purse)
    : name_(name)
{
    for (int i = 0; i < 3; ++i) {
        say("}\"", '"');
    }
    {
        say("inner");
    }
}

int last() { return 1; }
)cpp");

} // namespace

TEST_CASE("The scanner measures each function from the line above its brace to its end")
{
    const auto functions = functionsOf(sample);
    REQUIRE(functions.size() == 2);
    CHECK(functions[0].name == "int twice() const");
    CHECK(functions[0].lines == 4);
    CHECK(functions[1].name == ": name_(name)");
    CHECK(functions[1].lines == 9);
}

TEST_CASE("The scanner sees the one line more that passes the limit")
{
    const auto ofLength = [](int statements) {
        return functionsOf("void f()\n{\n" + QString("    g();\n").repeated(statements) + "}\n")
            .value(0)
            .lines;
    };
    CHECK(ofLength(37) == 40);
    CHECK(ofLength(38) == 41);
}

TEST_CASE("The scanner blots out comments and texts and keeps the lines")
{
    CHECK(withoutProse("a(\"{\\\"\"); // {\n/* {\n */ 'c' 1'000") == "a(); \n\n  1'000");
}

TEST_CASE("The scanner counts a constructor's parameters, not the commas inside them")
{
    const QString wide = "class Pay {\n    explicit Pay(%1);\n};\n";
    const QString four = "std::map<int, int> a = {1, 2}, int b, int c, int d";
    CHECK(constructorsAbove(4, wide.arg(four)).isEmpty());
    CHECK(constructorsAbove(4, wide.arg(four + ",\n        int e")) == QStringList{"Pay: 5"});
    CHECK(constructorsAbove(4, "struct Pay { };\nauto p = Pay(1, 2, 3, 4, 5);\n").isEmpty());
    CHECK(constructorsAbove(0, wide.arg("")).isEmpty());
}
