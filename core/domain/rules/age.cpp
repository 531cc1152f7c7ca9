#include "core/domain/rules/age.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int adultAge = 18;

/// 29 February has its birthday on 1 March where the year has no 29th, as completed years count it.
QDate birthday(QDate born, int years)
{
    const int year = born.year() + years;
    return QDate::isValid(year, born.month(), born.day()) ? QDate(year, born.month(), born.day())
                                                          : QDate(year, 3, 1);
}

int completedYears(QDate born, QDate day)
{
    const int years = day.year() - born.year();
    return birthday(born, years) > day ? years - 1 : years;
}

} // namespace

QString AgeBand::text() const
{
    return until ? u"%1–%2"_s.arg(from).arg(*until) : u"%1+"_s.arg(from);
}

const QList<int>& usualBandStarts()
{
    static const QList<int> starts{0, 5, 12, 18, 60};
    return starts;
}

std::optional<DayRange> bornBetween(const PartialDate& birth)
{
    const bool isNewYear = birth.month == 1 && birth.day == 1;
    if (birth.isNull() || (birth.year == 1900 && isNewYear))
        return std::nullopt;
    if (birth.estimated)
        return DayRange{
            QDate(std::max(birth.year - estimateYears, 1), 1, 1), QDate(birth.year + estimateYears, 12, 31)};
    if (isNewYear)
        return DayRange{QDate(birth.year, 1, 1), QDate(birth.year, 12, 31)};
    return DayRange{birth.earliest(), birth.latest()};
}

std::optional<AgeRange> ageOn(const PartialDate& birth, QDate day)
{
    const auto born = bornBetween(birth);
    if (!born || !day.isValid() || born->earliest > day)
        return std::nullopt;
    return AgeRange{std::max(completedYears(born->latest, day), 0), completedYears(born->earliest, day)};
}

std::optional<AgeBand> bandOf(const std::optional<AgeRange>& age, const QList<int>& starts)
{
    if (!age)
        return std::nullopt;
    for (qsizetype i = starts.size() - 1; i >= 0; --i) {
        if (starts[i] > age->max)
            continue;
        if (age->min < starts[i])
            return std::nullopt;
        const bool open = i + 1 == starts.size();
        return AgeBand{starts[i], open ? std::nullopt : std::optional(starts[i + 1] - 1)};
    }
    return std::nullopt;
}

std::optional<bool> isMinor(const PartialDate& birth, QDate day)
{
    const auto age = ageOn(birth, day);
    if (!age || (age->min < adultAge && age->max >= adultAge))
        return std::nullopt;
    return age->max < adultAge;
}

std::optional<DayRange> turns18On(const PartialDate& birth)
{
    const auto born = bornBetween(birth);
    if (!born)
        return std::nullopt;
    return DayRange{birthday(born->earliest, adultAge), birthday(born->latest, adultAge)};
}
