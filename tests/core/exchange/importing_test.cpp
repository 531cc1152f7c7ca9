#include "core/domain/records/people.h"
#include "core/store/act.h"
#include "core/store/attachments.h"
#include "core/store/check.h"
#include "core/store/kinds.h"
#include "core/store/peerbook.h"
#include "tests/support/exchanging.h"

using namespace exchanging;

namespace {

void change(Laptop& laptop, const Id<Person>& id, const QString& place)
{
    laptop.clock.advance(1000);
    const auto before = laptop.store->of<Person>().find(id);
    REQUIRE(before);
    Person after = *before;
    after.birthPlace = place;
    Act act(*laptop.store, {{}, "test", {}, laptop.clock.now()});
    act.save(*before, after);
    act.commit();
}

Person somebody(Laptop& laptop)
{
    CaseFile file;
    file.id = file.caseId = laptop.store->newId<CaseFile>();
    file.reference = "EVN-2014-" + file.id.text().right(4);
    Person person;
    person.id = laptop.store->newId<Person>();
    person.caseId = file.id;
    person.givenName = "Vakhtang";
    Act act(*laptop.store, {{}, "test", {}, laptop.clock.now()});
    act.add(file);
    act.add(person);
    act.commit();
    return person;
}

QString place(const Laptop& laptop, const Id<Person>& id)
{
    return laptop.store->of<Person>().find(id)->birthPlace;
}

int findings(Laptop& laptop)
{
    NoProgress progress;
    const CheckReport report = check(*laptop.store, progress);
    for (const CheckFinding& finding : report.findings)
        UNSCOPED_INFO(finding.message.toStdString());
    return int(report.findings.size());
}

} // namespace

TEST_CASE("Two files that exchange the golden case by bundles hold the same, and their check is clean")
{
    Headquarters yerevan;
    Laptop brussels(2);
    yerevan.play(demoStart, demoAutumn);
    yerevan.admit(brussels);
    CHECK(brussels.digest() == yerevan.digest());
    yerevan.play(demoAutumn, demoEnd);
    brussels.clock.setDay(demoEnd, 20);
    const Person added = somebody(brussels);
    const TakenBundle there = brussels.mustTake(yerevan.bundleFor(brussels));
    CHECK(there.changes > 20);
    CHECK_FALSE(there.differs);
    const TakenBundle back = yerevan.mustTake(brussels.bundleFor(yerevan));
    CHECK(back.changes == 2);
    CHECK(yerevan.store->of<Person>().find(added.id));
    CHECK(brussels.digest() == yerevan.digest());
    CHECK(findings(yerevan) == 0);
    CHECK(findings(brussels) == 0);
}

TEST_CASE("A bundle taken twice does nothing the second time")
{
    Headquarters yerevan;
    Laptop brussels(2);
    yerevan.admit(brussels);
    const Person person = somebody(yerevan);
    const QByteArray bundle = yerevan.bundleFor(brussels);
    CHECK(brussels.mustTake(bundle).changes == 2);
    const DigestSum after = brussels.digest();
    const TakenBundle again = brussels.mustTake(bundle);
    CHECK(again.what == TakenBundle::What::AlreadyHere);
    CHECK(again.changes == 0);
    CHECK(brussels.digest() == after);
    CHECK(PeerBook(*brussels.store).journal(10).size() == 2); // the answer, and this one once
}

TEST_CASE("A bundle holds only what its receiver has not confirmed, and a lost one is made good by the next")
{
    Headquarters yerevan;
    Laptop brussels(2);
    yerevan.admit(brussels);
    yerevan.mustTake(brussels.bundleFor(yerevan)); // the receipt of all that there was
    const Person person = somebody(yerevan);
    (void)yerevan.bundleFor(brussels); // lost
    change(yerevan, person.id, "Sevan");
    const TakenBundle second = brussels.mustTake(yerevan.bundleFor(brussels));
    CHECK(second.number == 3);
    CHECK(second.changes == 3);
    yerevan.mustTake(brussels.bundleFor(yerevan));
    const auto journal = PeerBook(*yerevan.store).journal(10);
    const auto sent = std::ranges::find_if(journal, [](const BundleEntry& entry) { return entry.sent; });
    CHECK(sent->number == 3);
    CHECK(sent->answer == "taken");
    change(yerevan, person.id, "Ararat");
    CHECK(brussels.mustTake(yerevan.bundleFor(brussels)).changes == 1);
    CHECK(PeerBook(*yerevan.store).journal(1).first().changes == 1);
}

TEST_CASE("A bundle that comes too early is parked, changes nothing, and is taken when its time has come")
{
    Headquarters yerevan;
    Laptop brussels(2);
    yerevan.admit(brussels);
    sql::Database backup = brussels.store->database().copy();
    const Person person = somebody(yerevan);
    const QByteArray first = yerevan.bundleFor(brussels);
    brussels.mustTake(first);
    yerevan.mustTake(brussels.bundleFor(yerevan)); // from now on Brussels is told only what is newer
    change(yerevan, person.id, "Sevan");
    const QByteArray second = yerevan.bundleFor(brussels);

    const seal::SigningKey device = brussels.store->device();
    brussels.store = std::make_unique<Store>(
        std::move(backup), homewardKinds(), Surroundings{brussels.clock, brussels.entropy}, device);
    const DigestSum before = brussels.digest();
    CHECK(brussels.mustTake(second).what == TakenBundle::What::Parked);
    CHECK(brussels.digest() == before);
    CHECK(PeerBook(*brussels.store).journal(1).first().outcome == "parked");
    CHECK(brussels.mustTake(first).changes == 2);
    CHECK(brussels.mustTake(second).changes == 1);
    CHECK(place(brussels, person.id) == "Sevan");
}

TEST_CASE("What two wrote unseen by each other is told as values to be settled")
{
    Headquarters yerevan;
    Laptop brussels(2);
    yerevan.admit(brussels);
    const Person person = somebody(yerevan);
    brussels.mustTake(yerevan.bundleFor(brussels));
    change(yerevan, person.id, "Sevan");
    change(brussels, person.id, "Ararat");
    const TakenBundle taken = brussels.mustTake(yerevan.bundleFor(brussels));
    CHECK(taken.conflicts == 1);
    yerevan.mustTake(brussels.bundleFor(yerevan));
    CHECK(place(yerevan, person.id) == place(brussels, person.id));
    CHECK(yerevan.store->conflicts().size() == 1);
}

TEST_CASE("A bundle for another laptop, by a stranger or by a revoked laptop is refused")
{
    Headquarters yerevan, elsewhere(9);
    Laptop brussels(2), gyumri(3);
    yerevan.admit(brussels);
    yerevan.admit(gyumri, "Laptop C");
    const QByteArray forBrussels = yerevan.bundleFor(brussels);
    const DigestSum before = gyumri.digest();
    CHECK(kindOf(gyumri.take(forBrussels)) == Error::Kind::NotAllowed);
    CHECK(kindOf(yerevan.take(forBrussels)) == Error::Kind::NotAllowed); // one's own

    elsewhere.enrol(brussels, "Brussels");
    CHECK(kindOf(brussels.take(elsewhere.bundleFor(brussels))) == Error::Kind::NotAllowed);
    CHECK(gyumri.digest() == before);

    const QByteArray key = gyumri.store->device().publicKey().bytes();
    REQUIRE(revokeDevice({*yerevan.store, yerevan.cast[0]}, yerevan.root, key));
    CHECK(kindOf(yerevan.take(gyumri.bundleFor(yerevan))) == Error::Kind::NotAllowed);
    CHECK(kindOf(brussels.take(forBrussels.left(10))) == Error::Kind::Invalid);
    CHECK(kindOf(brussels.take({})) == Error::Kind::Invalid);
}

TEST_CASE("What a revoked laptop wrote later is refused, whoever passes it on")
{
    Headquarters yerevan;
    Laptop brussels(2), gyumri(3);
    yerevan.admit(brussels);
    yerevan.admit(gyumri, "Laptop C");
    brussels.mustTake(yerevan.bundleFor(brussels)); // knows of Gyumri's laptop
    const Person early = somebody(gyumri);
    yerevan.mustTake(gyumri.bundleFor(yerevan));
    gyumri.mustTake(yerevan.bundleFor(gyumri));
    gyumri.mustTake(brussels.bundleFor(gyumri));
    const QByteArray key = gyumri.store->device().publicKey().bytes();
    REQUIRE(revokeDevice({*yerevan.store, yerevan.cast[0]}, yerevan.root, key));
    somebody(gyumri);
    brussels.mustTake(gyumri.bundleFor(brussels)); // has not heard of it yet
    const DigestSum before = yerevan.digest();
    CHECK(kindOf(yerevan.take(brussels.bundleFor(yerevan))) == Error::Kind::NotAllowed);
    CHECK(yerevan.digest() == before);
    CHECK(yerevan.store->of<Person>().find(early.id));
}

TEST_CASE("An attachment travels once, and again where it was lost on the way")
{
    Headquarters yerevan;
    Laptop brussels(2);
    yerevan.admit(brussels);
    QByteArray scan(3 << 20, 'x');
    for (qsizetype i = 0; i < scan.size(); ++i)
        scan[i] = char(i * 7919 >> 5);
    QBuffer buffer(&scan);
    buffer.open(QIODevice::ReadOnly);
    const auto content = addContent(*yerevan.store, buffer, "scan");
    REQUIRE(content);
    Attachment attachment;
    attachment.id = yerevan.store->newId<Attachment>();
    attachment.caseId = yerevan.store->newId<CaseFile>();
    attachment.content = content->id;
    {
        Act act(*yerevan.store, {{}, "test", {}, yerevan.clock.now()});
        act.add(attachment);
        act.commit();
    }

    CHECK(brussels.mustTake(yerevan.bundleFor(brussels)).contents == 1);
    QByteArray came;
    REQUIRE(
        readContent(*brussels.store, content->id, [&](std::string_view piece) { came += bytesOf(piece); }));
    CHECK(came == scan);
    CHECK(brussels.mustTake(yerevan.bundleFor(brussels)).contents == 0);
    brussels.store->database().run("DELETE FROM chunk WHERE content = ?", content->id); // as a lost bundle
    yerevan.mustTake(brussels.bundleFor(yerevan));
    CHECK(brussels.mustTake(yerevan.bundleFor(brussels)).contents == 1);
}

TEST_CASE("A preview counts what is new and changes nothing")
{
    Headquarters yerevan;
    Laptop brussels(2);
    yerevan.admit(brussels);
    const Person person = somebody(yerevan);
    change(yerevan, person.id, "Sevan");
    QByteArray bundle = yerevan.bundleFor(brussels);
    QBuffer buffer(&bundle);
    buffer.open(QIODevice::ReadOnly);
    NoProgress progress;
    const DigestSum before = brussels.digest();
    const auto preview = previewBundle(*brussels.store, buffer, progress);
    REQUIRE(preview);
    CHECK(preview->changes == 3);
    CHECK(preview->cases == 1);
    CHECK(preview->persons == 1);
    CHECK(preview->payments == 0);
    CHECK_FALSE(preview->alreadyTaken);
    CHECK(brussels.digest() == before);
}
