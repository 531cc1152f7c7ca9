#include "ui/cases/plantab.h"

#include "core/work/agenda.h"
#include "core/work/caseledger.h"
#include "core/work/planning.h"
#include "ui/cases/instalments.h"
#include "ui/cases/planversions.h"
#include "ui/cases/story.h"
#include "ui/cases/words.h"
#include "ui/kit/budgetbar.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/lines.h"
#include "ui/kit/monthstrip.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

void PlanTab::show(const CaseView& view)
{
    empty();
    statesSeen_.clear();
    addVersion(view);
    const QList<Package> packages = currentPackages(view.dossier);
    for (const Package& package : packages)
        addPackage(view, package);
    if (!packages.isEmpty()) {
        addTotals(view);
        addLegend();
    }
    addNeeds(view);
    column()->addStretch(1);
}

void PlanTab::addVersion(const CaseView& view)
{
    const PlanVersion* plan = approvedPlan(view.dossier);
    for (const PlanVersion& version : view.dossier.of<PlanVersion>()) {
        const auto approvals = view.dossier.where(&PlanApproval::planVersion, version.id);
        if (plan && version.id != plan->id && version.number < plan->number)
            continue;
        const Evidence* accepted = acceptanceOf(view.dossier, version);
        auto* row = rowLayout(6);
        row->addWidget(textLabel(tr("Plan version %1").arg(version.number), "heading"));
        const QString reason
            = (accepted ? tr(" · accepted %1").arg(dayText(accepted->receivedOn)) : QString())
            + (version.reason.isEmpty() ? QString() : u" · “%1”"_s.arg(version.reason));
        row->addWidget(new ElidedLabel(approvals.isEmpty()
                               ? tr("a draft of %1").arg(dayText(version.draftedOn)) + reason
                               : tr("approved %1 by %2")
                                       .arg(dayText(approvals.first().approvedOn),
                                           staffName(view.session.store(), approvals.first().approvedBy))
                                   + reason,
                           "secondary"),
            1);
        if (approvals.isEmpty())
            row->addLayout(draftButtons(view, version));
        column()->addLayout(row);
        if (approvals.isEmpty())
            addDraftPackages(view, version);
    }
    addPlanButtons(view);
    if (view.dossier.of<PlanVersion>().isEmpty() && currentPackages(view.dossier).isEmpty())
        column()->addWidget(new EmptyState(tr("There is no plan yet"),
            tr("A plan is drafted from the needs found in counselling, and approved by somebody else.")));
}

void PlanTab::addPackage(const CaseView& view, const Package& package)
{
    const bool veiled = package.restricted && !view.unveiled;
    auto* card = new Card;
    auto* row = rowLayout(16);
    row->addWidget(wordsOf(view, package, veiled), 3);
    row->addWidget(instalmentsOfPackage(view, package), 5);
    row->addWidget(sumsOf(view, package), 3);
    card->body()->addLayout(row);
    if (veiled) {
        QPushButton* unveil = button(tr("Restricted: show …"), "link");
        connect(unveil, &QPushButton::clicked, this, &CaseTab::unveilWanted);
        card->body()->addWidget(unveil, 0, Qt::AlignLeading);
    }
    column()->addWidget(card);
}

QWidget* PlanTab::wordsOf(const CaseView& view, const Package& package, bool veiled)
{
    auto* words = new QWidget;
    auto* lines = columnLayout(1);
    lines->addWidget(paragraph(veiled ? tr("Assistance") : package.title, "heading"));
    QStringList more{veiled ? tr("Restricted") : beneficiariesOf(view.dossier, package)};
    if (const Payee* payee = view.dossier.find(package.payee); payee && !veiled)
        more.append(tr("to %1").arg(payee->name));
    if (package.channel != PaymentChannel::Unknown)
        more.append(name(package.channel).toLower());
    lines->addWidget(paragraph(more.join(u" · "_s), "secondary"));
    const QList<Instalment> instalments = instalmentsOf(view.dossier, package);
    QStringList rules;
    if (!instalments.isEmpty()) {
        const Money first = instalments.first().amount;
        const bool alike
            = std::ranges::all_of(instalments, [&](const Instalment& one) { return one.amount == first; });
        rules.append(alike ? u"%1 × %2"_s.arg(first.text()).arg(instalments.size())
                           : tr("%n instalment(s)", nullptr, int(instalments.size())));
    }
    for (const Condition& condition : view.dossier.where(&Condition::package, package.id))
        if (!veiled)
            rules.append(
                tr("%1 for %2").arg(name(condition.evidenceType), name(condition.appliesTo).toLower()));
    if (package.stopRule != StopRule::None)
        rules.append(name(package.stopRule));
    lines->addWidget(paragraph(rules.join(u" · "_s), "secondary"));
    lines->addStretch(1);
    words->setLayout(lines);
    words->setMinimumWidth(scaled(this, 150));
    return words;
}

QWidget* PlanTab::instalmentsOfPackage(const CaseView& view, const Package& package)
{
    QList<InstalmentRow> rows = instalmentRows(view.dossier, package, view.today());
    for (const InstalmentRow& row : rows)
        statesSeen_.insert(int(row.state));
    QWidget* shown = instalmentsWidget(rows);
    return shown;
}

QWidget* PlanTab::sumsOf(const CaseView& view, const Package& package)
{
    auto* sums = new QWidget;
    auto* lines = columnLayout(3);
    const auto budget = budgetOf(view.dossier, package);
    if (!budget) {
        lines->addWidget(paragraph(budget.error().message, "problem"));
        sums->setLayout(lines);
        return sums;
    }
    const auto right = [&](const QString& text, const char* role) {
        QLabel* label = paragraph(text, role);
        label->setAlignment(Qt::AlignTrailing);
        lines->addWidget(label);
    };
    right(tr("%1 paid of %2").arg(budget->paid.number(), budget->budget.text()), "heading");
    auto* bar = new BudgetBar;
    const Money ahead = budget->planned + budget->requested;
    QStringList parts;
    for (const auto& [amount, word] : {std::pair(budget->committed, tr("committed")),
             std::pair(budget->requested, tr("requested")), std::pair(budget->planned, tr("planned"))})
        if (amount.minorUnits() != 0)
            parts.append(amount.number() + u' ' + word);
    bar->setParts({budget->budget.minorUnits(), budget->paid.minorUnits(), budget->committed.minorUnits(),
        ahead.minorUnits(),
        tr("%1 paid, %2, %3 free").arg(budget->paid.text(), parts.join(u", "_s), budget->free.text())});
    lines->addWidget(bar);
    right(parts.join(u" · "_s), "secondary");
    right(tr("%1 free").arg(budget->free.number()), "number");
    lines->addStretch(1);
    sums->setLayout(lines);
    sums->setMinimumWidth(scaled(this, 190));
    return sums;
}

void PlanTab::addTotals(const CaseView& view)
{
    const PlanMoney money = moneyOf(view.dossier);
    auto* card = new Card;
    auto* grid = new QGridLayout;
    QDate ends;
    if (view.programme && view.programme->supportMonths > 0 && !view.file().returnedOn.isNull())
        ends = view.file().returnedOn.addMonths(view.programme->supportMonths);
    const QList<std::pair<QString, QString>> cells{{tr("Budget"), money.sum.budget.text()},
        {tr("Paid"), money.sum.paid.number()}, {tr("Committed"), money.sum.committed.number()},
        {tr("Requested, planned"), (money.sum.requested + money.sum.planned).number()},
        {tr("Free"), money.sum.free.number()}, {tr("Window ends"), dayText(ends)}};
    for (int i = 0; i < cells.size(); ++i) {
        grid->addWidget(textLabel(cells[i].first, "secondary"), 0, i);
        grid->addWidget(textLabel(cells[i].second, "number"), 1, i);
        grid->setColumnStretch(i, 1);
    }
    card->body()->addLayout(grid);
    if (!money.wrong.isEmpty())
        card->body()->addWidget(paragraph(money.wrong, "problem"));
    column()->addWidget(card);
}

void PlanTab::addLegend()
{
    auto* legend = new QWidget;
    auto* flow = new FlowLayout(scaled(this, 14));
    for (const auto& label : labels<InstalmentState>) {
        if (!statesSeen_.contains(int(label.value)))
            continue;
        auto* item = new QWidget;
        auto* row = rowLayout(6);
        row->addWidget(new LegendCell(label.value));
        row->addWidget(textLabel(name(label.value), "secondary"));
        item->setLayout(row);
        flow->addWidget(item);
    }
    legend->setLayout(flow);
    column()->addWidget(legend);
}

void PlanTab::addNeeds(const CaseView& view)
{
    if (view.dossier.of<Need>().isEmpty())
        return;
    auto* card = new Card(tr("Needs"));
    auto* list = new LineList(tr("Needs"));
    QList<Line> lines;
    for (const Need& need : view.dossier.of<Need>()) {
        const Person* person = view.dossier.find(need.person);
        const bool veiled = need.restricted && !view.unveiled;
        lines.append({need.priority ? QString::number(*need.priority) : QString(), Tone::Plain,
            veiled ? tr("Assistance") : name(need.type),
            QStringList{person ? personName(*person) : tr("the household"), veiled ? QString() : need.note}
                .join(u"  "_s)
                .trimmed(),
            shortDay(need.statedOn)});
    }
    list->setLines(lines);
    list->alignTitles(true);
    card->body()->addWidget(list);
    column()->addWidget(card);
}
