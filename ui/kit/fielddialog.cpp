#include "ui/kit/fielddialog.h"

#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLineEdit>

FieldDialog::FieldDialog(const QString& title, const QString& sentence, const QString& verb, QWidget* parent)
    : QDialog(parent), form_(new QFormLayout), foretold_(paragraph({}, "secondary")),
      problem_(paragraph({}, "problem")), do_(button(verb)), verb_(verb)
{
    setWindowTitle(title);
    form_->setHorizontalSpacing(scaled(this, 14));
    auto* column = columnLayout(12);
    column->setContentsMargins(scaled(this, 20), scaled(this, 16), scaled(this, 20), scaled(this, 16));
    column->addWidget(paragraph(sentence, "secondary"));
    column->addLayout(form_);
    column->addWidget(foretold_);
    column->addWidget(problem_);
    auto* buttons = rowLayout();
    QPushButton* cancel = button(tr("Cancel"));
    do_->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(do_);
    column->addLayout(buttons);
    setLayout(column);
    foretold_->hide();
    problem_->hide();
    setMinimumWidth(scaled(this, 520));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(do_, &QPushButton::clicked, this, &FieldDialog::wanted);
}

QLineEdit* FieldDialog::addField(const QString& label, const QString& hint)
{
    auto* field = new QLineEdit;
    field->setPlaceholderText(hint);
    field->setAccessibleName(QString(label).remove(u'&'));
    form_->addRow(label, field);
    return field;
}

QLineEdit* FieldDialog::addSecret(const QString& label, const QString& hint)
{
    QLineEdit* field = addField(label, hint);
    field->setEchoMode(QLineEdit::Password);
    return field;
}

QLineEdit* FieldDialog::addPlace(
    const QString& label, const std::function<QString(const QString& now)>& choose)
{
    auto* field = new QLineEdit;
    field->setAccessibleName(QString(label).remove(u'&'));
    QPushButton* other = button(tr("Choose …"));
    other->setAutoDefault(false);
    other->setAccessibleName(tr("Choose: %1").arg(field->accessibleName()));
    connect(other, &QPushButton::clicked, this, [field, choose] {
        if (const QString chosen = choose(field->text()); !chosen.isEmpty())
            field->setText(chosen);
    });
    auto* row = rowLayout();
    row->addWidget(field, 1);
    row->addWidget(other);
    auto* name = new QLabel(label);
    name->setBuddy(field);
    form_->addRow(name, row);
    return field;
}

void FieldDialog::addRow(const QString& label, QWidget* editor)
{
    editor->setAccessibleName(QString(label).remove(u'&'));
    form_->addRow(label, editor);
}

void FieldDialog::foretell(const QString& sentence)
{
    foretold_->setText(sentence);
    foretold_->setVisible(!sentence.isEmpty());
}

void FieldDialog::tell(const QString& problem)
{
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
}

void FieldDialog::setBusy(const QString& verb)
{
    do_->setEnabled(verb.isEmpty());
    do_->setText(verb.isEmpty() ? verb_ : verb);
    do_->repaint();
}
