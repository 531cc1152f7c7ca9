#include "core/store/lookalikes.h"
#include "core/work/syntheticnames.h"
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

/// How many of those who were registered again were noticed.
struct Recall {
    int asked = 0, noticed = 0;

    double share() const { return asked == 0 ? 0 : double(noticed) / asked; }
};

/// Of the synthetic people, registered again as `homewardctl generate --again` does it, without a document.
/// Hundreds bear each of their names: who was born "on 1 January" is one of them for all that can be told,
/// and a document decides; so these are counted apart.
QList<Figure> noticingAgain(const Crowd& crowd)
{
    using enum Figure::Limit;
    const Store& store = *crowd.store;
    SeededEntropy random(17);
    SyntheticNames names(random);
    QList<double> times;
    Recall told, untold;
    int number = 0;
    store.of<Person>().each([&](const Person& known) {
        if (known.scriptName.isEmpty() || known.birth.day == 0 || ++number % 50 != 0)
            return;
        const SyntheticName name
            = names.registeredAgain({known.givenName, known.familyName, known.scriptName, {}, false});
        Sketch sketch;
        sketch.person = known;
        sketch.person.id = {};
        sketch.person.givenName = name.given, sketch.person.familyName = name.family;
        sketch.person.scriptName = name.script;
        times.append(1000 * seconds([&] { (void)lookalikesOf(store, sketch); }));
        Recall& recall = known.birth.day == 1 && known.birth.month == 1 ? untold : told;
        ++recall.asked;
        recall.noticed += isNoticed(store, sketch, known.id);
    });
    return {{"checking one of them who is registered again, 95th percentile", percentile95(times), "ms",
                AtMost, 50},
        {"recall at 10 of " + QString::number(told.asked) + " synthetic people registered again",
            told.share(), "", AtLeast, 0.95},
        {"the same of " + QString::number(untold.asked) + " born on 1 January, by a common name alone",
            untold.share(), "", AtLeast, 0}};
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
    const QList<Figure> figures{{"checking one person for duplicates among 100,000, 95th percentile",
                                    percentile95(times), "ms", AtMost, 50},
        {"recall at 10 of " + QString::number(asked) + " other spellings, swapped and misspelt names", recall,
            "", AtLeast, 0.95},
        {"clean persons with a false candidate", 100.0 * suspected / (clean / 100), "%", AtMost, 5}};
    return figures + noticingAgain(crowd);
}

} // namespace

QList<Measurement> duplicateMeasurements()
{
    return {{"duplicates", noticing}};
}
