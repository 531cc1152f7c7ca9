#include "ui/shell/unlock.h"

#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QTimer>

using namespace Qt::StringLiterals;

Unlock::Unlock()
    : title_(textLabel({}, "title")), folder_(paragraph({}, "secondary")), staff_(new QComboBox),
      staffLabel_(textLabel(tr("&Who are you?"))), fieldLabel_(textLabel({})), passphrase_(new QLineEdit),
      problem_(paragraph({}, "problem")), unlock_(button(tr("&Unlock"))), recovery_(button({}, "link"))
{
    setObjectName(u"place"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* card = new Card;
    card->setFixedWidth(scaled(this, 400));
    staffLabel_->setBuddy(staff_);
    fieldLabel_->setBuddy(passphrase_);
    staff_->setAccessibleName(tr("Who are you?"));
    passphrase_->setEchoMode(QLineEdit::Password);
    unlock_->setDefault(true);
    card->body()->addWidget(title_);
    card->body()->addWidget(folder_);
    card->body()->addSpacing(scaled(this, 8));
    for (QWidget* widget :
        std::initializer_list<QWidget*>{staffLabel_, staff_, fieldLabel_, passphrase_, problem_, unlock_})
        card->body()->addWidget(widget);
    auto* links = rowLayout();
    QPushButton* other = button(tr("Another file …"), "link");
    links->addWidget(other);
    links->addStretch(1);
    links->addWidget(recovery_);
    card->body()->addLayout(links);
    auto* column = columnLayout(0);
    column->addStretch(2);
    column->addWidget(card, 0, Qt::AlignHCenter);
    column->addStretch(3);
    setLayout(column);
    problem_->hide();
    useRecoveryCode(false);
    connect(unlock_, &QPushButton::clicked, this, &Unlock::unlock);
    connect(passphrase_, &QLineEdit::returnPressed, this, &Unlock::unlock);
    connect(passphrase_, &QLineEdit::textEdited, problem_, &QWidget::hide);
    connect(other, &QPushButton::clicked, this, &Unlock::otherFileWanted);
    connect(recovery_, &QPushButton::clicked, this, [this] { useRecoveryCode(!byCode_); });
}

Result<void> Unlock::show(const QString& path, const QString& lastStaff)
{
    const auto keyring = Keyring::read(path);
    if (!keyring)
        return keyring.error();
    path_ = path;
    title_->setText(QFileInfo(path).completeBaseName());
    folder_->setText(QDir::toNativeSeparators(QFileInfo(path).absolutePath()));
    staff_->clear();
    for (const KeySlot& slot : keyring->keySlots())
        if (slot.owner.kind == SlotKind::Staff)
            staff_->addItem(slot.owner.name, slot.owner.staff.text());
    staff_->setCurrentIndex(std::max(0, staff_->findData(lastStaff)));
    useRecoveryCode(false);
    problem_->hide();
    wrong_ = 0;
    return {};
}

void Unlock::useRecoveryCode(bool use)
{
    byCode_ = use;
    staff_->setVisible(!use);
    staffLabel_->setVisible(!use);
    fieldLabel_->setText(use ? tr("&Recovery code, as it stands on paper") : tr("&Passphrase"));
    passphrase_->setAccessibleName(use ? tr("Recovery code") : tr("Passphrase"));
    passphrase_->setEchoMode(use ? QLineEdit::Normal : QLineEdit::Password);
    recovery_->setText(use ? tr("Use the passphrase") : tr("Use the recovery code"));
    passphrase_->clear();
    passphrase_->setFocus();
}

void Unlock::unlock()
{
    if (!unlock_->isEnabled())
        return;
    if (passphrase_->text().isEmpty()) {
        tell(byCode_ ? tr("Type the recovery code.") : tr("Type your passphrase."));
        return;
    }
    if (byCode_)
        emit recoveryWanted(path_, passphrase_->text());
    else
        emit unlockWanted(path_, passphrase_->text(), Uuid::fromText(staff_->currentData().toString()));
}

void Unlock::tell(const QString& sentence)
{
    problem_->setText(sentence);
    problem_->show();
    passphrase_->setFocus();
}

void Unlock::setBusy(bool busy)
{
    unlock_->setEnabled(!busy);
    unlock_->setText(busy ? tr("Unlocking …") : tr("&Unlock"));
    passphrase_->setReadOnly(busy);
}

void Unlock::refuse(const QString& sentence)
{
    passphrase_->selectAll();
    tell(sentence);
    if (++wrong_ >= 5)
        wait(std::min(60, 5 * (wrong_ - 4)));
}

void Unlock::wait(int seconds)
{
    unlock_->setEnabled(seconds == 0);
    if (seconds == 0) {
        problem_->hide();
        return;
    }
    tell(
        tr("Wrong %n time(s). Try again in", nullptr, wrong_) + u' ' + tr("%n second(s).", nullptr, seconds));
    QTimer::singleShot(1000, this, [this, seconds] { wait(seconds - 1); });
}

void Unlock::forget()
{
    passphrase_->clear();
    problem_->hide();
    wrong_ = 0;
}

void Unlock::showEvent(QShowEvent*)
{
    passphrase_->setFocus();
}
