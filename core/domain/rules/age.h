#pragma once

#include "core/base/partialdate.h"

#include <QList>

#include <optional>

struct DayRange {
    QDate earliest;
    QDate latest;

    friend bool operator==(const DayRange&, const DayRange&) = default;
};

/// Completed years; one number where the birth date is exact.
struct AgeRange {
    int min = 0;
    int max = 0;

    friend bool operator==(const AgeRange&, const AgeRange&) = default;
};

struct AgeBand {
    int from = 0;
    std::optional<int> until; ///< inclusive; nothing where the band is open

    QString text() const; ///< "12–17", "60+"
    friend bool operator==(const AgeBand&, const AgeBand&) = default;
};

/// Years by which an estimated birth date may be wrong in either direction.
constexpr int estimateYears = 2;

/// First ages of the bands that are counted unless somebody sets others: 0–4, 5–11, 12–17, 18–59, 60+.
const QList<int>& usualBandStarts();

/// The days on which the person can have been born; nothing where that is not known. 1 January is what is
/// written when only the year is known, so it stands for its whole year, and 1 January 1900 for nothing at
/// all. An estimated date stands for its whole year and two years either side.
std::optional<DayRange> bornBetween(const PartialDate& birth);

/// The age on a day; nothing while unknown or where the birth lies after that day for certain.
std::optional<AgeRange> ageOn(const PartialDate& birth, QDate day);

/// The band of an age; nothing where it is unknown or could lie in two bands. `starts` are ascending from 0.
std::optional<AgeBand> bandOf(
    const std::optional<AgeRange>& age, const QList<int>& starts = usualBandStarts());

/// Under 18 on that day; nothing where it cannot be told: then a caller must take the person for a minor.
std::optional<bool> isMinor(const PartialDate& birth, QDate day);

/// When the person turns 18, one day where the birth date is exact: born on 29 February, that is 1 March.
std::optional<DayRange> turns18On(const PartialDate& birth);
