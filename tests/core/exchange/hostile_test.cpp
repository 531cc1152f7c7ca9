#include "core/domain/records/people.h"
#include "core/exchange/bundlewriter.h"
#include "core/exchange/sections.h"
#include "core/store/act.h"
#include "tests/support/exchanging.h"

using namespace exchanging;

namespace {

/// A small bundle from one laptop to the other.
struct Pair {
    Headquarters yerevan;
    Laptop brussels{2};
    QByteArray bundle;
    DigestSum before;

    Pair()
    {
        yerevan.admit(brussels);
        yerevan.mustTake(brussels.bundleFor(yerevan));
        Person person;
        person.id = yerevan.store->newId<Person>();
        person.caseId = yerevan.store->newId<CaseFile>();
        person.givenName = "Vakhtang";
        Act act(*yerevan.store, {{}, "test", {}, yerevan.clock.now()});
        act.add(person);
        act.commit();
        bundle = yerevan.bundleFor(brussels);
        before = brussels.digest();
    }
    /// Behind the cryptography: a bundle with that content, sealed and signed by the true sender.
    QByteArray sealed(const QList<Section>& sections) const
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        SystemEntropy entropy;
        BundleWriter writer(buffer,
            {newUuid(yerevan.clock, entropy), yerevan.store->device(),
                {sealingPairOf(*brussels.store).publicKey()}});
        for (const Section& section : sections)
            writer.section(section.tag, section.payload);
        writer.finish();
        return buffer.data();
    }
    QList<Section> sections() const
    {
        QByteArray bytes = bundle;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        auto reader = BundleReader::open(buffer);
        REQUIRE(reader);
        REQUIRE(reader->unlock(sealingPairOf(*brussels.store)));
        QList<Section> all;
        for (;;) {
            auto section = reader->next();
            REQUIRE(section);
            if (!*section)
                return all;
            all.append(**section);
        }
    }
    bool isUntouched() const { return brussels.digest() == before; }
};

} // namespace

TEST_CASE("A bundle with any one bit flipped is refused and leaves no trace")
{
    Pair pair;
    int taken = 0;
    for (qsizetype i = 0; i < pair.bundle.size() * 8; ++i) {
        QByteArray flipped = pair.bundle;
        flipped[i / 8] = char(flipped[i / 8] ^ (1 << (i % 8)));
        taken += bool(pair.brussels.take(flipped));
    }
    CHECK(taken == 0);
    CHECK(pair.isUntouched());
    CHECK(pair.brussels.mustTake(pair.bundle).changes == 1);
}

TEST_CASE("A bundle cut short anywhere, or longer than it was, is refused and leaves no trace")
{
    Pair pair;
    int taken = 0;
    for (qsizetype size = 0; size < pair.bundle.size(); ++size)
        taken += bool(pair.brussels.take(pair.bundle.left(size)));
    taken += bool(pair.brussels.take(pair.bundle + 'x'));
    taken += bool(pair.brussels.take(pair.bundle + pair.bundle));
    CHECK(taken == 0);
    CHECK(pair.isUntouched());
}

TEST_CASE(
    "Mutated content behind a good signature is refused, or taken as what it is, and the file stays whole")
{
    Pair pair;
    const QList<Section> sections = pair.sections();
    SeededEntropy random(20140516);
    int taken = 0;
    for (int i = 0; i < 2000; ++i) {
        QList<Section> mutated = sections;
        for (int hits = 1 + random.below(3); hits > 0; --hits) {
            Section& section = mutated[random.below(int(mutated.size()))];
            if (section.payload.isEmpty() || random.below(8) == 0)
                section.tag = random.below(70);
            else if (random.below(3) == 0)
                section.payload.resize(random.below(int(section.payload.size()) + 1));
            else
                section.payload[random.below(int(section.payload.size()))] = char(random.below(256));
        }
        if (random.below(10) == 0)
            mutated.swapItemsAt(random.below(int(mutated.size())), random.below(int(mutated.size())));
        taken += bool(pair.brussels.take(pair.sealed(mutated)));
        // The change itself is chained and signed: it comes in as it was written, or not at all.
        const bool whole = pair.isUntouched() || pair.brussels.digest() == pair.yerevan.digest();
        REQUIRE(whole);
    }
    INFO(taken);
    CHECK(taken < 1000);
    pair.brussels.mustTake(pair.bundle);
    CHECK(pair.brussels.digest() == pair.yerevan.digest());
}

TEST_CASE("A bundle that swells beyond what it announces is refused")
{
    Pair pair;
    QList<Section> sections = pair.sections();
    const QByteArray zeros(15 << 20, '\0');
    sections.insert(2, Section{section::Changes, zeros});
    CHECK(kindOf(pair.brussels.take(pair.sealed(sections))) == Error::Kind::Damaged);
    sections[2] = Section{section::ContentPiece, encoded(ContentPiece{QByteArray(32, 'c'), 0, view(zeros)})};
    CHECK(kindOf(pair.brussels.take(pair.sealed(sections))) == Error::Kind::Damaged);
    CHECK(pair.isUntouched());
}

TEST_CASE("Sections of a newer program are skipped where that is safe, and else call for an update")
{
    Pair pair;
    QList<Section> sections = pair.sections();
    sections.insert(2, Section{section::FirstOptional + 5, "from the future"});
    CHECK(pair.brussels.take(pair.sealed(sections)));
    Pair other;
    sections = other.sections();
    sections.insert(2, Section{section::End + 1, "from the future"});
    CHECK(kindOf(other.brussels.take(other.sealed(sections))) == Error::Kind::NewerVersion);
    CHECK(other.isUntouched());
}
