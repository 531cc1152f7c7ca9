#include "ui/shell/joindialog.h"

#include "core/exchange/joining.h"
#include "ui/kit/showwords.h"
#include "ui/session/job.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QStandardPaths>
#include <QSysInfo>

using namespace Qt::StringLiterals;

JoinDialog::JoinDialog(QWidget* parent)
    : FieldDialog(tr("Ask to join an office"),
        tr("This makes an empty file for this laptop, and a request. Send the request to your office or to "
           "headquarters, read its words to them over the phone, and take their answer in under Exchange."),
        tr("&Make the request"), parent),
      person_(addField(tr("&Your name"))), laptop_(addField(tr("&Laptop"))),
      passphrase_(addSecret(tr("Your &passphrase"), tr("At least 8 characters; several words are best"))),
      again_(addSecret(tr("Passphrase a&gain"))),
      file_(addPlace(tr("&File"),
          [this](const QString& now) {
              return QFileDialog::getSaveFileName(
                  this, tr("Where is the file kept?"), now, tr("Office files (*.homeward)"));
          })),
      request_(addPlace(tr("&Request"), [this](const QString& now) {
          return QFileDialog::getSaveFileName(
              this, tr("Where does the request go? A stick, or a folder"), now, tr("Requests (*.hwj)"));
      }))
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    laptop_->setText(QSysInfo::machineHostName());
    file_->setText(documents.filePath(u"office.homeward"_s));
    request_->setText(documents.filePath(u"join.hwj"_s));
    connect(this, &FieldDialog::wanted, this, &JoinDialog::ask);
}

void JoinDialog::ask()
{
    if (person_->text().trimmed().isEmpty())
        return tell(tr("Give your name: it stands under what you do."));
    if (passphrase_->text() != again_->text())
        return tell(tr("The two passphrases differ. Type both again."));
    tell({});
    setBusy(tr("Making …"));
    const auto wanted = std::make_shared<JoiningFile>(
        JoiningFile{QFileInfo(QDir::fromNativeSeparators(file_->text().trimmed())).absoluteFilePath(),
            person_->text().trimmed(), laptop_->text().trimmed(), seal::passphrase(passphrase_->text()),
            QDir::fromNativeSeparators(request_->text().trimmed())});
    runJob(
        this, [wanted] { return attempt([&] { return requestToJoin(*wanted); }); },
        [this, wanted](const Result<JoinRequest>& request) {
            setBusy({});
            if (!request)
                return tell(request.error().message);
            showWords(this, tr("The words of this request"),
                tr("Send %1 to the office, and read these words to them over the phone.")
                    .arg(QDir::toNativeSeparators(wanted->request)),
                request->words().join(u' '));
            accept();
            emit made(wanted->path);
        });
}
