#include "ui/kit/recorddialog.h"

#include "ui/kit/formrows.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QBoxLayout>
#include <QMessageBox>
#include <QScrollArea>
#include <QShortcut>

RecordDialog::RecordDialog(const QString& title, FormRows* form, QWidget* parent, bool removable)
    : QDialog(parent), message_(new MessageBar), wayOut_(button({}, "link"))
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
    QPushButton* giveUp = button(tr("&Give up"));
    QPushButton* save = button(tr("&Save"));
    save->setDefault(true);
    save->setToolTip(tr("Save (Ctrl+S)"));
    if (removable) {
        QPushButton* remove = button(tr("Remove"), "link");
        remove->setToolTip(tr("Takes it out of the case. Undo brings it back."));
        row->addWidget(remove);
        connect(remove, &QPushButton::clicked, this, &RecordDialog::removeWanted);
    }
    row->addStretch(1);
    row->addWidget(wayOut_);
    row->addWidget(giveUp);
    row->addWidget(save);
    wayOut_->hide();
    connect(wayOut_, &QPushButton::clicked, this, &RecordDialog::wayOutWanted);
    connect(giveUp, &QPushButton::clicked, this, &RecordDialog::reject);
    connect(save, &QPushButton::clicked, this, &RecordDialog::saveWanted);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &RecordDialog::saveWanted);
    return row;
}

void RecordDialog::tell(const QString& sentence, bool bad, const QString& wayOut)
{
    wayOut_->setText(wayOut);
    wayOut_->setVisible(!wayOut.isEmpty());
    message_->tell(sentence, bad ? Tone::Bad : Tone::Accent);
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
