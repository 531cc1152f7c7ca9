#include "ui/cases/casesplace.h"
#include "ui/cases/savedfilters.h"
#include "ui/cases/words.h"
#include "ui/kit/asktext.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

// The part of the place of cases that narrows its list further than the chips do.

void CasesPlace::makeFilterMenu()
{
    auto* menu = new QMenu(more_);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        addSavedFilters(menu);
        addFilters(menu);
    });
    more_->setMenu(menu);
}

void CasesPlace::addFilters(QMenu* menu)
{
    const auto add = [this](QMenu* to, const QString& text, auto narrow) {
        connect(to->addAction(text), &QAction::triggered, this, [this, narrow] {
            narrow(extra_);
            nameFilter();
            showList();
        });
    };
    add(menu, tr("No further filter"), [](CaseFilter& filter) { filter = {}; });
    QMenu* stages = menu->addMenu(tr("Stage"));
    for (const auto& label : labels<Stage>)
        if (label.value != Stage::Unknown)
            add(stages, name(label.value),
                [stage = label.value](CaseFilter& filter) { filter.stage = stage; });
    QMenu* programmes = menu->addMenu(tr("Programme"));
    for (const Programme& programme : session_.store().of<Programme>().all())
        add(programmes, programme.name, [id = programme.id](CaseFilter& filter) { filter.programme = id; });
    QMenu* countries = menu->addMenu(tr("Country of return"));
    for (const QString& code : countriesOfReturn(session_.store()))
        add(countries, countryName(code), [code](CaseFilter& filter) { filter.countryOfReturn = code; });
}

void CasesPlace::addSavedFilters(QMenu* menu)
{
    const QList<SavedFilter> saved = savedFilters(session_.store());
    for (const SavedFilter& one : saved)
        connect(menu->addAction(one.name), &QAction::triggered, this, [this, one] { apply(one); });
    connect(menu->addAction(tr("Keep what is chosen as …")), &QAction::triggered, this, [this] {
        const auto wanted = askText(this,
            {tr("Keep a filter"), tr("The chips, the order and what else is chosen come back by this name."),
                {}, tr("&Name"),
                [](const QString& typed) { return typed.isEmpty() ? tr("Give it a name.") : QString(); }});
        if (wanted && session_.isOpen())
            saveFilter(
                session_.store(), {*wanted, filter(), mine_->isChecked(), CaseOrder(order_->currentIndex())});
    });
    if (!saved.isEmpty()) {
        QMenu* forget = menu->addMenu(tr("Forget"));
        for (const SavedFilter& one : saved)
            connect(forget->addAction(one.name), &QAction::triggered, this,
                [this, one] { forgetFilter(session_.store(), one.name); });
    }
    menu->addSeparator();
}

void CasesPlace::apply(const SavedFilter& saved)
{
    const QSignalBlocker quiet(mine_), still(openOnly_);
    mine_->setChecked(saved.mine);
    openOnly_->setChecked(saved.filter.openOnly);
    order_->setCurrentIndex(int(saved.order));
    extra_ = saved.filter;
    extra_.openOnly = false;
    extra_.assignedTo = {};
    nameFilter();
    showList();
}

/// Says on the chip what the menu narrows.
void CasesPlace::nameFilter()
{
    QStringList parts;
    if (extra_.stage != Stage::Unknown)
        parts.append(name(extra_.stage));
    if (const auto programme = session_.store().of<Programme>().find(extra_.programme))
        parts.append(programme->code);
    if (!extra_.countryOfReturn.isEmpty())
        parts.append(countryName(extra_.countryOfReturn));
    more_->setText(parts.isEmpty() ? tr("+ filter") : parts.join(u", "_s));
    more_->setToolTip(
        parts.isEmpty() ? tr("Narrow the list by stage, programme or country") : parts.join(u", "_s));
    chips_->layout()->invalidate();
}
