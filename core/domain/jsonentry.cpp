#include "core/domain/jsonentry.h"

#include "core/domain/codes.h"
#include "core/domain/records/rules.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(JsonEntry)
};

QString typeName(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::String:
        return Words::tr("a text in quotation marks");
    case QJsonValue::Double:
        return Words::tr("a whole number without quotation marks");
    case QJsonValue::Bool:
        return Words::tr("true or false");
    case QJsonValue::Array:
        return Words::tr("a list in square brackets");
    default:
        return Words::tr("an object in braces");
    }
}

} // namespace

JsonEntry::JsonEntry(QJsonObject object, QString file, std::optional<Error>& problem)
    : object_(std::move(object)), file_(std::move(file)), problem_(&problem)
{
}

void JsonEntry::refuse(const QString& key, const QString& sentence)
{
    if (failed())
        return;
    QStringList where{file_};
    if (!place_.isEmpty())
        where += place_;
    if (!key.isEmpty())
        where += u"“%1”"_s.arg(key);
    *problem_ = Error{Error::Kind::Invalid, where.join(u", "_s) + u": "_s + sentence, {}};
}

void JsonEntry::refuseCode(const QString& key, const QString& code, const QStringList& known)
{
    refuse(key, Words::tr("“%1” is not known. Use one of %2.").arg(code, known.join(u", "_s)));
}

QJsonValue JsonEntry::take(const QString& key, QJsonValue::Type type, bool required)
{
    read_ += key;
    const QJsonValue value = object_.value(key);
    if (value.isUndefined()) {
        if (required)
            refuse(key, Words::tr("this is missing. Add it."));
        return QJsonValue(QJsonValue::Undefined);
    }
    if (value.type() != type) {
        refuse(key, Words::tr("this is of the wrong type. Write %1.").arg(typeName(type)));
        return QJsonValue(QJsonValue::Undefined);
    }
    return value;
}

QString JsonEntry::text(const QString& key, bool required)
{
    const QJsonValue value = take(key, QJsonValue::String, required);
    const QString text = value.toString();
    if (!value.isUndefined() && isBlank(text))
        refuse(key, Words::tr("this is empty. Fill it in or leave the field out."));
    const QString textWrong = textProblem(text, key);
    const QString wrong = textWrong.isEmpty() ? nameProblem(text, key) : textWrong;
    if (!wrong.isEmpty())
        refuse({}, wrong);
    return text;
}

QDate JsonEntry::day(const QString& key, bool required)
{
    const QString text = this->text(key, required);
    const QDate day = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (!text.isEmpty() && !day.isValid())
        refuse(key, Words::tr("“%1” is no date. Write year, month and day, such as 2014-05-01.").arg(text));
    return day;
}

int JsonEntry::whole(const QString& key, const QJsonValue& value, int lowest, int highest)
{
    const double number = value.toDouble(lowest);
    if (value.isDouble() && number == std::floor(number) && number >= lowest && number <= highest)
        return int(number);
    refuse(key, Words::tr("this is no whole number from %1 to %2. Correct it.").arg(lowest).arg(highest));
    return 0;
}

int JsonEntry::number(const QString& key, int lowest, int highest, bool required)
{
    const QJsonValue value = take(key, QJsonValue::Double, required);
    return value.isUndefined() ? 0 : whole(key, value, lowest, highest);
}

bool JsonEntry::flag(const QString& key)
{
    return take(key, QJsonValue::Bool, false).toBool();
}

Currency JsonEntry::currency(const QString& key)
{
    const QString code = text(key);
    const Currency currency = Currency::fromCode(code).value_or(Currency());
    if (!failed() && !isCurrency(code))
        refuse(key, Words::tr("ISO 4217 has no currency “%1”. Write a code such as EUR.").arg(code));
    return currency;
}

Money JsonEntry::amount(const QString& key, Currency currency, bool required)
{
    const QStringList parts = text(key, required).split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty() || failed())
        return {};
    if (parts.size() == 2 && !isCurrency(parts[1]))
        refuse(key, Words::tr("ISO 4217 has no currency “%1”. Write a code such as EUR.").arg(parts[1]));
    else if (parts.size() == 2 && parts[1] != currency.code())
        refuse(key,
            Words::tr("this is in %1, the programme counts in %2. Write the amount in %2.")
                .arg(parts[1], currency.code()));
    // A comma is a thousand's separator to some and a decimal point to others: neither is guessed.
    const bool plain = parts.size() == 2 && !parts[0].contains(u',');
    const auto amount = plain ? Money::fromText(parts[0], currency) : std::nullopt;
    if (!amount)
        refuse(key,
            Words::tr("“%1” is no amount that can be counted. Write it as in \"250.00 EUR\".")
                .arg(parts.join(u' ')));
    else if (*amount < Money(0, currency))
        refuse(key, Words::tr("%1 is below zero. Write zero or more.").arg(amount->text()));
    return failed() ? Money() : *amount;
}

QStringList JsonEntry::texts(const QString& key)
{
    QStringList texts;
    for (const QJsonValue& value : take(key, QJsonValue::Array, false).toArray()) {
        if (!value.isString())
            refuse(key, Words::tr("a value in the list is no text. Put each in quotation marks."));
        texts += value.toString();
    }
    return texts;
}

QList<int> JsonEntry::numbers(const QString& key, int lowest, int highest)
{
    QList<int> numbers;
    for (const QJsonValue& value : take(key, QJsonValue::Array, true).toArray())
        numbers += whole(key, value, lowest, highest);
    return numbers;
}

JsonEntry JsonEntry::entry(const QString& key)
{
    JsonEntry entry(take(key, QJsonValue::Object, true).toObject(), file_, *problem_);
    entry.place_ = u"“%1”"_s.arg(key);
    return entry;
}

QList<JsonEntry> JsonEntry::entries(const QString& key)
{
    QList<JsonEntry> entries;
    for (const QJsonValue& value : take(key, QJsonValue::Array, false).toArray()) {
        if (!value.isObject())
            refuse(key,
                Words::tr("entry %1 of the list is no object. Put it in braces.").arg(entries.size() + 1));
        JsonEntry entry(value.toObject(), file_, *problem_);
        entry.place_ = Words::tr("entry %1 of “%2”").arg(entries.size() + 1).arg(key);
        if (const QString code = entry.object_.value(u"code").toString(); !code.isEmpty())
            entry.place_ += u" (%1)"_s.arg(code);
        entries += entry;
    }
    return entries;
}

void JsonEntry::check(const Problems& problems)
{
    if (!problems.isEmpty())
        refuse({}, problems.first().message);
}

void JsonEntry::finish(const Problems& problems)
{
    for (const QString& key : object_.keys())
        if (!read_.contains(key))
            refuse(key, Words::tr("no field is called so. Check the spelling or take it out."));
    check(problems);
}
