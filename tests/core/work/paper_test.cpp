#include "core/domain/records/unveiling.h"
#include "core/work/paper.h"
#include "tests/support/demo.h"

#include <QSet>

namespace {

struct Printing : Demo {
    Id<CaseFile> id;

    Printing()
    {
        play(demoStart, demoAutumn);
        id = dossier().file().id;
    }
    Paper paper(PaperWish wish)
    {
        wish.caseId = id;
        const auto paper = paperOf(desk(2), wish);
        INFO((paper ? QString() : paper.error().message).toStdString());
        REQUIRE(paper);
        return *paper;
    }
    void restrict(AssistanceType type)
    {
        const Dossier now = dossier();
        for (const Package& before : now.of<Package>()) {
            if (before.type != type)
                continue;
            Package after = before;
            after.restricted = true;
            Act act(*store, desk(2).act("edit"));
            act.save(before, after);
            act.commit();
        }
    }
};

const PaperPart& part(const Paper& paper, PaperPart::Kind kind)
{
    return *std::ranges::find(paper.parts, kind, &PaperPart::kind);
}

/// All that is printed, in one text.
QString allOf(const Paper& paper)
{
    QStringList texts{paper.title.own, paper.title.theirs};
    for (const PaperPart& one : paper.parts) {
        texts.append({one.text.own, one.text.theirs});
        for (const PaperText& label : one.labels)
            texts.append({label.own, label.theirs});
        for (const QStringList& row : one.rows)
            texts.append(row);
    }
    return texts.join('\n');
}

} // namespace

TEST_CASE("Every language of the papers has every text, and is marked illustrative", "[paper]")
{
    CHECK(paperLanguages() == QStringList{"en", "fr", "hy"});
    const auto english = paperTexts("en");
    REQUIRE(english);
    for (const QString& language : paperLanguages()) {
        INFO(language.toStdString());
        const auto texts = paperTexts(language);
        REQUIRE(texts);
        CHECK(texts->language == language);
        CHECK_FALSE(texts->illustrative.isEmpty());
        CHECK(QSet(texts->texts.keyBegin(), texts->texts.keyEnd())
            == QSet(english->texts.keyBegin(), english->texts.keyEnd()));
    }
    CHECK_FALSE(paperTexts("xx"));
    CHECK_FALSE(paperTexts("../papers/en"));
}

TEST_CASE("A file of texts that is wrong is refused by what is wrong in it", "[paper]")
{
    const auto said = [](const QByteArray& json) {
        const auto read = readPaperTexts(json, "ar.json");
        return read ? QString("taken") : read.error().message;
    };
    CHECK(said(R"({"language":"ar","direction":"rtl","texts":{"name":"x"}})") == "taken");
    CHECK(said(R"({"direction":"rtl","texts":{}})").contains("no language"));
    CHECK(said(R"({"language":"ar","direction":"up","texts":{}})").contains("neither ltr nor rtl"));
    CHECK(said(R"({"language":"ar","direction":"rtl","texts":{"name":" "}})").contains("“name” has no text"));
    CHECK_FALSE(said("").contains("taken"));
}

TEST_CASE("A plan is printed with its packages, sums and papers, in both languages", "[paper]")
{
    Printing printing;
    const Paper paper = printing.paper({{}, PaperForm::Plan, {}, "hy"});
    CHECK(paper.title == PaperText{"Reintegration plan", "Վերաինտեգրման ծրագիր"});
    CHECK(paper.reference.startsWith("EVN-2014-"));
    CHECK(paper.language == "hy");
    CHECK(paper.warnings.size() == 2);
    const PaperPart& table = part(paper, PaperPart::Kind::Table);
    CHECK(table.labels[0] == PaperText{"Assistance", "Աջակցություն"});
    REQUIRE(table.rows.size() == 4); // three packages and the sum
    CHECK(table.rows.last().last() == "3,660.00 EUR");
    CHECK(allOf(paper).contains("Accommodation: rent"));
    CHECK(allOf(paper).contains("Rental contract"));
    CHECK(allOf(paper).contains("Vakhtang Aghanyan"));
    const PaperPart& signatures = part(paper, PaperPart::Kind::Signatures);
    CHECK(signatures.labels.first() == PaperText{"Returnee", "Վերադարձող անձ"});
    CHECK(signatures.rows.first().first().contains("Vakhtang"));
}

TEST_CASE("Without texts in the returnee's language a paper speaks one language", "[paper]")
{
    Printing printing;
    const Paper paper = printing.paper({{}, PaperForm::Consent, {}, "ka"});
    CHECK(paper.language.isEmpty());
    CHECK(paper.title.theirs.isEmpty());
    CHECK(paper.warnings.size() == 1);
    CHECK(printing.paper({{}, PaperForm::Consent, {}, "en"}).language.isEmpty()); // the office's own
}

TEST_CASE("What is restricted is on no paper unless it was chosen, and that is logged", "[paper]")
{
    Printing printing;
    printing.restrict(AssistanceType::Medication);
    const QString plain = allOf(printing.paper({}));
    CHECK_FALSE(plain.contains("medication", Qt::CaseInsensitive));
    CHECK(plain.contains("3,660.00 EUR")); // the sum stays true
    CHECK(printing.dossier().of<Unveiling>().isEmpty());
    const Dossier now = printing.dossier();
    const auto packages = currentPackages(now);
    const Id<Package> secret = std::ranges::find(packages, AssistanceType::Medication, &Package::type)->id;
    CHECK_FALSE(allOf(printing.paper({{}, PaperForm::Handover, secret.uuid()}))
                    .contains("medication", Qt::CaseInsensitive));
    CHECK(allOf(printing.paper({{}, PaperForm::Plan, {}, {}, true})).contains("Medical: medication"));
    CHECK(printing.dossier().of<Unveiling>().size() == 1);
}

TEST_CASE("A case file holds the household, the way, both plans, the ledger, visits and documents", "[paper]")
{
    Printing printing;
    const Paper paper = printing.paper({{}, PaperForm::CaseFile, {}, "hy"});
    CHECK(paper.language.isEmpty()); // it is the office's
    CHECK_FALSE(paper.confidential.own.isEmpty());
    const QString all = allOf(paper);
    for (const char* said : {"Vakhtang Aghanyan", "Partner's child", "Departed",
             "Plan version 1, approved 18.04.2014", "Plan version 2, approved 28.05.2014",
             "accommodation is the most pressing need", "1,950.00 EUR", "DEMO-012", "Receipt"}) {
        INFO(said);
        CHECK(all.contains(said));
    }
    printing.restrict(AssistanceType::Medication);
    const QString veiled = allOf(printing.paper({{}, PaperForm::CaseFile}));
    CHECK_FALSE(veiled.contains("edication"));
    CHECK(veiled.contains("Assistance"));
    CHECK(printing.store->of<Unveiling>().all().isEmpty());
    PaperWish whole{{}, PaperForm::CaseFile};
    whole.withRestricted = true;
    CHECK(allOf(printing.paper(whole)).contains("edication"));
    CHECK(printing.store->of<Unveiling>().all().size() == 1);
}

TEST_CASE("What is held on a person is printed record by record, of that person alone, and logged", "[paper]")
{
    Printing printing;
    const Dossier dossier = printing.dossier();
    const auto print = [&](const Person& person) {
        return allOf(printing.paper({{}, PaperForm::Held, person.id.uuid()}));
    };
    const Person& principal = *dossier.find(dossier.file().principal);
    const QString all = print(principal);
    CHECK(all.contains("Vakhtang"));
    CHECK(all.contains("Multimedia company"));
    CHECK(all.contains("Consent"));
    CHECK_FALSE(all.contains("Second child"));
    CHECK(printing.store->of<Unveiling>().all().size() == 1);
    for (const Person& person : dossier.of<Person>())
        if (person.relation == Relation::Parent) {
            CHECK_FALSE(print(person).contains("Vakhtang"));
            CHECK(print(person).contains("Aghanyan"));
        }
    CHECK_FALSE(paperOf(printing.desk(4), {printing.id, PaperForm::Held, principal.id.uuid()})); // a monitor
    CHECK_FALSE(paperOf(printing.desk(2), {printing.id, PaperForm::Held, printing.id.uuid()}));
}

TEST_CASE("Consent has nothing ticked, and a line for a guardian where there are children", "[paper]")
{
    Printing printing;
    const Paper paper = printing.paper({{}, PaperForm::Consent});
    CHECK(std::ranges::count(paper.parts, PaperPart::Kind::Tick, &PaperPart::kind) == 4);
    const auto hasGuardian = [&](const Paper& one) { return allOf(one).contains("Parent or guardian"); };
    const Dossier household = printing.dossier();
    for (const Person& before : household.of<Person>()) {
        Person after = before;
        after.birth = {1980};
        Act act(*printing.store, printing.desk(2).act("edit"));
        act.save(before, after);
        act.commit();
    }
    CHECK_FALSE(hasGuardian(printing.paper({{}, PaperForm::Consent})));
    const Person before = printing.store->of<Person>().find(household.of<Person>().last().id).value();
    Person child = before;
    child.birth = {2010};
    {
        Act act(*printing.store, printing.desk(2).act("edit"));
        act.save(before, child);
        act.commit();
    }
    CHECK(hasGuardian(printing.paper({{}, PaperForm::Consent})));
}

TEST_CASE("A case without plan or package says so instead of printing an empty paper", "[paper]")
{
    Printing printing;
    CaseFile other;
    other.id = other.caseId = printing.store->newId<CaseFile>();
    other.reference = "EVN-2014-A-00099-K";
    Act act(*printing.store, printing.desk(2).act("register"));
    act.add(other);
    act.commit();
    CHECK_FALSE(paperOf(printing.desk(2), {other.id, PaperForm::Plan}));
    CHECK_FALSE(paperOf(printing.desk(2), {other.id, PaperForm::Handover}));
    CHECK(paperOf(printing.desk(2), {other.id, PaperForm::Consent}));
    CHECK_FALSE(paperOf(printing.desk(2), {}));
}
