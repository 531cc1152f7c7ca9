#include "app/homewardctl/exchangecommands.h"
#include "app/homewardctl/rootfile.h"
#include "core/exchange/joining.h"
#include "core/laptops/answering.h"
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
    auto session = openSession(globals_);
    if (!session)
        return session.error();
    const auto root = rootOf(
        (*session)->store(), QString::fromStdString(rootFile_), QString::fromStdString(rootPassphraseFile_));
    if (!root)
        return root.error();
    const auto roles = rolesIn(roles_);
    if (!roles)
        return roles.error();
    NoProgress progress;
    const auto answered = answerRequest((*session)->desk(), *root,
        {QString::fromStdString(file_), QString::fromStdString(words_), *roles, wantedOffice(),
            QString::fromStdString(out_)},
        progress);
    if (!answered)
        return answered.error();
    return Printed{
        Words::tr("%1 is the laptop %2. Send them %3, and read these words to them over the phone:\n\n"
                  "    %4\n")
            .arg(answered->name, answered->laptop, answered->path, answered->words),
        {{u"answer"_s, answered->path}, {u"laptop"_s, answered->laptop}, {u"words"_s, answered->words}}};
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
