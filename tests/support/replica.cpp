#include "tests/support/replica.h"

#include "core/store/kinds.h"

#include <algorithm>

Replica::Replica(Instant start, quint64 seed, const MergeRule* rule)
    : clock(start), entropy_(seed), rule_(rule), store_(Store::inMemory(around()))
{
    meetOwnOrigin();
}

void Replica::meetOwnOrigin()
{
    for (const Origin& origin : store_->origins().all())
        if (origin.own)
            origin_ = origin.id;
    seq = 0;
    if (rule_)
        store_->merge().setRule(*rule_);
}

Replica::Telling::Telling(Replica& replica, Oracle& oracle, bool commits)
    : replica_(replica), oracle_(oracle), act_(*replica.store_, {{}, "simulate", {}, replica.clock.now()}),
      commits_(commits)
{
}

void Replica::Telling::tell(const Uuid& record, const Values& values)
{
    if (!commits_)
        return;
    replica_.hlc_ = std::max(replica_.hlc_ + 1, replica_.clock.now().ms * 65536);
    ++replica_.seq;
    const size_t number = oracle_.add({replica_.origin_, replica_.seq, replica_.hlc_, replica_.history});
    replica_.history.set(number);
    for (const auto& [field, value] : values)
        oracle_.write({record, field}, value);
}

void Replica::Telling::finish()
{
    if (commits_)
        act_.commit();
}

void Replica::beginIncarnation()
{
    store_->beginIncarnation(++incarnation_);
    meetOwnOrigin();
}

void Replica::backUp()
{
    copy_.emplace(store_->database().copy(), history, hlc_);
}

bool Replica::restore()
{
    if (!copy_)
        return false;
    store_ = std::make_unique<Store>(
        std::move(copy_->database), homewardKinds(), around(), seal::SigningKey::create());
    history = copy_->history;
    hlc_ = copy_->hlc;
    copy_.reset();
    beginIncarnation();
    return true;
}

std::optional<int> Replica::expected(const Oracle& oracle, const Oracle::History& sent) const
{
    const Oracle::History fresh = sent & ~history;
    const Oracle::History after = sent | history;
    for (size_t number = 0; number < oracle.count(); ++number)
        if (fresh.test(number) && (oracle.at(number).seen & ~after).any())
            return std::nullopt;
    return int(fresh.count());
}

void Replica::took(const Oracle& oracle, const Oracle::History& sent)
{
    constexpr qint64 dayMs = 86'400'000;
    for (size_t number = 0; number < oracle.count(); ++number) {
        const qint64 hlc = oracle.at(number).hlc;
        if (sent.test(number) && !history.test(number) && hlc / 65536 <= clock.now().ms + dayMs)
            hlc_ = std::max(hlc_, hlc);
    }
    history |= sent;
}

std::string Replica::encoded(const Value& value)
{
    QByteArray bytes;
    ByteWriter(bytes).value(value);
    return bytes.toStdString();
}
