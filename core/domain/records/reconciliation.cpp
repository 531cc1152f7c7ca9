#include "core/domain/records/reconciliation.h"

#include "core/domain/records/checks.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StatementLine)
};

} // namespace

Problems validate(const StatementLine& line)
{
    return Checks(line)
        .present(&StatementLine::account)
        .present(&StatementLine::bookedOn)
        .present(&StatementLine::amount);
}

Problems validate(const StatementMatch& match)
{
    return Checks(match)
        .present(&StatementMatch::statementLine)
        .require(match.disbursement.isNull() != match.accountEntry.isNull(), &StatementMatch::disbursement,
            Words::tr(
                "A statement line is either one disbursement or one account entry. Choose one of them."));
}

Problems validate(const PeriodClosure& closure)
{
    return Checks(closure)
        .require(!closure.account.isNull() || !closure.programme.isNull(), &PeriodClosure::account,
            Words::tr("The closure names neither an account nor a programme. Choose one."))
        .present(&PeriodClosure::closedUntil)
        .inOrder(&PeriodClosure::closedFrom, &PeriodClosure::closedUntil);
}
