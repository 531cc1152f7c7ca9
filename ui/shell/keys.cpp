#include "ui/shell/keys.h"

#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

DeskKey one(const QString& keys, const QString& does)
{
    return {{QKeySequence(keys)}, keys, does};
}

/// Keys that count, as Ctrl+1 to Ctrl+7 for the tabs.
DeskKey row(const QString& modifier, int count, const QString& does)
{
    DeskKey key{{}, u"%1+1 … %1+%2"_s.arg(modifier).arg(count), does};
    for (int i = 1; i <= count; ++i)
        key.keys.append(QKeySequence(u"%1+%2"_s.arg(modifier).arg(i)));
    return key;
}

/// What the widget that has the keyboard understands.
DeskKey inside(const QString& shown, const QString& does)
{
    return {{}, shown, does, false};
}

DeskKeys everywhere()
{
    return {Words::tr("Everywhere"),
        {one(u"Ctrl+K"_s, Words::tr("quick search: persons, references, commands")),
            row(u"Alt"_s, 6, Words::tr("the places")), one(u"Ctrl+Z"_s, Words::tr("undo")),
            {{QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)}, u"Ctrl+Shift+Z, Ctrl+Y"_s,
                Words::tr("redo")},
            one(u"Ctrl+L"_s, Words::tr("lock")), one(u"F1"_s, Words::tr("these keys")),
            inside(u"Tab, Shift+Tab"_s, Words::tr("the next field, the one before")),
            inside(Words::tr("arrows, Return"), Words::tr("choose in a list, open what is chosen")),
            inside(u"Esc"_s, Words::tr("closes what is open; what is typed stays"))}};
}

DeskKeys inCases()
{
    return {Words::tr("In Cases"),
        {one(u"Ctrl+F"_s, Words::tr("to the filters of the list")),
            one(u"Ctrl+R"_s, Words::tr("register a household")),
            one(u"Ctrl+Shift+R"_s, Words::tr("take in a spreadsheet")),
            row(u"Ctrl"_s, 7, Words::tr("the tabs of a case")), one(u"Ctrl+E"_s, Words::tr("edit the case")),
            one(u"Ctrl+N"_s, Words::tr("add to the case")), one(u"Ctrl+M"_s, Words::tr("move the case on")),
            one(u"Ctrl+V"_s, Words::tr("in its documents: put a copied scan on file")),
            one(u"Del"_s, Words::tr("in its documents: take the chosen one off"))}};
}

DeskKeys inPayments()
{
    return {Words::tr("In Payments"),
        {row(u"Ctrl"_s, 9, Words::tr("the lists")), inside(u"Space"_s, Words::tr("tick a line")),
            inside(u"Ctrl+A"_s, Words::tr("tick all lines")),
            {{QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s)}, u"Ctrl+Return"_s,
                Words::tr("take on what is ticked")}}};
}

DeskKeys inForms()
{
    return {Words::tr("In forms"),
        {one(u"Ctrl+S"_s, Words::tr("save, register, sign")),
            one(u"Ctrl+N"_s, Words::tr("another person, while registering")),
            inside(Words::tr("Alt and the underlined letter"), Words::tr("to that field")),
            inside(u"1 … 9"_s, Words::tr("the answers of a survey"))}};
}

void addKeys(QGridLayout* grid, int side, const QList<DeskKeys>& groups)
{
    int row = 0;
    for (const DeskKeys& group : groups) {
        grid->addWidget(textLabel(group.where, "heading"), row++, 3 * side, 1, 2);
        for (const DeskKey& key : group.keys) {
            grid->addWidget(textLabel(key.shown), row, 3 * side);
            grid->addWidget(textLabel(key.does, "secondary"), row++, 3 * side + 1);
        }
    }
    grid->setRowStretch(std::max(row, grid->rowCount()), 1);
}

} // namespace

QList<DeskKeys> keysOfDesk()
{
    return {everywhere(), inForms(), inCases(), inPayments()};
}

void showKeysOfDesk(QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setWindowTitle(Words::tr("Keys"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(scaled(dialog, 16));
    grid->setColumnMinimumWidth(2, scaled(dialog, 16));
    const QList<DeskKeys> all = keysOfDesk();
    addKeys(grid, 0, all.mid(0, 2));
    addKeys(grid, 1, all.mid(2));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* column = columnLayout(16);
    column->setContentsMargins(
        scaled(dialog, 20), scaled(dialog, 14), scaled(dialog, 20), scaled(dialog, 14));
    column->addWidget(textLabel(Words::tr("Keys"), "title"));
    column->addLayout(grid, 1);
    column->addWidget(buttons);
    dialog->setLayout(column);
    dialog->open();
}
