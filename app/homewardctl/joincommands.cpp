#include "app/homewardctl/exchangecommands.h"
#include "core/exchange/exporting.h"
#include "core/exchange/joining.h"
#include "core/store/officeroot.h"
#include "core/work/enrolling.h"

#include <QFile>
#include <QJsonArray>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(homewardctl)
};

QString spoken(const QStringList& words)
{
    return words.join(u' ');
}

/// The office's root from its file; a demo has it in the data.
Result<seal::SigningKey> rootOf(const Store& store, const QString& file, const QString& passphraseFile)
{
    if (const auto demo = store.setting("demo-root"); demo && file.isEmpty())
        return seal::SigningKey::fromSeed(seal::SecretBytes::from(view(*demo)));
    if (file.isEmpty() || passphraseFile.isEmpty())
        return Error{Error::Kind::Invalid,
            Words::tr(
                "The office's root signs who joins: name it with --root-file and --root-passphrase-file."),
            {}};
    const auto passphrase = readPassphrase(passphraseFile);
    if (!passphrase)
        return passphrase.error();
    auto root = readOfficeRoot(file, *passphrase);
    if (!root)
        return root.error();
    return root->signingKey;
}

Result<QList<StaffRole>> rolesIn(const std::vector<std::string>& codes)
{
    QList<StaffRole> roles;
    for (const std::string& code : codes) {
        roles.append(fromCode<StaffRole>(code));
        if (roles.last() == StaffRole::Unknown)
            return Error{Error::Kind::Invalid,
                Words::tr("There is no role “%1”. See: staff add --help.").arg(QString::fromStdString(code)),
                {}};
    }
    return roles;
}

/// Puts the person and the laptop into the file; what is there already stays.
Result<Device> enrol(
    const Desk& desk, const seal::SigningKey& root, const JoinRequest& request, const NewStaff& person)
{
    if (!desk.store.of<Staff>().find(Id<Staff>(request.staff)))
        if (auto added = addStaff(desk, root, person); !added)
            return added.error();
    NewDevice device;
    device.ownSealingKey = sealingPairOf(desk.store).publicKey();
    device.device.office = person.staff.office;
    device.device.name = request.deviceName;
    device.device.publicKey = request.device.bytes();
    device.device.sealingKey = request.sealing.bytes();
    device.device.origin = request.origin.raw();
    return enrolDevice(desk, root, device);
}

Enrolment enrolmentFor(const Store& store, const JoinRequest& request, const Device& device)
{
    Enrolment enrolment;
    enrolment.request = request.hash();
    enrolment.office = device.office.uuid();
    enrolment.staff = request.staff;
    enrolment.deviceCode = device.code;
    enrolment.contentKey = store.setting("content-key").value_or(QByteArray());
    enrolment.sender = store.device().publicKey().bytes();
    return enrolment;
}

/// The office of the laptop that joins: a new one where its code is given and not known yet.
Result<Id<Office>> officeFor(const Desk& desk, const Office& wanted)
{
    if (wanted.code.isEmpty())
        return ownOffice(desk.store).value_or(Office()).id;
    for (const Office& known : desk.store.of<Office>().all())
        if (known.code == wanted.code)
            return known.id;
    return addRecord(desk, Right::KeepStaff, "add-office", wanted);
}

} // namespace

Result<Printed> ExchangeCommands::request()
{
    if (globals_.store.isEmpty())
        return Error{
            Error::Kind::Invalid, Words::tr("Name the new file with --store FILE before the command."), {}};
    auto passphrase = readPassphrase(globals_.passphraseFile);
    if (!passphrase)
        return passphrase.error();
    JoiningFile wanted{globals_.store, QString::fromStdString(person_), QString::fromStdString(device_),
        *std::move(passphrase), QString::fromStdString(out_)};
    if (wanted.deviceName.isEmpty())
        wanted.deviceName = QSysInfo::machineHostName();
    const auto request = requestToJoin(wanted);
    if (!request)
        return request.error();
    const QString words = spoken(request->words());
    return Printed{
        Words::tr("%1 waits for an answer. Send %2 to the office, and read these words to them over "
                  "the phone:\n\n    %3\n")
            .arg(wanted.path, wanted.request, words),
        {{u"request"_s, wanted.request}, {u"words"_s, words}}};
}

Result<Printed> ExchangeCommands::show()
{
    const auto request = readJoinRequest(QString::fromStdString(file_));
    if (!request)
        return request.error();
    const QString words = spoken(request->words());
    return Printed{
        Words::tr("%1 asks to join with the laptop “%2”. Let them read their words over the phone and "
                  "compare:\n\n    %3\n")
            .arg(request->person, request->deviceName, words),
        {{u"person"_s, request->person}, {u"laptop"_s, request->deviceName}, {u"words"_s, words}}};
}

Office ExchangeCommands::wantedOffice() const
{
    Office wanted;
    wanted.code = QString::fromStdString(officeCode_);
    wanted.name = QString::fromStdString(officeName_);
    wanted.country = QString::fromStdString(country_);
    wanted.currency = Currency::fromCode(QString::fromStdString(currency_)).value_or(Currency());
    wanted.role = OfficeRole::Both;
    return wanted;
}

Result<Printed> ExchangeCommands::answer()
{
    const auto request = readJoinRequest(QString::fromStdString(file_));
    if (!request)
        return request.error();
    if (!isSameWords(request->words(), QString::fromStdString(words_)))
        return Error{Error::Kind::Invalid,
            Words::tr(
                "These are not the words of this request. Ask for them again, over the phone. If they differ "
                "still, do not answer: the request may come from somebody else."),
            {}};
    auto session = openSession(globals_);
    if (!session)
        return session.error();
    Store& store = (*session)->store();
    const auto root
        = rootOf(store, QString::fromStdString(rootFile_), QString::fromStdString(rootPassphraseFile_));
    if (!root)
        return root.error();
    const auto roles = rolesIn(roles_);
    if (!roles)
        return roles.error();
    const auto office = officeFor((*session)->desk(), wantedOffice());
    if (!office)
        return office.error();
    NewStaff person{{}, request->personKey, *roles};
    person.staff.id = Id<Staff>(request->staff);
    person.staff.name = request->person;
    person.staff.office = *office;
    const auto device = enrol((*session)->desk(), *root, *request, person);
    if (!device)
        return device.error();
    return writeAnswer(store, *root, *request, *device);
}

Result<Printed> ExchangeCommands::writeAnswer(
    Store& store, const seal::SigningKey& root, const JoinRequest& request, const Device& device)
{
    const auto receiver = trustedDevice(store, device.publicKey);
    if (!receiver)
        return Error{Error::Kind::NotAllowed,
            Words::tr("That root file belongs to another office. Take the one written when this office was "
                      "created."),
            {}};
    BundleOrder order{*receiver, enrolmentFor(store, request, device), true};
    sign(*order.enrolment, root);
    NoProgress progress;
    const auto written = exportBundle(store, order, QString::fromStdString(out_), progress);
    if (!written)
        return written.error();
    const QString words = spoken(rootWords(store));
    return Printed{
        Words::tr("%1 is the laptop %2. Send them %3, and read these words to them over the phone:\n\n"
                  "    %4\n")
            .arg(request.deviceName, receiver->code, written->path, words),
        {{u"answer"_s, written->path}, {u"laptop"_s, receiver->code}, {u"words"_s, words}}};
}

Result<Printed> ExchangeCommands::join()
{
    auto session = openSession(globals_);
    if (!session)
        return session.error();
    QFile answer(QString::fromStdString(file_));
    if (!answer.open(QIODevice::ReadOnly))
        return Error{Error::Kind::NotFound,
            Words::tr("There is no file “%1”. Check the name and the folder.").arg(answer.fileName()), {}};
    NoProgress progress;
    const auto joined = joinByAnswer((*session)->store(), answer, QString::fromStdString(words_), progress);
    if (!joined)
        return joined.error();
    const QString code = ownCode((*session)->store());
    return Printed{Words::tr("This laptop is %1. %2\n").arg(code, joined->sentence()),
        {{u"laptop"_s, code}, {u"changes"_s, joined->changes}}};
}

Result<Printed> ExchangeCommands::revoke()
{
    auto session = openSession(globals_);
    if (!session)
        return session.error();
    Store& store = (*session)->store();
    const auto root
        = rootOf(store, QString::fromStdString(rootFile_), QString::fromStdString(rootPassphraseFile_));
    if (!root)
        return root.error();
    const QString code = QString::fromStdString(to_);
    const QList<TrustedDevice> devices = trustedDevices(store);
    const auto device = std::ranges::find(devices, code, &TrustedDevice::code);
    if (device == devices.end())
        return noLaptop(code);
    if (auto revoked = revokeDevice((*session)->desk(), *root, device->key); !revoked)
        return revoked.error();
    const QString said = Words::tr(
        "Nothing that %1 writes from now on is taken. Send the others a bundle, so that they know.")
                             .arg(code);
    return Printed{said + u'\n', {{u"message"_s, said}}};
}
