#include "core/work/suspicions.h"

#include "core/store/lookalikes.h"
#include "core/work/identities.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Suspicions)
};

constexpr auto beginning = "suspicion:"; // a setting for each pair
constexpr auto settled = "-";

/// The same name whichever of the two is asked.
QByteArray nameOf(const Id<Person>& a, const Id<Person>& b)
{
    const QString one = a.text(), other = b.text();
    return beginning + std::min(one, other).toLatin1() + ':' + std::max(one, other).toLatin1();
}

void compare(Store& store, const Newcomer& newcomer)
{
    const auto person = store.of<Person>().find(newcomer.person);
    if (!person)
        return;
    for (const Lookalike& one : lookalikesOf(store, sketchOf(store, *person)))
        if (one.caseId != newcomer.caseId)
            store.setSetting(nameOf(newcomer.person, one.person),
                bytesOf(newcomer) + bytesOf(Newcomer{one.person, one.caseId})
                    + one.reasons.join(u'\n').toUtf8());
}

bool isOpen(const Store& store, const Suspicion& suspicion)
{
    const Id<Person>&one = suspicion.newcomer.person, &other = suspicion.other.person;
    return store.of<Person>().find(one) && store.of<Person>().find(other)
        && !decisionBetween(store, one, other) && !samePersons(store, one).contains(other);
}

} // namespace

Result<void> compareNewcomers(Store& store, Progress& progress)
{
    const QList<Newcomer> waiting = waitingNewcomers(store);
    qsizetype done = 0;
    const auto compared = attempt([&]() -> Result<void> {
        for (; done < waiting.size(); ++done) {
            progress.step(int(done), int(waiting.size()));
            compare(store, waiting[done]);
        }
        return {};
    });
    if (!waiting.isEmpty())
        keepWaiting(store, waiting.mid(done));
    return compared;
}

QList<Suspicion> suspicions(Store& store, int limit)
{
    QList<Suspicion> open;
    for (const QByteArray& name : store.settings(beginning)) {
        const QByteArray bytes = store.setting(name).value_or(QByteArray());
        if (bytes.size() < 2 * newcomerBytes)
            continue;
        const Suspicion one{newcomerAt(bytes, 0), newcomerAt(bytes, 1),
            QString::fromUtf8(bytes.mid(2 * newcomerBytes)).split(u'\n', Qt::SkipEmptyParts)};
        if (!isOpen(store, one))
            store.setSetting(name, settled);
        else if (open.size() < limit)
            open.append(one);
    }
    return open;
}

QString sentenceOf(const QList<Suspicion>& suspicions)
{
    if (suspicions.isEmpty())
        return {};
    return Words::tr("%n person(s) who came may be in this file already: compare them, from Today.", nullptr,
        int(suspicions.size()));
}
