#include "core/work/limits.h"
#include "core/work/paymentrules.h"
#include "core/work/worklists.h"

#include <QLocale>

using namespace Qt::StringLiterals;

// How a line of a worklist reads, and what the person at the laptop may do with it.

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Worklists)
};

QString staffName(const Store& store, const Id<Staff>& id)
{
    const auto staff = store.of<Staff>().find(id);
    return staff ? staff->name : QString();
}

} // namespace

MoneyFilter worklistOn(Worklist list, QDate today)
{
    switch (list) {
    case Worklist::Request:
        return {list, today.addDays(requestDaysAhead)};
    case Worklist::Evidence:
        return {list, today};
    case Worklist::Late:
        return {list, today.addDays(-1)};
    default:
        return {list, {}};
    }
}

QString titleOf(const MoneyLine& line)
{
    const QString title = line.isRestricted() ? Words::tr("Assistance") : line.title;
    return line.period.isNull() ? title
                                : Words::tr("%1, %2", "a package and its month")
                                      .arg(title, QLocale().toString(line.period, u"MMM yyyy"_s));
}

QString stateOf(const Store& store, const MoneyLine& line, QDate today)
{
    if (line.trouble != MoneyTrouble::Unknown)
        return name(line.trouble);
    const QString who = staffName(store, line.by);
    switch (line.list) {
    case Worklist::Approve:
        return Words::tr("requested by %1").arg(who);
    case Worklist::Pay:
        return Words::tr("approved by %1").arg(who);
    case Worklist::Confirm:
        return Words::tr("sent by %1").arg(who);
    case Worklist::Evidence:
        return !line.payment.isNull() ? Words::tr("paid by %1").arg(who)
            : line.missing.isEmpty()  ? Words::tr("a paper is missing")
                                      : Words::tr("missing: %1").arg(line.missing.toLower());
    case Worklist::Late: {
        const int days = int(line.day.daysTo(today));
        return line.request.isNull() ? Words::tr("%n day(s) late, not requested", nullptr, days)
                                     : Words::tr("%n day(s) late, requested", nullptr, days);
    }
    default:
        return {};
    }
}

Right rightFor(Worklist list)
{
    switch (list) {
    case Worklist::Request:
    case Worklist::Late:
        return Right::RequestPayments;
    case Worklist::Approve:
        return Right::ApprovePayments;
    case Worklist::Pay:
    case Worklist::Confirm:
        return Right::Pay;
    default:
        return Right::KeepCases;
    }
}

QString refusalFor(const Desk& desk, const MoneyLine& line)
{
    if (line.trouble == MoneyTrouble::PaidTwice)
        return Words::tr("This instalment was paid twice. Settle that first, under the case's payments.");
    if (line.trouble == MoneyTrouble::PayeeChanged)
        return Words::tr("The payee's account was changed. Somebody else confirms it first, under Payees.");
    if (const auto allowed = mayDo(desk, rightFor(line.list), line.programme); !allowed)
        return allowed.error().message;
    if (line.list != Worklist::Approve && line.list != Worklist::Pay)
        return {};
    const auto request = desk.store.of<PaymentRequest>().find(line.request);
    if (!request)
        return {};
    if (line.list == Worklist::Approve && request->requestedBy == desk.actor.staff)
        return Words::tr("You asked for it; somebody else decides.");
    const auto in = paymentCaseOf(desk.store, line.caseId, request->instalment);
    const Duty duty = line.list == Worklist::Approve ? Duty::Approve : Duty::Pay;
    if (!in || (duty == Duty::Pay && isLifted(in->dossier, RuleKind::Duty, in->package.id)))
        return {};
    return dutyRefusal(
        duty, desk.actor.staff.uuid(), dutiesDone(*in, *request), dutyPairsOf(desk.store, in->programme.id))
        .value_or(QString());
}
