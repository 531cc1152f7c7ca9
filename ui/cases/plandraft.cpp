#include "core/work/planning.h"
#include "ui/cases/exceptions.h"
#include "ui/cases/planning.h"
#include "ui/cases/plantab.h"
#include "ui/cases/planversions.h"
#include "ui/cases/transferform.h"
#include "ui/cases/words.h"
#include "ui/kit/lines.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QBoxLayout>

#include <algorithm>

// The part of the plan's page that shows a draft and what may be done with it.

/// What may be done with a draft; who drafted it cannot approve it, so that it is not offered.
QLayout* PlanTab::draftButtons(const CaseView& view, const PlanVersion& draft)
{
    auto* row = rowLayout();
    Session* session = &view.session;
    QPushButton* add = button(tr("Add a package …"));
    connect(add, &QPushButton::clicked, this,
        [this, session, &view, draft] { grantPackage(*session, view, draft, this); });
    row->addWidget(add);
    const bool own = draft.draftedBy == session->file().actor.staff;
    if (!own && mayDo(session->desk(), Right::ApprovePlans, draft.programme)) {
        QPushButton* approve = button(tr("Approve …"));
        connect(approve, &QPushButton::clicked, this,
            [this, session, &view, draft] { approvePlanVersion(*session, view, draft, this); });
        row->addWidget(approve);
    } else {
        row->addWidget(
            textLabel(own ? tr("somebody else approves it") : tr("an approver approves it"), "secondary"));
    }
    return row;
}

/// What may be done with the plan as a whole.
void PlanTab::addPlanButtons(const CaseView& view)
{
    const bool drafted = std::ranges::any_of(view.dossier.of<PlanVersion>(),
        [&](const PlanVersion& version) { return !isApproved(view.dossier, version.id); });
    const bool keeps = bool(mayDo(view.session.desk(), Right::KeepCases, view.file().programme));
    const PlanVersion* approved = approvedPlan(view.dossier);
    auto* row = rowLayout();
    const auto offer = [&](const QString& text, void (*work)(Session&, const CaseView&, QWidget*)) {
        QPushButton* one = button(text);
        connect(one, &QPushButton::clicked, this, [this, &view, work] { work(view.session, view, this); });
        row->addWidget(one);
    };
    if (keeps && !drafted)
        offer(approved ? tr("Draft the next version …") : tr("Draft a plan …"), draftPlanVersion);
    if (view.dossier.of<PlanVersion>().size() > 1)
        offer(tr("Compare versions …"), comparePlanVersions);
    if (keeps && approved && !acceptanceOf(view.dossier, *approved))
        offer(tr("File the signed acceptance …"), fileAcceptance);
    if (approved && mayDo(view.session.desk(), Right::ApprovePlans, view.file().programme)
        && view.dossier.where(&Package::planVersion, approved->id).size() > 1)
        offer(tr("Move money …"), moveMoney);
    if (keeps && !view.dossier.of<PlanVersion>().isEmpty())
        offer(tr("Ask for an exception …"), askForExceptionInCase);
    row->addStretch(1);
    column()->addLayout(row);
    addExceptions(view);
    addTransfers(view);
}

void PlanTab::addTransfers(const CaseView& view)
{
    const QList<Line> lines = transferLines(view);
    if (lines.isEmpty())
        return;
    auto* card = new Card(tr("Moved between packages"));
    auto* list = new LineList(tr("Moved between packages"));
    list->setLines(lines);
    card->body()->addWidget(list);
    column()->addWidget(card);
}

void PlanTab::addExceptions(const CaseView& view)
{
    const QList<Line> lines = exceptionLines(view);
    if (lines.isEmpty())
        return;
    auto* card = new Card(tr("Exceptions"));
    auto* list = new LineList(tr("Exceptions"));
    list->setLines(lines);
    connect(list, &LineList::chosen, this, [this, session = &view.session](const QVariant& id) {
        decideOnException(*session, Id<RuleException>(id.value<Uuid>()), this);
    });
    card->body()->addWidget(list);
    column()->addWidget(card);
}

/// The packages of a draft, in a line each: their money moves only once it is approved.
void PlanTab::addDraftPackages(const CaseView& view, const PlanVersion& draft)
{
    QList<Line> lines;
    for (const Package& package : view.dossier.where(&Package::planVersion, draft.id)) {
        const bool veiled = package.restricted && !view.unveiled;
        lines.append({{}, Tone::Plain, veiled ? tr("Assistance") : package.title,
            veiled ? tr("Restricted") : beneficiariesOf(view.dossier, package), package.agreed.text()});
    }
    auto* card = new Card(tr("In the draft"));
    auto* list = new LineList(tr("Packages of the draft"));
    list->setLines(lines);
    list->setVisible(!lines.isEmpty());
    card->body()->addWidget(list);
    if (lines.isEmpty())
        card->body()->addWidget(paragraph(tr("No package yet."), "secondary"));
    column()->addWidget(card);
}
