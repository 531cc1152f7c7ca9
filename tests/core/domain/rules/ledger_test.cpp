#include "core/base/entropy.h"
#include "core/domain/rules/ledger.h"
#include "tests/support/tostring.h"

#include <limits>

#include <catch2/catch_test_macros.hpp>

namespace {

Uuid id(unsigned char number)
{
    Uuid uuid;
    uuid.bytes[15] = number;
    return uuid;
}

Money eur(qint64 euros)
{
    return Money(euros * 100, "EUR");
}

/// The story of one instalment of EUR 250: entries with request 10 + n and payment 20 + n.
struct Story {
    QList<LedgerEntry> entries;

    Story& planned(unsigned char n, qint64 euros = 250)
    {
        return add({LedgerStep::Planned, id(n), {}, {}, eur(euros)});
    }
    Story& stopped(unsigned char n) { return add({LedgerStep::Stopped, id(n), {}, {}, {}}); }
    Story& requested(unsigned char n, qint64 euros = 250)
    {
        return add({LedgerStep::Requested, id(n), id(10 + n), {}, eur(euros)});
    }
    Story& withdrawn(unsigned char n) { return add({LedgerStep::Withdrawn, {}, id(10 + n), {}, {}}); }
    Story& approved(unsigned char n, qint64 euros = 250)
    {
        return add({LedgerStep::Approved, id(n), id(10 + n), {}, eur(euros)});
    }
    Story& paid(unsigned char n, qint64 euros = 250)
    {
        return add({LedgerStep::Paid, id(n), id(10 + n), id(20 + n), eur(euros)});
    }
    Story& onPayment(LedgerStep step, unsigned char n, Money amount = {})
    {
        return add({step, {}, {}, id(20 + n), amount});
    }
    Story& evidenced(unsigned char n) { return add({LedgerStep::Evidenced, id(n), {}, {}, {}}); }
    Story& add(const LedgerEntry& entry)
    {
        entries.append(entry);
        return *this;
    }

    Budget budget(qint64 euros = 1500) const
    {
        const auto result = budgetOf(eur(euros), entries);
        REQUIRE(result);
        return *result;
    }
};

Story upToPaid()
{
    return Story().planned(1).requested(1).approved(1).paid(1);
}

} // namespace

TEST_CASE("An instalment counts once on its way from planned to paid", "[rules]")
{
    Story story;
    CHECK(story.budget().free == eur(1500));
    const auto counts = [&](Money planned, Money requested, Money committed, Money paid) {
        const Budget sum = story.budget();
        CHECK(sum.planned == planned);
        CHECK(sum.requested == requested);
        CHECK(sum.committed == committed);
        CHECK(sum.paid == paid);
        CHECK(sum.remaining == eur(1500) - paid - committed);
        CHECK(sum.free == eur(1250));
    };
    story.planned(1);
    counts(eur(250), eur(0), eur(0), eur(0));
    story.requested(1);
    counts(eur(0), eur(250), eur(0), eur(0));
    story.approved(1);
    counts(eur(0), eur(0), eur(250), eur(0));
    story.paid(1);
    counts(eur(0), eur(0), eur(0), eur(250));
}

TEST_CASE("Six top-ups of EUR 250.00 use up EUR 1,500.00 to the cent", "[rules]")
{
    Story story;
    for (unsigned char n = 1; n <= 6; ++n)
        story.planned(n).requested(n).approved(n).paid(n);
    const Budget sum = story.budget();
    CHECK(sum.paid == eur(1500));
    CHECK(sum.remaining == eur(0));
    CHECK(sum.free == eur(0));
    CHECK(story.planned(7, 1).budget().free == eur(-1));
}

TEST_CASE("A request for less than was planned sets the rest free", "[rules]")
{
    CHECK(Story().planned(1).requested(1, 200).budget().free == eur(1300));
    CHECK(Story().planned(1).requested(1, 200).approved(1, 200).budget().committed == eur(200));
}

TEST_CASE("A request that was taken back leaves its instalment planned", "[rules]")
{
    const Budget sum = Story().planned(1).requested(1).approved(1).withdrawn(1).budget();
    CHECK(sum.planned == eur(250));
    CHECK(sum.requested == eur(0));
    CHECK(sum.committed == eur(0));
}

TEST_CASE("A corrected payment is taken back whole and its instalment is payable again", "[rules]")
{
    for (const LedgerStep step : {LedgerStep::Corrected, LedgerStep::ReturnedByBank}) {
        const Budget sum = upToPaid().evidenced(1).onPayment(step, 1).budget();
        CHECK(sum.paid == eur(0));
        CHECK(sum.evidenced == eur(0));
        CHECK(sum.committed == eur(250));
        CHECK(sum.free == eur(1250));
        CHECK(sum.remaining == eur(1250));
    }
    const Budget refused = upToPaid().onPayment(LedgerStep::Corrected, 1).withdrawn(1).budget();
    CHECK(refused.planned == eur(250));
}

TEST_CASE("Money that should come back counts as paid until it does", "[rules]")
{
    Story story = upToPaid().onPayment(LedgerStep::Receivable, 1, eur(250));
    CHECK(story.budget().paid == eur(250));
    CHECK(story.budget().outstanding == eur(250));

    story.onPayment(LedgerStep::Refunded, 1, eur(100));
    Budget sum = story.budget();
    CHECK(sum.paid == eur(150));
    CHECK(sum.refunded == eur(100));
    CHECK(sum.outstanding == eur(150));
    CHECK(sum.remaining == eur(1350));
    CHECK(sum.planned == eur(0));

    story.onPayment(LedgerStep::Offset, 1, eur(50)).onPayment(LedgerStep::WrittenOff, 1, eur(100));
    sum = story.budget();
    CHECK(sum.paid == eur(150));
    CHECK(sum.offset == eur(50));
    CHECK(sum.writtenOff == eur(100));
    CHECK(sum.outstanding == eur(0));
    CHECK(sum.receivable == eur(250));
}

TEST_CASE("More returned than was called for is never owed to anyone", "[rules]")
{
    Story story = upToPaid().onPayment(LedgerStep::Refunded, 1, eur(10));
    CHECK(story.budget().outstanding == eur(0));
    CHECK(story.onPayment(LedgerStep::Corrected, 1).budget().refunded == eur(0));
}

TEST_CASE("A stopped instalment frees its money unless it was paid", "[rules]")
{
    CHECK(Story().planned(1).requested(1).approved(1).stopped(1).budget().free == eur(1500));
    CHECK(upToPaid().stopped(1).budget().paid == eur(250));
}

TEST_CASE("An instalment paid twice is named and counts twice", "[rules]")
{
    Story story = upToPaid();
    CHECK(story.budget().paidTwice.isEmpty());
    story.add({LedgerStep::Paid, id(1), id(11), id(99), eur(250)});
    CHECK(story.budget().paidTwice == QList<Uuid>{id(1)});
    CHECK(story.budget().paid == eur(500));
    story.onPayment(LedgerStep::Corrected, 1);
    CHECK(story.budget().paidTwice.isEmpty());
    CHECK(story.budget().paid == eur(250));
    CHECK(story.budget().committed == eur(0));
}

TEST_CASE("Of two requests for one instalment the larger counts", "[rules]")
{
    Story story = Story().planned(1).requested(1).approved(1, 250);
    story.add({LedgerStep::Approved, id(1), id(98), {}, eur(300)});
    CHECK(story.budget().committed == eur(300));
    story.add({LedgerStep::Approved, id(1), id(99), {}, eur(200)});
    CHECK(story.budget().committed == eur(300));
}

TEST_CASE("Opening entries count as paid, deliveries apart from payments", "[rules]")
{
    Story story;
    story.add({LedgerStep::Opening, {}, {}, id(50), eur(400)});
    story.add({LedgerStep::Opening, {}, {}, id(51), eur(30)});
    story.add({LedgerStep::Delivered, {}, {}, {}, eur(300)});
    story.evidenced(50);
    const Budget sum = story.budget();
    CHECK(sum.paid == eur(430));
    CHECK(sum.paidTwice.isEmpty());
    CHECK(sum.evidenced == eur(400));
    CHECK(sum.delivered == eur(300));
    CHECK(sum.free == eur(1070));
}

TEST_CASE("Entries of another currency and sums beyond counting are refused", "[rules]")
{
    const auto dollars = budgetOf(eur(1500), {{LedgerStep::Planned, id(1), {}, {}, Money(1, "USD")}});
    REQUIRE_FALSE(dollars);
    CHECK(dollars.error().message.contains(u"0.01 USD"));
    const Money huge(std::numeric_limits<qint64>::max(), "EUR");
    const LedgerEntry delivery{LedgerStep::Delivered, {}, {}, {}, huge};
    CHECK(budgetOf(huge, {delivery}));
    CHECK_FALSE(budgetOf(huge, {delivery, delivery}));
}

TEST_CASE("The order of entries never changes the sums", "[rules]")
{
    SeededEntropy chance(7);
    const auto small = [&](int limit) { return static_cast<unsigned char>(1 + chance.below(limit)); };
    for (int round = 0; round < 500; ++round) {
        QList<LedgerEntry> entries;
        for (unsigned char payment = 1; payment <= 6; ++payment) // a payment is recorded once
            if (chance.below(2))
                entries.append(
                    {LedgerStep::Paid, id(small(3)), id(10 + payment), id(20 + payment), eur(small(9))});
        for (int i = 0; i < 20; ++i) {
            const unsigned char request = small(6); // a request belongs to one instalment
            const auto step = LedgerStep(chance.below(int(LedgerStep::Evidenced) + 1));
            if (step != LedgerStep::Paid && step != LedgerStep::Opening)
                entries.append(
                    {step, id(1 + request % 3), id(10 + request), id(20 + small(6)), eur(small(9))});
        }
        const auto expected = budgetOf(eur(1000), entries);
        REQUIRE(expected);
        for (qsizetype i = entries.size() - 1; i > 0; --i)
            entries.swapItemsAt(i, chance.below(int(i + 1)));
        const auto shuffled = budgetOf(eur(1000), entries);
        REQUIRE(shuffled);
        REQUIRE(*shuffled == *expected);
        REQUIRE(expected->budget
            == expected->free + expected->planned + expected->requested + expected->committed
                + expected->paid);
    }
}
