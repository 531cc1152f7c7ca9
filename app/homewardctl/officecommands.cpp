#include "app/homewardctl/commands.h"
#include "core/work/cataloguing.h"
#include "core/work/staffing.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(homewardctl)
};

} // namespace

Result<Printed> Commands::listStaff()
{
    auto session = openSession(globals_);
    if (!session)
        return session.error();
    Store& store = (*session)->store();
    QList<QStringList> rows;
    QJsonArray list;
    for (const Staff& staff : store.of<Staff>().all()) {
        QStringList roles;
        for (const StaffRole role : rolesOf(store, staff.id, {}, (*session)->clock.today()))
            roles.append(name(role));
        rows.append(
            {staff.name, roles.join(u", "_s), staff.active ? QString() : Words::tr("gone"), staff.id.text()});
        list.append(QJsonObject{{u"id"_s, staff.id.text()}, {u"name"_s, staff.name},
            {u"roles"_s, QJsonArray::fromStringList(roles)}, {u"active"_s, staff.active}});
    }
    return Printed{inColumns(rows, {}, {}), {{u"staff"_s, list}}};
}

Result<Printed> Commands::changePassphrase()
{
    auto keyring = Keyring::read(globals_.store);
    if (!keyring)
        return keyring.error();
    const auto before = readPassphrase(globals_.passphraseFile);
    if (!before)
        return before.error();
    const auto after = readPassphrase(QString::fromStdString(newPassphraseFile_));
    if (!after)
        return after.error();
    const auto unlocked = keyring->unlock(*before);
    if (!unlocked)
        return unlocked.error();
    if (auto changed = keyring->changePassphrase(*unlocked, *after); !changed)
        return changed.error();
    if (auto written = keyring->write(globals_.store); !written)
        return written.error();
    const QString sentence
        = Words::tr("The passphrase is changed. Backups made before still open with the old one.");
    return Printed{sentence + u'\n', {{u"message"_s, sentence}}};
}

Result<Printed> Commands::listCatalogue()
{
    auto session = openSession(globals_);
    if (!session)
        return session.error();
    QList<QStringList> rows;
    QJsonArray list;
    for (const Programme& programme : (*session)->store().of<Programme>().all()) {
        rows.append({programme.code, programme.name, day(programme.validFrom), day(programme.validUntil),
            programme.illustrative ? Words::tr("illustrative") : QString()});
        list.append(QJsonObject{{u"code"_s, programme.code}, {u"name"_s, programme.name}});
    }
    return Printed{rows.isEmpty() ? Words::tr("No programmes yet. See: catalogue import.") + u'\n'
                                  : inColumns(rows, {}, {}),
        {{u"programmes"_s, list}}};
}

Result<Printed> Commands::showCatalogue()
{
    auto session = openSession(globals_);
    if (!session)
        return session.error();
    Store& store = (*session)->store();
    const QByteArray code = QByteArray::fromStdString(argument_);
    const auto programme = store.of<Programme>().firstWhere("code = ? ORDER BY id", sql::text(code));
    if (!programme)
        return Error{Error::Kind::NotFound,
            Words::tr("There is no programme %1 in this file. See: catalogue list.")
                .arg(QString::fromUtf8(code)),
            {}};
    QList<QStringList> rows;
    QJsonArray list;
    for (const PackageType& type :
        store.of<PackageType>().where("programme = ? ORDER BY code", programme->id)) {
        const QString amount = type.instalmentAmount.isNull()
            ? u"–"_s
            : u"%1 × %2"_s.arg(type.instalmentAmount.text()).arg(type.instalmentCount);
        rows.append({type.code, type.name, amount, type.illustrative ? Words::tr("illustrative") : QString(),
            type.source});
        list.append(QJsonObject{{u"code"_s, type.code}, {u"amount"_s, amount}, {u"source"_s, type.source},
            {u"illustrative"_s, type.illustrative}});
    }
    return Printed{u"%1\n  %2\n"_s.arg(programme->name, programme->source) + inColumns(rows, {2}),
        {{u"packages"_s, list}}};
}

Result<Printed> Commands::importFile()
{
    auto session = openSession(globals_);
    if (!session)
        return session.error();
    const QString given = QString::fromStdString(argument_);
    const QString shipped = u":/catalogues/"_s + given;
    QFile file(QFileInfo::exists(given) ? given : shipped);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::NotFound, Words::tr("There is no catalogue file %1.").arg(given), {}};
    const auto catalogue = readCatalogue(file.readAll(), QFileInfo(given).fileName());
    if (!catalogue)
        return catalogue.error();
    const auto count = importCatalogue((*session)->desk(), *catalogue);
    if (!count)
        return count.error();
    const QString sentence = *count == 0
        ? Words::tr("Everything in %1 is in the file already.").arg(given)
        : Words::tr("%1: %2 entries are new or changed.").arg(catalogue->programme.name).arg(*count);
    return Printed{sentence + u'\n', {{u"message"_s, sentence}, {u"changed"_s, *count}}};
}
