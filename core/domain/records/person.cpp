#include "core/domain/records/person.h"

#include "core/domain/records/rules.h"

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Person)
};

// The oldest person whose age is proven lived 122 years. An older date is mostly a year of another calendar.
constexpr int oldestAge = 130;

/// Whether the file can give back the very date: there is such a day, and no day without its month.
bool isDate(const PartialDate& date)
{
    return PartialDate::fromText(date.text()) == date;
}

QString birthProblem(const PartialDate& birth, QDate today)
{
    if (birth.year == 0 && birth.month == 0 && birth.day == 0)
        return {};
    if (!isDate(birth))
        return Words::tr(
            "Date of birth: there is no such day. Put year, month and day right, or leave out the day.");
    if (birth.earliest() > today)
        return Words::tr("Date of birth: %1 lies in the future. Enter a day up to today, or leave it empty.")
            .arg(birth.text());
    if (birth.latest() < today.addYears(-oldestAge))
        return Words::tr(
            "Date of birth: %1 lies more than %2 years ago. Where it is a date of another calendar, "
            "choose that calendar.")
            .arg(birth.text(), QString::number(oldestAge));
    return {};
}

} // namespace

PartialDate unknownIfPlaceholder(const PartialDate& birth)
{
    return birth.year == 1900 && birth.month == 1 && birth.day == 1 ? PartialDate() : birth;
}

Problems validate(const Person& person, QDate today)
{
    const bool named
        = !isBlank(person.givenName) || !isBlank(person.familyName) || !isBlank(person.scriptName);
    const QString birth = birthProblem(person.birth, today);
    return Rules(person)
        .name(&Person::givenName)
        .name(&Person::familyName)
        .name(&Person::scriptName)
        .require(named, &Person::givenName,
            Words::tr(
                "Name: enter a name in some form, given, family or in its own script. One word is enough."))
        .require(birth.isEmpty(), &Person::birth, birth)
        .country(&Person::nationality)
        .notAfter(today, &Person::returnedOn)
        .problems();
}

Problems validate(const NameSpelling& spelling, QDate)
{
    return Rules(spelling)
        .name(&NameSpelling::text)
        .require(!isBlank(spelling.text), &NameSpelling::text,
            Words::tr("Name: enter the name as it was met, or remove the line."))
        .problems();
}
