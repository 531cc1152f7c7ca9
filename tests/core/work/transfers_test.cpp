#include "core/work/leftovers.h"
#include "core/work/payments.h"
#include "core/work/transfers.h"
#include "tests/support/demo.h"

namespace {

constexpr int manager = 0, caseworker = 2;

struct Moving : Demo {
    Package from, to;

    Moving()
    {
        play(demoStart, demoAutumn);
        const Id<CaseFile> id = dossier().file().id;
        REQUIRE(stopLeftovers(desk(2), id, "the job ended"));
        for (const Package& package : currentPackages(dossier())) {
            if (budgetOf(dossier(), package)->free.minorUnits() > 0)
                from = package;
            else
                to = package;
        }
        REQUIRE(!from.id.isNull());
        if (to.id.isNull())
            for (const Package& package : currentPackages(dossier()))
                if (package.id != from.id)
                    to = package;
        REQUIRE(!to.id.isNull());
    }
    /// Each package of the demo stands at its ceiling, so that more takes an exception.
    void liftCeilings()
    {
        RuleException exception;
        exception.caseId = from.caseId;
        exception.rule = RuleKind::Ceiling;
        exception.amount = Money(500000, "EUR");
        exception.reason = "the donor agreed";
        const auto asked = askException(desk(caseworker), exception);
        REQUIRE(asked);
        REQUIRE(decideException(desk(manager), from.caseId, *asked, true, {}));
    }
    Transfer transfer(const Money& amount) const
    {
        Transfer moved;
        moved.caseId = from.caseId;
        moved.sourcePackage = from.id;
        moved.targetPackage = to.id;
        moved.amount = amount;
        moved.reason = "medicine costs more";
        return moved;
    }
    Transfer transferToday(const Money& amount) const
    {
        Transfer moved = transfer(amount);
        moved.transferredOn = clock.today();
        return moved;
    }
    void move(const Money& amount)
    {
        const auto done = transferMoney(desk(manager), transfer(amount));
        INFO((done ? QString() : done.error().message).toStdString());
        REQUIRE(done);
    }
    Money free(const Package& package) const { return budgetOf(dossier(), package)->free; }
};

} // namespace

TEST_CASE("Money moves between packages to the cent that is free, and not one more", "[transfers]")
{
    Moving moving;
    const Money all = moving.free(moving.from), before = moving.free(moving.to);
    const Money cent(1, all.currency());
    const auto refused = transferMoney(moving.desk(manager), moving.transfer(all + cent));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(all.text()));
    const auto obstacle = obstacleToTransfer(moving.desk(manager), moving.transferToday(all));
    REQUIRE(obstacle);
    REQUIRE(obstacle->exception); // the target's ceiling stands in the way, and an exception lifts it
    CHECK(obstacle->exception->rule == RuleKind::Ceiling);
    moving.liftCeilings();
    CHECK(moving.dossier().of<Transfer>().isEmpty());

    moving.move(all);
    CHECK(moving.free(moving.from).minorUnits() == 0);
    CHECK(moving.free(moving.to) == before + all);
    CHECK(agreedOf(moving.dossier(), moving.to) == moving.to.agreed + all);
    CHECK_FALSE(transferMoney(moving.desk(manager), moving.transfer(cent)));
}

TEST_CASE("The next version of the plan begins from what transfers left", "[transfers]")
{
    Moving moving;
    moving.liftCeilings();
    const Money half(moving.free(moving.from).minorUnits() / 2, "EUR");
    moving.move(half);
    const Id<CaseFile> id = moving.from.caseId;
    const auto draft
        = draftPlan(moving.desk(caseworker), id, moving.dossier().file().programme, "needs changed");
    REQUIRE(draft);
    for (const Package& package : moving.dossier().where(&Package::planVersion, *draft)) {
        if (package.carriedFrom == moving.from.id)
            CHECK(package.agreed == moving.from.agreed - half);
        if (package.carriedFrom == moving.to.id)
            CHECK(package.agreed == moving.to.agreed + half);
        CHECK(agreedOf(moving.dossier(), package) == package.agreed);
    }
}

TEST_CASE(
    "A transfer takes the right, a reason, two packages of the plan in force and its currency", "[transfers]")
{
    Moving moving;
    const Money some(100, "EUR");
    const auto refusal = [&](const Transfer& transfer, int who = manager) {
        const auto done = transferMoney(moving.desk(who), transfer);
        REQUIRE_FALSE(done);
        return done.error();
    };
    CHECK(refusal(moving.transfer(some), caseworker).kind == Error::Kind::NotAllowed);
    Transfer transfer = moving.transfer(some);
    transfer.reason.clear();
    CHECK(refusal(transfer).message.contains("Reason"));
    transfer = moving.transfer(some);
    transfer.targetPackage = transfer.sourcePackage;
    CHECK(refusal(transfer).message.contains("same one"));
    transfer.targetPackage = {};
    CHECK(refusal(transfer).message.contains("in force"));
    CHECK(refusal(moving.transfer(Money(100, "USD"))).message.contains("EUR"));
    CHECK(refusal(moving.transfer(Money(0, "EUR"))).message.contains("Amount"));
    CHECK(moving.dossier().of<Transfer>().isEmpty());
}
