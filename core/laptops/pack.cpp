#include "core/laptops/pack.h"

#include "core/domain/rules/sharing.h"
#include "core/exchange/trust.h"
#include "core/laptops/packfile.h"
#include "core/seal/words.h"
#include "core/store/livingchanges.h"
#include "core/store/missionlist.h"
#include "core/store/officefile.h"
#include "core/store/packsout.h"
#include "core/store/peerbook.h"
#include "core/work/enrolling.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Pack)
};

constexpr size_t codeWords = 7;

/// What somebody else can neither guess nor mistype into another's: 56 bits behind Argon2id.
QString newCode()
{
    const seal::SecretBytes random = seal::SecretBytes::random(codeWords);
    QStringList words;
    for (size_t i = 0; i < codeWords; ++i)
        words.append(QString::fromLatin1(seal::fingerprintWords()[random.data()[i]]));
    return words.join(u' ');
}

/// Why the case stays at home; empty where it goes along.
QString reasonAgainst(const Store& store, const Id<CaseFile>& caseId, const QString& organisation)
{
    if (organisation.isEmpty())
        return {};
    const QList<Consent> consents = store.of<Consent>().ofCase(caseId);
    int without = 0;
    for (const Person& person : store.of<Person>().ofCase(caseId))
        without += !mayShare(consents, person.id, organisation, store.clock().today());
    return without == 0
        ? QString()
        : Words::tr("%n person(s) without a consent to sharing with %1", nullptr, without).arg(organisation);
}

struct Chosen {
    MissionPack pack;
    QList<Uuid> cases;
};

Chosen chosenFor(const Store& store, const PackOrder& order)
{
    Chosen chosen;
    for (const MissionStop& stop : missionStops(store, order.mission)) {
        const Id<CaseFile>& caseId = stop.planned.caseId;
        const QString reason = reasonAgainst(store, caseId, order.organisation);
        if (!reason.isEmpty()) {
            chosen.pack.leftOut.append({stop.reference, reason});
            continue;
        }
        chosen.pack.cases.append(stop.reference);
        chosen.pack.persons += int(store.of<Person>().ofCase(caseId).size());
        chosen.cases.append(caseId.uuid());
    }
    return chosen;
}

Result<void> checkOrder(const Desk& desk, const PackOrder& order)
{
    const auto mission = desk.store.of<Mission>().find(order.mission);
    const auto wrong = [](const QString& sentence) { return Error{Error::Kind::Invalid, sentence, {}}; };
    if (!mission)
        return wrong(Words::tr("There is no such mission."));
    if (order.person.trimmed().isEmpty())
        return wrong(Words::tr("Say who works with the pack."));
    if (!order.expires.isValid() || order.expires < desk.today()
        || (mission->endsOn.isValid() && order.expires < mission->endsOn))
        return wrong(Words::tr("The pack's last day is not before today, nor before the end of the mission "
                               "(%1).")
                         .arg(QLocale().toString(mission->endsOn, QLocale::ShortFormat)));
    if (chosenFor(desk.store, order).cases.isEmpty())
        return wrong(order.organisation.isEmpty()
                ? Words::tr("No case is on this mission yet. Pick cases first.")
                : Words::tr("No case can go along: nobody consented to sharing with %1.")
                      .arg(order.organisation));
    return {};
}

/// Makes the file that goes along, in a folder of its own until it is whole.
class PackMaking {
public:
    PackMaking(const Desk& desk, const seal::SigningKey& root, const PackOrder& order)
        : desk_(desk), root_(root), order_(order), chosen_(chosenFor(desk.store, order))
    {
    }

    Result<MissionPack> run(const QString& folder)
    {
        if (auto begun = makeFile(); !begun)
            return begun.error();
        const Incarnation::Place place{file_->path(), file_->id()};
        auto written = attempt([&]() -> Result<void> {
            if (auto enrolled = enrol(); !enrolled)
                return enrolled;
            fill();
            file_.reset();
            return join(folder);
        });
        file_.reset();
        QFile::remove(Incarnation::notePath(place));
        if (!written) {
            takeBack();
            return written.error();
        }
        notePack(desk_.store,
            {device_->publicKey, order_.mission.uuid(), order_.organisation, order_.expires, chosen_.cases});
        return chosen_.pack;
    }

private:
    Result<void> makeFile()
    {
        Store& store = desk_.store;
        person_.staff.id = store.newId<Staff>();
        person_.staff.name = order_.person.trimmed();
        person_.staff.office = ownOffice(store).value_or(Office()).id;
        person_.roles = {StaffRole::Monitor};
        SystemEntropy entropy;
        Keyring keyring(newUuid(store.clock(), entropy));
        const seal::SecretBytes key = Keyring::newFileKey();
        chosen_.pack.code = newCode();
        if (auto added = keyring.addSlot({SlotKind::Staff, person_.staff.name, person_.staff.id.uuid()},
                seal::passphrase(chosen_.pack.code), {key.copy(), signing_}, order_.cost);
            !added)
            return added;
        auto made = OfficeFile::create(folder_.filePath("pack"), keyring, key, {store.clock(), entropy_});
        if (!made)
            return made.error();
        file_ = *std::move(made);
        return {};
    }

    Result<void> enrol()
    {
        person_.key = signing_.publicKey();
        if (auto added = addStaff(desk_, root_, person_); !added)
            return added.error();
        Store& pack = file_->store();
        NewDevice wanted;
        wanted.ownSealingKey = sealingPairOf(desk_.store).publicKey();
        wanted.device.office = person_.staff.office;
        wanted.device.name = Words::tr("Mission: %1").arg(person_.staff.name);
        wanted.device.publicKey = pack.device().publicKey().bytes();
        wanted.device.sealingKey = sealingPairOf(pack).publicKey().bytes();
        wanted.device.origin = pack.origins().own().id.raw();
        wanted.isPack = true;
        auto device = enrolDevice(desk_, root_, wanted);
        if (!device)
            return device.error();
        device_ = *device;
        return {};
    }

    void fill()
    {
        Store& store = desk_.store;
        Store& pack = file_->store();
        Scope scope{order_.mission.uuid(), Scope::Profile::OwnStaff, order_.organisation, order_.expires};
        if (!order_.organisation.isEmpty())
            scope.profile = Scope::Profile::OtherOrganisation;
        fillWith(store, scope, chosen_.cases, pack);
        for (const char* name : {"own-office", "office-root", "content-key", "demo-clock"})
            if (const auto value = store.setting(name))
                pack.setSetting(name, *value);
        pack.setSetting("device-code", device_->code.toUtf8());
        Peer office;
        office.key = store.device().publicKey().bytes();
        office.has = store.seen();
        PeerBook(pack).save(office);
        pack.database().checkpoint();
    }

    Result<void> join(const QString& folder)
    {
        const auto mission = desk_.store.of<Mission>().find(order_.mission);
        MissionPack& pack = chosen_.pack;
        pack.device = trustedDevice(desk_.store, device_->publicKey)->code;
        QString name = mission->title;
        name.replace(
            QRegularExpression(u"[^\\w -]"_s, QRegularExpression::UseUnicodePropertiesOption), u"_"_s);
        pack.path = QDir(folder).filePath(u"%1_%2_%3.hwp"_s.arg(ownCode(desk_.store), name, pack.device));
        if (auto joined = packfile::join(folder_.filePath("pack"), pack.path); !joined)
            return joined;
        pack.bytes = QFileInfo(pack.path).size();
        return {};
    }

    /// A pack that was not written has no laptop and no member of staff.
    void takeBack()
    {
        if (device_)
            (void)revokeDevice(desk_, root_, device_->publicKey);
        if (desk_.store.of<Staff>().find(person_.staff.id))
            (void)endStaff(desk_, root_, person_.staff.id, Words::tr("The pack could not be written."));
    }

    const Desk& desk_;
    const seal::SigningKey& root_;
    const PackOrder& order_;
    Chosen chosen_;
    QTemporaryDir folder_;
    SystemEntropy entropy_;
    seal::SigningKey signing_ = seal::SigningKey::create();
    NewStaff person_{{}, signing_.publicKey(), {}};
    std::unique_ptr<OfficeFile> file_;
    std::optional<Device> device_;
};

} // namespace

MissionPack previewPack(const Store& store, const PackOrder& order)
{
    return chosenFor(store, order).pack;
}

Result<MissionPack> writePack(
    const Desk& desk, const seal::SigningKey& root, const PackOrder& order, const QString& folder)
{
    if (auto allowed = mayDo(desk, Right::KeepStaff); !allowed)
        return allowed.error();
    if (auto ours = isOwnRoot(desk, root); !ours)
        return ours.error();
    if (auto fine = checkOrder(desk, order); !fine)
        return fine.error();
    if (!QDir(folder).exists())
        return Error{Error::Kind::NotFound,
            Words::tr("There is no folder “%1”. Plug the stick in, or choose another folder.").arg(folder),
            {}};
    return PackMaking(desk, root, order).run(folder);
}
