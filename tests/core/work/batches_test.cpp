#include "core/work/batches.h"
#include "tests/support/yerevan.h"

TEST_CASE("A batch is paid whole or not at all, or line by line with the reasons", "[money]")
{
    Yerevan office;
    office.openCash();
    const Package package = office.topUp();
    const auto instalments = office.instalments();
    QList<PaymentDone> lines;
    for (int i = 0; i < 3; ++i)
        lines.append(office.done(office.approved(package, instalments[i])));
    lines.append(office.done(office.requested(package, instalments[3]))); // nobody approved it
    const auto whole = must(payAll(office.as(office.finance), lines, BatchRule::AllOrNothing));
    CHECK_FALSE(whole.isWritten);
    CHECK(whole.done() == 3);
    CHECK(whole.refusals[3]->message.contains("not approved"));
    CHECK(office.store->of<Disbursement>().all().isEmpty());
    const auto each = must(payAll(office.as(office.finance), lines, BatchRule::EachAlone));
    CHECK(each.isWritten);
    CHECK(each.done() == 3);
    CHECK(office.store->of<Disbursement>().all().size() == 3);
    const auto again = must(payAll(office.as(office.finance), lines, BatchRule::EachAlone));
    CHECK(again.done() == 0);
    CHECK(again.refusals[0]->message.contains("paid already"));
    CHECK(office.store->of<Disbursement>().all().size() == 3);
}

TEST_CASE("The same line twice in one batch is paid once", "[money]")
{
    Yerevan office;
    office.openCash();
    const Package package = office.topUp();
    const auto line = office.done(office.approved(package, office.instalments().first()));
    const auto paid = must(payAll(office.as(office.finance), {line, line}, BatchRule::EachAlone));
    CHECK(paid.done() == 1);
    CHECK(office.budget(package).paid == Money(25000, "EUR"));
}

TEST_CASE("A batch has one method", "[money]")
{
    Yerevan office;
    office.openCash();
    const Package package = office.topUp();
    const auto instalments = office.instalments();
    const QList<PaymentDone> lines{office.done(office.approved(package, instalments[0])),
        office.done(office.approved(package, instalments[1], PaymentMethod::Cash))};
    CHECK(refusalOf(payAll(office.as(office.finance), lines, BatchRule::EachAlone)).contains("one method"));
}

TEST_CASE("Many requests are approved at once, each signed over its own content", "[money]")
{
    Yerevan office;
    office.openCash();
    const Package package = office.topUp();
    QList<RequestLine> lines;
    for (const Instalment& instalment : office.instalments())
        lines.append({office.caseId, office.requested(package, instalment)});
    CHECK_FALSE(decideAll(office.as(office.caseworker), lines, true, {}, BatchRule::AllOrNothing).isWritten);
    CHECK(office.store->of<Approval>().all().isEmpty());
    CHECK(decideAll(office.as(office.manager), lines, true, {}, BatchRule::AllOrNothing).done() == 6);
    const auto approvals = office.store->of<Approval>().all();
    REQUIRE(approvals.size() == 6);
    CHECK_FALSE(approvals[0].content == approvals[1].content);
    CHECK_FALSE(approvals[0].signature == approvals[1].signature);
}
