#include "core/domain/codec.h"
#include "core/domain/records/assistance.h"
#include "core/domain/records/people.h"
#include "tests/support/tostring.h"

#include <QSet>

#include <array>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

/// Calls `visit.template operator()<Record>()` for each kind of record on the people side.
template <class Visit>
constexpr void forEachRecord(Visit visit)
{
    [&]<class... Records>(std::type_identity<std::tuple<Records...>>) {
        (visit.template operator()<Records>(), ...);
    }(std::type_identity<PeopleRecords>());
}

template <class Record, class T>
T typeOf(T Record::*);

constexpr bool numbersRise()
{
    int last = 0;
    bool rise = true;
    forEachRecord([&]<class Record>() {
        rise = rise && Description<Record>::kind.number > last;
        last = Description<Record>::kind.number;
    });
    return rise;
}
static_assert(numbersRise(), "Two kinds of record share a number, or the list is out of order");

/// The columns of a record: a Money or a Rate has two.
template <class Record>
QStringList columns()
{
    QStringList all{u"id"_s};
    if (isOfCase<Record>)
        all += u"case_id"_s;
    forEachField<Record>([&](const auto& field) {
        using C = Codec<decltype(typeOf(field.member))>;
        all += QString::fromLatin1(field.column);
        if constexpr (C::parts == 2)
            all += QString::fromLatin1(field.column) + QString::fromLatin1(C::suffix);
    });
    return all;
}

/// The words SQLite reads as its own (sqlite.org/lang_keywords.html) that a record might want.
const QSet<QString> keywords{u"abort"_s, u"action"_s, u"add"_s, u"after"_s, u"all"_s, u"as"_s, u"before"_s,
    u"begin"_s, u"by"_s, u"case"_s, u"check"_s, u"column"_s, u"commit"_s, u"conflict"_s, u"constraint"_s,
    u"cross"_s, u"current"_s, u"database"_s, u"default"_s, u"delete"_s, u"desc"_s, u"do"_s, u"each"_s,
    u"else"_s, u"end"_s, u"except"_s, u"exists"_s, u"explain"_s, u"fail"_s, u"filter"_s, u"first"_s,
    u"following"_s, u"for"_s, u"foreign"_s, u"from"_s, u"full"_s, u"generated"_s, u"group"_s, u"groups"_s,
    u"if"_s, u"ignore"_s, u"in"_s, u"index"_s, u"into"_s, u"is"_s, u"join"_s, u"key"_s, u"last"_s, u"left"_s,
    u"like"_s, u"limit"_s, u"match"_s, u"natural"_s, u"no"_s, u"not"_s, u"nothing"_s, u"null"_s, u"of"_s,
    u"offset"_s, u"on"_s, u"or"_s, u"order"_s, u"others"_s, u"outer"_s, u"over"_s, u"partition"_s, u"plan"_s,
    u"primary"_s, u"query"_s, u"range"_s, u"references"_s, u"release"_s, u"rename"_s, u"replace"_s,
    u"right"_s, u"row"_s, u"rows"_s, u"select"_s, u"set"_s, u"table"_s, u"temp"_s, u"then"_s, u"to"_s,
    u"transaction"_s, u"trigger"_s, u"union"_s, u"unique"_s, u"update"_s, u"using"_s, u"values"_s, u"view"_s,
    u"when"_s, u"where"_s, u"window"_s, u"with"_s};

template <class Enum>
void checkLabels()
{
    QSet<QString> codes;
    int place = 0;
    for (const Label<Enum>& one : labels<Enum>) {
        INFO("code " << one.code);
        CHECK(int(one.value) == place++); // none is missing, and the list is in the enumeration's order
        CHECK_FALSE(codes.contains(QString::fromLatin1(one.code)));
        CHECK(*one.name != 0);
        codes += QString::fromLatin1(one.code);
    }
    CHECK(code(Enum::Unknown).empty());
    CHECK(fromCode<Enum>("of-a-newer-program") == Enum::Unknown);
}

} // namespace

TEST_CASE("Each kind of record has a table of its own", "[records]")
{
    QSet<QString> tables;
    forEachRecord([&]<class Record>() {
        const QString table = QString::fromLatin1(Description<Record>::kind.table);
        INFO(table.toStdString());
        CHECK_FALSE(tables.contains(table));
        CHECK_FALSE(keywords.contains(table));
        CHECK(*Description<Record>::kind.name != 0);
        tables += table;
    });
    CHECK(tables.size() == 43);
}

TEST_CASE("Within a kind no field shares a number or a column with another", "[records]")
{
    forEachRecord([&]<class Record>() {
        INFO(Description<Record>::kind.table);
        QSet<int> numbers;
        forEachField<Record>([&](const auto& field) {
            for (int part = 0; part < Codec<decltype(typeOf(field.member))>::parts; ++part) {
                CHECK(field.number + part > 0);
                CHECK_FALSE(numbers.contains(field.number + part));
                numbers += field.number + part;
            }
            CHECK(*field.name != 0);
        });
        const QStringList all = columns<Record>();
        CHECK(QSet<QString>(all.begin(), all.end()).size() == all.size());
        for (const QString& one : all) {
            INFO(one.toStdString());
            CHECK_FALSE(keywords.contains(one));
        }
    });
}

TEST_CASE("A wage takes two numbers and two columns", "[records]")
{
    CHECK(columns<Livelihood>().contains(u"wage"_s));
    CHECK(columns<Livelihood>().contains(u"wage_currency"_s));
    QList<int> numbers;
    forEachField<Livelihood>([&](const auto& field) { numbers.append(field.number); });
    CHECK(numbers[6] - numbers[5] == 2);
}

TEST_CASE("Every choice in a record has a code and a name of its own", "[records]")
{
    forEachRecord([&]<class Record>() {
        INFO(Description<Record>::kind.table);
        forEachField<Record>([](const auto& field) {
            using T = decltype(typeOf(field.member));
            if constexpr (std::is_enum_v<T>)
                checkLabels<T>();
        });
    });
}

TEST_CASE("Only these texts of a case outlive its anonymisation", "[records]")
{
    QStringList kept;
    forEachRecord([&]<class Record>() {
        if (!isOfCase<Record>)
            return;
        forEachField<Record>([&](const auto& field) {
            if (std::is_same_v<decltype(typeOf(field.member)), QString> && !has(field.marks, Mark::Personal))
                kept += QString::fromLatin1(Description<Record>::kind.table) + u'.'
                    + QString::fromLatin1(field.column);
        });
    });
    CHECK(kept
        == QStringList{u"case_file.reference"_s, u"case_file.series"_s, u"case_file.host_country"_s,
            u"case_file.country_of_return"_s, u"case_file.area_of_return"_s, u"name_spelling.script"_s,
            u"external_id.scheme"_s, u"counselling.language"_s, u"task.rule"_s, u"attachment.media_type"_s,
            u"visit.organisation"_s, u"survey.instrument"_s, u"survey.instrument_version"_s,
            u"survey_answer.question"_s});
}

TEST_CASE("Health, trafficking and orientation are restricted where they are written", "[records]")
{
    QStringList restricted;
    forEachRecord([&]<class Record>() {
        forEachField<Record>([&](const auto& field) {
            if (has(field.marks, Mark::Restricted))
                restricted += QString::fromLatin1(Description<Record>::kind.table) + u'.'
                    + QString::fromLatin1(field.column);
        });
    });
    CHECK(restricted.join(u' ')
        == u"vulnerability.code vulnerability.note counselling.note referral.service referral.provider "
           u"referral.note visit.health");
}

TEST_CASE("Only a reference is a foreign key", "[records]")
{
    forEachRecord([&]<class Record>() {
        forEachField<Record>([&](const auto& field) {
            using T = decltype(typeOf(field.member));
            if (has(field.marks, Mark::Owner))
                CHECK(requires(const T& value) { value.uuid(); });
        });
    });
}

TEST_CASE("Every type of assistance stands in its category", "[records]")
{
    CHECK(categoryOf(AssistanceType::Unknown) == AssistanceCategory::Unknown);
    CHECK(categoryOf(AssistanceType::MicroBusiness) == AssistanceCategory::Economic);
    CHECK(categoryOf(AssistanceType::Mentoring) == AssistanceCategory::Economic);
    CHECK(categoryOf(AssistanceType::Accommodation) == AssistanceCategory::Social);
    CHECK(categoryOf(AssistanceType::LegalHelp) == AssistanceCategory::Social);
    CHECK(categoryOf(AssistanceType::IndividualCounselling) == AssistanceCategory::Psychosocial);
    CHECK(categoryOf(AssistanceType::SpecialisedCare) == AssistanceCategory::Psychosocial);
    CHECK(categoryOf(AssistanceType::ArrivalPickUp) == AssistanceCategory::Immediate);
    CHECK(categoryOf(AssistanceType::PocketMoney) == AssistanceCategory::Immediate);
}
