#include "app/homewardctl/commands.h"
#include "app/homewardctl/founding.h"
#include "core/store/check.h"
#include "core/store/restore.h"
#include "core/work/demofile.h"

#include <QFile>
#include <QJsonArray>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(homewardctl)
};

Printed said(const QString& sentence)
{
    return {sentence + u'\n', {{u"message"_s, sentence}}};
}

/// Tells each batch that is safe on disk, for whoever watches.
class BatchLines final : public Progress {
public:
    void report(int done, int total) override
    {
        std::printf("%d of %d cases are on disk\n", done, total);
        std::fflush(stdout);
    }
    bool cancelled() const override { return false; }
};

} // namespace

Result<Printed> Commands::init()
{
    if (globals_.store.isEmpty())
        return Error{
            Error::Kind::Invalid, Words::tr("Name the new file with --store FILE before the command."), {}};
    const auto currency = Currency::fromCode(QString::fromStdString(currency_));
    if (!currency)
        return Error{Error::Kind::Invalid,
            Words::tr("“%1” is no currency. Give its ISO 4217 code, such as AMD.")
                .arg(QString::fromStdString(currency_)),
            {}};
    NewOffice office;
    office.path = globals_.store;
    office.office.code = QString::fromStdString(officeCode_);
    office.office.name = QString::fromStdString(officeName_);
    office.office.country = QString::fromStdString(country_);
    office.office.currency = *currency;
    office.office.role = OfficeRole::Both;
    office.manager = QString::fromStdString(staffName_);
    auto passphrase = readPassphrase(globals_.passphraseFile);
    if (!passphrase)
        return passphrase.error();
    office.passphrase = *std::move(passphrase);
    office.rootFile = QString::fromStdString(rootFile_);
    const QString recoveryFile = QString::fromStdString(recoveryFile_);
    bool written = false;
    const auto made = createOffice(office, [&](const seal::SecretBytes& recovery) {
        const auto confirmed = confirmRecovery(recoveryFile, recovery);
        written = bool(confirmed) && !recoveryFile.isEmpty();
        return confirmed;
    });
    if (!made && written)
        QFile::remove(recoveryFile);
    return made ? Result(said(*made)) : made.error();
}

Result<Printed> Commands::demo()
{
    if (globals_.store.isEmpty())
        return Error{
            Error::Kind::Invalid, Words::tr("Name the demo file with --store FILE before the command."), {}};
    const auto made = makeDemo(globals_.store, QDate::fromString(QString::fromStdString(day_), Qt::ISODate));
    return made ? Result(said(*made)) : made.error();
}

Result<Printed> Commands::generate()
{
    if (globals_.store.isEmpty())
        return Error{
            Error::Kind::Invalid, Words::tr("Name the new file with --store FILE before the command."), {}};
    BatchLines lines;
    const auto made = makeSynthetic(globals_.store, {cases_, seed_, casesPerBatch_, again_}, lines);
    return made ? Result(said(*made)) : made.error();
}

Result<Printed> Commands::checkFile()
{
    auto session = openSession(globals_);
    if (!session)
        return session.error();
    NoProgress progress;
    const CheckReport report = check((*session)->store(), progress);
    QString text;
    QJsonArray findings;
    for (const CheckFinding& finding : report.findings) {
        text += (finding.isNote ? Words::tr("Note: %1") : u"%1"_s).arg(finding.message) + u'\n';
        findings.append(QJsonObject{{u"message"_s, finding.message}, {u"note"_s, finding.isNote}});
    }
    const QString summary = Words::tr("Checked: %1 changes, %2 records, %3 signatures.")
                                .arg(report.changes)
                                .arg(report.records)
                                .arg(report.signatures);
    if (!report.isSound())
        return Error{Error::Kind::Damaged, text + summary + u' ' + Words::tr("The file is not sound."), {}};
    text += summary + u' ' + Words::tr("The file is sound.") + u'\n';
    return Printed{text,
        {{u"sound"_s, true}, {u"changes"_s, report.changes}, {u"records"_s, report.records},
            {u"signatures"_s, report.signatures}, {u"findings"_s, findings}}};
}

Result<Printed> Commands::backUp()
{
    auto session = openSession(globals_);
    if (!session)
        return session.error();
    const auto made = (*session)->file->backUp();
    if (!made)
        return made.error();
    return said(Words::tr("Backed up to %1.").arg(made->folder));
}

Result<Printed> Commands::restore()
{
    const QString target = to_.empty() ? globals_.store : QString::fromStdString(to_);
    const auto backup = newestBackup(globals_.store);
    if (!backup)
        return backup.error();
    const auto passphrase = readPassphrase(globals_.passphraseFile);
    if (!passphrase)
        return passphrase.error();
    const auto keyring = Keyring::read(backup->data());
    if (!keyring)
        return keyring.error();
    const auto unlocked = keyring->unlock(*passphrase);
    if (!unlocked)
        return unlocked.error();
    const SystemClock clock;
    const auto restored = restoreBackup(*backup, {target, unlocked->secrets.fileKey, clock},
        to_.empty() ? IfThere::MoveAside : IfThere::Refuse);
    if (!restored)
        return restored.error();
    QString text
        = Words::tr("%1 is restored from %2. It goes on under a new laptop code from its next opening.")
              .arg(target, backup->folder);
    if (!restored->movedAside.isEmpty())
        text += u' ' + Words::tr("The file that was there is now %1.").arg(restored->movedAside);
    return said(text);
}
