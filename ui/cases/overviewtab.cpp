#include "ui/cases/overviewtab.h"

#include "core/work/agenda.h"
#include "core/work/caseledger.h"
#include "ui/cases/story.h"
#include "ui/cases/words.h"
#include "ui/kit/budgetbar.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

OverviewTab::OverviewTab()
    : timeline_(new Timeline),
      nothingYet_(paragraph(tr("Nothing was recorded in this case yet."), "secondary")),
      nextCard_(new Card(tr("Next"))), next_(new LineList(tr("What comes next"))),
      nothingNext_(paragraph(tr("Nothing is due in the next three weeks."), "secondary")),
      peopleCard_(new Card(tr("Household"))), people_(new LineList(tr("The household"))),
      moneyCard_(new Card(tr("Money"))), bar_(new BudgetBar(12)), sums_(new QGridLayout)
{
    auto* story = new Card(tr("What happened"));
    story->setAside(tr("newest first"));
    story->body()->addWidget(nothingYet_);
    story->body()->addWidget(timeline_, 1);
    nextCard_->body()->addWidget(next_);
    nextCard_->body()->addWidget(nothingNext_);
    next_->setMaximumHeight(scaled(this, 216));
    next_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    peopleCard_->body()->addWidget(people_);
    moneyCard_->body()->addWidget(bar_);
    sums_->setHorizontalSpacing(scaled(this, 12));
    moneyCard_->body()->addLayout(sums_);
    auto* side = columnLayout(12);
    side->addWidget(nextCard_);
    side->addWidget(peopleCard_);
    side->addWidget(moneyCard_);
    side->addStretch(1);
    auto* row = rowLayout(14);
    row->setContentsMargins(scaled(this, 20), scaled(this, 14), scaled(this, 20), scaled(this, 14));
    row->addWidget(story, 3);
    auto* beside = new QWidget;
    beside->setLayout(side);
    auto* area = new QScrollArea; // for low windows and large text
    area->setWidget(beside);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(scaled(this, 285));
    row->addWidget(area, 2);
    setLayout(row);
    people_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connectLists();
}

void OverviewTab::connectLists()
{
    connect(next_, &LineList::chosen, this, [this](const QVariant& target) {
        const auto to = target.value<Target>();
        emit tabWanted(to.tab, to.record);
    });
    connect(timeline_, &Timeline::chosen, this, [this](const QVariant& target) {
        const auto to = target.value<Target>();
        if (to.tab == "overview")
            emit recordWanted(to.record); // it has no place but this one
        else
            emit tabWanted(to.tab, to.record);
    });
    connect(people_, &LineList::chosen, this,
        [this](const QVariant& target) { emit tabWanted("household", target.value<Target>().record); });
}

void OverviewTab::show(const CaseView& view)
{
    const auto entries = storyOf(view);
    timeline_->setEntries(entries);
    nothingYet_->setVisible(entries.isEmpty());
    QList<Line> lines;
    for (const AgendaItem& item : agendaOf(view.dossier, view.rules(), view.today()).mid(0, 12)) {
        const bool bad = item.late || item.kind == AgendaItem::Kind::Settle;
        const bool waits = item.kind == AgendaItem::Kind::Wait || item.kind == AgendaItem::Kind::Evidence;
        lines.append({wordOf(item.kind),
            bad         ? Tone::Bad
                : waits ? Tone::Wait
                        : Tone::Accent,
            item.what, item.amount.isNull() ? QString() : item.amount.text(),
            item.when == view.today() ? tr("today")
                : item.when.isNull()  ? QString()
                                      : QLocale().toString(item.when, u"d MMM"_s),
            false, Target::ofCase(view.file().id, item.tab, item.record).variant()});
    }
    next_->setLines(lines);
    next_->alignTitles(true);
    next_->setVisible(!lines.isEmpty());
    nothingNext_->setVisible(lines.isEmpty());
    showPeople(view);
    showMoney(view);
}

void OverviewTab::showPeople(const CaseView& view)
{
    QList<Line> lines;
    for (const Person& person : view.dossier.of<Person>()) {
        const auto count
            = std::ranges::count_if(view.dossier.of<Vulnerability>(), [&](const Vulnerability& factor) {
                  return factor.person == person.id && isRestricted(factor.code);
              });
        QStringList more{name(person.relation)};
        if (person.birth.isNull() == false)
            more.append(ageText(person, view.today()));
        more.append(person.travelStatus == TravelStatus::Unknown ? tr("travel not recorded")
                                                                 : name(person.travelStatus));
        lines.append({{}, Tone::Plain, personName(person), more.join(u" · "_s),
            count == 0 ? QString() : tr("%n restricted", nullptr, int(count)), true,
            Target::ofCase(view.file().id, "household", person.id.uuid()).variant()});
    }
    people_->setLines(lines);
    people_->setMinimumHeight(scaled(this, int(std::min<qsizetype>(lines.size(), 2)) * 49));
    peopleCard_->setAside(tr("%n person(s)", nullptr, int(lines.size())));
}

void OverviewTab::showMoney(const CaseView& view)
{
    const PlanMoney money = moneyOf(view.dossier);
    moneyCard_->setVisible(!money.sum.budget.isNull());
    if (money.sum.budget.isNull())
        return;
    const Budget& sum = money.sum;
    moneyCard_->setAside(sum.budget.currency().code());
    const Money ahead = sum.planned + sum.requested;
    const QList<std::pair<QString, Money>> parts{{tr("paid"), sum.paid}, {tr("committed"), sum.committed},
        {tr("planned"), ahead}, {tr("free"), sum.free}};
    QStringList words;
    clear(sums_);
    for (int i = 0; i < parts.size(); ++i) {
        sums_->addWidget(textLabel(parts[i].second.number(), i == 3 ? "number" : nullptr), 0, i);
        sums_->addWidget(textLabel(parts[i].first, i == 3 ? "number" : "secondary"), 1, i);
        words.append(parts[i].first + u' ' + parts[i].second.text());
    }
    bar_->setParts({sum.budget.minorUnits(), sum.paid.minorUnits(), sum.committed.minorUnits(),
        ahead.minorUnits(), words.join(u", "_s)});
}
