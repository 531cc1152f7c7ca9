#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <compare>

/// A moment, in milliseconds since 1970-01-01 UTC. 0 means "not known".
struct Instant {
    qint64 ms = 0;

    bool isNull() const { return ms == 0; }
    QDateTime utc() const { return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()); }
    static Instant of(QDate day, int hour = 12)
    {
        return {QDateTime(day, QTime(hour, 0), QTimeZone::utc()).toMSecsSinceEpoch()};
    }

    friend auto operator<=>(const Instant&, const Instant&) = default;
};
