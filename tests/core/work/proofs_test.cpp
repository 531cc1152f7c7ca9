#include "core/work/documents.h"
#include "core/work/editing.h"
#include "core/work/payments.h"
#include "core/work/proofs.h"
#include "tests/support/demo.h"

#include <QBuffer>

namespace {

struct Proving : Demo {
    Id<CaseFile> id;

    Proving()
    {
        play(demoStart, demoAutumn);
        id = dossier().file().id;
    }
    Desk worker() { return desk(2); }
    Attachment add(QByteArray bytes, const QList<Proof>& proofs = {})
    {
        QBuffer buffer(&bytes);
        REQUIRE(buffer.open(QIODevice::ReadOnly));
        const auto added = addDocument(worker(), {id, "scan", {}, {}, proofs}, buffer);
        INFO((added ? QString() : added.error().message).toStdString());
        REQUIRE(added);
        return *store->of<Attachment>().find(*added);
    }
    Package package(AssistanceType type)
    {
        const Dossier now = dossier();
        const QList<Package> packages = currentPackages(now);
        return *std::ranges::find(packages, type, &Package::type);
    }
    Instalment instalment(AssistanceType type, int number)
    {
        return dossier().where(&Instalment::package, package(type).id).value(number);
    }
    QStringList missing()
    {
        QStringList titles;
        for (const Provable& one : missingProofs(dossier(), clock.today()))
            titles.append(one.title + ": " + name(one.type));
        return titles;
    }
    /// A consent that was written down without its scan.
    Consent consent()
    {
        Consent consent;
        consent.caseId = id;
        consent.givenBy = dossier().file().principal;
        consent.capacity = ConsentCapacity::Self;
        consent.scope = ConsentScope::Statistics;
        consent.givenOn = clock.today().addDays(-1);
        const auto added = addRecord(worker(), Right::KeepCases, "record-consent", consent);
        REQUIRE(added);
        return *store->of<Consent>().find(*added);
    }
};

} // namespace

TEST_CASE("What must be on file and is not is missing until a document proves it", "[documents]")
{
    Proving proving;
    const Consent consent = proving.consent();
    const QString wanted = "Consent of Vakhtang Aghanyan: statistics: Consent form";
    REQUIRE(proving.missing().contains(wanted));
    const Attachment document = proving.add("%PDF-1.4 signed", {Proof{{}, {}, {}, consent.id}});
    CHECK(document.kind == EvidenceType::ConsentForm); // by what it proves
    CHECK(proving.store->of<Consent>().find(consent.id)->document == document.id);
    CHECK_FALSE(proving.missing().contains(wanted));
    CHECK(proofsOf(proving.dossier(), document.id) == QList{Proof{{}, {}, {}, consent.id}});

    REQUIRE(takeBack(proving.worker(), proving.store->log().lastAct(), proving.id));
    CHECK(proving.missing().contains(wanted));
    CHECK(proving.dossier().of<Attachment>().isEmpty());
}

TEST_CASE(
    "A month's payslip is missing from its due date on, and not where the month is stopped", "[documents]")
{
    Proving proving;
    const QList<Provable> all = provables(proving.dossier(), proving.clock.today());
    int payslips = 0;
    for (const Provable& one : all)
        if (one.type == EvidenceType::Payslip) {
            ++payslips;
            CHECK(one.wanted == (one.due <= proving.clock.today()));
        }
    CHECK(payslips == 6);
    for (const Provable& one : missingProofs(proving.dossier(), proving.clock.today()))
        CHECK(one.due <= proving.clock.today());
    for (const Provable& one : missingProofs(proving.dossier(), QDate(2014, 5, 1)))
        CHECK(one.proof.package.isNull()); // nothing was due on that day
    CHECK(missingProofs(proving.dossier(), QDate(2015, 6, 1)).size()
        > missingProofs(proving.dossier(), proving.clock.today()).size());
}

TEST_CASE("A scan proves several things; what it proves can be changed and taken back", "[documents]")
{
    Proving proving;
    const Id<Package> rent = proving.package(AssistanceType::Accommodation).id;
    const Instalment first = proving.instalment(AssistanceType::Accommodation, 0);
    const Instalment second = proving.instalment(AssistanceType::Accommodation, 1);
    const Attachment before = proving.add("a receipt for two months");
    Attachment after = before;
    after.name = "receipts of June and July";
    const QList<Proof> two{{rent, first.id}, {rent, second.id}};
    CHECK_FALSE(describeDocument(proving.worker(), before, after, two)); // of what kind?
    after.kind = EvidenceType::Receipt;
    REQUIRE(describeDocument(proving.worker(), before, after, two));
    CHECK(proofsOf(proving.dossier(), before.id) == two);
    for (const Evidence& evidence : proving.dossier().where(&Evidence::attachment, before.id)) {
        CHECK(evidence.type == EvidenceType::Receipt);
        CHECK(evidence.receivedBy == proving.worker().actor.staff);
    }
    REQUIRE(describeDocument(proving.worker(), after, after, {two[1]}));
    CHECK(proofsOf(proving.dossier(), before.id) == QList{two[1]});
    REQUIRE(takeBack(proving.worker(), proving.store->log().lastAct(), proving.id));
    CHECK(proofsOf(proving.dossier(), before.id).size() == 2);
    after.name = " ";
    CHECK_FALSE(describeDocument(proving.worker(), before, after, two));
}

TEST_CASE("A removed document takes what it proved along, and undo brings both back", "[documents]")
{
    Proving proving;
    const Id<Package> rent = proving.package(AssistanceType::Accommodation).id;
    const Attachment document = proving.add("a photo of the flat");
    Attachment after = document;
    after.kind = EvidenceType::Photo;
    REQUIRE(describeDocument(proving.worker(), document, after, {Proof{rent}}));
    REQUIRE(removeDocument(proving.worker(), after));
    CHECK(proving.dossier().of<Attachment>().isEmpty());
    CHECK(proving.dossier().where(&Evidence::attachment, document.id).isEmpty());
    REQUIRE(takeBack(proving.worker(), proving.store->log().lastAct(), proving.id));
    CHECK(proving.dossier().of<Attachment>() == QList{after});
    CHECK(proofsOf(proving.dossier(), document.id) == QList{Proof{rent}});
}

TEST_CASE("What a payment rests on is not taken away, unless something better is filed", "[documents]")
{
    Proving proving;
    const Dossier before = proving.dossier();
    const Package job = proving.package(AssistanceType::WageSubsidy);
    const Condition payslip
        = *std::ranges::find(before.of<Condition>(), EvidenceType::Payslip, &Condition::evidenceType);
    const Instalment paid = proving.instalment(AssistanceType::WageSubsidy, 0);
    REQUIRE(requestOf(before, paid.id));
    const Proof proof{job.id, paid.id, payslip.id};
    const Attachment scan = proving.add("the payslip", {proof});
    const qint64 filing = proving.store->log().lastAct();
    for (const Evidence& evidence : before.where(&Evidence::instalment, paid.id))
        REQUIRE(removeRecord(proving.worker(), evidence)); // the paper that was seen: now the scan holds it
    const auto removed = removeDocument(proving.worker(), scan);
    REQUIRE_FALSE(removed);
    CHECK(removed.error().message.contains("asked for because this document is on file"));
    CHECK(proving.dossier().of<Attachment>().size() == 1);
    CHECK(proofsOf(proving.dossier(), scan.id) == QList{proof});
    CHECK_FALSE(describeDocument(proving.worker(), scan, scan, {}));
    const auto undone = takeBack(proving.worker(), filing, scan.caseId);
    REQUIRE_FALSE(undone); // undo is no way round
    CHECK(undone.error().message.contains("asked for because this document is on file"));
    CHECK(proofsOf(proving.dossier(), scan.id) == QList{proof});
    proving.add("the payslip, scanned better", {proof});
    CHECK(removeDocument(proving.worker(), scan));
}

TEST_CASE("A document of what is restricted is restricted, and says so by its title", "[documents]")
{
    Proving proving;
    Package package = proving.package(AssistanceType::Accommodation);
    const Attachment plain = proving.add("plain");
    const Attachment secret = proving.add("secret");
    Attachment kind = secret;
    kind.kind = EvidenceType::Prescription;
    REQUIRE(describeDocument(proving.worker(), secret, kind, {}));
    CHECK_FALSE(isRestricted(proving.dossier(), plain));
    CHECK(isRestricted(proving.dossier(), kind));
    const Package before = package;
    package.restricted = true;
    Act act(*proving.store, proving.worker().act("edit"));
    act.save(before, package);
    act.commit();
    Attachment receipt = plain;
    receipt.kind = EvidenceType::Receipt;
    REQUIRE(describeDocument(proving.worker(), plain, receipt, {Proof{package.id}}));
    CHECK(isRestricted(proving.dossier(), receipt));
    CHECK(titleOf(proving.dossier(), {package.id}, false) == "Assistance");
    CHECK(titleOf(proving.dossier(), {package.id}, true) == package.title);
}
