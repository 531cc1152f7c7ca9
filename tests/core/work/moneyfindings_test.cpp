#include "core/domain/records/ceiling.h"
#include "core/work/moneyfindings.h"
#include "tests/support/yerevan.h"

namespace {

/// What another laptop wrote apart from this one, and what came in: past the acts that would refuse it here.
template <class Record>
Record brought(Yerevan& office, Record record)
{
    Act act(*office.store, {{}, "brought", {}, office.clock.now()});
    record.id = act.newId<Record>();
    act.add(record);
    act.commit();
    return record;
}

QList<MoneyFinding> findings(const Yerevan& office)
{
    return moneyFindingsOf(*office.store, *dossierOf(*office.store, office.caseId));
}

} // namespace

TEST_CASE("An instalment that two laptops paid is a finding until one payment is settled", "[money]")
{
    Yerevan office;
    office.openCash();
    const Package package = office.topUp();
    const Instalment first = office.instalments().first();
    const auto request = office.approved(package, first);
    const auto paid = must(pay(office.as(office.finance), office.done(request)));
    CHECK(findings(office).isEmpty());
    const auto twin = brought(office, *office.store->of<Disbursement>().find(paid));
    const auto found = findings(office);
    REQUIRE(found.size() == 1);
    CHECK(found.first().kind == MoneyFinding::Kind::PaidTwice);
    CHECK(found.first().record == first.id.uuid());
    CHECK(refusalOf(requestPayment(office.as(office.caseworker),
                        {office.caseId, first.id, {}, {}, PaymentMethod::BankTransfer}))
              .contains("paid already"));
    CHECK(refusalOf(pay(office.as(office.finance), office.done(request))).contains("paid already"));
    REQUIRE(correctPayment(office.as(office.finance), office.caseId, twin.id, "paid on the other laptop"));
    CHECK(findings(office).isEmpty());
    CHECK(office.budget(package).paid == Money(25000, "EUR"));
}

TEST_CASE(
    "Two packages that keep to a ceiling each and pass it together are a finding, by the cent", "[money]")
{
    Yerevan office;
    CeilingRule ceiling;
    ceiling.programme = office.programme.id;
    ceiling.role = CeilingRole::WholeCase;
    ceiling.amount = Money(160000, "EUR");
    brought(office, ceiling);
    const Package package = office.topUp(); // 1,500.00
    Package other;
    other.caseId = office.caseId;
    other.planVersion = package.planVersion;
    other.title = "Rent";
    other.agreed = Money(10000, "EUR");
    SECTION("to the ceiling")
    {
        brought(office, other);
        CHECK(findings(office).isEmpty());
    }
    SECTION("past it by a cent")
    {
        other.agreed = Money(10001, "EUR");
        brought(office, other);
        const auto found = findings(office);
        REQUIRE(found.size() == 1);
        CHECK(found.first().kind == MoneyFinding::Kind::CeilingPassed);
        CHECK(found.first().sentence.contains("0.01 EUR"));
        CHECK(moneyFindings(*office.store).size() == 1);
    }
}

TEST_CASE("A restricted package is called assistance in a finding", "[money]")
{
    Yerevan office;
    office.openCash();
    const Package package = office.topUp();
    Package hidden = package;
    hidden.restricted = true;
    Act act(*office.store, {{}, "hide", {}, office.clock.now()});
    act.save(package, hidden);
    act.commit();
    const auto paid = office.paid(package, office.instalments().first());
    brought(office, *office.store->of<Disbursement>().find(paid));
    REQUIRE(findings(office).size() == 1);
    CHECK(findings(office).first().sentence.contains("Assistance"));
    CHECK_FALSE(findings(office).first().sentence.contains("top-up"));
}
