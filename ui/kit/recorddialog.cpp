#include "ui/kit/recorddialog.h"

#include "ui/kit/formrows.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>

RecordDialog::RecordDialog(const QString& title, FormRows* form, QWidget* parent, bool removable)
    : QDialog(parent), message_(new MessageBar), form_(form), wayOut_(button({}, "link")),
      save_(button(tr("&Save"))), giveUp_(button(tr("&Give up"))),
      saveKey_(new QShortcut(QKeySequence::Save, this))
{
    setWindowTitle(title);
    auto* column = columnLayout(12);
    column->setContentsMargins(scaled(this, 20), scaled(this, 16), scaled(this, 20), scaled(this, 16));
    column->addWidget(textLabel(title, "title"));
    column->addWidget(message_);
    auto* area = new QScrollArea;
    area->setWidget(form);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    form->setAutoFillBackground(false);
    column->addWidget(area, 1);
    column->addLayout(makeButtons(removable));
    setLayout(column);
    const int high = form->sizeHint().height() + scaled(this, 190),
              most = parent ? parent->window()->height() - 40 : scaled(this, 620);
    resize(scaled(this, 560), std::min(high, most));
    connect(form, &FormRows::edited, this, [this] { edited_ = true; });
    form->setFocus();
}

QLayout* RecordDialog::makeButtons(bool removable)
{
    auto* row = rowLayout();
    save_->setDefault(true);
    save_->setToolTip(tr("Save (Ctrl+S)"));
    if (removable) {
        remove_ = button(tr("Remove"), "link");
        remove_->setToolTip(tr("Takes it out of the case. Undo brings it back."));
        row->addWidget(remove_);
        connect(remove_, &QPushButton::clicked, this, &RecordDialog::removeWanted);
    }
    row->addStretch(1);
    row->addWidget(wayOut_);
    row->addWidget(giveUp_);
    row->addWidget(save_);
    wayOut_->hide();
    connect(wayOut_, &QPushButton::clicked, this, &RecordDialog::wayOutWanted);
    connect(giveUp_, &QPushButton::clicked, this, &RecordDialog::reject);
    connect(save_, &QPushButton::clicked, this, &RecordDialog::saveWanted);
    connect(saveKey_, &QShortcut::activated, this, &RecordDialog::saveWanted);
    return row;
}

void RecordDialog::tell(const QString& sentence, bool bad, const QString& wayOut)
{
    wayOut_->setText(wayOut);
    wayOut_->setVisible(!wayOut.isEmpty());
    message_->tell(sentence, bad ? Tone::Bad : Tone::Accent);
}

void RecordDialog::lookOnly(const QString& sentence)
{
    for (QLineEdit* line : form_->findChildren<QLineEdit*>())
        line->setReadOnly(true);
    for (QPlainTextEdit* text : form_->findChildren<QPlainTextEdit*>())
        text->setReadOnly(true);
    for (QWidget* choice : form_->findChildren<QWidget*>())
        if (qobject_cast<QComboBox*>(choice) || qobject_cast<QCheckBox*>(choice)
            || qobject_cast<QListWidget*>(choice))
            choice->setEnabled(false);
    save_->hide();
    if (remove_)
        remove_->hide();
    saveKey_->setEnabled(false);
    giveUp_->setText(tr("&Close"));
    tell(sentence);
}

void RecordDialog::reject()
{
    if (edited_) {
        const auto answer = QMessageBox::question(this, windowTitle(), tr("Give up what you typed?"),
            QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Cancel);
        if (answer != QMessageBox::Discard)
            return;
    }
    QDialog::reject();
}
