#include "ui/cases/moneysteps.h"

#include "core/work/agenda.h"
#include "core/work/caseledger.h"

#include <algorithm>

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
    case Step::Confirm:
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
    case InstalmentState::Sent:
        return Step::Confirm;
    default:
        return std::nullopt;
    }
}

/// The step of an instalment for whoever looks: papers of what is on its way are filed by those who do not
/// pay, and what was paid on an approval that holds no more is decided on once again.
std::optional<Step> stepOf(const CaseView& view, const Package& package, const Instalment& instalment)
{
    const InstalmentFacts facts = factsOf(view.dossier, package, instalment);
    if (facts.paid && facts.requested && !facts.approved)
        return Step::Decide;
    const auto kind = stepAfter(stateOf(facts, view.today()));
    const bool pays = bool(mayDo(view.session.desk(), Right::Pay, view.file().programme));
    return kind == Step::Confirm && !pays ? Step::Evidence : kind;
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
    case Step::Confirm:
        return Words::tr("The bank's word");
    }
    return {};
}

QList<MoneyStep> moneyStepsOf(const CaseView& view)
{
    QList<MoneyStep> steps;
    QHash<int, QString> refusals;
    for (const Package& package : currentPackages(view.dossier))
        for (const Instalment& instalment : instalmentsOf(view.dossier, package)) {
            const auto kind = stepOf(view, package, instalment);
            if (!kind)
                continue;
            const PaymentRequest* asked = requestOf(view.dossier, instalment.id);
            if (!asked && *kind != Step::Evidence && *kind != Step::Request)
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
