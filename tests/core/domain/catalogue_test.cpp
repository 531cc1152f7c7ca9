#include "core/domain/catalogue.h"
#include "tests/support/tostring.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <vector>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>

namespace {

QByteArray shipped(const QString& name)
{
    QFile file(QString(SOURCE_FOLDER) + "/resources/catalogues/" + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Catalogue read(const QString& name)
{
    const auto catalogue = readCatalogue(shipped(name), name);
    INFO((catalogue ? std::string() : catalogue.error().message.toStdString()));
    REQUIRE(catalogue);
    return *catalogue;
}

/// A small valid catalogue.
QByteArray small()
{
    return R"({"format": 1,
"programme": {"code": "P", "name": "Programme", "donor": "D", "currency": "EUR", "validFrom": "2014-01-01",
    "source": "S"},
"fundingLines": [{"donor": "D", "project": "A", "budgetCode": "B", "sharePermille": 1000,
    "eligibleFrom": "2014-01-01"}],
"packages": [{"code": "rent", "name": "Rent", "category": "social", "type": "accommodation",
    "modalities": ["cash"], "validFrom": "2014-01-01", "validUntil": "2014-06-30", "instalmentCount": 10,
    "instalmentAmount": "195.00 EUR", "source": "S"}],
"ceilings": [{"package": "rent", "role": "whole-case", "amount": "1950.00 EUR", "validFrom": "2014-01-01",
    "source": "S"}],
"approvalBands": [{"role": "manager", "upTo": "5000.00 EUR", "validFrom": "2014-01-01", "source": "S"}],
"duties": [{"first": "request", "second": "approve"}]})";
}

QByteArray smallWith(const QByteArray& before, const QByteArray& after)
{
    QByteArray json = small();
    REQUIRE(json.contains(before));
    return json.replace(before, after);
}

QString refusal(const QByteArray& json)
{
    const auto catalogue = readCatalogue(json, "x.json");
    return catalogue ? QString() : catalogue.error().message;
}

bool saysAll(const QString& message, const QStringList& parts)
{
    return std::ranges::all_of(parts, [&](const QString& part) { return message.contains(part); });
}

template <class Entries, class Code>
const auto* find(const Entries& entries, Code Entries::value_type::*member, const Code& wanted)
{
    const auto found = std::ranges::find(entries, wanted, member);
    return found == entries.end() ? nullptr : &*found;
}

struct Wrong {
    const char* before;
    const char* after;
    QStringList says;
};

const std::vector<Wrong> wrongFields{{"\"donor\": \"D\", \"currency\"", "\"doner\": \"D\", \"currency\"",
                                         {"“programme”", "“donor”", "missing", "Add it"}},
    {"\"validUntil\"", "\"validTill\"",
        {"entry 1 of “packages” (rent)", "“validTill”", "Check the spelling"}},
    {"\"195.00 EUR\"", "\"-195.00 EUR\"", {"(rent)", "“instalmentAmount”", "below zero", "Write zero"}},
    {"\"195.00 EUR\"", "\"92233720368547758.08 EUR\"", {"(rent)", "“instalmentAmount”", "counted", "Write"}},
    {"\"195.00 EUR\"", "\"195,00 EUR\"", {"(rent)", "“instalmentAmount”", "195,00", "Write"}},
    {"\"195.00 EUR\"", "\"195.001 EUR\"", {"(rent)", "“instalmentAmount”", "195.001", "Write"}},
    {"\"195.00 EUR\"", "\"195.00\"", {"(rent)", "“instalmentAmount”", "195.00", "Write"}},
    {"\"195.00 EUR\"", "\"195.00 ABC\"", {"(rent)", "“instalmentAmount”", "no currency “ABC”", "Write"}},
    {"\"195.00 EUR\"", "\"195.00 USD\"", {"(rent)", "“instalmentAmount”", "USD", "EUR", "Write"}},
    {"\"195.00 EUR\"", "195.00", {"(rent)", "“instalmentAmount”", "wrong type", "quotation marks"}},
    {"\"currency\": \"EUR\"", "\"currency\": \"ABC\"", {"“programme”", "“currency”", "ABC", "such as EUR"}},
    {"\"instalmentCount\": 10", "\"instalmentCount\": \"10\"", {"(rent)", "“instalmentCount”", "Write"}},
    {"\"instalmentCount\": 10", "\"instalmentCount\": 1.5", {"(rent)", "“instalmentCount”", "Correct"}},
    {"\"instalmentCount\": 10", "\"instalmentCount\": -1", {"(rent)", "“instalmentCount”", "Correct"}},
    {"\"sharePermille\": 1000", "\"sharePermille\": 1001", {"“fundingLines”", "“sharePermille”", "1000"}},
    {"\"category\": \"social\"", "\"category\": \"food\"", {"(rent)", "“category”", "food", "economic"}},
    {"[\"cash\"]", "[\"gold\"]", {"(rent)", "“modalities”", "gold", "in-kind"}},
    {"[\"cash\"]", "[1]", {"(rent)", "“modalities”", "quotation marks"}},
    {"\"validUntil\": \"2014-06-30\"", "\"validUntil\": \"2014-06-31\"",
        {"(rent)", "“validUntil”", "no date"}},
    {"\"validUntil\": \"2014-06-30\"", "\"validUntil\": \"2013-12-31\"", {"(rent)", "Valid until", "Put"}},
    {"\"package\": \"rent\"", "\"package\": \"rant\"", {"“ceilings”", "“package”", "rant", "Correct"}},
    {"\"source\": \"S\"}],\n\"approval", "\"source\": \" \"}],\n\"approval",
        {"“ceilings”", "“source”", "empty"}},
    {",\n    \"source\": \"S\"}],\n\"approval", "}],\n\"approval", {"“ceilings”", "“source”", "missing"}},
    {"\"second\": \"approve\"", "\"second\": \"request\"", {"“duties”", "Choose another duty"}},
    {"\"format\": 1", "\"format\": 2", {"“format”", "1"}},
    {"\"name\": \"Rent\"", "\"name\": \"Re\\nnt\"", {"(rent)", "line break"}},
    {"[{\"first\"", "[7, {\"first\"", {"“duties”", "entry 1", "braces"}}};

} // namespace

TEST_CASE("Every shipped catalogue is read without a problem and says where it is from")
{
    const QStringList names = QDir(QString(SOURCE_FOLDER) + "/resources/catalogues").entryList({"*.json"});
    CHECK(names.size() == 7);
    QSet<Uuid> ids;
    for (const QString& name : names) {
        if (name == u"workdays.json")
            continue;
        const Catalogue catalogue = read(name);
        CHECK_FALSE(ids.contains(catalogue.programme.id.uuid()));
        ids += catalogue.programme.id.uuid();
        for (const PackageType& type : catalogue.packages) {
            CHECK_FALSE(type.source.isEmpty());
            CHECK(type.programme == catalogue.programme.id);
            ids += type.id.uuid();
        }
        CHECK_FALSE(catalogue.ceilings.isEmpty());
        CHECK(catalogue.duties.size() == 4);
    }
    CHECK(ids.size() == 19);
}

TEST_CASE("The demo programme pays six wage subsidies of 250 euros against contract and payslips")
{
    const Catalogue demo = read("avrr-b-connected-2014.json");
    const PackageType* wage = find(demo.packages, &PackageType::code, QString("wage-subsidy"));
    REQUIRE(wage);
    CHECK(wage->instalmentCount == 6);
    CHECK(wage->instalmentAmount == Money(25000, "EUR"));
    CHECK(wage->firstCondition == EvidenceType::WorkContract);
    CHECK(wage->everyCondition == EvidenceType::Payslip);
    CHECK(wage->stopRule == StopRule::LivelihoodEnds);
    CHECK(wage->windowLength == 12);
    CHECK(wage->windowUnit == WindowUnit::Months);
    CHECK(wage->windowFrom == WindowStart::Return);
    CHECK_FALSE(wage->illustrative);
}

TEST_CASE("The demo programme pays ten months of rent and six of medication, in illustrative amounts")
{
    const Catalogue demo = read("avrr-b-connected-2014.json");
    const PackageType* rent = find(demo.packages, &PackageType::code, QString("rent"));
    const PackageType* medication = find(demo.packages, &PackageType::code, QString("medication"));
    REQUIRE(rent);
    REQUIRE(medication);
    CHECK(rent->instalmentAmount * rent->instalmentCount == Money(195000, "EUR"));
    CHECK(rent->instalmentCount == 10);
    CHECK(rent->firstCondition == EvidenceType::RentalContract);
    CHECK(rent->illustrative);
    CHECK(medication->instalmentCount == 6);
    CHECK(medication->modalities == u"reimbursement");
    CHECK(medication->everyCondition == EvidenceType::Receipt);
    CHECK(medication->illustrative);
    const CeilingRule* most = find(demo.ceilings, &CeilingRule::packageType, rent->id);
    REQUIRE(most);
    CHECK(most->amount == Money(195000, "EUR"));
    most = find(demo.ceilings, &CeilingRule::packageType, medication->id);
    REQUIRE(most);
    CHECK(most->amount == Money(21000, "EUR"));
}

TEST_CASE("The demo programme has its deadlines, approval limits and separated duties")
{
    const Catalogue demo = read("avrr-b-connected-2014.json");
    CHECK(demo.programme.firstContactDays == 14);
    CHECK(demo.programme.planDays == 30);
    CHECK(demo.programme.supportMonths == 12);
    CHECK(demo.programme.illustrative);
    REQUIRE(demo.bands.size() == 2);
    CHECK(demo.bands[0].role == StaffRole::Manager);
    CHECK(demo.bands[0].upTo == Money(500000, "EUR"));
    CHECK(demo.bands[0].illustrative);
    CHECK(demo.bands[1].role == StaffRole::Headquarters);
    CHECK(demo.bands[1].upTo.isNull());
    REQUIRE(demo.duties.size() == 4);
    CHECK(demo.duties[2].first == Duty::ChangePayee);
    CHECK(demo.duties[2].second == Duty::Approve);
    CHECK(demo.duties[2].sameSubject);
    REQUIRE(demo.lines.size() == 1);
    CHECK(demo.lines[0].sharePermille == 1000);
}

TEST_CASE("The published amounts of the other programmes are in their catalogues")
{
    const auto amounts = [](const QString& name) {
        QStringList all;
        for (const CeilingRule& rule : read(name).ceilings)
            all += rule.amount.number();
        return all.join(' ');
    };
    CHECK(amounts("fedasil-departure-premium-2022.json") == u"350.00 175.00 50.00 25.00");
    CHECK(amounts("frontex-eurp-post-arrival.json") == u"615.00 615.00");
    CHECK(amounts("frontex-eurp-post-return.json") == u"2,000.00 1,000.00 1,000.00 2,000.00");
    CHECK(amounts("iom-netherlands-avrr-2017.json") == u"1,800.00 2,800.00 2,800.00");
    CHECK(amounts("finland.json") == u"1,500.00 1,500.00 5,000.00 5,000.00");
    CHECK(read("fedasil-departure-premium-2022.json").programme.validFrom == QDate(2022, 1, 1));
    const PackageType arrival = read("frontex-eurp-post-arrival.json").packages.first();
    CHECK(arrival.windowLength == 14);
    CHECK(arrival.windowUnit == WindowUnit::WorkingDays);
}

TEST_CASE("A ceiling of the catalogue for every person holds for adults and for children")
{
    const Catalogue demo = read("avrr-b-connected-2014.json");
    const PackageType* wage = find(demo.packages, &PackageType::code, QString("wage-subsidy"));
    REQUIRE(wage);
    QList<CeilingRole> roles;
    for (const CeilingRule& rule : demo.ceilings)
        if (rule.packageType == wage->id && rule.amount == Money(150000, "EUR"))
            roles += rule.role;
    CHECK(roles == QList{CeilingRole::Adult, CeilingRole::Child});
}

TEST_CASE("The same entry has the same id wherever it is read, another entry another")
{
    const auto first = readCatalogue(small(), "a.json");
    const auto second = readCatalogue(smallWith("\"Rent\"", "\"Housing rent\""), "b.json");
    REQUIRE(first);
    REQUIRE(second);
    CHECK(first->programme.id == second->programme.id);
    CHECK(first->packages[0].id == second->packages[0].id);
    CHECK(first->packages[0].id.text() == u"6c45b799-ad75-514f-ab77-3f69514bdb23");
    const auto other = readCatalogue(smallWith("\"code\": \"P\"", "\"code\": \"Q\""), "c.json");
    REQUIRE(other);
    CHECK(other->packages[0].id != first->packages[0].id);
    CHECK(other->duties[0].id != first->duties[0].id);
}

TEST_CASE("A note stands behind its source")
{
    const auto catalogue = readCatalogue(smallWith("\"source\": \"S\"}],\n\"ceilings\"",
                                             "\"source\": \"S\", \"note\": \"assumed\"}],\n\"ceilings\""),
        "x.json");
    REQUIRE(catalogue);
    CHECK(catalogue->packages[0].source == u"S (assumed)");
}

TEST_CASE("A catalogue with a field that is wrong is refused with file, entry, field and the next step")
{
    const Wrong wrong = GENERATE(from_range(wrongFields));
    INFO(wrong.after);
    const QString message = refusal(smallWith(wrong.before, wrong.after));
    INFO(message.toStdString());
    CHECK(message.startsWith("x.json, "));
    CHECK(saysAll(message, wrong.says));
}

TEST_CASE("The largest amount that can be counted is taken")
{
    CHECK(refusal(smallWith("\"195.00 EUR\"", "\"92233720368547758.07 EUR\"")).isEmpty());
    CHECK(refusal(smallWith("\"195.00 EUR\"", "\"0.00 EUR\"")).isEmpty());
    CHECK(refusal(smallWith("\"instalmentCount\": 10", "\"instalmentCount\": 0")).isEmpty());
}

TEST_CASE("Two entries of one code may follow each other but not share a day")
{
    const auto twoRents = [](const QByteArray& from) {
        return smallWith("\"packages\": [",
            "\"packages\": [{\"code\": \"rent\", \"name\": \"Rent\", \"category\": "
            "\"social\", \"type\": \"accommodation\", \"validFrom\": \""
                + from + "\", \"source\": \"S\"}, ");
    };
    CHECK(refusal(twoRents("2014-07-01")).isEmpty());
    const QString message = refusal(twoRents("2014-06-30"));
    INFO(message.toStdString());
    CHECK(saysAll(
        message, {"x.json", "entry 2 of “packages” (rent)", "“validFrom”", "same days", "take one out"}));
}

TEST_CASE("A ceiling means the package that is valid when it starts")
{
    const auto catalogue = readCatalogue(
        smallWith("\"packages\": [",
            "\"packages\": [{\"code\": \"rent\", \"name\": \"Later rent\", \"category\": "
            "\"social\", \"type\": \"accommodation\", \"validFrom\": \"2014-07-01\", \"source\": \"S\"}, "),
        "x.json");
    REQUIRE(catalogue);
    CHECK(catalogue->ceilings[0].packageType == catalogue->packages[1].id);
}

TEST_CASE("Two ceilings, limits, lines or duties for the same are refused")
{
    const auto twice = [](const QByteArray& list, const QByteArray& entry) {
        return refusal(smallWith("\"" + list + "\": [", "\"" + list + "\": [" + entry + ", "));
    };
    CHECK(saysAll(twice("ceilings", R"({"package": "rent", "role": "whole-case", "amount": "1.00 EUR",
        "validFrom": "2014-03-01", "source": "S"})"),
        {"entry 2 of “ceilings”", "“validFrom”"}));
    CHECK(twice("ceilings", R"({"package": "rent", "role": "adult", "amount": "1.00 EUR",
        "validFrom": "2014-03-01", "source": "S"})")
              .isEmpty());
    CHECK(saysAll(twice("approvalBands", R"({"role": "manager", "validFrom": "2015-03-01", "source": "S"})"),
        {"entry 2 of “approvalBands”", "“validFrom”"}));
    CHECK(
        saysAll(twice("fundingLines", R"({"donor": "D", "project": "A", "budgetCode": "B", "sharePermille": 1,
        "eligibleFrom": "2015-01-01"})"),
            {"entry 2 of “fundingLines”", "“eligibleFrom”"}));
    CHECK(saysAll(twice("duties", R"({"first": "approve", "second": "request"})"), {"entry 2 of “duties”"}));
}

TEST_CASE("A file that is no catalogue is refused by its name")
{
    CHECK(saysAll(refusal(""), {"x.json", "is empty", "Choose another"}));
    CHECK(saysAll(refusal(" \n"), {"x.json", "is empty"}));
    CHECK(saysAll(refusal(small() + "x"), {"x.json", "goes on behind its end", "Take out"}));
    CHECK(saysAll(refusal(small() + small()), {"x.json", "goes on behind its end"}));
    CHECK(saysAll(refusal(small().chopped(1)), {"x.json", "no valid JSON", "Correct"}));
    CHECK(saysAll(refusal("[]"), {"x.json", "list", "Choose another"}));
    CHECK(saysAll(refusal("{}"), {"x.json", "“format”", "missing"}));
    CHECK(saysAll(refusal(smallWith("\"format\": 1", "\"format\": 1, \"format\": 1")),
        {"x.json", "twice", "Take out"}));
    CHECK(refusal(smallWith("\"Programme\"", "\"A \\\"name\\\": with colons: two\"")).isEmpty());
}

TEST_CASE("The demo knows Armenia's weekends and holidays, and says that they are not verified")
{
    const auto days = readWorkDays(shipped("workdays.json"), "workdays.json");
    INFO((days ? std::string() : days.error().message.toStdString()));
    REQUIRE(days);
    int weekend = 0;
    for (const WorkDay& day : *days) {
        CHECK(day.country == u"AM");
        CHECK(day.source.contains("Not verified"));
        weekend += day.kind == WorkDayKind::WeekendDay;
    }
    CHECK(weekend == 2);
    const WorkDay* christmas = find(*days, &WorkDay::day, QDate(2015, 1, 6));
    REQUIRE(christmas);
    CHECK(christmas->name == u"Christmas");
    CHECK(christmas->kind == WorkDayKind::Holiday);
}

TEST_CASE("A list of days off with something wrong is refused")
{
    const auto refused = [](const QByteArray& before, const QByteArray& after) {
        QByteArray json = R"({"format": 1, "countries": [{"country": "AM", "source": "S", "weekend": [6, 7],
            "holidays": [{"day": "2014-01-28", "name": "Army Day"}]}]})";
        REQUIRE(json.contains(before));
        const auto days = readWorkDays(json.replace(before, after), "w.json");
        return days ? QString() : days.error().message;
    };
    CHECK(refused("AM", "XK").isEmpty());
    CHECK(saysAll(refused("AM", "ZZ"), {"w.json", "entry 1 of “countries”", "ZZ", "no country"}));
    CHECK(saysAll(refused("[6, 7]", "[6, 8]"), {"w.json", "“weekend”", "1 to 7"}));
    CHECK(saysAll(refused("[6, 7]", "[6, 6]"), {"w.json", "same day"}));
    CHECK(saysAll(refused("\"weekend\": [6, 7],", ""), {"w.json", "“weekend”", "missing"}));
    CHECK(
        saysAll(refused("2014-01-28", "28.1.2014"), {"w.json", "entry 1 of “holidays”", "“day”", "no date"}));
    CHECK(saysAll(refused("\"source\": \"S\", ", ""), {"w.json", "“source”", "missing"}));
    CHECK(saysAll(
        refused("\"name\": \"Army Day\"", "\"title\": \"Army Day\""), {"w.json", "“name”", "missing"}));
    CHECK(saysAll(refused("\"Army Day\"}", "\"Army Day\"}, {\"day\": \"2014-01-28\", \"name\": \"x\"}"),
        {"w.json", "entry 2 of “holidays”", "same day"}));
    CHECK(saysAll(
        refused("[{\"country\"", "[{\"country\": \"AM\", \"source\": \"S\", \"weekend\": [5]}, {\"country\""),
        {"w.json", "entry 2 of “countries”", "Put the two together"}));
}
