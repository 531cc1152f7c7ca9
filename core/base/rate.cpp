#include "core/base/rate.h"

#include <QRegularExpression>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

__extension__ typedef __int128 Wide;

/// a × 10^digits, or nothing where it passes 38 digits.
std::optional<Wide> scaled(Wide a, int digits)
{
    constexpr Wide limit = (Wide(1) << 120);
    for (int i = 0; i < digits; ++i) {
        if (a > limit / 10)
            return std::nullopt;
        a *= 10;
    }
    return a;
}

/// The quotient of two non-negative numbers, halves to the even neighbour.
Wide dividedHalfEven(Wide a, Wide b)
{
    const Wide quotient = a / b;
    const Wide twice = (a % b) * 2;
    const bool up = twice > b || (twice == b && quotient % 2 != 0);
    return quotient + (up ? 1 : 0);
}

} // namespace

std::optional<Rate> Rate::fromText(const QString& text)
{
    static const QRegularExpression pattern(u"^(\\d{1,18})(?:\\.(\\d{1,17}))?$"_s);
    const auto match = pattern.match(text.trimmed());
    QString fraction = match.captured(2);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    bool fits = false;
    Rate rate{(match.captured(1) + fraction).toLongLong(&fits), -int(fraction.size())};
    if (!match.hasMatch() || !fits || rate.mantissa == 0)
        return std::nullopt;
    while (rate.exponent >= 0 && rate.mantissa % 10 == 0 && rate.exponent < 17) {
        rate.mantissa /= 10;
        ++rate.exponent;
    }
    return rate;
}

QString Rate::text() const
{
    QString digits = QString::number(mantissa);
    if (exponent >= 0)
        return digits + QString(exponent, u'0');
    digits = digits.rightJustified(1 - exponent, u'0');
    return digits.insert(digits.size() + exponent, u'.');
}

std::optional<Money> converted(Money amount, Rate from, Currency to, Rate toRate)
{
    if (from.isNull() || toRate.isNull())
        return std::nullopt;
    // amount / 10^minorFrom / from × toRate × 10^minorTo, as one fraction of whole numbers
    const int power = toRate.exponent - from.exponent + to.minorDigits() - amount.currency().minorDigits();
    const bool negative = amount.minorUnits() < 0;
    const Wide size = negative ? -Wide(amount.minorUnits()) : Wide(amount.minorUnits());
    if (toRate.mantissa > std::numeric_limits<qint64>::max() / 4)
        return std::nullopt;
    const auto above = scaled(size * toRate.mantissa, std::max(power, 0));
    const auto below = scaled(from.mantissa, std::max(-power, 0));
    if (!above || !below)
        return std::nullopt;
    const Wide result = dividedHalfEven(*above, *below);
    if (result > std::numeric_limits<qint64>::max())
        return std::nullopt;
    return Money(negative ? -qint64(result) : qint64(result), to);
}

Money proportion(Money whole, qint64 part, qint64 of)
{
    const Wide product = Wide(whole.minorUnits()) * part;
    const bool negative = (product < 0) != (of < 0);
    const Wide size = dividedHalfEven(product < 0 ? -product : product, of < 0 ? -Wide(of) : Wide(of));
    return Money(negative ? -qint64(size) : qint64(size), whole.currency());
}
