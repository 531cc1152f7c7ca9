#include "core/domain/codec.h"
#include "core/domain/records/money.h"

#include <array>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

namespace {

template <class Visit>
void forEachKind(Visit visit)
{
    std::apply([&](const auto&... record) { (visit(record), ...); }, MoneyRecords{});
}

template <class Record>
struct Shape {
    std::vector<int> numbers;
    std::vector<std::string> columns;

    Shape()
    {
        forEachField<Record>([&](const auto& field) { add(field); });
    }

    template <class T>
    void add(const Field<Record, T>& field)
    {
        for (int part = 0; part < Codec<T>::parts; ++part)
            numbers.push_back(field.number + part);
        columns.emplace_back(field.column);
        if constexpr (Codec<T>::parts == 2)
            columns.push_back(std::string(field.column) + Codec<T>::suffix);
    }
};

const std::set<std::string> keywords{"order", "group", "to", "from", "index", "key", "values", "check",
    "transaction", "case", "references", "select", "table", "where", "limit", "default", "set", "on", "as",
    "primary", "foreign", "unique", "null", "not", "commit", "begin", "end", "then", "when", "column",
    "constraint", "offset", "user", "with", "window", "rows", "range", "first", "last", "id", "case_id"};

} // namespace

TEST_CASE("The kinds of the money side have ascending permanent numbers from 60 to 109")
{
    int last = 59;
    std::set<std::string> tables;
    forEachKind([&]<class Record>(const Record&) {
        constexpr const Kind& kind = Description<Record>::kind;
        INFO(kind.table);
        CHECK(kind.number > last);
        CHECK(kind.number <= 109);
        CHECK(tables.insert(kind.table).second);
        last = kind.number;
    });
    CHECK(last == 109);
    CHECK(tables.size() == 43);
}

TEST_CASE("Every field of the money side has a number and a column of its own")
{
    forEachKind([]<class Record>(const Record&) {
        INFO(Description<Record>::kind.table);
        const Shape<Record> shape;
        for (size_t i = 0; i < shape.numbers.size(); ++i)
            CHECK(shape.numbers[i] == int(i) + 1);
        std::set<std::string> seen;
        for (const std::string& column : shape.columns) {
            INFO(column);
            CHECK(seen.insert(column).second);
            CHECK_FALSE(keywords.contains(column));
            CHECK(std::regex_match(column, std::regex("[a-z]+(_[a-z]+)*")));
        }
    });
}

TEST_CASE("A record of a case knows its case and one of the office does not")
{
    forEachKind([]<class Record>(const Record&) {
        constexpr bool knowsCase = requires(Record record)
        {
            record.caseId;
        };
        INFO(Description<Record>::kind.table);
        CHECK(knowsCase == isOfCase<Record>);
    });
}

TEST_CASE("What is signed ends with the key, the form and the signature")
{
    std::set<std::string> isSigned;
    forEachKind([&]<class Record>(const Record&) {
        if constexpr (requires(Record record) { record.signature; }) {
            const auto columns = Shape<Record>().columns;
            const std::vector<std::string> last(columns.end() - 3, columns.end());
            CHECK(last == std::vector<std::string>{"signed_with", "canonical_form", "signature"});
            CHECK(isFact<Record>);
            isSigned.insert(Description<Record>::kind.table);
        }
    });
    CHECK(isSigned
        == std::set<std::string>{"plan_approval", "transfer", "payee_confirmation", "payment_request",
            "approval", "disbursement", "correction", "recovery", "custody_handover", "period_closure",
            "claim"});
}

TEST_CASE("The payee, its account, the beneficiary and the amount agreed decide on a payment")
{
    std::set<std::string> decisive;
    forEachKind([&]<class Record>(const Record&) {
        forEachField<Record>([&](const auto& field) {
            if (has(field.marks, Mark::Decisive))
                decisive.insert(std::string(Description<Record>::kind.table) + '.' + field.column);
        });
    });
    CHECK(decisive
        == std::set<std::string>{"package.agreed", "package.payee", "package.payee_account",
            "entitlement.person", "entitlement.share", "instalment.amount", "payee.name",
            "payee_account.channel", "payee_account.bank", "payee_account.number", "payee_account.holder"});
}
