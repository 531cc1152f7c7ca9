#include "core/store/lookalikes.h"
#include "tests/bench/crowd.h"
#include "tests/bench/figures.h"

#include <cstdio>

// Whether people who are registered already are noticed, and others left alone.

namespace {

/// A person under another spelling, as somebody else registers them.
Sketch sketchOf(const Store& store, const Crowd& crowd, const SpellingPair& pair, const QString& name)
{
    const auto known = store.of<Person>().find(crowd.registered[pair.registered]);
    Sketch sketch;
    sketch.person.givenName = name.section(u' ', 0, -2);
    sketch.person.familyName = name.section(u' ', -1);
    sketch.person.birth = known->birth;
    return sketch;
}

/// Whether the candidates hold who is meant, or somebody with the same name and date of birth.
bool isNoticed(const Store& store, const Sketch& sketch, const Id<Person>& meant)
{
    const auto known = store.of<Person>().find(meant);
    for (const Lookalike& one : lookalikesOf(store, sketch)) {
        const auto other = store.of<Person>().find(one.person);
        if (one.person == meant
            || (other->givenName == known->givenName && other->familyName == known->familyName
                && other->birth == known->birth))
            return true;
    }
    return false;
}

QString swapped(const QString& name)
{
    return name.section(u' ', -1) + u' ' + name.section(u' ', 0, -2);
}

/// The third letter of the longest word typed wrongly.
QString misspelt(QString name)
{
    const QString last = name.section(u' ', -1);
    if (last.size() > 4)
        name[name.size() - last.size() + 2] = name[name.size() - last.size() + 3];
    return name;
}

QList<Figure> noticing()
{
    using enum Figure::Limit;
    const Crowd crowd;
    const Store& store = *crowd.store;
    QList<double> times;
    int noticed = 0, asked = 0;
    const auto ask = [&](const SpellingPair& pair, const QString& name) {
        const Sketch sketch = sketchOf(store, crowd, pair, name);
        times.append(1000 * seconds([&] { (void)lookalikesOf(store, sketch); }));
        ++asked;
        const bool found = isNoticed(store, sketch, crowd.registered[pair.registered]);
        noticed += found;
        if (!found)
            std::fprintf(stderr, "not noticed: %s, registered as %s\n", qUtf8Printable(name),
                qUtf8Printable(pair.registered));
    };
    for (const SpellingPair& pair : spellingPairs()) {
        ask(pair, pair.query);
        ask(pair, swapped(pair.query));
        ask(pair, misspelt(pair.registered));
    }
    const double recall = double(noticed) / asked;
    int clean = 0, suspected = 0;
    store.of<Person>().each([&](const Person& person) {
        if (++clean % 100 != 0)
            return;
        suspected += !lookalikesOf(store, {person, {}, {}, {}}).isEmpty();
    });
    return {{"checking one person for duplicates among 100,000, 95th percentile", percentile95(times), "ms",
                AtMost, 50},
        {"recall at 10 of " + QString::number(asked) + " other spellings, swapped and misspelt names", recall,
            "", AtLeast, 0.95},
        {"clean persons with a false candidate", 100.0 * suspected / (clean / 100), "%", AtMost, 5}};
}

} // namespace

QList<Measurement> duplicateMeasurements()
{
    return {{"duplicates", noticing}};
}
