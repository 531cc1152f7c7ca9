#include "ui/cases/planning.h"

#include "core/work/payments.h"
#include "core/work/planning.h"
#include "ui/cases/packageform.h"
#include "ui/cases/recordediting.h"
#include "ui/cases/words.h"

#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Planning)
};

/// The package, and its payee where that is somebody new: both or neither.
Result<void> write(const Desk& desk, const Id<CaseFile>& caseId, const PackageForm& form)
{
    Grantable grantable = form.grantable();
    Batch batch(desk.store);
    if (form.hasNewPayee()) {
        const auto payee = addPayee(desk, form.newPayee(), form.newAccount());
        if (!payee)
            return payee.error();
        grantable.package.payee = *payee;
    }
    for (const PayeeAccount& one : desk.store.of<PayeeAccount>().ofCase(caseId))
        if (one.payee == grantable.package.payee)
            grantable.package.payeeAccount = one.id;
    if (const auto granted = grant(desk, caseId, grantable); !granted)
        return granted.error();
    batch.commit();
    return {};
}

} // namespace

void draftPlanVersion(Session& session, const CaseView& view, QWidget* parent)
{
    struct DraftForm : Form<PlanVersion> {
        explicit DraftForm(const CaseView& view)
        {
            CodeBox* programme = add(Words::tr("&Programme"), &PlanVersion::programme);
            programme->add({}, Words::tr("Choose …"));
            for (const Programme& one : view.session.store().of<Programme>().all())
                programme->add(one.id.text(), one.name);
            addLong(Words::tr("&Reason"), &PlanVersion::reason, 3);
        }
    };
    PlanVersion version;
    version.caseId = view.file().id;
    version.programme = view.file().programme;
    const PlanVersion* before = approvedPlan(view.dossier);
    FormTask<PlanVersion> task;
    task.title
        = before ? Words::tr("Version %1 of the plan").arg(before->number + 1) : Words::tr("A first plan");
    task.draft = "draft-plan-" + version.caseId.text().toLatin1();
    task.undoName = task.title;
    task.isWhole = false;
    task.save = [](const Desk& desk, const PlanVersion&, const PlanVersion& after) -> Result<void> {
        const auto made = draftPlan(desk, after.caseId, after.programme, after.reason);
        return made ? Result<void>() : made.error();
    };
    openForm<PlanVersion>(session, new DraftForm(view), version, task, parent);
}

void grantPackage(Session& session, const CaseView& view, const PlanVersion& draft, QWidget* parent)
{
    auto* form = new PackageForm(session, view.dossier, draft);
    Package package;
    package.caseId = view.file().id;
    FormTask<Package> task;
    task.title = Words::tr("A package of the plan");
    task.draft = "draft-package-" + package.caseId.text().toLatin1();
    task.undoName = task.title;
    task.isWhole = false;
    task.save
        = [form, caseId = package.caseId](const Desk& desk, const Package&, const Package&) -> Result<void> {
        if (const auto obstacle = form->obstacle())
            return obstacle->error;
        return write(desk, caseId, *form);
    };
    task.wayOut = [form]() -> std::optional<RuleException> {
        const auto obstacle = form->obstacle();
        return obstacle ? obstacle->exception : std::nullopt;
    };
    openForm<Package>(session, form, package, task, parent);
}

void approvePlanVersion(Session& session, const CaseView& view, const PlanVersion& draft, QWidget* parent)
{
    Money sum;
    for (const Package& package : view.dossier.where(&Package::planVersion, draft.id))
        if (sum.isNull() || sum.currency() == package.agreed.currency())
            sum += package.agreed;
    QMessageBox box(QMessageBox::Question, Words::tr("Approve the plan"),
        Words::tr("Version %1 of the plan, %2 in all. Your signature makes it final: a change then takes the "
                  "next version.")
            .arg(QString::number(draft.number), sum.isNull() ? Words::tr("no package") : sum.text()),
        QMessageBox::NoButton, parent);
    box.setEscapeButton(box.addButton(Words::tr("Not now"), QMessageBox::RejectRole));
    const QAbstractButton* sign = box.addButton(Words::tr("Approve and sign"), QMessageBox::AcceptRole);
    const Id<CaseFile> caseId = view.file().id; // the view goes when the file is locked meanwhile
    const Id<PlanVersion> id = draft.id;
    box.exec();
    if (box.clickedButton() == sign && session.isOpen())
        (void)session.perform(caseId, {}, [&](const Desk& desk) { return approvePlan(desk, caseId, id); });
}
