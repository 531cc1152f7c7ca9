#include "core/domain/records/paymentstatus.h"

#include "core/domain/records/checks.h"

Problems validate(const PaymentStatus& status)
{
    return Checks(status)
        .present(&PaymentStatus::disbursement)
        .present(&PaymentStatus::status)
        .present(&PaymentStatus::happenedOn);
}
