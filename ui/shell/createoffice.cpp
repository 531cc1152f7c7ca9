#include "ui/shell/createoffice.h"

#include "core/domain/codes.h"
#include "core/seal/words.h"
#include "ui/kit/asktext.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"
#include "ui/session/job.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

QComboBox* codeBox(const CodeList& list, const QString& name)
{
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->addItem(CreateOffice::tr("Choose …"), QString());
    for (const CodeEntry& entry : list)
        box->addItem(u"%1 – %2"_s.arg(entry.code, entry.name), entry.code);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    return box;
}

} // namespace

CreateOffice::CreateOffice(QWidget* parent)
    : QDialog(parent), form_(new QFormLayout), problem_(paragraph({}, "problem")),
      create_(button(tr("&Create the file")))
{
    setWindowTitle(tr("Create an office file"));
    form_->setHorizontalSpacing(scaled(this, 14));
    code_ = addField(tr("Office &code"), tr("2 to 4 letters, such as EVN, for references"));
    name_ = addField(tr("Office &name"));
    country_ = codeBox(countries(), tr("Country"));
    form_->addRow(tr("C&ountry"), country_);
    currency_ = codeBox(currencies(), tr("Currency"));
    form_->addRow(tr("C&urrency of payments"), currency_);
    manager_ = addField(tr("&Your name"), tr("The first person on the staff, as manager"));
    passphrase_ = addField(tr("&Passphrase"), tr("At least 8 characters; several words are best"));
    again_ = addField(tr("Passphrase a&gain"));
    passphrase_->setEchoMode(QLineEdit::Password);
    again_->setEchoMode(QLineEdit::Password);
    file_ = addField(tr("&File"));
    file_->setText(QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                       .filePath(u"office.homeward"_s));
    QPushButton* place = button(tr("Choose …"));
    place->setAccessibleName(tr("Choose where the file is kept"));
    form_->addRow({}, place);
    connect(place, &QPushButton::clicked, this, &CreateOffice::choosePlace);
    auto* column = columnLayout(12);
    column->setContentsMargins(scaled(this, 20), scaled(this, 16), scaled(this, 20), scaled(this, 16));
    column->addWidget(paragraph(
        tr("Beside the file a second one is made, “.root”, which signs who is on the staff. Keep it "
           "on a stick, apart from the laptop. At the end you are shown a recovery code to write on paper."),
        "secondary"));
    column->addLayout(form_);
    column->addWidget(problem_);
    column->addLayout(makeButtons());
    setLayout(column);
    problem_->hide();
    setMinimumWidth(scaled(this, 520));
}

QLayout* CreateOffice::makeButtons()
{
    auto* buttons = rowLayout();
    QPushButton* cancel = button(tr("Cancel"));
    create_->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(create_);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(create_, &QPushButton::clicked, this, &CreateOffice::create);
    return buttons;
}

QLineEdit* CreateOffice::addField(const QString& label, const QString& hint)
{
    auto* field = new QLineEdit;
    field->setPlaceholderText(hint);
    field->setAccessibleName(QString(label).remove(u'&'));
    form_->addRow(label, field);
    return field;
}

void CreateOffice::choosePlace()
{
    const QString chosen = QFileDialog::getSaveFileName(
        this, tr("Where is the file kept?"), file_->text(), tr("Office files (*.homeward)"));
    if (!chosen.isEmpty())
        file_->setText(chosen);
}

QString CreateOffice::problem() const
{
    if (code_->text().trimmed().isEmpty() || name_->text().trimmed().isEmpty()
        || manager_->text().trimmed().isEmpty())
        return tr("Give the office's code and name, and your own name.");
    if (country_->currentData().toString().isEmpty() || currency_->currentData().toString().isEmpty())
        return tr("Choose the country and the currency.");
    if (passphrase_->text() != again_->text())
        return tr("The two passphrases differ. Type both again.");
    if (file_->text().trimmed().isEmpty())
        return tr("Choose where the file is kept.");
    return {};
}

void CreateOffice::create()
{
    problem_->setText(problem());
    problem_->setVisible(!problem_->text().isEmpty());
    if (!problem_->text().isEmpty())
        return;
    NewOffice office;
    office.path = QFileInfo(file_->text().trimmed()).absoluteFilePath();
    if (!office.path.endsWith(u".homeward"_s))
        office.path += u".homeward"_s;
    office.office.code = code_->text().trimmed().toUpper();
    office.office.name = name_->text().trimmed();
    office.office.country = country_->currentData().toString();
    office.office.currency = *Currency::fromCode(currency_->currentData().toString());
    office.office.role = OfficeRole::Both;
    office.manager = manager_->text().trimmed();
    auto passphrase = seal::passphrase(passphrase_->text());
    office.passphrase = std::move(passphrase);
    office.rootFile = office.path + u".root"_s;
    path_ = office.path;
    create_->setEnabled(false);
    create_->setText(tr("Creating …"));
    auto wanted = std::make_shared<NewOffice>(std::move(office));
    runJob(
        this,
        [this, wanted] {
            return attempt([&] {
                return createOffice(
                    *wanted, [this](const seal::SecretBytes& recovery) { return confirm(recovery); });
            });
        },
        [this](const Result<QString>& made) { finish(made); });
}

/// Called away from the window, which asks meanwhile.
Result<void> CreateOffice::confirm(const seal::SecretBytes& recovery)
{
    std::optional<QString> typed;
    const auto problem = [&](const QString& answer) {
        const auto secret = seal::recoverySecret(answer);
        if (!secret)
            return secret.error().message;
        return *secret == recovery ? QString() : tr("That is not the code above. Compare it word by word.");
    };
    QMetaObject::invokeMethod(
        this,
        [&] {
            typed = askText(this,
                {tr("Recovery code"),
                    tr("Write this on paper and keep it apart from the laptop. It opens the file when all "
                       "passphrases are lost, and it is never shown again. Then type it back."),
                    seal::recoveryCode(recovery), tr("&Code, as you wrote it"), problem});
        },
        Qt::BlockingQueuedConnection);
    return typed ? Result<void>() : Error{Error::Kind::Cancelled, tr("Nothing was created."), {}};
}

void CreateOffice::finish(const Result<QString>& made)
{
    create_->setEnabled(true);
    create_->setText(tr("&Create the file"));
    if (made) {
        accept();
        return;
    }
    problem_->setText(made.error().message);
    problem_->show();
}
