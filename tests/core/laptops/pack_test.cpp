#include "core/domain/records/consent.h"
#include "core/domain/records/payee.h"
#include "core/domain/records/worklog.h"
#include "core/laptops/pack.h"
#include "core/store/check.h"
#include "core/store/dossier.h"
#include "core/work/casework.h"
#include "core/work/officeagenda.h"
#include "core/work/payments.h"
#include "tests/support/packing.h"

using namespace packing;
using exchanging::kindOf;

namespace {

QString soundness(Store& store)
{
    NoProgress progress;
    QStringList findings;
    for (const CheckFinding& finding : check(store, progress).findings)
        if (!finding.isNote)
            findings += finding.message + u' ' + finding.detail;
    return findings.join(u'\n');
}

/// Everything in the file that can be read, as one text.
QByteArray everythingIn(const Store& store)
{
    QByteArray all;
    const auto tables = store.database().all(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'",
        [](sql::Row& row) { return row.at<QByteArray>(0); });
    for (const QByteArray& table : tables)
        store.database().each("SELECT * FROM \"" + table + '"', [&](sql::Row& row) {
            for (int i = 0; i < row.columns(); ++i)
                all += bytesOf(row.value(i).bytes) + '\n';
        });
    return all;
}

Consent sharing(const Packing& mission, const QString& with)
{
    Consent consent;
    consent.caseId = mission.caseId();
    consent.scope = ConsentScope::Sharing;
    consent.sharedWith = with;
    consent.givenOn = demoStart;
    return consent;
}

/// Puts words into the case that must not leave the office with strangers.
void plantSecrets(Packing& mission)
{
    Act act(*mission.office.store, mission.desk().act("plant"));
    Note note;
    note.id = act.newId<Note>();
    note.caseId = mission.caseId();
    note.text = "planted-note";
    act.add(note);
    Referral referral;
    referral.id = act.newId<Referral>();
    referral.caseId = note.caseId;
    referral.service = "planted-service";
    act.add(referral);
    Payee payee;
    payee.id = act.newId<Payee>();
    payee.caseId = note.caseId;
    payee.name = "planted-payee";
    act.add(payee);
    PayeeAccount account;
    account.id = act.newId<PayeeAccount>();
    account.caseId = note.caseId;
    account.payee = payee.id;
    account.number = "planted-number";
    act.add(account);
    Contact contact;
    contact.id = act.newId<Contact>();
    contact.caseId = note.caseId;
    contact.note = "planted-remark";
    act.add(contact);
    StageEvent event;
    event.id = act.newId<StageEvent>();
    event.caseId = note.caseId;
    event.stage = Stage::Monitoring;
    event.happenedOn = demoEnd;
    event.note = "planted-remark";
    act.add(event);
    act.commit();
}

} // namespace

TEST_CASE("A colleague's pack holds the mission's case as the office has it, and is sound", "[packs]")
{
    Packing mission;
    const MissionPack pack = mission.written();
    CHECK(pack.cases.size() == 1);
    CHECK(pack.persons == 5);
    CHECK(pack.code.split(u' ').size() == 7);
    const auto there = mission.opened(pack);
    const auto here = dossierOf(*mission.office.store, mission.caseId());
    const auto copy = dossierOf(there->store(), mission.caseId());
    REQUIRE(copy);
    CHECK(copy->of<Person>() == here->of<Person>());
    CHECK(copy->of<Visit>() == here->of<Visit>());
    CHECK(copy->of<Package>() == here->of<Package>());
    CHECK(copy->of<Disbursement>() == here->of<Disbursement>());
    CHECK(there->store().of<CaseFile>().all().size() == 1);
    CHECK(there->store().of<Account>().all().isEmpty()); // the office's money stays there
    CHECK(soundness(there->store()) == QString());
}

TEST_CASE("What a mission finds comes back to the office, and what the office did meanwhile stays", "[packs]")
{
    Packing mission;
    const auto there = mission.opened(mission.written());
    const auto persons = there->store().of<Person>().ofCase(mission.caseId());
    const auto visited = recordVisit(there->desk(), mission.visit(), {persons.first().id});
    INFO((visited ? QString() : visited.error().message).toStdString());
    REQUIRE(visited);
    Person meanwhile = mission.office.store->of<Person>().ofCase(mission.caseId()).first();
    {
        Act act(*mission.office.store, mission.desk().act("meanwhile"));
        Person changed = meanwhile;
        changed.birthPlace = "Gyumri";
        act.save(meanwhile, changed);
        act.commit();
    }
    const auto taken = mission.office.mustTake(mission.findings(*there));
    CHECK(taken.conflicts == 0);
    CHECK_FALSE(taken.differs);
    CHECK(mission.office.store->of<Visit>().find(*visited)->narrative == "The kilns are hot");
    CHECK(mission.office.store->of<Person>().find(meanwhile.id)->birthPlace == "Gyumri");
    CHECK(soundness(*mission.office.store) == QString());
    CHECK(soundness(there->store()) == QString());
}

TEST_CASE("A pack writes visits down and refuses what the office does", "[packs]")
{
    Packing mission;
    const auto there = mission.opened(mission.written());
    CHECK(kindOf(mayDo(there->desk(), Right::Pay)) == Error::Kind::NotAllowed);
    CHECK(kindOf(mayDo(there->desk(), Right::KeepCases)) == Error::Kind::NotAllowed);
    CHECK(mayDo(there->desk(), Right::Visit));
    QByteArray bundle;
    QBuffer buffer(&bundle);
    buffer.open(QIODevice::ReadOnly);
    NoProgress progress;
    CHECK(kindOf(importBundle(there->store(), buffer, progress)) == Error::Kind::NotAllowed);
    there->clock.step(QDate(2100, 1, 1));
    CHECK(mayDo(there->desk(), Right::Visit));
    there->clock.step(QDate(2100, 1, 2));
    CHECK(kindOf(mayDo(there->desk(), Right::Visit)) == Error::Kind::NotAllowed);
    (void)mission.findings(*there); // what was written still goes home
}

TEST_CASE("No bundle of all that the office holds is ever sealed to a mission's laptop", "[packs]")
{
    Packing mission;
    const auto there = mission.opened(mission.written());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    NoProgress progress;
    const auto laptop = trustedDevice(*mission.office.store, there->store().device().publicKey().bytes());
    REQUIRE(laptop);
    CHECK(laptop->isPack);
    CHECK(kindOf(exportBundle(*mission.office.store, {*laptop, {}, true}, buffer, progress))
        == Error::Kind::NotAllowed);
    CHECK(buffer.data().isEmpty());
}

TEST_CASE("Another organisation gets only cases whose persons consented to it by name", "[packs]")
{
    Packing mission;
    mission.order.organisation = "Fedasil";
    CHECK(kindOf(mission.write()) == Error::Kind::Invalid);
    CHECK(previewPack(*mission.office.store, mission.order).leftOut.size() == 1);
    const auto consent = [&](const Consent& given) {
        Act act(*mission.office.store, mission.desk().act("consent"));
        Consent record = given;
        record.id = act.newId<Consent>();
        act.add(record);
        act.commit();
        return previewPack(*mission.office.store, mission.order).cases.size();
    };
    CHECK(consent(sharing(mission, "")) == 0); // names nobody
    CHECK(consent(sharing(mission, "somebody else")) == 0);
    Consent ofOne = sharing(mission, "Fedasil");
    ofOne.person = mission.office.store->of<Person>().ofCase(mission.caseId()).first().id;
    CHECK(consent(ofOne) == 0); // four others did not
    Consent withdrawn = sharing(mission, "Fedasil");
    withdrawn.withdrawnOn = demoEnd;
    CHECK(consent(withdrawn) == 0);
    CHECK(consent(sharing(mission, "fedasil, Brussels")) == 1);
}

TEST_CASE("Nothing that another organisation may not see is in its file", "[packs]")
{
    Packing mission;
    plantSecrets(mission);
    const QByteArray office = everythingIn(*mission.office.store);
    for (const char* secret :
        {"planted-note", "planted-service", "planted-payee", "planted-number", "planted-remark"})
        CHECK(office.contains(secret));
    {
        Act act(*mission.office.store, mission.desk().act("consent"));
        Consent consent = sharing(mission, "Fedasil");
        consent.id = act.newId<Consent>();
        act.add(consent);
        act.commit();
    }
    mission.order.organisation = "Fedasil";
    const auto there = mission.opened(mission.written());
    const QByteArray all = everythingIn(there->store());
    CHECK(all.contains(
        mission.office.store->of<Person>().ofCase(mission.caseId()).first().familyName.toUtf8()));
    for (const char* secret :
        {"planted-note", "planted-service", "planted-payee", "planted-number", "planted-remark"})
        CHECK_FALSE(all.contains(secret));
    CHECK(soundness(there->store()) == QString());
    // What it finds comes back all the same.
    const auto persons = there->store().of<Person>().ofCase(mission.caseId());
    const auto visited = recordVisit(there->desk(), mission.visit(), {persons.first().id});
    REQUIRE(visited);
    mission.office.mustTake(mission.findings(*there));
    CHECK(mission.office.store->of<Visit>().find(*visited));
    CHECK(mission.office.store->of<Payee>()
              .firstWhere("name = ? LIMIT 1", Value::ofText("planted-payee"))
              .has_value());
}

TEST_CASE("A consent withdrawn while a pack is out heads Today until it is asked back", "[packs]")
{
    Packing mission;
    Consent consent = sharing(mission, "Fedasil");
    {
        Act act(*mission.office.store, mission.desk().act("consent"));
        consent.id = act.newId<Consent>();
        act.add(consent);
        act.commit();
    }
    mission.order.organisation = "Fedasil";
    mission.order.expires = demoEnd.addDays(30);
    (void)mission.written();
    CHECK(unsettledItems(*mission.office.store).isEmpty());
    {
        Act act(*mission.office.store, mission.desk().act("withdraw"));
        Consent withdrawn = consent;
        withdrawn.withdrawnOn = demoEnd;
        act.save(consent, withdrawn);
        act.commit();
    }
    const auto items = unsettledItems(*mission.office.store);
    REQUIRE(items.size() == 5); // each of the household
    CHECK(items.first().item.what.contains("Fedasil"));
    mission.office.clock.advance(31LL * 24 * 60 * 60 * 1000); // the pack is not worked with any more
    CHECK(unsettledItems(*mission.office.store).isEmpty());
}

TEST_CASE("What stayed at home cannot be written over in a pack", "[packs]")
{
    Packing mission;
    plantSecrets(mission);
    {
        Act act(*mission.office.store, mission.desk().act("consent"));
        Consent consent = sharing(mission, "Fedasil");
        consent.id = act.newId<Consent>();
        act.add(consent);
        act.commit();
    }
    mission.order.organisation = "Fedasil";
    const auto there = mission.opened(mission.written());
    const auto payees = there->store().of<Payee>().ofCase(mission.caseId());
    REQUIRE_FALSE(payees.isEmpty());
    Payee other = payees.first();
    other.name = "somebody else";
    const auto refused = attempt([&] {
        Act act(there->store(), there->desk().act("overwrite"));
        act.save(payees.first(), other);
        act.commit();
    });
    CHECK(kindOf(refused) == Error::Kind::NotAllowed);
}

TEST_CASE("A pack opens by its seven words only, and leaves nothing where it does not", "[packs]")
{
    Packing mission;
    const MissionPack pack = mission.written();
    CHECK(kindOf(mission.open(pack, "mission", "seven words but not the right ones"))
        == Error::Kind::WrongPassphrase);
    CHECK_FALSE(QFile::exists(mission.folder.filePath("mission")));
    CHECK_FALSE(QFile::exists(mission.folder.filePath("mission.keys")));
    CHECK(mission.open(pack, "mission", "  " + pack.code.toUpper() + " "));
    CHECK(kindOf(mission.open(pack, "mission", pack.code)) == Error::Kind::NotAllowed); // never overwritten
    // The code is good once: now the monitor's own passphrase opens the file.
    const auto keyring = Keyring::read(mission.folder.filePath("mission"));
    CHECK_FALSE(keyring->unlock(seal::passphrase(pack.code)));
    CHECK(keyring->unlock(officekeys::words("the monitor's own words")));
}

TEST_CASE("A pack that is cut short, empty or none is refused", "[packs]")
{
    Packing mission;
    const MissionPack pack = mission.written();
    QFile file(pack.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    for (const qsizetype size :
        {qsizetype(0), qsizetype(7), qsizetype(11), qsizetype(200), whole.size() - 4096}) {
        MissionPack cut = pack;
        cut.path = mission.folder.filePath("cut.hwp");
        QFile part(cut.path);
        REQUIRE(part.open(QIODevice::WriteOnly));
        part.write(whole.left(size));
        part.close();
        CHECK_FALSE(mission.open(cut, "cut", pack.code));
        CHECK_FALSE(QFile::exists(mission.folder.filePath("cut")));
        CHECK_FALSE(QFile::exists(mission.folder.filePath("cut.keys")));
    }
}

TEST_CASE("A pack whose last day has passed is not opened any more", "[packs]")
{
    Packing mission;
    mission.order.expires = demoEnd; // a day that was, by this machine's clock
    const MissionPack pack = mission.written();
    CHECK(kindOf(mission.open(pack, "late", pack.code)) == Error::Kind::NotAllowed);
    CHECK_FALSE(QFile::exists(mission.folder.filePath("late")));
    mission.order.expires = demoEnd.addDays(-1);
    CHECK(kindOf(mission.write()) == Error::Kind::Invalid);
}

TEST_CASE("A pack opened on two laptops makes two files, and both are heard", "[packs]")
{
    Packing mission;
    const MissionPack pack = mission.written();
    const auto one = mission.opened(pack, "one"), two = mission.opened(pack, "two");
    for (OpenFile* file : {one.get(), two.get()}) {
        const auto persons = file->store().of<Person>().ofCase(mission.caseId());
        REQUIRE(recordVisit(file->desk(), mission.visit(), {persons.first().id}));
    }
    const qsizetype before = mission.office.store->of<Visit>().ofCase(mission.caseId()).size();
    mission.office.mustTake(mission.findings(*one));
    mission.office.mustTake(mission.findings(*two));
    CHECK(mission.office.store->of<Visit>().ofCase(mission.caseId()).size() == before + 2);
    CHECK(soundness(*mission.office.store) == QString());
}

TEST_CASE("A pack that cannot be written leaves no laptop enrolled", "[packs]")
{
    Packing mission;
    const qsizetype before = trustedDevices(*mission.office.store).size();
    CHECK(kindOf(writePack(mission.desk(), mission.office.root, mission.order, "/nowhere/at/all"))
        == Error::Kind::NotFound);
    CHECK(trustedDevices(*mission.office.store).size() == before);
    const QString occupied = mission.folder.filePath("occupied");
    REQUIRE(QDir().mkpath(occupied));
    const MissionPack first = mission.written();
    const QString name = QFileInfo(first.path).fileName();
    REQUIRE(QDir(occupied).mkpath(QString(name).replace(first.device, "EVN-C"))); // a folder in its way
    const auto refused = writePack(mission.desk(), mission.office.root, mission.order, occupied);
    CHECK(kindOf(refused) == Error::Kind::Storage);
    for (const TrustedDevice& device : trustedDevices(*mission.office.store))
        if (device.isPack && device.code != first.device)
            CHECK(device.revoked);
}

TEST_CASE("A strange root or somebody without the right writes no pack", "[packs]")
{
    Packing mission;
    CHECK(kindOf(writePack(mission.desk(), seal::SigningKey::create(), mission.order, mission.folder.path()))
        == Error::Kind::NotAllowed);
    const Desk caseworker{*mission.office.store, mission.office.cast[2]};
    CHECK(kindOf(writePack(caseworker, mission.office.root, mission.order, mission.folder.path()))
        == Error::Kind::NotAllowed);
    mission.order.person = " ";
    CHECK(kindOf(mission.write()) == Error::Kind::Invalid);
}
