#include "core/domain/records/payment.h"

#include "core/domain/records/checks.h"

Problems validate(const PaymentRequest& request)
{
    return Checks(request)
        .present(&PaymentRequest::package)
        .positive(&PaymentRequest::amount)
        .present(&PaymentRequest::programmeAmount)
        .notNegative(&PaymentRequest::programmeAmount)
        .positive(&PaymentRequest::rate)
        .positive(&PaymentRequest::programmeRate)
        .present(&PaymentRequest::rateOn)
        .present(&PaymentRequest::payee)
        .present(&PaymentRequest::method)
        .present(&PaymentRequest::requestedOn)
        .present(&PaymentRequest::requestedBy);
}
