#include "ui/forms/aftermath.h"

#include "core/store/dossier.h"
#include "core/work/custody.h"
#include "core/work/payments.h"
#include "core/work/recoveries.h"
#include "ui/forms/decisionform.h"
#include "ui/forms/openform.h"

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Aftermath)
};

/// "Rent, voucher DEMO-003"; "Assistance" for what is restricted.
QString titleOf(const Dossier& dossier, const Disbursement& payment)
{
    const Package* package = dossier.find(payment.package);
    const QString title = !package || package->restricted ? Words::tr("Assistance") : package->title;
    return payment.voucher.isEmpty() ? title : Words::tr("%1, voucher %2").arg(title, payment.voucher);
}

class CorrectionForm : public Form<Correction> {
public:
    explicit CorrectionForm(const Disbursement& payment)
    {
        addLong(Words::tr("R&eason"), &Correction::reason, 3);
        hint(column(&Correction::reason),
            Words::tr(
                "For money that never moved: %1 of %2 is taken back whole, and its instalment is payable "
                "again. Money that did move is recovered.")
                .arg(payment.amount.text(), payment.paidOn.toString(Qt::ISODate)));
    }
};

class RecoveryForm : public Form<Recovery> {
public:
    RecoveryForm(const Store& store, const Dossier& dossier, const Disbursement& payment)
    {
        CodeBox* step = add(Words::tr("&What"), &Recovery::step);
        nameSteps(step);
        add(Words::tr("&Amount"), &Recovery::amount)->setCurrency(payment.amount.currency());
        add(Words::tr("&On"), &Recovery::happenedOn);
        CodeBox* account = add(Words::tr("A refund came &into"), &Recovery::account);
        account->add({}, Words::tr("Choose …"));
        for (const Account& one : store.of<Account>().all())
            if (hasCustody(store, one.id, payment.amount.currency()))
                account->add(one.id.text(), one.name);
        addLong(Words::tr("R&eason"), &Recovery::reason, 3);
        const Money open = outstandingOf(dossier, payment);
        hint(column(&Recovery::amount),
            Words::tr("%1 was paid; %2 is called for and open.").arg(payment.amount.text(), open.text()));
        hint(column(&Recovery::step), Words::tr("A write-off counts once another person approved it."));
    }

private:
    /// The steps as a person takes them.
    static void nameSteps(CodeBox* box)
    {
        box->clear();
        box->add({}, Words::tr("Choose …"));
        box->add(u"receivable"_s, Words::tr("Call money back"));
        box->add(u"refunded"_s, Words::tr("It was paid back"));
        box->add(u"offset"_s, Words::tr("It was kept back from a later payment"));
        box->add(u"written-off"_s, Words::tr("Give it up"));
    }
};

} // namespace

void openCorrection(Session& session, const Disbursement& payment, QWidget* parent)
{
    const auto dossier = dossierOf(session.store(), payment.caseId);
    if (!dossier)
        return;
    Correction correction;
    correction.caseId = payment.caseId;
    correction.disbursement = payment.id;
    FormTask<Correction> task;
    task.title = Words::tr("Correct: %1").arg(titleOf(*dossier, payment));
    task.draft = "draft-correction-" + payment.id.text().toLatin1();
    task.isWhole = false;
    task.save = [](const Desk& desk, const Correction&, const Correction& after) {
        return correctPayment(desk, after.caseId, after.disbursement, after.reason);
    };
    task.wayOut = [&session, correction]() -> std::optional<RuleException> {
        const auto obstacle
            = obstacleToCorrection(session.desk(), correction.caseId, correction.disbursement);
        return obstacle ? obstacle->exception : std::nullopt;
    };
    openForm<Correction>(session, new CorrectionForm(payment), correction, task, parent);
}

void openRecovery(Session& session, const Disbursement& payment, QWidget* parent)
{
    const auto dossier = dossierOf(session.store(), payment.caseId);
    if (!dossier)
        return;
    Recovery recovery;
    recovery.caseId = payment.caseId;
    recovery.disbursement = payment.id;
    recovery.happenedOn = session.today();
    FormTask<Recovery> task;
    task.title = Words::tr("Recover: %1").arg(titleOf(*dossier, payment));
    task.draft = "draft-recovery-" + payment.id.text().toLatin1();
    task.isWhole = false;
    task.save = [](const Desk& desk, const Recovery&, const Recovery& after) -> Result<void> {
        if (after.step == RecoveryStep::Unknown)
            return Error{Error::Kind::Invalid, Words::tr("Choose what became of the money."), {}};
        Recovery typed = after;
        if (typed.step != RecoveryStep::Refunded)
            typed.account = {}; // only a refund comes into an account
        const auto recorded = recordRecovery(desk, typed);
        return recorded ? Result<void>() : recorded.error();
    };
    openForm<Recovery>(session, new RecoveryForm(session.store(), *dossier, payment), recovery, task, parent);
}

void decideOnWriteOff(Session& session, const Id<Recovery>& id, QWidget* parent)
{
    const auto recovery = session.store().of<Recovery>().find(id);
    const auto dossier = recovery ? dossierOf(session.store(), recovery->caseId) : std::nullopt;
    const Disbursement* payment = dossier ? dossier->find(recovery->disbursement) : nullptr;
    if (!payment)
        return;
    if (!dossier->where(&Approval::subject, id.uuid().raw()).isEmpty())
        return session.tell(Words::tr("This write-off was decided already."));
    if (recovery->recordedBy == session.file().actor.staff)
        return session.tell(Words::tr("You recorded this write-off, so another person decides on it."));
    Approval approval;
    approval.caseId = recovery->caseId;
    auto* form = new DecisionForm;
    FormTask<Approval> task;
    task.title = Words::tr("Give up %1: %2").arg(recovery->amount.text(), titleOf(*dossier, *payment));
    task.draft = "draft-write-off-" + id.text().toLatin1();
    task.isWhole = false;
    task.save = [form, id](const Desk& desk, const Approval&, const Approval& after) -> Result<void> {
        if (!form->decision())
            return Error{Error::Kind::Invalid, Words::tr("Choose whether it is approved."), {}};
        const auto decided = decideWriteOff(desk, after.caseId, id, *form->decision(), after.note);
        return decided ? Result<void>() : decided.error();
    };
    openForm<Approval>(session, form, approval, task, parent);
}
