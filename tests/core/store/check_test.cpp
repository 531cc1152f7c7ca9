#include "core/domain/records/money.h"
#include "core/domain/records/people.h"
#include "core/store/act.h"
#include "core/store/check.h"
#include "core/store/migrations.h"
#include "core/store/signature.h"
#include "tests/support/tostring.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using Area = CheckFinding::Area;

namespace {

struct Signer {
    seal::SigningKey key = seal::SigningKey::create();
    Id<Staff> staff;
    Id<StaffKey> keyId;
};

/// An office with two of staff and one case in which an instalment was requested, approved and paid.
struct World {
    SteppedClock clock{QDate(2014, 10, 1)};
    SeededEntropy entropy{7};
    std::unique_ptr<Store> store = Store::inMemory({clock, entropy});
    seal::SigningKey root = seal::SigningKey::create();
    Signer anna, boris;
    FundingLine line;
    Account account;
    CaseFile file;
    Instalment instalment;
    PaymentRequest request;
    Approval approval;
    Disbursement payment;
    QList<DisbursementSplit> splits;

    explicit World(bool pay = true)
    {
        setUpOffice();
        setUpCase();
        if (pay)
            payOnce();
    }

    template <class Record>
    Record fresh()
    {
        Record record;
        record.id = store->newId<Record>();
        if constexpr (isOfCase<Record>)
            record.caseId = file.id;
        return record;
    }
    template <class... Records>
    void add(const Records&... records)
    {
        Act act(*store, {anna.staff.uuid(), "test", "reason", clock.now()});
        (act.add(records), ...);
        act.commit();
    }
    void tamper(const QByteArray& sql)
    {
        store->database().openGuard(true);
        store->database().execute("PRAGMA foreign_keys = OFF; " + sql);
        store->database().openGuard(false);
    }
    CheckReport report()
    {
        NoProgress progress;
        return check(*store, progress);
    }
    int found(Area area)
    {
        int count = 0;
        for (const CheckFinding& finding : report().findings)
            count += finding.area == area && !finding.isNote ? 1 : 0;
        return count;
    }
    bool onlyIn(Area area)
    {
        const auto findings = report().findings;
        return !findings.isEmpty() && std::ranges::all_of(findings, [&](const CheckFinding& finding) {
            UNSCOPED_INFO(int(finding.area) << ' ' << finding.message.toStdString());
            return finding.area == area && !finding.isNote;
        });
    }

    void addStaff(Signer& signer, const QString& name);
    void setUpOffice();
    void setUpCase();
    void ask();
    void approve(const Signer& by);
    void disburse();
    void payOnce();
};

void World::addStaff(Signer& signer, const QString& name)
{
    Staff staff = fresh<Staff>();
    staff.name = name;
    StaffKey key = fresh<StaffKey>();
    key.staff = signer.staff = staff.id;
    key.publicKey = signer.key.publicKey().bytes();
    signer.keyId = key.id;
    sign(key, root, {});
    RoleGrant grant = fresh<RoleGrant>();
    grant.staff = staff.id;
    grant.role = StaffRole::Finance;
    sign(grant, root, {});
    add(staff, key, grant);
}

void World::setUpOffice()
{
    TrustEntry trust = fresh<TrustEntry>();
    trust.subject = TrustSubject::Office;
    trust.publicKey = root.publicKey().bytes();
    sign(trust, root, {});
    add(trust);
    addStaff(anna, "Anna");
    addStaff(boris, "Boris");
    Programme programme = fresh<Programme>();
    line = fresh<FundingLine>();
    line.programme = programme.id;
    account = fresh<Account>();
    account.currencyCode = "EUR";
    add(programme, line, account);
}

void World::setUpCase()
{
    file = fresh<CaseFile>();
    file.caseId = file.id;
    file.reference = "EVN-2014-A-00012-V";
    Person person = fresh<Person>();
    person.givenName = "Vakhtang";
    file.principal = person.id;
    instalment = fresh<Instalment>();
    Package package = fresh<Package>();
    package.agreed = Money(25000, "EUR");
    instalment.package = package.id;
    instalment.amount = package.agreed;
    add(file, person, package, instalment);
    Person moved = person;
    moved.birthPlace = "Yerevan";
    Act act(*store, {anna.staff.uuid(), "edit", {}, clock.now()});
    act.save(person, moved);
    act.commit();
}

void World::ask()
{
    request = fresh<PaymentRequest>();
    request.instalment = instalment.id;
    request.package = instalment.package;
    request.amount = request.programmeAmount = instalment.amount;
    request.requestedBy = anna.staff;
    sign(request, anna.key, anna.keyId);
    add(request);
}

void World::approve(const Signer& by)
{
    approval = fresh<Approval>();
    approval.subjectKind = ApprovalSubject::PaymentRequest;
    approval.subject = bytesOf(idValue(request.id.uuid()).bytes);
    approval.content = contentOf(request);
    approval.approved = true;
    approval.approvedBy = by.staff;
    sign(approval, by.key, by.keyId);
}

void World::disburse()
{
    payment = fresh<Disbursement>();
    payment.request = request.id;
    payment.instalment = instalment.id;
    payment.package = instalment.package;
    payment.account = account.id;
    payment.amount = payment.programmeAmount = request.amount;
    payment.paidBy = boris.staff;
    splits.clear();
    for (const qint64 cents : {20000, 5000}) {
        splits.append(fresh<DisbursementSplit>());
        splits.last().disbursement = payment.id;
        splits.last().fundingLine = line.id;
        splits.last().amount = splits.last().programmeAmount = Money(cents, "EUR");
    }
}

void World::payOnce()
{
    ask();
    approve(boris);
    disburse();
    sign(payment, boris.key, boris.keyId);
    add(approval, payment, splits[0], splits[1]);
}

/// Two files that disagree on one person's place of birth, as the first of them sees it.
struct Disagreement : World {
    SteppedClock otherClock{QDate(2014, 10, 2)};
    SeededEntropy otherEntropy{8};
    std::unique_ptr<Store> other = Store::inMemory({otherClock, otherEntropy});

    Disagreement() : World(false)
    {
        REQUIRE(other->take(store->changesSince({})));
        edit(*store, "Gyumri");
        edit(*other, "Vanadzor");
        REQUIRE(store->take(other->changesSince(store->seen())));
        REQUIRE(store->conflicts().size() == 1);
    }
    void edit(Store& in, const QString& place) const
    {
        const Person before = in.of<Person>().all().first();
        Person after = before;
        after.birthPlace = place;
        Act act(in, {{}, "edit", {}, in.clock().now()});
        act.save(before, after);
        act.commit();
    }
};

} // namespace

TEST_CASE("A sound file is looked through whole and nothing is found")
{
    World world;
    const CheckReport report = world.report();
    for (const CheckFinding& finding : report.findings)
        UNSCOPED_INFO(finding.message.toStdString() << " | " << finding.detail.toStdString());
    CHECK(report.findings.isEmpty());
    CHECK(report.isSound());
    CHECK(report.changes == 20);
    CHECK(report.records == 19);
    CHECK(report.signatures == 8);
}

TEST_CASE("A file with an open conflict is sound")
{
    Disagreement world;
    CHECK(world.report().findings.isEmpty());
}

TEST_CASE("A sound file on disk passes, and one with a flipped byte does not")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("EVN.hwd");
    World world;
    world.store->database().attach(path, QByteArray(32, 'k'), "disk");
    world.store->database().execute("SELECT sqlcipher_export('disk')");
    world.store->database().execute("PRAGMA disk.user_version = 2; DETACH disk");
    SteppedClock clock{QDate(2014, 10, 1)};
    SeededEntropy entropy{9};
    NoProgress progress;
    {
        auto file = sql::Database::open(path, QByteArray(32, 'k'), sql::Database::Mode::ReadWrite);
        REQUIRE(file);
        Store store(*std::move(file), world.store->registry(), {clock, entropy}, world.store->device());
        CHECK(check(store, progress).findings.isEmpty());
    }
    auto file = sql::Database::open(path, QByteArray(32, 'k'), sql::Database::Mode::ReadWrite);
    REQUIRE(file);
    Store store(*std::move(file), world.store->registry(), {clock, entropy}, world.store->device());
    QFile raw(path);
    REQUIRE(raw.open(QIODevice::ReadWrite));
    raw.seek(raw.size() - 2000);
    const char byte = char(raw.peek(1)[0] ^ 1);
    raw.write(&byte, 1);
    raw.close();
    const auto findings = check(store, progress).findings;
    REQUIRE_FALSE(findings.isEmpty());
    CHECK(findings.first().area == Area::Integrity);
}

TEST_CASE("A missing guard is found")
{
    World world;
    SECTION("against deleting")
    {
        world.tamper("DROP TRIGGER guard_person_delete");
    }
    SECTION("against writing")
    {
        world.tamper("PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = replace(sql, "
                     "'homeward_guard() OR', 'TRUE OR') WHERE name = 'person'; PRAGMA writable_schema = OFF");
    }
    CHECK(world.onlyIn(Area::Guards));
}

TEST_CASE("What was altered in the log is found in its chain")
{
    World world;
    SECTION("a value")
    {
        world.tamper("UPDATE log_entry SET changes = CAST(replace(changes, 'Anna', 'Anne') AS BLOB);"
                     "UPDATE staff SET name = 'Anne' WHERE name = 'Anna'");
    }
    SECTION("who did it")
    {
        world.tamper("UPDATE act SET author = zeroblob(16) WHERE n = 2");
    }
    SECTION("a change taken out")
    {
        world.tamper("DELETE FROM log_entry WHERE n = 4; DELETE FROM role_grant WHERE id = (SELECT min(id) "
                     "FROM role_grant);"
                     "UPDATE case_digest SET digest = digest");
        CHECK(world.found(Area::Chain) == 1);
        return;
    }
    SECTION("the last change taken out")
    {
        world.tamper("DELETE FROM log_entry WHERE n = (SELECT max(n) FROM log_entry)");
        CHECK(world.found(Area::Chain) == 1);
        return;
    }
    SECTION("the head")
    {
        world.tamper("UPDATE origin SET head = zeroblob(32)");
        CHECK(world.found(Area::Chain) == 2); // neither the chain's end nor what the laptop signed
    }
    SECTION("the head's signature")
    {
        world.tamper("UPDATE origin SET signature = zeroblob(64)");
    }
    CHECK(world.onlyIn(Area::Chain));
}

TEST_CASE("A change by a replica that the file does not know is found, not followed")
{
    World world(false); // what was done last is a single change
    world.tamper("UPDATE log_entry SET origin = 9 WHERE n = (SELECT max(n) FROM log_entry)");
    CHECK(world.found(Area::Chain) == 2);
}

TEST_CASE("An entry of the log that is cut off, too long or miscounted is found")
{
    World world;
    const QByteArray damage = GENERATE(as<QByteArray>(), "changes = substr(changes, 1, length(changes) - 1)",
        "changes = CAST(changes || x'00' AS BLOB)", "changes = x''", "count = count - 1", "count = count + 1",
        "count = -1");
    INFO(damage.toStdString());
    world.tamper("UPDATE log_entry SET " + damage + " WHERE n = 5");
    CHECK(world.found(Area::Chain) >= 1);
    CHECK(world.found(Area::Replay) >= 1);
}

TEST_CASE("A context that names replicas which the file does not know is found, not followed")
{
    World world;
    world.tamper("UPDATE context SET vector = x'0001020304'");
    CHECK(world.found(Area::Chain) == 1);
}

TEST_CASE("A damaged note of where a row comes from is found, not followed")
{
    World world;
    const QByteArray version
        = GENERATE(as<QByteArray>(), "x''", "x'0420ff80'", "x'00ff7fff80808080808080808080ffffffffff'");
    world.tamper("UPDATE person SET version = " + version);
    CHECK(world.found(Area::Replay) >= 1);
}

TEST_CASE("What was altered past the log is found by replaying it")
{
    World world;
    const QByteArray tampering = GENERATE(as<QByteArray>(), "UPDATE person SET given_name = 'X'",
        "UPDATE person SET version = CAST(x'06' || substr(version, 2) AS BLOB)",
        "UPDATE package SET version = (SELECT version FROM instalment)",
        "INSERT INTO note (id, case_id, version) SELECT zeroblob(16), id, x'' FROM case_file",
        "INSERT INTO staff (id, version) VALUES (zeroblob(16), x'')", // of no case
        "DELETE FROM role_grant", //
        "UPDATE case_digest SET digest = zeroblob(32) WHERE case_id <> zeroblob(16)",
        "UPDATE case_digest SET digest = zeroblob(32) WHERE case_id = zeroblob(16)", //
        "DELETE FROM case_digest", //
        "INSERT INTO case_digest (case_id, digest) VALUES (x'01', zeroblob(32))",
        "INSERT INTO sibling SELECT id, 1, 1, 1, 1, 18, case_id, x'00' FROM person",
        "INSERT INTO unknown_field SELECT id, 99, 1, 1, 1, 18, case_id, x'00' FROM person");
    INFO(tampering.toStdString());
    world.tamper(tampering);
    CHECK(world.onlyIn(Area::Replay));
}

TEST_CASE("A row moved to another case past the log is found")
{
    World world;
    world.tamper("UPDATE person SET case_id = zeroblob(16)");
    CHECK(world.found(Area::Replay) == 1);
}

TEST_CASE("An altered value beside the shown one is found")
{
    Disagreement world;
    SECTION("its text")
    {
        world.tamper("UPDATE sibling SET value = x'020158'");
    }
    SECTION("gone")
    {
        world.tamper("DELETE FROM sibling");
    }
    SECTION("its case")
    {
        world.tamper("UPDATE sibling SET case_id = zeroblob(16)");
    }
    CHECK(world.onlyIn(Area::Replay));
}

TEST_CASE("What a newer program wrote is replayed too")
{
    World newer;
    QList<KindInfo> kinds = newer.store->registry().kinds();
    for (KindInfo& kind : kinds)
        if (kind.table == "person")
            kind.fields.remove(kind.indexOf(QByteArray("birth_place")));
    kinds.removeIf([](const KindInfo& kind) { return kind.table == "instalment"; });
    const Registry registry(kinds);
    sql::Database database = sql::Database::inMemory();
    REQUIRE(migrate(database, registry));
    Store older(std::move(database), registry, {newer.clock, newer.entropy}, seal::SigningKey::create());
    REQUIRE(older.take(newer.store->changesSince({})));
    REQUIRE(older.database().one<int>("SELECT count(*) FROM unknown_field") > 2);
    NoProgress progress;
    const auto areas = [&] {
        QSet<int> found;
        for (const CheckFinding& finding : check(older, progress).findings)
            if (!finding.isNote)
                found.insert(int(finding.area));
        return found;
    };
    CHECK(areas().isEmpty());
    older.database().execute("UPDATE unknown_field SET value = x'020158' WHERE kind = 18");
    CHECK(areas() == QSet<int>{int(Area::Replay)});
}

TEST_CASE("A signature by a key that is not here is found")
{
    World world(false);
    world.ask();
    world.approve(world.boris);
    sign(world.approval, world.boris.key, world.store->newId<StaffKey>());
    world.add(world.approval);
    CHECK(world.found(Area::Signatures) == 1);
}

TEST_CASE("A signature that is missing, forged or another person's is found")
{
    World world(false);
    world.ask();
    world.approve(world.boris);
    SECTION("signed by another key")
    {
        world.approval.signature = seal::SigningKey::create().sign(view(canonicalOf(world.approval)));
    }
    SECTION("altered after it was signed")
    {
        world.approval.note = "x";
    }
    SECTION("not signed")
    {
        world.approval.signature.clear();
    }
    SECTION("signed by nobody named")
    {
        sign(world.approval, world.root, {});
    }
    SECTION("another person's key")
    {
        sign(world.approval, world.anna.key, world.anna.keyId);
    }
    SECTION("one's own key in nobody's name")
    {
        world.approval.approvedBy = {};
        sign(world.approval, world.anna.key, world.anna.keyId);
    }
    world.add(world.approval);
    CHECK(world.onlyIn(Area::Signatures));
    CHECK(world.found(Area::Signatures) == 1);
}

TEST_CASE("A role that the office root did not grant is found")
{
    World world(false);
    RoleGrant grant = world.fresh<RoleGrant>();
    grant.staff = world.anna.staff;
    grant.role = StaffRole::Manager;
    sign(grant, world.anna.key, {});
    world.add(grant);
    CHECK(world.onlyIn(Area::Signatures));
}

TEST_CASE("A second office root that the first did not sign is found")
{
    World world(false);
    const seal::SigningKey own = seal::SigningKey::create();
    TrustEntry trust = world.fresh<TrustEntry>();
    trust.id = Id<TrustEntry>(Uuid::fromText("00000000-0000-7000-8000-000000000001")); // older by its id
    trust.subject = TrustSubject::Office;
    trust.publicKey = own.publicKey().bytes();
    sign(trust, own, {});
    world.add(trust);
    CHECK(world.onlyIn(Area::Signatures));
    CHECK(world.found(Area::Signatures) == 1);
}

TEST_CASE("Closing and reopening a case must be signed, other stages must not")
{
    World world(false);
    StageEvent event = world.fresh<StageEvent>();
    event.recordedBy = world.anna.staff;
    const auto stage = GENERATE(Stage::Closed, Stage::Reopened, Stage::Contacted);
    event.stage = stage;
    const bool due = stage != Stage::Contacted;
    SECTION("signed")
    {
        sign(event, world.anna.key, world.anna.keyId);
        world.add(event);
        CHECK(world.found(Area::Signatures) == (due ? 0 : 1));
    }
    SECTION("not signed")
    {
        world.add(event);
        CHECK(world.found(Area::Signatures) == (due ? 1 : 0));
    }
}

TEST_CASE("An approval by the requester is found")
{
    World world(false);
    world.ask();
    world.approve(world.anna);
    world.add(world.approval);
    CHECK(world.onlyIn(Area::Signatures));
}

TEST_CASE("A refusal by the requester is no finding")
{
    World world(false);
    world.ask();
    world.approve(world.anna);
    world.approval.approved = false;
    sign(world.approval, world.anna.key, world.anna.keyId);
    world.add(world.approval);
    CHECK(world.report().findings.isEmpty());
}

TEST_CASE("An approval of what has changed since is found, until it is approved anew")
{
    World world(false);
    RuleException exception = world.fresh<RuleException>();
    exception.requestedBy = world.anna.staff;
    exception.amount = Money(100, "EUR");
    world.add(exception);
    const auto approve = [&] {
        Approval approval = world.fresh<Approval>();
        approval.subjectKind = ApprovalSubject::Exception;
        approval.subject = bytesOf(idValue(exception.id.uuid()).bytes);
        approval.content = contentOf(exception);
        approval.approved = true;
        approval.approvedBy = world.boris.staff;
        sign(approval, world.boris.key, world.boris.keyId);
        world.add(approval);
    };
    approve();
    CHECK(world.report().findings.isEmpty());
    const RuleException before = exception;
    exception.amount = Money(101, "EUR");
    {
        Act act(*world.store, {{}, "edit", {}, world.clock.now()});
        act.save(before, exception);
        act.commit();
    }
    CHECK(world.onlyIn(Area::Signatures));
    approve();
    CHECK(world.report().findings.isEmpty());
}

TEST_CASE("A reference out of its case that leads nowhere is a note")
{
    World world(false);
    Task task = world.fresh<Task>();
    task.assignedTo = world.store->newId<Staff>();
    world.add(task);
    const auto findings = world.report().findings;
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].area == Area::References);
    CHECK(findings[0].isNote);
    CHECK(findings[0].message.startsWith("Task " + task.id.uuid().text() + " of case EVN-2014-A-00012-V: "));
    CHECK(world.report().isSound());
}

TEST_CASE("A reference inside a case that leads nowhere is a finding")
{
    World world(false);
    SECTION("an owner")
    {
        world.store->database().execute("PRAGMA foreign_keys = OFF");
        Entitlement entitlement = world.fresh<Entitlement>();
        entitlement.package = world.store->newId<Package>();
        world.add(entitlement);
        CHECK(world.found(Area::Integrity) == 1);
    }
    SECTION("the case")
    {
        Note note = world.fresh<Note>();
        note.caseId = world.store->newId<CaseFile>();
        world.add(note);
    }
    CHECK(world.found(Area::References) == 1);
    CHECK_FALSE(world.report().isSound());
}

TEST_CASE("Shares that miss their disbursement by a cent are found")
{
    World world(false);
    world.ask();
    world.approve(world.boris);
    world.disburse();
    sign(world.payment, world.boris.key, world.boris.keyId);
    const qint64 cents = GENERATE(-1, 0, 1);
    const bool ofProgramme = GENERATE(false, true);
    Money& share = ofProgramme ? world.splits[0].programmeAmount : world.splits[0].amount;
    share += Money(cents, "EUR");
    world.add(world.approval, world.payment, world.splits[0], world.splits[1]);
    CHECK(world.found(Area::Ledger) == (cents == 0 ? 0 : 1));
    CHECK(world.report().isSound() == (cents == 0));
}

TEST_CASE("A disbursement that is not what was asked and approved is found")
{
    World world(false);
    world.ask();
    world.approve(world.boris);
    world.disburse();
    SECTION("another amount")
    {
        world.payment.amount = world.payment.programmeAmount = Money(25001, "EUR");
        world.splits[0].amount = world.splits[0].programmeAmount = Money(20001, "EUR");
        world.add(world.approval);
    }
    SECTION("not approved") { }
    SECTION("refused")
    {
        world.approval.approved = false;
        sign(world.approval, world.boris.key, world.boris.keyId);
        world.add(world.approval);
    }
    SECTION("from an account in another currency")
    {
        world.add(world.approval);
        Account box = world.fresh<Account>();
        box.currencyCode = "AMD";
        world.add(box);
        world.payment.account = box.id;
    }
    sign(world.payment, world.boris.key, world.boris.keyId);
    world.add(world.payment, world.splits[0], world.splits[1]);
    CHECK(world.onlyIn(Area::Ledger));
    CHECK(world.found(Area::Ledger) == 1);
}

TEST_CASE("A disbursement in another currency than its instalment's is found")
{
    World world;
    const Instalment before = world.instalment;
    world.instalment.amount = Money(25000, "USD");
    {
        Act act(*world.store, {{}, "edit", {}, world.clock.now()});
        act.save(before, world.instalment);
        act.commit();
    }
    CHECK(world.onlyIn(Area::Ledger));
}

TEST_CASE("An instalment paid twice is found, until one payment is corrected")
{
    World world;
    world.payOnce();
    CHECK(world.onlyIn(Area::Ledger));
    CHECK(world.found(Area::Ledger) == 1);
    Correction correction = world.fresh<Correction>();
    correction.disbursement = world.payment.id;
    correction.correctedBy = world.boris.staff;
    sign(correction, world.boris.key, world.boris.keyId);
    world.add(correction);
    CHECK(world.report().findings.isEmpty());

    correction.id = world.store->newId<Correction>();
    sign(correction, world.boris.key, world.boris.keyId);
    world.add(correction);
    CHECK(world.onlyIn(Area::Ledger)); // corrected twice
}

TEST_CASE("A correction of a payment that is not there is found")
{
    World world;
    Correction correction = world.fresh<Correction>();
    correction.disbursement = world.store->newId<Disbursement>();
    correction.correctedBy = world.boris.staff;
    sign(correction, world.boris.key, world.boris.keyId);
    world.add(correction);
    CHECK(world.found(Area::Ledger) == 1);
}

TEST_CASE("A recovery may reach what was paid, and not go beyond")
{
    World world;
    const auto recover = [&](RecoveryStep step, Money amount) {
        Recovery recovery = world.fresh<Recovery>();
        recovery.disbursement = world.payment.id;
        recovery.step = step;
        recovery.amount = amount;
        recovery.recordedBy = world.boris.staff;
        sign(recovery, world.boris.key, world.boris.keyId);
        world.add(recovery);
    };
    recover(RecoveryStep::Receivable, Money(25000, "EUR"));
    recover(RecoveryStep::Refunded, Money(20000, "EUR"));
    recover(RecoveryStep::WrittenOff, Money(5000, "EUR"));
    CHECK(world.report().findings.isEmpty());
    SECTION("one cent more called for")
    {
        recover(RecoveryStep::Receivable, Money(1, "EUR"));
    }
    SECTION("one cent more come back")
    {
        recover(RecoveryStep::Offset, Money(1, "EUR"));
    }
    SECTION("in another currency")
    {
        recover(RecoveryStep::Refunded, Money(1, "AMD"));
    }
    CHECK(world.onlyIn(Area::Ledger));
    CHECK(world.found(Area::Ledger) == 1);
}

TEST_CASE("Of very many findings a hundred are told and the rest are counted")
{
    World world(false);
    for (int i = 0; i < 103; ++i) {
        Task task = world.fresh<Task>();
        task.assignedTo = world.store->newId<Staff>();
        world.add(task);
    }
    const auto findings = world.report().findings;
    REQUIRE(findings.size() == 101);
    CHECK(findings.last().message == u"There are 3 more such notes.");
    CHECK(findings.last().isNote);
}

TEST_CASE("A check stops when it is cancelled")
{
    struct Cancelled final : Progress {
        void report(int, int) override { }
        bool cancelled() const override { return true; }
    } progress;
    World world;
    CHECK_THROWS_AS(check(*world.store, progress), Failure);
}
