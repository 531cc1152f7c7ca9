#include "ui/cases/moneysteps.h"

#include "core/work/agenda.h"
#include "core/work/caseledger.h"
#include "core/work/paymentrules.h"
#include "core/work/payments.h"
#include "core/work/staffing.h"
#include "ui/cases/decisionform.h"
#include "ui/cases/recordediting.h"

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MoneySteps)
};

using Step = MoneyStep::Kind;

Right rightFor(Step kind)
{
    switch (kind) {
    case Step::Evidence:
        return Right::KeepCases;
    case Step::Request:
        return Right::RequestPayments;
    case Step::Decide:
        return Right::ApprovePayments;
    case Step::Pay:
        return Right::Pay;
    }
    return Right::KeepCases;
}

/// The step that an instalment in that state waits for; nothing where it waits for its day or is done with.
std::optional<Step> stepAfter(InstalmentState state)
{
    switch (state) {
    case InstalmentState::ConditionMissing:
    case InstalmentState::Paid:
        return Step::Evidence;
    case InstalmentState::Payable:
    case InstalmentState::Late:
    case InstalmentState::Returned:
        return Step::Request;
    case InstalmentState::Requested:
        return Step::Decide;
    case InstalmentState::Approved:
        return Step::Pay;
    default:
        return std::nullopt;
    }
}

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

void payOut(Session& session, const Id<CaseFile>& caseId, const MoneyStep& step, QWidget* parent)
{
    struct PaidForm : Form<Disbursement> {
        explicit PaidForm(const Store& store)
        {
            CodeBox* account = add(Words::tr("&From the account"), &Disbursement::account);
            account->add({}, Words::tr("Choose …"));
            for (const Account& one : store.of<Account>().all())
                account->add(one.id.text(), u"%1 (%2)"_s.arg(one.name, one.currencyCode.code()));
            add(Words::tr("&Voucher"), &Disbursement::voucher);
            add(Words::tr("Cash: &received by"), &Disbursement::receivedBy);
            add(Words::tr("Cash: &identity seen"), &Disbursement::identitySeen);
        }
    };
    Disbursement paid;
    paid.caseId = caseId;
    auto task = taskOf<Disbursement>(step);
    task.save
        = [caseId, step](const Desk& desk, const Disbursement&, const Disbursement& after) -> Result<void> {
        const auto done = pay(
            desk, {caseId, step.request, after.account, after.voucher, after.receivedBy, after.identitySeen});
        return done ? Result<void>() : done.error();
    };
    openForm<Disbursement>(session, new PaidForm(session.store()), paid, task, parent);
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

QString wordOf(MoneyStep::Kind kind)
{
    switch (kind) {
    case Step::Evidence:
        return Words::tr("File evidence");
    case Step::Request:
        return Words::tr("Request payment");
    case Step::Decide:
        return Words::tr("Approve payment");
    case Step::Pay:
        return Words::tr("Record payment");
    }
    return {};
}

QList<MoneyStep> moneyStepsOf(const CaseView& view)
{
    QList<MoneyStep> steps;
    QHash<int, QString> refusals;
    for (const Package& package : currentPackages(view.dossier))
        for (const Instalment& instalment : instalmentsOf(view.dossier, package)) {
            const auto kind = stepAfter(stateOf(factsOf(view.dossier, package, instalment), view.today()));
            if (!kind)
                continue;
            const PaymentRequest* asked = requestOf(view.dossier, instalment.id);
            if ((*kind == Step::Decide || *kind == Step::Pay) && !asked)
                continue;
            if (!refusals.contains(int(*kind))) {
                const auto allowed = mayDo(view.session.desk(), rightFor(*kind), view.file().programme);
                refusals.insert(int(*kind), allowed ? QString() : allowed.error().message);
            }
            QString refusal = refusals[int(*kind)];
            if (*kind == Step::Decide && asked->requestedBy == view.session.file().actor.staff)
                refusal = Words::tr("You asked for it; somebody else decides.");
            steps.append(
                {*kind, instalment.id, asked ? asked->id : Id<PaymentRequest>(), titleOf(package, instalment),
                    asked ? asked->amount : instalment.amount, instalment.dueOn, refusal});
        }
    std::ranges::stable_sort(steps, {}, &MoneyStep::due);
    return steps;
}

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
    }
}
