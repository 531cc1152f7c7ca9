#pragma once

#include "core/base/instant.h"

/// What time it is. The program asks a Clock and never the system, so that a demo
/// and a test can have a day of their own.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    QDate today() const { return now().utc().date(); }
};

class SystemClock final : public Clock {
public:
    Instant now() const override { return {QDateTime::currentMSecsSinceEpoch()}; }
};

/// A clock that stands still until it is moved.
class SteppedClock final : public Clock {
public:
    explicit SteppedClock(QDate day) : now_(Instant::of(day)) { }
    explicit SteppedClock(Instant now) : now_(now) { }

    Instant now() const override { return now_; }
    void setDay(QDate day, int hour = 12) { now_ = Instant::of(day, hour); }
    void advance(qint64 ms) { now_.ms += ms; }

private:
    Instant now_;
};
