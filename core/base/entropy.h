#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <QRandomGenerator>

/// Where random bytes that are no secret come from, such as those of ids: with a seed, tests and synthetic
/// data come out the same each time. Keys never come from here (see core/seal).
class Entropy {
public:
    virtual ~Entropy() = default;
    virtual void fill(unsigned char* bytes, size_t count) = 0;
};

class SystemEntropy final : public Entropy {
public:
    void fill(unsigned char* bytes, size_t count) override;
};

/// The same bytes for the same seed on every machine (SplitMix64). Never for secrets.
class SeededEntropy final : public Entropy {
public:
    explicit SeededEntropy(quint64 seed) : state_(seed) { }
    void fill(unsigned char* bytes, size_t count) override;
    quint64 next();
    /// A number from 0 to limit - 1; `limit` is at least 1.
    int below(int limit) { return int(next() % quint64(limit)); }

private:
    quint64 state_;
};

/// A new UUIDv7 (RFC 9562): milliseconds first, so that records made together lie together.
Uuid newUuid(const Clock& clock, Entropy& entropy);

/// New ids that rise also within a millisecond, and while a clock stands still or steps back (RFC 9562,
/// section 6.2, method 2), so that records are listed in the order in which they were made.
class RisingUuids {
public:
    Uuid next(const Clock& clock, Entropy& entropy);

private:
    Uuid last_;
};
