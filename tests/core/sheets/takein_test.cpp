#include "core/sheets/takein.h"
#include "core/store/check.h"
#include "core/work/editing.h"
#include "tests/support/demo.h"

namespace {

using Rows = QList<QStringList>;

Sheet sheetOf(const Rows& rows)
{
    Sheet sheet;
    for (const QStringList& row : rows) {
        QList<Cell> cells;
        for (const QString& text : row)
            cells.append({text.isEmpty() ? Cell::Type::Empty : Cell::Type::Text, text});
        sheet.rows.append(cells);
    }
    return sheet;
}

const QStringList header{"Case number", "Relation", "Given name", "Family name", "Sex", "Date of birth",
    "Passport", "Phone", "Country of return"};

/// Two households: a mother with her son, and a man.
Rows families()
{
    return {header,
        {"A-1", "Principal", "Anna", "Sahakyan", "F", "1984-05-07", "AN555001", "+374 91 555001", "AM"},
        {"A-1", "Son", "Mher", "Sahakyan", "M", "2009", "", "", ""},
        {"A-2", "", "Tigran", "Davtyan", "M", "1990-03-21", "AN555002", "", "AM"}};
}

class CancelsAt final : public Progress {
public:
    explicit CancelsAt(int step) : left_(step) { }
    void report(int, int) override { --left_; }
    bool cancelled() const override { return left_ <= 0; }

private:
    int left_;
};

struct TakingIn : Demo {
    TakingIn() { play(demoStart, demoAutumn); }

    SheetPlan plan(const Rows& rows)
    {
        sheet = sheetOf(rows);
        Layout layout = guessedLayout(*store, sheet);
        layout.scheme = "RIAT";
        NoProgress progress;
        return planOf(*store, sheet, layout, progress);
    }
    SheetReport take(const SheetPlan& planned)
    {
        NoProgress progress;
        const auto report = takeIn(desk(0), sheet, planned, progress);
        INFO((report ? QString() : report.error().message).toStdString());
        REQUIRE(report);
        return *report;
    }
    SheetReport take(const Rows& rows) { return take(plan(rows)); }
    Result<void> back(const SheetReport& report)
    {
        NoProgress progress;
        return takeBackAll(desk(0), report.acts, progress);
    }
    Person named(const QString& given) const
    {
        for (const Person& person : store->of<Person>().all())
            if (person.givenName == given)
                return person;
        FAIL("nobody is called " << given.toStdString());
        return {};
    }
    qsizetype cases() const { return store->of<CaseFile>().all().size(); }

    Sheet sheet;
};

QStringList wordsOf(const SheetPlan& plan)
{
    QStringList words;
    for (const PlannedRow& row : plan.rows)
        words.append(row.words);
    return words;
}

} // namespace

TEST_CASE("A sheet says of each row what would become of it, and writes nothing", "[sheets]")
{
    TakingIn demo;
    const qint64 before = demo.store->log().lastAct();
    const SheetPlan plan = demo.plan(families());
    CHECK(wordsOf(plan)
        == QStringList{"New household", "New member of the household of row 2", "New household"});
    CHECK(demo.store->log().lastAct() == before);
    CHECK(demo.cases() == 1);
}

TEST_CASE(
    "A sheet is taken in by the acts of the forms, and the same sheet again changes nothing", "[sheets]")
{
    TakingIn demo;
    const SheetReport report = demo.take(families());
    CHECK(report.households == 2);
    CHECK(report.members == 1);
    const Person anna = demo.named("Anna");
    CHECK(anna.relation == Relation::Principal);
    CHECK(anna.birth.text() == "1984-05-07");
    const CaseFile file = *demo.store->of<CaseFile>().find(anna.caseId);
    CHECK(file.principal == anna.id);
    CHECK(file.countryOfReturn == "AM");
    CHECK(demo.named("Mher").caseId == anna.caseId);
    CHECK(demo.store->of<IdentityDocument>().ofCase(anna.caseId).first().number == "AN555001");
    CHECK(demo.store->of<ExternalId>().ofCase(anna.caseId).first().value == "A-1");
    const qint64 before = demo.store->log().lastAct();
    const SheetReport again = demo.take(families());
    CHECK(again.same == 3);
    CHECK(again.acts.isEmpty());
    CHECK(demo.store->log().lastAct() == before);
}

TEST_CASE("Without case numbers the same sheet changes nothing either", "[sheets]")
{
    TakingIn demo;
    const Rows rows{{"Given name", "Family name", "Date of birth"}, {"Anna", "Sahakyan", "1984-05-07"}};
    CHECK(demo.take(rows).households == 1);
    const SheetReport again = demo.take(rows);
    CHECK(again.same == 1);
    CHECK(again.acts.isEmpty());
}

TEST_CASE("What a row says anew of somebody known is changed; an empty cell takes nothing away", "[sheets]")
{
    TakingIn demo;
    demo.take(families());
    Rows rows = families();
    rows[2] = {"A-1", "", "Mher", "Sahakyan", "", "2009-06-11", "AN555003", "", ""};
    const SheetPlan plan = demo.plan(rows);
    CHECK(plan.rows[1].words.contains("changes: Date of birth, document AN555003"));
    const SheetReport report = demo.take(plan);
    CHECK(report.changed == 1);
    CHECK(demo.named("Mher").birth.text() == "2009-06-11");
    CHECK(demo.named("Mher").sex == Sex::Male);
    CHECK(demo.named("Mher").relation == Relation::Child);
    REQUIRE(demo.back(report));
    CHECK(demo.named("Mher").birth.text() == "2009");
}

TEST_CASE("Rows are refused by the rules of the forms, in words", "[sheets]")
{
    TakingIn demo;
    const auto refusal = [&](const QStringList& row) {
        const SheetPlan plan = demo.plan({header, row});
        CHECK(plan.rows[0].verdict == Verdict::Refused);
        return plan.rows[0].words;
    };
    CHECK(refusal({"A-1", "", "Anna", "Sahakyan", "F", "07.05.84"}).contains("year of two digits"));
    CHECK(refusal({"A-1", "", "Anna", "Sahakyan", "F", "5/7/84"}).contains("year of two digits"));
    CHECK(refusal({"A-1", "", "Anna", "Sahakyan", "F", "2050-01-02"}).contains("future"));
    CHECK(refusal({"A-1", "", "Anna", "Sahakyan", "F", "31.02.1984"}).contains("no day of the calendar"));
    CHECK(refusal({"A-1", "", "Anna", "Sahakyan", "Q", ""}).contains("Sex: “Q”"));
    CHECK(refusal({"A-1", "", "", "", "F", "1984"}).contains("Name:"));
    CHECK(refusal({"A-1", "", "Anna", "Sahakyan", "", "", "", "", "Atlantis"}).contains("no country"));
    CHECK(refusal({"A-1", "Son", "Mher", "Sahakyan"}).contains("no principal"));
}

TEST_CASE("1900-01-01 means unknown, and dates of two readings are asked about", "[sheets]")
{
    TakingIn demo;
    Rows rows{header, {"A-1", "", "Anna", "Sahakyan", "F", "01/01/1900"}};
    CHECK(demo.plan(rows).rows[0].verdict == Verdict::NewHousehold);
    CHECK(demo.plan(rows).rows[0].read.person.person.birth.isNull());
    rows[1][5] = "03/04/1984";
    SheetPlan plan = demo.plan(rows);
    CHECK(hasAmbiguousDates(demo.sheet, plan.layout));
    CHECK(plan.rows[0].words.contains("one day or another"));
    rows.append({"A-2", "", "Tigran", "Davtyan", "M", "21/03/1990"});
    plan = demo.plan(rows); // another row leaves no doubt
    CHECK_FALSE(hasAmbiguousDates(demo.sheet, plan.layout));
    CHECK(plan.rows[0].read.person.person.birth.text() == "1984-04-03");
}

TEST_CASE("A row that looks like somebody known waits for a decision", "[sheets]")
{
    TakingIn demo;
    demo.take(families());
    const Rows rows{header, {"B-7", "", "Ana", "Sahakian", "F", "1984-05-07", "", "", "AM"},
        {"B-7", "Son", "Narek", "Sahakian", "M", "2012", "", "", ""}};
    SheetPlan plan = demo.plan(rows);
    REQUIRE(plan.rows[0].verdict == Verdict::Undecided);
    CHECK(plan.rows[0].words.startsWith("Looks like Anna Sahakyan in EVN-"));
    SECTION("not decided, the household stays behind")
    {
        const SheetReport report = demo.take(plan);
        CHECK(report.undecided == 2);
        CHECK(report.acts.isEmpty());
    }
    SECTION("taken as new, it is registered and remembered as not the same")
    {
        decide(*demo.store, plan.rows[0], {Choice::Kind::TakeAsNew, {}});
        const SheetReport report = demo.take(plan);
        CHECK(report.households == 1);
        CHECK(demo.plan(rows).rows[0].verdict == Verdict::Same);
        REQUIRE(demo.back(report));
        CHECK(demo.cases() == 3);
    }
    SECTION("the same, its household joins the known case")
    {
        const Id<Person> anna = demo.named("Anna").id;
        decide(*demo.store, plan.rows[0], {Choice::Kind::Same, anna});
        const SheetReport report = demo.take(plan);
        CHECK(report.households == 0);
        CHECK(report.changed == 1);
        CHECK(demo.named("Narek").caseId == demo.store->of<Person>().find(anna)->caseId);
    }
}

TEST_CASE("Cancel leaves nothing, wherever it comes", "[sheets]")
{
    TakingIn demo;
    const SheetPlan plan = demo.plan(families());
    for (int step = 0; step <= 2; ++step) {
        const qint64 before = demo.store->log().lastAct();
        CancelsAt progress(step);
        const auto report = attempt([&] { return takeIn(demo.desk(0), demo.sheet, plan, progress); });
        REQUIRE_FALSE(report);
        CHECK(report.error().kind == Error::Kind::Cancelled);
        CHECK(demo.cases() == 1);
        CHECK(demo.store->log().lastAct() == before);
    }
    CHECK(demo.take(families()).households == 2);
}

TEST_CASE("One undo takes a whole sheet back, and it can be taken in again", "[sheets]")
{
    TakingIn demo;
    const SheetReport report = demo.take(families());
    REQUIRE(demo.back(report));
    CHECK(demo.cases() == 1);
    CHECK(demo.store->of<Person>().all().size() == 5);
    CHECK(lastTakenIn(*demo.store).last == report.acts.last);
    CHECK(demo.take(families()).households == 2);
}

TEST_CASE("A sheet is not taken back where later edits rest on it, and their cases are named", "[sheets]")
{
    TakingIn demo;
    const SheetReport report = demo.take(families());
    const Person tigran = demo.named("Tigran");
    const QString reference = demo.store->of<CaseFile>().find(tigran.caseId)->reference;
    Need need;
    need.caseId = tigran.caseId;
    need.person = tigran.id;
    need.type = AssistanceType(1);
    const auto added = addRecord(demo.desk(0), Right::KeepCases, "record", need);
    REQUIRE(added);
    const auto back = demo.back(report);
    REQUIRE_FALSE(back);
    CHECK(back.error().message.contains(reference));
    CHECK(demo.cases() == 3);
    REQUIRE(removeRecord(demo.desk(0), *demo.store->of<Need>().find(*added)));
    CHECK(demo.back(report));
    CHECK(demo.cases() == 1);
}

TEST_CASE("A stage reached later stands in the way of taking a sheet back", "[sheets]")
{
    TakingIn demo;
    const SheetReport report = demo.take(families());
    const Id<CaseFile> file = demo.named("Tigran").caseId;
    REQUIRE(moveCase(demo.desk(0), {file, Stage::Counselled, demo.clock.today(), {}, {}}));
    CHECK_FALSE(demo.back(report));
}

TEST_CASE("Rows that stay behind come back as a file that can be corrected and taken in again", "[sheets]")
{
    TakingIn demo;
    Rows rows = families();
    rows[2][5] = "11.06.09";
    rows[2][8] = "a, \"b\"";
    SheetPlan plan = demo.plan(rows);
    demo.take(plan);
    CHECK(errorFile(demo.sheet, plan).startsWith("\xEF\xBB\xBF"));
    const QString file = QString::fromUtf8(errorFile(demo.sheet, plan));
    const QStringList lines = file.split("\r\n", Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].endsWith("Country of return,Homeward: why this row stayed behind"));
    CHECK(lines[1].startsWith("A-1,Son,Mher,Sahakyan,M,11.06.09,,,\"a, \"\"b\"\"\","));
    const SheetReport report = demo.take({header + QStringList{"Homeward: why this row stayed behind"},
        {"A-1", "Son", "Mher", "Sahakyan", "M", "11.06.2009", "", "", "AM", "Date of birth: …"}});
    CHECK(report.members == 1);
    CHECK(demo.named("Mher").caseId == demo.named("Anna").caseId);
}

TEST_CASE(
    "What columns say is proposed in four languages, and remembered as a person put it right", "[sheets]")
{
    CHECK(meaningsOf({"Dossier", "Nom", "Prénom", "Sexe", "Date de naissance (jj/mm/aaaa)"})
        == QList{Meaning::CaseNumber, Meaning::FamilyName, Meaning::GivenName, Meaning::Sex, Meaning::Birth});
    CHECK(meaningsOf({"Фамилия", "Имя", "Пол", "Дата рождения"})
        == QList{Meaning::FamilyName, Meaning::GivenName, Meaning::Sex, Meaning::Birth});
    CHECK(meaningsOf({"Ազգանուն", "Անուն", "Սեռ", "Ծննդյան ամսաթիվ"})
        == QList{Meaning::FamilyName, Meaning::GivenName, Meaning::Sex, Meaning::Birth});
    TakingIn demo;
    const Sheet sheet = sheetOf({{"A list of families", ""}, {"Column X", "Name"}, {"A-1", "Anna"}});
    Layout layout = guessedLayout(*demo.store, sheet);
    CHECK(layout.headerRow == 1);
    CHECK(layout.columns == QList{Meaning::Unknown, Meaning::FullName});
    layout.columns[0] = Meaning::CaseNumber;
    layout.scheme = "MiMOSA";
    remember(*demo.store, sheet, layout);
    CHECK(guessedLayout(*demo.store, sheet).columns == layout.columns);
    CHECK(guessedLayout(*demo.store, sheet).scheme == "MiMOSA");
}

TEST_CASE("Names in another script stand there, and whole names are taken apart", "[sheets]")
{
    TakingIn demo;
    const SheetPlan plan = demo.plan({{"Name", "Sex"}, {"Սահակյան Աննա", "իգական"},
        {"Sahakyan, Anna Maria", "F"}, {"", ""}, {"Mher Sahakyan", "м"}});
    CHECK(plan.empty == 1);
    CHECK(plan.rows[0].read.person.person.scriptName == "Սահակյան Աննա");
    CHECK(plan.rows[0].read.person.person.givenName == "");
    CHECK(plan.rows[1].read.person.person.familyName == "Sahakyan");
    CHECK(plan.rows[1].read.person.person.givenName == "Anna Maria");
    CHECK(plan.rows[2].read.person.person.sex == Sex::Male);
}

TEST_CASE("Two rows of one person are not two persons", "[sheets]")
{
    TakingIn demo;
    Rows rows = families();
    rows.append({"A-9", "", "Anna", "Sahakyan", "F", "1984-05-07", "", "", ""});
    rows.append({"A-8", "", "Other", "Name", "F", "", "an 555002", "", ""});
    const SheetPlan plan = demo.plan(rows);
    CHECK(plan.rows[3].words == "The same person as in row 2. Leave one of them out.");
    CHECK(plan.rows[4].words == "The same person as in row 4. Leave one of them out.");
}

TEST_CASE("A file that took a sheet in and back is sound", "[sheets]")
{
    TakingIn demo;
    const SheetReport report = demo.take(families());
    REQUIRE(demo.back(report));
    NoProgress progress;
    const CheckReport checked = check(*demo.store, progress);
    CHECK(checked.findings.isEmpty());
}
