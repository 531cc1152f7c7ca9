#include "core/exchange/joining.h"

#include "core/seal/words.h"
#include "core/store/officefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QIODevice>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr auto waiting = "join-request"; // the hash of the request, until it is answered

Result<JoinRequest> writeRequest(OfficeFile& file, const JoiningFile& wanted, const JoinRequest& person)
{
    Store& store = file.store();
    JoinRequest request = person;
    request.origin = store.origins().own().id;
    request.device = store.device().publicKey();
    request.sealing = sealingPairOf(store).publicKey();
    request.deviceName = wanted.deviceName;
    store.setSetting(waiting, request.hash());
    if (auto written = writeJoinRequest(wanted.request, request, store.device()); !written)
        return written.error();
    return request;
}

void removeFile(const QString& path)
{
    for (const char* ending : {"", "-wal", "-shm", ".keys"})
        QFile::remove(path + QLatin1StringView(ending));
}

Error wrongWords()
{
    return {Error::Kind::Invalid,
        Words::tr(
            "These are not the words of who wrote this answer. Ask for them again, over the phone. If they "
            "differ still, do not join: the answer may come from somebody else."),
        {}};
}

Error anothersAnswer()
{
    return {Error::Kind::Invalid,
        Words::tr(
            "This answer is to another request, or was used already. Ask for an answer to the newest request "
            "of this laptop."),
        {}};
}

} // namespace

Result<JoinRequest> requestToJoin(const JoiningFile& wanted)
{
    const SystemClock clock;
    SystemEntropy entropy;
    const auto signing = seal::SigningKey::create();
    JoinRequest person;
    person.staff = newUuid(clock, entropy);
    person.person = wanted.person;
    person.personKey = signing.publicKey();
    Keyring keyring(newUuid(clock, entropy));
    const seal::SecretBytes key = Keyring::newFileKey();
    if (auto strong = seal::checkedNew(wanted.passphrase); !strong)
        return strong.error();
    if (auto added = keyring.addSlot({SlotKind::Staff, wanted.person, person.staff}, wanted.passphrase,
            {key.copy(), signing}, wanted.cost);
        !added)
        return added.error();
    auto file = OfficeFile::create(wanted.path, keyring, key, {clock, entropy});
    if (!file)
        return file.error();
    auto request = writeRequest(**file, wanted, person);
    file->reset();
    if (!request)
        removeFile(wanted.path);
    return request;
}

bool awaitsAnswer(const Store& store)
{
    return !store.setting(waiting).value_or(QByteArray()).isEmpty();
}

QStringList rootWords(const Store& store)
{
    const auto root = seal::PublicKey::fromBytes(view(store.setting("office-root").value_or(QByteArray())));
    return root ? seal::fingerprint(*root) : QStringList();
}

Result<TakenBundle> joinByAnswer(
    Store& store, QIODevice& answer, const QString& typedWords, Progress& progress)
{
    Joining joining;
    joining.welcome = [&](const Enrolment& enrolment) -> Result<void> {
        if (!awaitsAnswer(store) || store.setting(waiting) != enrolment.request)
            return anothersAnswer();
        const auto root = seal::PublicKey::fromBytes(view(enrolment.root));
        if (!root || !isSameWords(seal::fingerprint(*root), typedWords))
            return wrongWords();
        return {};
    };
    joining.settle = [&](const Enrolment& enrolment) {
        store.setSetting("own-office", enrolment.office.raw());
        store.setSetting("office-root", enrolment.root);
        store.setSetting("device-code", enrolment.deviceCode.toUtf8());
        store.setSetting("content-key", enrolment.contentKey);
        store.setSetting(waiting, {});
    };
    auto joined = importBundle(store, answer, progress, joining);
    if (joined)
        store.freshen(progress);
    return joined;
}
