#include "core/store/dossier.h"
#include "core/work/identities.h"
#include "core/work/registration.h"
#include "core/work/suspicions.h"
#include "tests/support/exchanging.h"

namespace {

using namespace exchanging;

/// The office registers the case's principal once more, in another case.
Person registeredAgain(Headquarters& office, const Dossier& first)
{
    Person twin = *first.find(first.file().principal);
    CaseFile file = first.file();
    file.reference = "EVN-2014-A-00077-X";
    Act act(*office.store, {{}, "set-up", {}, office.clock.now()});
    file.id = act.newId<CaseFile>();
    twin.id = act.newId<Person>();
    twin.caseId = file.id;
    file.principal = twin.id;
    act.add(file);
    act.add(twin);
    act.commit();
    return twin;
}

} // namespace

TEST_CASE("Who comes with a bundle is compared with who is here, and a person decides", "[suspicions]")
{
    Headquarters office;
    office.play(demoStart, demoAutumn);
    Laptop other(9);
    office.admit(other);
    NoProgress progress;
    REQUIRE(compareNewcomers(*other.store, progress));
    CHECK(suspicions(*other.store).isEmpty()); // the first bundle fills an empty file: nobody was here

    const Dossier first = *dossierOf(*office.store, office.store->of<CaseFile>().all().first().id);
    const Person twin = registeredAgain(office, first);
    other.mustTake(office.bundleFor(other));
    CHECK(waitingNewcomers(*other.store).size() == 1);
    REQUIRE(compareNewcomers(*other.store, progress));
    CHECK(waitingNewcomers(*other.store).isEmpty());
    const auto found = suspicions(*other.store);
    REQUIRE(found.size() == 1);
    CHECK(found[0].newcomer.person == twin.id);
    CHECK(found[0].other.person == first.file().principal);
    CHECK_FALSE(found[0].reasons.isEmpty());
    CHECK_FALSE(sentenceOf(found).isEmpty());

    const Desk desk{*other.store, office.cast[2]};
    REQUIRE(sayNotSame(desk, twin.id, first.file().principal, "cousins"));
    CHECK(suspicions(*other.store).isEmpty());
    CHECK(sentenceOf({}).isEmpty());
}
