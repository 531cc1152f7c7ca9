#include "ui/missions/packdialog.h"

#include "core/laptops/pack.h"
#include "core/laptops/rootkey.h"
#include "ui/kit/fielddialog.h"
#include "ui/kit/showwords.h"

#include <QApplication>
#include <QDateEdit>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr auto folderSetting = "pack-folder"; // where packs went last

QString folderFrom(const QString& now)
{
    return QFileDialog::getExistingDirectory(
        QApplication::activeWindow(), FieldDialog::tr("Where does the pack go? A stick, or a folder"), now);
}

QString rootFrom(const QString& now)
{
    return QFileDialog::getOpenFileName(QApplication::activeWindow(),
        FieldDialog::tr("The office's root, kept offline"), now,
        FieldDialog::tr("Office roots (*.root);;All files (*)"));
}

class PackDialog : public FieldDialog {
    Q_DECLARE_TR_FUNCTIONS(PackDialog)

public:
    PackDialog(Session& session, const Id<Mission>& mission, QWidget* parent);

private:
    PackOrder order() const;
    void foretellPack();
    void write();

    Session& session_;
    Id<Mission> mission_;
    QLineEdit* person_;
    QLineEdit* organisation_;
    QDateEdit* expires_;
    QLineEdit* folder_;
    QLineEdit* rootFile_ = nullptr; // none in a demo, which has its root in the data
    QLineEdit* rootPassphrase_ = nullptr;
};

PackDialog::PackDialog(Session& session, const Id<Mission>& mission, QWidget* parent)
    : FieldDialog(tr("Pack for a mission's laptop"),
        tr("An encrypted file with the mission's cases. On its laptop visits are written down; a bundle "
           "brings them back. Each laptop gets a pack of its own."),
        tr("&Write the pack"), parent),
      session_(session), mission_(mission), person_(addField(tr("W&ho works with it"))),
      organisation_(addField(tr("&Organisation"), tr("Empty: our own staff"))), expires_(new QDateEdit)
{
    const auto known = session.store().of<Mission>().find(mission);
    expires_->setCalendarPopup(true);
    expires_->setDate(std::max(session.today(), known ? known->endsOn : QDate()).addDays(14));
    addRow(tr("&Last day of use"), expires_);
    folder_ = addPlace(tr("&Folder"), folderFrom);
    folder_->setText(QString::fromUtf8(session.store().setting(folderSetting).value_or(QByteArray())));
    if (!hasDemoRoot(session.store())) {
        rootFile_ = addPlace(tr("Office &root"), rootFrom);
        rootPassphrase_
            = addSecret(tr("Its &passphrase"), tr("The root signs that the laptop is one of ours"));
    }
    connect(organisation_, &QLineEdit::textChanged, this, &PackDialog::foretellPack);
    connect(this, &FieldDialog::wanted, this, &PackDialog::write);
    connect(&session, &Session::aboutToLock, this, &QObject::deleteLater);
    foretellPack();
}

PackOrder PackDialog::order() const
{
    return {mission_, person_->text(), organisation_->text().trimmed(), expires_->date()};
}

void PackDialog::foretellPack()
{
    const MissionPack pack = previewPack(session_.store(), order());
    QStringList lines{tr("%1 with %2 would go along.")
                          .arg(tr("%n case(s)", nullptr, int(pack.cases.size())),
                              tr("%n person(s)", nullptr, pack.persons))};
    constexpr qsizetype told = 5;
    for (const LeftOut& one : pack.leftOut.first(std::min(told, pack.leftOut.size())))
        lines += tr("%1 stays at home: %2").arg(one.reference, one.reason);
    if (pack.leftOut.size() > told)
        lines += tr("and %n more", nullptr, int(pack.leftOut.size() - told));
    foretell(lines.join(u'\n'));
}

void PackDialog::write()
{
    tell({});
    setBusy(tr("Writing …"));
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto key = rootKey(session_.store(), rootFile_ ? rootFile_->text() : QString(),
        seal::passphrase(rootPassphrase_ ? rootPassphrase_->text() : QString()));
    const auto pack = key ? attempt([&] {
        return writePack(session_.desk(), *key, order(), QDir::fromNativeSeparators(folder_->text()));
    })
                          : Result<MissionPack>(key.error());
    QApplication::restoreOverrideCursor();
    setBusy({});
    if (!pack)
        return tell(pack.error().message);
    session_.store().setSetting(folderSetting, folder_->text().toUtf8());
    showWords(this, tr("The seven words of this pack"),
        tr("%1 opens by these words. Give them apart from the file: over the phone, or on paper. They are "
           "kept nowhere and cannot be shown again.")
            .arg(QDir::toNativeSeparators(pack->path)),
        pack->code);
    accept();
    emit session_.changed({});
}

} // namespace

void openPackWriting(Session& session, const Id<Mission>& mission, QWidget* parent)
{
    auto* dialog = new PackDialog(session, mission, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
