#include "ui/shell/openpackdialog.h"

#include "core/laptops/openpack.h"
#include "ui/session/job.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

OpenPackDialog::OpenPackDialog(const QString& pack, QWidget* parent)
    : FieldDialog(tr("Open the pack of a mission"),
        tr("The office gave you a file and, apart from it, seven words. From now on your own passphrase "
           "opens "
           "it on this laptop."),
        tr("&Open the pack"), parent),
      pack_(addPlace(tr("P&ack"),
          [this](const QString& now) {
              return QFileDialog::getOpenFileName(
                  this, tr("The pack"), now, tr("Packs (*.hwp);;All files (*)"));
          })),
      code_(addField(tr("Seven &words"))),
      passphrase_(addSecret(tr("Your &passphrase"), tr("At least 8 characters; several words are best"))),
      again_(addSecret(tr("Passphrase a&gain"))), file_(addPlace(tr("&File"), [this](const QString& now) {
          return QFileDialog::getSaveFileName(
              this, tr("Where is the file kept?"), now, tr("Office files (*.homeward)"));
      }))
{
    pack_->setText(QDir::toNativeSeparators(pack));
    file_->setText(QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                       .filePath(u"mission.homeward"_s));
    connect(this, &FieldDialog::wanted, this, &OpenPackDialog::take);
}

void OpenPackDialog::take()
{
    if (passphrase_->text() != again_->text())
        return tell(tr("The two passphrases differ. Type both again."));
    if (file_->text().trimmed().isEmpty() || pack_->text().trimmed().isEmpty())
        return tell(tr("Choose the pack, and where the file is kept."));
    tell({});
    setBusy(tr("Opening …"));
    const QString path = QFileInfo(QDir::fromNativeSeparators(file_->text().trimmed())).absoluteFilePath();
    const QString pack = QDir::fromNativeSeparators(pack_->text().trimmed());
    const auto passphrase = std::make_shared<seal::SecretBytes>(seal::passphrase(passphrase_->text()));
    runJob(
        this,
        [=, code = code_->text()] {
            return openPack({pack, code, path, *passphrase});
        },
        [this, path](const Result<OpenedPack>& made) {
            setBusy({});
            if (!made)
                return tell(made.error().message);
            accept();
            emit opened(path);
        });
}
