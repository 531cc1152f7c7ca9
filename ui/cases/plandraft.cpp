#include "core/work/planning.h"
#include "ui/cases/planning.h"
#include "ui/cases/plantab.h"
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

void PlanTab::addDraftButton(const CaseView& view)
{
    const bool drafted = std::ranges::any_of(view.dossier.of<PlanVersion>(),
        [&](const PlanVersion& version) { return !isApproved(view.dossier, version.id); });
    if (drafted || !mayDo(view.session.desk(), Right::KeepCases, view.file().programme))
        return;
    QPushButton* draft
        = button(approvedPlan(view.dossier) ? tr("Draft the next version …") : tr("Draft a plan …"));
    connect(
        draft, &QPushButton::clicked, this, [this, &view] { draftPlanVersion(view.session, view, this); });
    column()->addWidget(draft, 0, Qt::AlignLeading);
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
