#include "tests/support/schedule.h"

#include "core/domain/records/money.h"
#include "core/domain/records/people.h"
#include "tests/support/judge.h"

#include <deque>

namespace {

const Instant start = Instant::of(QDate(2014, 5, 16));
constexpr int steps = 90;

template <class Record>
constexpr int kindOf = Description<Record>::kind.number;

/// Runs `work` with an empty record of that kind.
template <class Work>
void withKind(int kind, Work work)
{
    if (kind == kindOf<Person>)
        work(Person());
    else if (kind == kindOf<Note>)
        work(Note());
    else
        work(Package());
}

/// A list on its way.
struct Letter {
    int to;
    ChangeList list;
    Oracle::History content;
};

class Schedule {
public:
    Schedule(quint64 seed, const MergeRule* rule);
    Outcome run();

private:
    void step();
    void act(Replica& replica);
    template <class Record>
    void edit(Replica& replica, Replica::Telling& telling, const Known& known);
    void addFact(Replica& replica, Replica::Telling& telling);
    void decide(Replica& replica);
    template <class Record>
    void decide(Replica& replica, const Conflict& conflict);
    void moveClock(Replica& replica);
    void beginAnew(Replica& replica);
    void send(int from);
    Seen since(const Replica& from, const Replica& to);
    Oracle::History contentFor(const Replica& from, const Seen& since) const;
    void deliver();
    void take(Replica& replica, const ChangeList& list, const Oracle::History& content);
    void exchangeAll();
    void judge();

    QString text();
    void change(Person& person);
    void change(Note& note);
    void change(Package& package);
    template <class List>
    auto& anyOf(List& list)
    {
        return list[size_t(dice_.below(int(list.size())))];
    }
    bool oneIn(int chances) { return dice_.below(chances) == 0; }
    void complain(const QString& what) { outcome_.complaints += what; }

    SeededEntropy dice_;
    Oracle oracle_;
    std::deque<Replica> replicas_; // which never moves them
    std::vector<Known> rows_; ///< what is edited
    std::vector<Known> facts_;
    std::vector<Letter> letters_;
    int texts_ = 0;
    Outcome outcome_;
};

Schedule::Schedule(quint64 seed, const MergeRule* rule) : dice_(seed)
{
    const bool oneTime = oneIn(2); // then ties of the clock are common
    const int count = 3 + dice_.below(3);
    for (int i = 0; i < count; ++i) {
        replicas_.emplace_back(Instant{start.ms + i}, dice_.next(), rule);
        Replica& replica = replicas_.back();
        replica.clock.advance(oneTime ? -i : dice_.below(7'200'000));
        if (!oneTime && oneIn(12))
            replica.clock.advance(30LL * 3'600'000); // a clock that nobody follows
    }
    const SteppedClock clock(start);
    const Uuid cases[] = {newUuid(clock, dice_), newUuid(clock, dice_)};
    for (const int kind : {kindOf<Person>, kindOf<Note>, kindOf<Package>, kindOf<Person>})
        rows_.push_back({kind, newUuid(clock, dice_), cases[dice_.below(2)]});
}

Outcome Schedule::run()
{
    for (int i = 0; i < steps; ++i)
        step();
    letters_.clear();
    exchangeAll();
    judge();
    return outcome_;
}

void Schedule::step()
{
    const int number = dice_.below(int(replicas_.size()));
    Replica& replica = replicas_[size_t(number)];
    const int what = dice_.below(100);
    if (what < 38)
        act(replica);
    else if (what < 50)
        decide(replica);
    else if (what < 72)
        send(number);
    else if (what < 95)
        deliver();
    else
        beginAnew(replica);
}

void Schedule::moveClock(Replica& replica)
{
    replica.clock.advance(dice_.below(5));
    if (oneIn(20))
        replica.clock.advance(dice_.below(3'600'000));
    if (oneIn(12))
        replica.clock.advance(-dice_.below(oneIn(2) ? 50 : 7'200'000));
}

void Schedule::act(Replica& replica)
{
    moveClock(replica);
    Replica::Telling telling(replica, oracle_, !oneIn(12));
    for (int changes = 1 + dice_.below(3); changes > 0; --changes) {
        if (oneIn(5)) {
            addFact(replica, telling);
            continue;
        }
        const Known& known = anyOf(rows_);
        withKind(known.kind, [&](auto record) { edit<decltype(record)>(replica, telling, known); });
    }
    telling.finish();
}

template <class Record>
void Schedule::edit(Replica& replica, Replica::Telling& telling, const Known& known)
{
    const Id<Record> id(known.record);
    const auto before = replica.store().of<Record>().find(id);
    if (before && oneIn(12)) {
        telling.remove(*before);
    } else if (before) {
        Record after = *before;
        change(after);
        telling.save(*before, after);
    } else if (oneIn(2)) { // another may have made it, too: here it is not yet known, or it was removed
        Record record;
        record.id = id;
        record.caseId = Id<CaseFile>(known.caseId);
        change(record);
        telling.add(record);
    }
}

QString Schedule::text()
{
    static const char* const same[] = {"Yerevan", "Gyumri", "Vanadzor", ""};
    return oneIn(3) ? QString::fromLatin1(same[dice_.below(4)]) : QString("text %1").arg(++texts_);
}

void Schedule::change(Person& person)
{
    if (oneIn(2))
        person.givenName = text();
    if (oneIn(2))
        person.birthPlace = text();
    if (oneIn(4))
        person.returnedOn = oneIn(3) ? QDate() : QDate(2014, 5, 1 + dice_.below(9));
}

void Schedule::change(Note& note)
{
    note.text = text();
    if (oneIn(4))
        note.restricted = !note.restricted;
}

void Schedule::change(Package& package)
{
    if (oneIn(2))
        package.title = text();
    package.agreed = {dice_.below(4) * 10'000, oneIn(2) ? Currency("EUR") : Currency("AMD")};
}

void Schedule::addFact(Replica& replica, Replica::Telling& telling)
{
    const bool again = !facts_.empty() && oneIn(8); // one id used twice, as a faulty import might
    const Uuid caseId = anyOf(rows_).caseId;
    Known known{oneIn(2) ? kindOf<StageEvent> : kindOf<Disbursement>, newUuid(replica.clock, dice_), caseId};
    if (again)
        known = anyOf(facts_);
    else
        facts_.push_back(known);
    oracle_.isFact(known.record);
    const auto add = [&](auto record) {
        record.id = decltype(record.id)(known.record);
        record.caseId = Id<CaseFile>(known.caseId);
        telling.add(record);
    };
    StageEvent event;
    event.stage = dice_.below(2) ? Stage::Counselled : Stage::Departed;
    event.note = text();
    Disbursement disbursement;
    disbursement.amount = {dice_.below(9) * 100, Currency("AMD")};
    disbursement.voucher = text();
    known.kind == kindOf<StageEvent> ? add(event) : add(disbursement);
}

void Schedule::decide(Replica& replica)
{
    const QList<Conflict> conflicts = replica.store().conflicts();
    if (conflicts.isEmpty())
        return;
    const Conflict& conflict = conflicts[dice_.below(int(conflicts.size()))];
    if (conflict.field == 0) {
        Replica::Telling telling(replica, oracle_, true);
        telling.decideRemoval(conflict, oneIn(2));
        telling.finish();
        ++outcome_.decisions;
    } else if (conflict.kind->nature == Nature::Register)
        withKind(conflict.kind->number, [&](auto record) { decide<decltype(record)>(replica, conflict); });
}

template <class Record>
void Schedule::decide(Replica& replica, const Conflict& conflict)
{
    const auto found = replica.store().of<Record>().find(Id<Record>(conflict.record));
    if (!found)
        return;
    Record before = *found, after = *found;
    change(oneIn(2) ? before : after); // the decision is for what is shown, or for something else
    if (before == after)
        return;
    Replica::Telling telling(replica, oracle_, true);
    telling.save(before, after);
    telling.finish();
    ++outcome_.decisions;
}

void Schedule::beginAnew(Replica& replica)
{
    const int what = dice_.below(4);
    if (what == 0)
        replica.beginIncarnation();
    else if (what == 1 && !replica.restore())
        return;
    else if (what > 1)
        return replica.backUp();
    ++outcome_.incarnations;
}

/// Mostly what the other holds now; at times what it held long ago, or all but the sender's newest.
Seen Schedule::since(const Replica& from, const Replica& to)
{
    if (oneIn(10))
        return {};
    const bool newest = oneIn(4), old = oneIn(6);
    Seen seen;
    for (const Origin& origin : (newest ? from : to).store().origins().all()) { // in the same order each time
        seen[origin.id] = origin.seq;
        if (newest)
            seen[origin.id] = std::max<qint64>(0, origin.seq - dice_.below(4));
        else if (old)
            seen[origin.id] = dice_.below(int(origin.seq) + 1);
    }
    return seen;
}

Oracle::History Schedule::contentFor(const Replica& from, const Seen& since) const
{
    Oracle::History content;
    for (size_t number = 0; number < oracle_.count(); ++number) {
        const Oracle::Change& change = oracle_.at(number);
        if (from.history.test(number) && change.seq > since.value(change.origin))
            content.set(number);
    }
    return content;
}

void Schedule::send(int from)
{
    const int to = dice_.below(int(replicas_.size()));
    if (to == from || oneIn(6)) // lost
        return;
    const Replica& sender = replicas_[size_t(from)];
    const Seen seen = since(sender, replicas_[size_t(to)]);
    letters_.push_back({to, sender.store().changesSince(seen), contentFor(sender, seen)});
}

void Schedule::deliver()
{
    if (letters_.empty())
        return;
    const size_t which = size_t(dice_.below(int(letters_.size())));
    const Letter letter = letters_[which];
    if (!oneIn(5)) // else it comes once more
        letters_.erase(letters_.begin() + qsizetype(which));
    moveClock(replicas_[size_t(letter.to)]);
    take(replicas_[size_t(letter.to)], letter.list, letter.content);
}

void Schedule::take(Replica& replica, const ChangeList& list, const Oracle::History& content)
{
    const auto state = [&] {
        QByteArray bytes;
        for (const Known& row : rows_)
            bytes += bytesOf(replica.store().digest(row.caseId).bytes());
        return std::tuple(bytes, replica.store().seen(), replica.store().origins().all().size());
    };
    const auto before = state();
    const auto expected = replica.expected(oracle_, content);
    const Result<int> taken = replica.store().take(list);
    if (taken && expected != *taken)
        complain(QString("take: %1 new changes, not %2").arg(*taken).arg(expected.value_or(-1)));
    if (!taken && expected)
        complain("take: refused without need: " + taken.error().message);
    if (!taken && taken.error().kind != Error::Kind::NotFound)
        complain("take: not refused as too early: " + taken.error().message);
    if (!taken && state() != before)
        complain("take: a refused list left its trace");
    if (!taken) {
        ++outcome_.refused;
        return;
    }
    ++outcome_.taken;
    outcome_.fresh += *taken;
    replica.took(oracle_, content);
}

void Schedule::exchangeAll()
{
    for (int before = -1; before != outcome_.fresh;) {
        before = outcome_.fresh;
        for (size_t i = 1; i < replicas_.size(); ++i)
            for (const auto& [from, to] : {std::pair(i, i - 1), std::pair(i - 1, i)}) {
                const Seen seen = replicas_[to].store().seen();
                const Replica& sender = replicas_[from];
                take(replicas_[to], sender.store().changesSince(seen), contentFor(sender, seen));
            }
    }
}

void Schedule::judge()
{
    QList<Known> records(rows_.begin(), rows_.end());
    records.append(QList<Known>(facts_.begin(), facts_.end()));
    int number = 0;
    for (Replica& replica : replicas_) {
        const QString name = QString("replica %1: ").arg(number++);
        if (replica.history != replicas_[0].history)
            complain(name + "quiet: it does not hold the same changes");
        for (const Known& record : records)
            if (replica.store().digest(record.caseId) != replicas_[0].store().digest(record.caseId))
                complain(name + "digest: differs");
        for (const QString& complaint : complaintsAbout(replica, oracle_, records))
            complain(name + complaint);
    }
    for (const QString& complaint : complaintsOfCheck(anyOf(replicas_).store()))
        complain(complaint);
    for (const auto& [place, verdict] : oracle_.verdicts(replicas_[0].history))
        outcome_.living += int(verdict.others.size());
}

} // namespace

Outcome live(quint64 seed, const MergeRule* rule)
{
    return Schedule(seed, rule).run();
}
