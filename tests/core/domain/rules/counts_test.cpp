#include "core/domain/rules/counts.h"

#include <catch2/catch_test_macros.hpp>

namespace {

Uuid id(unsigned char number)
{
    Uuid uuid;
    uuid.bytes[15] = number;
    return uuid;
}

/// Vakhtang and his mother returned and have packages; his partner and her two children stayed.
const QList<CountedPerson> golden{{id(1), id(11), true, true}, {id(1), id(12), true, true},
    {id(1), id(13), false, false}, {id(1), id(14), false, false}, {id(1), id(15), false, false}};

} // namespace

TEST_CASE("The golden case counts 1 case, 5 persons, 2 returned and 2 direct beneficiaries", "[rules]")
{
    CHECK(countsOf(golden) == Counts{1, 5, 2, 2});
    CHECK(countsOf({}) == Counts{});
}

TEST_CASE("Returning and being helped are counted apart", "[rules]")
{
    CHECK(countsOf({{id(1), id(11), true, false}, {id(1), id(12), false, true}}) == Counts{1, 2, 1, 1});
    CHECK(countsOf({{id(1), id(11), true, false}, {id(1), id(12), true, false}}) == Counts{1, 2, 2, 0});
}

TEST_CASE("A person in two cases is one person, and a person listed twice is counted once", "[rules]")
{
    QList<CountedPerson> persons = golden;
    persons.append({id(2), id(11), true, true});
    CHECK(countsOf(persons) == Counts{2, 5, 2, 2});
    persons.append({id(2), id(16), false, true});
    CHECK(countsOf(persons) == Counts{2, 6, 2, 3});
}
