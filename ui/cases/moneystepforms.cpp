#include "core/work/bankstatus.h"
#include "core/work/custody.h"
#include "core/work/paymentrules.h"
#include "core/work/payments.h"
#include "core/work/staffing.h"
#include "ui/cases/moneysteps.h"
#include "ui/forms/decisionform.h"
#include "ui/forms/newsform.h"
#include "ui/forms/openform.h"

using namespace Qt::StringLiterals;

// The forms of the steps that an instalment takes.

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MoneySteps)
};

using Step = MoneyStep::Kind;

QString draftOf(const MoneyStep& step)
{
    return u"draft-money-%1-%2"_s.arg(int(step.kind)).arg(step.instalment.text());
}

template <class Record>
FormTask<Record> taskOf(const MoneyStep& step)
{
    FormTask<Record> task;
    task.title = u"%1: %2"_s.arg(wordOf(step.kind), step.title);
    task.draft = draftOf(step).toLatin1();
    task.isWhole = false;
    return task;
}

void request(Session& session, const Id<CaseFile>& caseId, const MoneyStep& step, QWidget* parent)
{
    struct RequestForm : Form<PaymentRequest> {
        CodeBox* currency = new CodeBox;

        RequestForm(Currency instalment, Currency office)
        {
            currency->add({}, Words::tr("Choose …"));
            for (const Currency one : {instalment, office})
                if (currency->findData(one.code()) < 0)
                    currency->add(one.code(), one.code());
            addRow("currency", Words::tr("&Paid in"), currency);
            add(Words::tr("&Amount, if not the whole"), &PaymentRequest::amount);
            add(Words::tr("&Method"), &PaymentRequest::method);
            hint("currency", Words::tr("At the rate in force today, which stays on the request."));
            connect(currency, &QComboBox::currentIndexChanged, this, &FormRows::edited);
        }
    };
    const auto office = ownOffice(session.store());
    PaymentRequest asked;
    asked.caseId = caseId;
    auto* form = new RequestForm(step.amount.currency(), office ? office->currency : Currency());
    auto task = taskOf<PaymentRequest>(step);
    task.save = [caseId, step, form](
                    const Desk& desk, const PaymentRequest&, const PaymentRequest& after) -> Result<void> {
        const auto currency = Currency::fromCode(form->currency->code());
        if (!currency && after.amount.isNull())
            return Error{Error::Kind::Invalid, Words::tr("Choose the currency it is paid in."), {}};
        const auto made = requestPayment(
            desk, {caseId, step.instalment, after.amount, currency.value_or(Currency()), after.method});
        return made ? Result<void>() : made.error();
    };
    task.wayOut = [&session, caseId, step]() -> std::optional<RuleException> {
        const auto in = paymentCaseOf(session.store(), caseId, step.instalment);
        const auto obstacle = in ? obstacleToRequest(session.desk(), *in) : std::nullopt;
        return obstacle ? obstacle->exception : std::nullopt;
    };
    openForm<PaymentRequest>(session, form, asked, task, parent);
}

void decide(Session& session, const Id<CaseFile>& caseId, const MoneyStep& step, QWidget* parent)
{
    Approval approval;
    approval.caseId = caseId;
    auto* form = new DecisionForm;
    auto task = taskOf<Approval>(step);
    task.save
        = [caseId, step, form](const Desk& desk, const Approval&, const Approval& after) -> Result<void> {
        if (!form->decision())
            return Error{Error::Kind::Invalid, Words::tr("Choose whether it is approved."), {}};
        const auto decided = decidePayment(desk, caseId, step.request, *form->decision(), after.note);
        return decided ? Result<void>() : decided.error();
    };
    openForm<Approval>(session, form, approval, task, parent);
}

struct PaidForm : Form<Disbursement> {
    PaidForm(const Store& store, Currency currency)
    {
        CodeBox* account = add(Words::tr("&From the account"), &Disbursement::account);
        account->add({}, Words::tr("Choose …"));
        for (const Account& one : store.of<Account>().all())
            if (hasCustody(store, one.id, currency))
                account->add(one.id.text(), u"%1 (%2)"_s.arg(one.name, one.currencyCode.code()));
        if (account->count() == 1)
            hint(column(&Disbursement::account),
                Words::tr("No account of %1 is in this laptop's custody. Open one under Payments, or have "
                          "one handed over.")
                    .arg(currency.code()));
        add(Words::tr("&Voucher"), &Disbursement::voucher);
        add(Words::tr("Paid &on"), &Disbursement::paidOn);
        add(Words::tr("Cash: &received by"), &Disbursement::receivedBy);
        add(Words::tr("Cash: &identity seen"), &Disbursement::identitySeen);
    }
};

void payOut(Session& session, const Id<CaseFile>& caseId, const MoneyStep& step, QWidget* parent)
{
    const auto doneBy = [caseId, step](const Disbursement& typed) -> PaymentDone {
        return {caseId, step.request, typed.account, typed.voucher, typed.receivedBy, typed.identitySeen,
            typed.paidOn};
    };
    Disbursement paid;
    paid.caseId = caseId;
    paid.paidOn = session.today();
    auto* form = new PaidForm(session.store(), step.amount.currency());
    auto task = taskOf<Disbursement>(step);
    task.save = [doneBy](const Desk& desk, const Disbursement&, const Disbursement& after) -> Result<void> {
        const auto done = pay(desk, doneBy(after));
        if (!done)
            return done.error();
        reportSent(desk, after.caseId, doneBy(after).request);
        return {};
    };
    task.wayOut = [&session, doneBy, form]() -> std::optional<RuleException> {
        const auto obstacle = obstacleToPay(session.desk(), doneBy(form->record()));
        return obstacle ? obstacle->exception : std::nullopt;
    };
    openForm<Disbursement>(session, form, paid, task, parent);
}

/// What the bank says of a payment that is on its way.
void confirm(Session& session, const Id<CaseFile>& caseId, const MoneyStep& step, QWidget* parent)
{
    const auto paid = session.store().of<Disbursement>().firstWhere(
        "case_id = ? AND payment_request = ? ORDER BY id DESC", caseId, step.request);
    if (!paid)
        return;
    PaymentStatus news;
    news.caseId = caseId;
    news.disbursement = paid->id;
    news.happenedOn = session.today();
    auto* form = new NewsForm;
    auto task = taskOf<PaymentStatus>(step);
    task.save = [form](const Desk& desk, const PaymentStatus&, const PaymentStatus& after) -> Result<void> {
        if (form->status() == BankStatus::Unknown)
            return Error{Error::Kind::Invalid, Words::tr("Choose what the bank says."), {}};
        const auto told = reportStatus(
            desk, {after.caseId, after.disbursement, form->status(), after.happenedOn, after.reference});
        return told ? Result<void>() : told.error();
    };
    openForm<PaymentStatus>(session, form, news, task, parent);
}

void fileProof(Session& session, const Id<CaseFile>& caseId, const MoneyStep& step, QWidget* parent)
{
    struct ProofForm : Form<Evidence> {
        ProofForm()
        {
            add(Words::tr("&What is on file"), &Evidence::type);
            add(Words::tr("&Received on"), &Evidence::receivedOn);
            addLong(Words::tr("N&ote"), &Evidence::note, 3);
        }
    };
    const auto instalment = session.store().of<Instalment>().find(step.instalment);
    if (!instalment)
        return;
    Evidence evidence;
    evidence.caseId = caseId;
    evidence.package = instalment->package;
    evidence.instalment = instalment->id;
    evidence.receivedOn = session.today();
    auto task = taskOf<Evidence>(step);
    task.undoName = task.title;
    task.save = [](const Desk& desk, const Evidence&, const Evidence& after) -> Result<void> {
        if (after.type == EvidenceType::Unknown)
            return Error{Error::Kind::Invalid, Words::tr("Say what is on file."), {}};
        const auto filed = fileEvidence(desk, after);
        return filed ? Result<void>() : filed.error();
    };
    openForm<Evidence>(session, new ProofForm, evidence, task, parent);
}

} // namespace

void takeMoneyStep(Session& session, const Id<CaseFile>& caseId, const MoneyStep& step, QWidget* parent)
{
    switch (step.kind) {
    case Step::Evidence:
        return fileProof(session, caseId, step, parent);
    case Step::Request:
        return request(session, caseId, step, parent);
    case Step::Decide:
        return decide(session, caseId, step, parent);
    case Step::Pay:
        return payOut(session, caseId, step, parent);
    case Step::Confirm:
        return confirm(session, caseId, step, parent);
    }
}
