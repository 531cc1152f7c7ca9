#include "core/base/money.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

namespace {

// ISO 4217, list one, column "minor unit", where it is not 2.
constexpr std::array<std::string_view, 17> withoutMinor{"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW",
    "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"};
constexpr std::array<std::string_view, 7> withThree{"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};

[[noreturn]] void tooLarge()
{
    throw Failure({Error::Kind::Invalid,
        QCoreApplication::translate("Money", "The sum is too large to be counted. Check the amounts."), {}});
}

bool mixes(Currency a, Currency b)
{
    return !a.isNull() && !b.isNull() && a != b;
}

qint64 powerOfTen(int digits)
{
    qint64 power = 1;
    for (int i = 0; i < digits; ++i)
        power *= 10;
    return power;
}

} // namespace

std::optional<Currency> Currency::fromCode(const QString& code)
{
    const auto isCapital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    if (code.size() != 3 || !std::ranges::all_of(code, isCapital))
        return std::nullopt;
    Currency currency;
    for (int i = 0; i < 3; ++i)
        currency.code_[i] = code[i].toLatin1();
    return currency;
}

int Currency::minorDigits() const
{
    const std::string_view code(code_, 3);
    if (std::ranges::find(withoutMinor, code) != withoutMinor.end())
        return 0;
    if (std::ranges::find(withThree, code) != withThree.end())
        return 3;
    return code == "CLF" || code == "UYW" ? 4 : 2;
}

std::optional<Money> Money::fromText(const QString& text, Currency currency)
{
    QString digits = text.trimmed();
    const bool negative = digits.startsWith(u'-');
    if (negative)
        digits.remove(0, 1);
    const qsizetype point = digits.indexOf(u'.');
    QString fraction = point < 0 ? QString() : digits.mid(point + 1);
    QString whole = point < 0 ? digits : digits.left(point);
    whole.remove(u',');
    const int places = currency.minorDigits();
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (whole.isEmpty() || fraction.size() > places || (point >= 0 && fraction.isEmpty())
        || !std::ranges::all_of(whole + fraction, isDigit))
        return std::nullopt;
    bool fits = false;
    const qint64 minor = (whole + fraction.leftJustified(places, u'0')).toLongLong(&fits);
    if (!fits)
        return std::nullopt;
    return Money(negative ? -minor : minor, currency);
}

QString Money::number() const
{
    const int places = currency_.isNull() ? 2 : currency_.minorDigits();
    const qint64 unit = powerOfTen(places);
    const QLocale plain(QLocale::English, QLocale::UnitedStates);
    // Through unsigned arithmetic, since the smallest 64-bit number has no positive counterpart.
    const quint64 size = minorUnits_ < 0 ? 0 - quint64(minorUnits_) : quint64(minorUnits_);
    QString text = plain.toString(qulonglong(size / quint64(unit)));
    if (places > 0)
        text += u'.' + QString::number(size % quint64(unit)).rightJustified(places, u'0');
    return minorUnits_ < 0 ? u'-' + text : text;
}

QString Money::text() const
{
    return isNull() ? number() : number() + u' ' + currency_.code();
}

Money& Money::operator+=(Money other)
{
    Q_ASSERT_X(!mixes(currency_, other.currency_), "Money", "two currencies do not add");
    if (__builtin_add_overflow(minorUnits_, other.minorUnits_, &minorUnits_))
        tooLarge();
    if (currency_.isNull())
        currency_ = other.currency_;
    return *this;
}

Money& Money::operator-=(Money other)
{
    if (other.minorUnits_ == std::numeric_limits<qint64>::min())
        tooLarge();
    return *this += Money(-other.minorUnits_, other.currency_);
}

Money operator*(Money a, qint64 times)
{
    qint64 product = 0;
    if (__builtin_mul_overflow(a.minorUnits_, times, &product))
        tooLarge();
    return Money(product, a.currency_);
}

bool operator<(Money a, Money b)
{
    Q_ASSERT_X(!mixes(a.currency_, b.currency_), "Money", "two currencies do not compare");
    return a.minorUnits_ < b.minorUnits_;
}
