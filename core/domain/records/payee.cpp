#include "core/domain/records/payee.h"

#include "core/domain/records/checks.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Payee)
};

} // namespace

Problems validate(const Payee& payee)
{
    return Checks(payee).present(&Payee::kind).present(&Payee::name).name(&Payee::name);
}

Problems validate(const PayeeAccount& account)
{
    return Checks(account)
        .present(&PayeeAccount::payee)
        .present(&PayeeAccount::channel)
        .name(&PayeeAccount::bank)
        .name(&PayeeAccount::number)
        .name(&PayeeAccount::holder)
        .require(account.channel != PaymentChannel::Bank || !isBlank(account.number), &PayeeAccount::number,
            Words::tr("A bank account has a number. Enter it."));
}
