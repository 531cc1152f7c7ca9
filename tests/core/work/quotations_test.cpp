#include "core/work/deliveries.h"
#include "core/work/quotations.h"
#include "tests/support/yerevan.h"

namespace {

/// The office whose programme asks for two offers from 100.00 EUR on, and a package in kind.
struct Buying : Yerevan {
    Package package;
    Id<Payee> first, second;

    Buying()
    {
        package = topUp();
        first = supplier("First");
        second = supplier("Second");
        Act act(*store, {{}, "set-up", {}, clock.now()});
        Package goods = package;
        goods.modality = Modality::InKind;
        act.save(package, goods);
        Programme asking = programme;
        asking.quotations = 2;
        asking.quotationsFrom = Money(10000, "EUR");
        act.save(programme, asking);
        act.commit();
        package = goods;
        programme = asking;
    }
    Id<Payee> supplier(const QString& name)
    {
        Payee payee;
        payee.caseId = caseId;
        payee.kind = PayeeKind::Supplier;
        payee.name = name;
        PayeeAccount account;
        account.channel = PaymentChannel::Supplier;
        return must(addPayee(as(caseworker), payee, account));
    }
    Id<Quotation> offer(const Id<Payee>& from, qint64 cents)
    {
        Quotation quotation;
        quotation.caseId = caseId;
        quotation.package = package.id;
        quotation.supplier = from;
        quotation.amount = Money(cents, "EUR");
        quotation.offeredOn = clock.today();
        return must(addQuotation(as(caseworker), quotation));
    }
    PurchaseOrder order(const Id<Payee>& from, qint64 cents) const
    {
        PurchaseOrder order;
        order.caseId = caseId;
        order.package = package.id;
        order.supplier = from;
        order.amount = Money(cents, "EUR");
        order.description = "tools";
        return order;
    }
    QString refusal(const Id<Payee>& from, qint64 cents)
    {
        return refusalOf(orderGoods(as(caseworker), order(from, cents)));
    }
};

} // namespace

TEST_CASE("An order from the threshold on needs its offers, one cent below it none", "[money]")
{
    Buying office;
    CHECK(quotationsNeeded(office.programme, Money(9999, "EUR")) == 0);
    CHECK(quotationsNeeded(office.programme, Money(10000, "EUR")) == 2);
    CHECK(quotationsNeeded(office.programme, Money(1, "AMD")) == 2); // who knows what it is worth
    must(orderGoods(office.as(office.caseworker), office.order(office.first, 9999)));
    CHECK(office.refusal(office.first, 10000).contains("asks for 2 offers"));
    office.offer(office.first, 10000);
    office.offer(office.first, 11000); // the same supplier asked twice is one
    CHECK(office.refusal(office.first, 10000).contains("1 are on file"));
}

TEST_CASE("What is ordered is the offer that was chosen, with a reason", "[money]")
{
    Buying office;
    const auto cheap = office.offer(office.second, 20000);
    office.offer(office.first, 20001);
    CHECK(office.refusal(office.second, 20000).contains("no offer was chosen"));
    const Desk desk = office.as(office.caseworker);
    CHECK(refusalOf(chooseQuotation(desk, office.caseId, cheap, " ")).contains("why"));
    REQUIRE(chooseQuotation(desk, office.caseId, cheap, "the cheapest, with a warranty"));
    CHECK(office.refusal(office.first, 20000).contains("the offer of Second was chosen"));
    CHECK(office.refusal(office.second, 20001).contains("too much by 0.01 EUR"));
    must(orderGoods(desk, office.order(office.second, 20000)));
    const auto offers = quotationsOf(*dossierOf(*office.store, office.caseId), office.package);
    REQUIRE(offers.size() == 2);
    CHECK(offers[0].chosen);
    CHECK_FALSE(offers[1].chosen);
    CHECK(refusalOf(chooseQuotation(desk, office.caseId, offers[1].id, "nicer")).contains("ordered already"));
}

TEST_CASE("An approved exception lets an order through with fewer offers", "[money]")
{
    Buying office;
    const auto obstacle = obstacleToOrder(office.as(office.caseworker), office.order(office.first, 10000));
    REQUIRE(obstacle);
    REQUIRE(obstacle->exception);
    CHECK(obstacle->exception->rule == RuleKind::Quotations);
    RuleException exception = *obstacle->exception;
    exception.reason = "the only supplier of the region";
    const auto asked = must(askException(office.as(office.caseworker), exception));
    CHECK_FALSE(orderGoods(office.as(office.caseworker), office.order(office.first, 10000)));
    must(decideException(office.as(office.manager), office.caseId, asked, true, "seen"));
    must(orderGoods(office.as(office.caseworker), office.order(office.first, 10000)));
}
