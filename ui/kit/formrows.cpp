#include "ui/kit/formrows.h"

#include "ui/kit/fieldeditors.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QListWidget>

namespace {

/// What is ticked in a list: each item's own name, in a line each.
QString tickedOf(const QListWidget& list)
{
    QStringList names;
    for (int i = 0; i < list.count(); ++i)
        if (list.item(i)->checkState() == Qt::Checked)
            names.append(list.item(i)->data(Qt::UserRole).toString());
    return names.join(u'\n');
}

void tick(QListWidget& list, const QStringList& names)
{
    for (int i = 0; i < list.count(); ++i)
        list.item(i)->setCheckState(
            names.contains(list.item(i)->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
}

} // namespace

FormRows::FormRows(QWidget* parent) : QWidget(parent), layout_(new QFormLayout(this))
{
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setHorizontalSpacing(scaled(this, 14));
    layout_->setVerticalSpacing(scaled(this, 6));
    layout_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void FormRows::addRow(const char* field, const QString& label, QWidget* editor)
{
    QLabel *problem = paragraph({}, "problem"), *hint = paragraph({}, "secondary");
    problem->hide();
    hint->hide();
    editor->setObjectName(QString::fromLatin1(field)); // tests and drafts find it by this name
    editor->setAccessibleName(QString(label).remove(u'&'));
    auto* cell = new QWidget;
    auto* column = columnLayout(2);
    column->addWidget(editor);
    column->addWidget(hint);
    column->addWidget(problem);
    cell->setLayout(column);
    QLabel* name = textLabel(label);
    name->setBuddy(editor);
    layout_->addRow(name, cell);
    rows_.insert(field, {editor, name, problem, hint});
    if (!focusProxy())
        setFocusProxy(editor);
}

void FormRows::show(const Problems& problems)
{
    for (const Row& row : std::as_const(rows_))
        row.problem->hide();
    for (const Problem& problem : problems) {
        const auto found = rows_.constFind(problem.field);
        if (found == rows_.cend())
            continue;
        found->problem->setText(problem.message);
        found->problem->show();
        found->editor->setAccessibleDescription(problem.message);
    }
}

void FormRows::goTo(const Problems& problems)
{
    if (const auto found = problems.isEmpty() ? rows_.cend() : rows_.constFind(problems.first().field);
        found != rows_.cend())
        found->editor->setFocus();
}

void FormRows::hint(const char* field, const QString& text)
{
    const auto found = rows_.constFind(field);
    if (found == rows_.cend())
        return;
    found->hint->setText(text);
    found->hint->setVisible(!text.isEmpty());
}

void FormRows::setLabelWidth(int pixels)
{
    for (const Row& row : std::as_const(rows_))
        row.name->setMinimumWidth(pixels);
}

QHash<QString, QString> FormRows::typed() const
{
    QHash<QString, QString> texts;
    for (const Row& row : rows_) {
        if (const auto* line = qobject_cast<QLineEdit*>(row.editor))
            texts.insert(line->objectName(), line->text());
        else if (const auto* text = qobject_cast<QPlainTextEdit*>(row.editor))
            texts.insert(text->objectName(), text->toPlainText());
        else if (const auto* money = qobject_cast<MoneyEdit*>(row.editor))
            texts.insert(money->objectName(), money->typed());
        else if (const auto* box = qobject_cast<CodeBox*>(row.editor))
            texts.insert(box->objectName(), box->code());
        else if (const auto* check = qobject_cast<QCheckBox*>(row.editor))
            texts.insert(check->objectName(), check->isChecked() ? QStringLiteral("1") : QString());
        else if (const auto* list = qobject_cast<QListWidget*>(row.editor))
            texts.insert(list->objectName(), tickedOf(*list));
    }
    return texts;
}

void FormRows::setTyped(const QHash<QString, QString>& texts)
{
    for (const Row& row : std::as_const(rows_)) {
        const auto text = texts.constFind(row.editor->objectName());
        if (text == texts.cend())
            continue;
        if (auto* line = qobject_cast<QLineEdit*>(row.editor))
            line->setText(*text);
        else if (auto* longer = qobject_cast<QPlainTextEdit*>(row.editor))
            longer->setPlainText(*text);
        else if (auto* money = qobject_cast<MoneyEdit*>(row.editor))
            money->setTyped(*text);
        else if (auto* box = qobject_cast<CodeBox*>(row.editor))
            box->setCode(*text);
        else if (auto* check = qobject_cast<QCheckBox*>(row.editor))
            check->setChecked(!text->isEmpty());
        else if (auto* list = qobject_cast<QListWidget*>(row.editor))
            tick(*list, text->split(u'\n'));
    }
}
