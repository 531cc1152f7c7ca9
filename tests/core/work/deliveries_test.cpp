#include "core/work/deliveries.h"
#include "tests/support/yerevan.h"

namespace {

/// The package as one in kind: what it grants is goods.
Package inKind(Yerevan& office)
{
    const Package package = office.topUp();
    Package changed = package;
    changed.modality = Modality::InKind;
    Act act(*office.store, {{}, "set-up", {}, office.clock.now()});
    act.save(package, changed);
    act.commit();
    return changed;
}

Delivery delivery(const Yerevan& office, const Package& package, qint64 cents)
{
    Delivery made;
    made.caseId = office.caseId;
    made.package = package.id;
    made.value = Money(cents, "EUR");
    made.description = "tools";
    return made;
}

} // namespace

TEST_CASE("What is paid and not delivered, or delivered and not paid, is told to the cent", "[money]")
{
    Yerevan office;
    office.openCash();
    const Package package = inKind(office);
    const Desk caseworker = office.as(office.caseworker);
    office.paid(package, office.instalments().first());
    const auto now = [&] { return *deliveryStanding(*dossierOf(*office.store, office.caseId), package); };
    CHECK(now().paidNotDelivered == Money(25000, "EUR"));
    must(recordDelivery(caseworker, delivery(office, package, 20000)));
    CHECK(now().paidNotDelivered == Money(5000, "EUR"));
    CHECK(now().deliveredNotPaid == Money(0, "EUR"));
    must(recordDelivery(caseworker, delivery(office, package, 5001)));
    CHECK(now().paidNotDelivered == Money(0, "EUR"));
    CHECK(now().deliveredNotPaid == Money(1, "EUR"));
    CHECK(refusalOf(recordDelivery(caseworker, delivery(office, package, 150000 - 25001 + 1)))
              .contains("passes it by 0.01 EUR"));
    must(recordDelivery(caseworker, delivery(office, package, 150000 - 25001)));
}

TEST_CASE("Goods are delivered on no day to come, and for an order of their package", "[money]")
{
    Yerevan office;
    const Package package = inKind(office);
    Delivery late = delivery(office, package, 100);
    late.deliveredOn = office.clock.today().addDays(1);
    CHECK(refusalOf(recordDelivery(office.as(office.caseworker), late)).contains("still to come"));
    Delivery strange = delivery(office, package, 100);
    strange.purchaseOrder = office.store->newId<PurchaseOrder>();
    CHECK(refusalOf(recordDelivery(office.as(office.caseworker), strange)).contains("another package"));
    PurchaseOrder order;
    order.caseId = office.caseId;
    order.package = package.id;
    order.supplier = package.payee;
    order.amount = Money(150001, "EUR");
    CHECK(refusalOf(orderGoods(office.as(office.caseworker), order)).contains("0.01 EUR"));
    order.amount = Money(150000, "EUR");
    strange.purchaseOrder = must(orderGoods(office.as(office.caseworker), order));
    must(recordDelivery(office.as(office.caseworker), strange));
    CHECK_FALSE(deliveryStanding(*dossierOf(*office.store, office.caseId), Package()).has_value());
}
