#include "core/domain/records/procurement.h"

#include "core/domain/records/checks.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Quotation)
};

} // namespace

Problems validate(const Quotation& quotation)
{
    return Checks(quotation)
        .present(&Quotation::package)
        .present(&Quotation::supplier)
        .positive(&Quotation::amount)
        .require(!quotation.chosen || !isBlank(quotation.justification), &Quotation::justification,
            Words::tr("The chosen quotation does not say why it was chosen. Enter the reason."));
}

Problems validate(const PurchaseOrder& order)
{
    return Checks(order)
        .present(&PurchaseOrder::package)
        .present(&PurchaseOrder::supplier)
        .positive(&PurchaseOrder::amount)
        .present(&PurchaseOrder::orderedOn);
}

Problems validate(const Delivery& delivery)
{
    return Checks(delivery)
        .present(&Delivery::package)
        .present(&Delivery::deliveredOn)
        .positive(&Delivery::value);
}
