#include "core/reports/suppression.h"
#include "tests/support/tostring.h"

#include <catch2/catch_test_macros.hpp>

namespace {

/// One breakdown whose rows count so many persons, each with an amount.
Report counting(const QList<qint64>& persons)
{
    Report report;
    report.breakdowns = {{"sex", "Sex"}};
    report.columns = {{"By"}, {"Group"}, {"Code"}, {"Persons", true, true}, {"Paid", true}};
    for (const qint64 count : persons)
        report.rows.append({"sex", QString::number(count),
            {ReportCell::ofText("Sex"), ReportCell::ofText("a group"), ReportCell::ofText(""),
                {ReportCell::Kind::Count, {}, count, {}}, {ReportCell::Kind::Amount, {}, 100, "EUR"}}});
    return report;
}

/// What is left: the count, or "-" where it is not told.
QString told(const Report& report)
{
    QStringList rows;
    for (const ReportRow& row : report.rows)
        rows += row.cells[3].kind == ReportCell::Kind::Suppressed ? "-" : row.cells[3].plain();
    return rows.join(' ');
}

} // namespace

TEST_CASE("Groups under five are not told, of five they are", "[reports]")
{
    CHECK(told(suppressed(counting({5, 20}))) == "5 20");
    CHECK(told(suppressed(counting({4}))) == "-");
    CHECK(told(suppressed(counting({0, 5, 20}))) == "0 5 20");
    CHECK(told(suppressed(counting({2, 3, 20}), 3)) == "- - 20");
}

TEST_CASE("A group that the whole would betray takes the next smallest with it", "[reports]")
{
    CHECK(told(suppressed(counting({4, 9, 20}))) == "- - 20");
    CHECK(told(suppressed(counting({1, 1, 20, 9}))) == "- - 20 -"); // together they would be two
    CHECK(told(suppressed(counting({3, 3, 20, 9}))) == "- - 20 9");
    CHECK(told(suppressed(counting({1, 20}))) == "- -");
}

TEST_CASE("With the count goes all that the row says, and a note tells of it", "[reports]")
{
    const Report out = suppressed(counting({4, 9, 20}));
    CHECK(out.rows[0].cells[4].kind == ReportCell::Kind::Suppressed);
    CHECK(out.rows[2].cells[4].number == 100);
    CHECK(out.rows[0].cells[1].text == "a group");
    CHECK(out.notes.size() == 1);
    CHECK(suppressed(counting({9})).notes.isEmpty());
}
