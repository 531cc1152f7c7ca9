#include "ui/exchange/enroldialogs.h"

#include "core/exchange/joining.h"
#include "core/laptops/answering.h"
#include "core/laptops/rootkey.h"
#include "ui/exchange/exchangejob.h"
#include "ui/kit/fielddialog.h"
#include "ui/kit/showwords.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Enrolling)
};

/// A path that is asked for by a dialog with that title and those kinds of files.
QLineEdit* addFile(FieldDialog* dialog, const QString& label, const QString& title, const QString& kinds)
{
    return dialog->addPlace(label, [dialog, title, kinds](const QString& now) {
        return QFileDialog::getOpenFileName(dialog, title, now, kinds);
    });
}

QComboBox* roleBox()
{
    auto* box = new QComboBox;
    for (const StaffRole role : {StaffRole::Caseworker, StaffRole::Finance, StaffRole::Approver,
             StaffRole::Manager, StaffRole::Monitor, StaffRole::Reader})
        box->addItem(name(role), int(role));
    return box;
}

/// The fields of letting in, which live as long as their dialog.
struct LettingIn {
    explicit LettingIn(FieldDialog* dialog, Session& session)
        : request(addFile(dialog, Words::tr("&Request"), Words::tr("The laptop's request"),
            Words::tr("Requests (*.hwj);;All files (*)"))),
          words(dialog->addField(Words::tr("Its &words"), Words::tr("As they were read over the phone"))),
          role(roleBox()),
          folder(dialog->addPlace(Words::tr("&Answer goes to"), [dialog](const QString& now) {
              return QFileDialog::getExistingDirectory(dialog, Words::tr("Where does the answer go?"), now);
          }))
    {
        dialog->addRow(Words::tr("&May work as"), role);
        if (hasDemoRoot(session.store()))
            return;
        root = addFile(dialog, Words::tr("&Office root"), Words::tr("The office's root, kept offline"),
            Words::tr("Office roots (*.root);;All files (*)"));
        passphrase = dialog->addSecret(Words::tr("Its &passphrase"));
    }
    Result<Answered> answer(Session& session, Progress& progress) const
    {
        const auto key = rootKey(session.store(), root ? root->text() : QString(),
            seal::passphrase(passphrase ? passphrase->text() : QString()));
        if (!key)
            return key.error();
        return attempt([&] {
            return answerRequest(session.desk(), *key,
                {QDir::fromNativeSeparators(request->text()), words->text(),
                    {StaffRole(role->currentData().toInt())}, {}, QDir::fromNativeSeparators(folder->text())},
                progress);
        });
    }

    QLineEdit* request;
    QLineEdit* words;
    QComboBox* role;
    QLineEdit* folder;
    QLineEdit* root = nullptr; // none in a demo
    QLineEdit* passphrase = nullptr;
};

FieldDialog* opened(FieldDialog* dialog, Session& session)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(&session, &Session::aboutToLock, dialog, &QObject::deleteLater);
    dialog->open();
    return dialog;
}

} // namespace

void openLetIn(Session& session, QWidget* parent)
{
    auto* dialog = new FieldDialog(Words::tr("Let a laptop in"),
        Words::tr("Its person reads the words of the request to you over the phone. Where they are the same, "
                  "the laptop gets all that this file holds."),
        Words::tr("&Let it in"), parent);
    const LettingIn fields(dialog, session);
    QObject::connect(dialog, &FieldDialog::wanted, dialog, [dialog, fields, &session] {
        dialog->tell({});
        dialog->setBusy(Words::tr("Writing …"));
        const auto answered = [&] {
            ExchangeJob job(dialog, session, Words::tr("The answer is written…"));
            return fields.answer(session, job);
        }();
        dialog->setBusy({});
        if (!answered)
            return dialog->tell(answered.error().message);
        showWords(dialog, Words::tr("The words of this office"),
            Words::tr("%1 is the laptop %2. Send them %3, and read these words to them over the phone.")
                .arg(answered->name, answered->laptop, QDir::toNativeSeparators(answered->path)),
            answered->words);
        dialog->accept();
        emit session.changed({});
    });
    opened(dialog, session);
}

void openTakeAnswer(Session& session, QWidget* parent)
{
    auto* dialog = new FieldDialog(Words::tr("Take the answer in"),
        Words::tr(
            "The office read its eight words to you over the phone. They show that the answer is theirs."),
        Words::tr("&Join"), parent);
    auto* path = addFile(dialog, Words::tr("&Answer"), Words::tr("The office's answer"),
        Words::tr("Bundles (*.hwb);;All files (*)"));
    auto* words = dialog->addField(Words::tr("Eight &words"));
    QObject::connect(dialog, &FieldDialog::wanted, dialog, [dialog, path, words, &session] {
        QFile answer(QDir::fromNativeSeparators(path->text()));
        if (!answer.open(QIODevice::ReadOnly))
            return dialog->tell(
                Words::tr("“%1” cannot be read. Check the name, and that the stick is plugged in.")
                    .arg(path->text()));
        dialog->setBusy(Words::tr("Joining …"));
        const auto joined = [&] {
            ExchangeJob job(dialog, session, Words::tr("The answer is taken in…"));
            return attempt([&] { return joinByAnswer(session.store(), answer, words->text(), job); });
        }();
        dialog->setBusy({});
        if (!joined)
            return dialog->tell(joined.error().message);
        session.tell(joined->sentence());
        dialog->accept();
        session.lock(); // whoever unlocks it now is a member of the office's staff
    });
    opened(dialog, session);
}
