#include "core/base/money.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

using namespace Qt::StringLiterals;

namespace {

// ISO 4217, list one, column "minor unit", where it is not 2.
constexpr std::array<std::string_view, 17> withoutMinor{"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF",
    "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"};
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
    // Commas part thousands or are refused: a decimal comma read as nothing would make 2,50 into 250.
    static const QRegularExpression pattern(u"^(-?)(\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.(\\d+))?$"_s);
    const auto match = pattern.match(text.trimmed());
    const QString fraction = match.captured(3);
    const int places = currency.minorDigits();
    if (!match.hasMatch() || fraction.size() > places)
        return std::nullopt;
    bool fits = false;
    const QString digits
        = match.captured(1) + match.captured(2).remove(u',') + fraction.leftJustified(places, u'0');
    const qint64 minor = digits.toLongLong(&fits);
    return fits ? std::optional(Money(minor, currency)) : std::nullopt;
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
