#include "core/sheets/cellvalues.h"

#include "core/domain/codes.h"
#include "core/domain/records/person.h"
#include "core/names/folding.h"
#include "core/names/foreignnames.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

/// The text with the digits of every script as 0 to 9.
QString plain(const QString& text)
{
    QString result = text.simplified();
    for (QChar& letter : result)
        if (letter.digitValue() >= 0)
            letter = QChar(u'0' + letter.digitValue());
    return result;
}

bool saysUnknown(const QString& text)
{
    static const QStringList words{u"?"_s, u"-"_s, u"–"_s, u"n/a"_s, u"na"_s, u"unknown"_s, u"not known"_s,
        u"inconnu"_s, u"неизвестно"_s, u"անհայտ"_s};
    return words.contains(text.toLower());
}

Understood<PartialDate> checked(const PartialDate& date, const QString& text)
{
    if (date.year > 0 && PartialDate::fromText(date.text()) == date)
        return {unknownIfPlaceholder(date), {}};
    return {{}, Words::tr("“%1” is no day of the calendar").arg(text)};
}

/// Day, month and year in the order that a person or a dot between them says.
Understood<PartialDate> ordered(const QRegularExpressionMatch& match, DateOrder order)
{
    const int first = match.captured(1).toInt(), second = match.captured(3).toInt(),
              year = match.captured(4).toInt();
    if (match.captured(2) == u"."_s)
        order = DateOrder::DayFirst; // nobody writes the month first with dots
    if (order == DateOrder::Unknown && first != second && first <= 12 && second <= 12)
        return {{},
            Words::tr("“%1” is one day or another, as day or month stands first. Say which at the beginning")
                .arg(match.captured())};
    const bool monthFirst = order == DateOrder::MonthFirst || (order == DateOrder::Unknown && second > 12);
    return checked({year, monthFirst ? first : second, monthFirst ? second : first, false}, match.captured());
}

Understood<PartialDate> dateOfNumber(const QString& text)
{
    bool whole = false;
    const int year = text.toInt(&whole);
    if (whole && year >= 1850 && year <= 2100)
        return {{year, 0, 0, false}, {}};
    return {{}, Words::tr("“%1” is a number, not a date. Format the column as dates").arg(text)};
}

Understood<PartialDate> dateOfText(const QString& text, DateOrder order)
{
    static const QRegularExpression yearFirst(u"^(\\d{4})[./\\-](\\d{1,2})[./\\-](\\d{1,2})$"_s),
        yearLast(u"^(\\d{1,2})([./\\-])(\\d{1,2})[./\\-](\\d{4})$"_s),
        monthAndYear(u"^(\\d{1,2})[./\\-](\\d{4})$"_s),
        twoDigits(u"^(\\d{1,2}[./\\-])?(\\d{1,2}[./\\-])?\\d{1,2}$|^\\d{1,2}[./\\-]\\d{1,2}[./\\-]\\d{3}$"_s);
    bool isEdtf = false;
    if (const PartialDate date = PartialDate::fromText(text, &isEdtf); isEdtf)
        return {unknownIfPlaceholder(date), {}};
    if (const auto match = yearFirst.match(text); match.hasMatch())
        return checked(
            {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(), false}, text);
    if (const auto match = yearLast.match(text); match.hasMatch())
        return ordered(match, order);
    if (const auto match = monthAndYear.match(text); match.hasMatch())
        return checked({match.captured(2).toInt(), match.captured(1).toInt(), 0, false}, text);
    if (twoDigits.match(text).hasMatch())
        return {{},
            Words::tr("“%1” has a year of two digits, and nobody can tell 1924 from 2024. Write all four")
                .arg(text)};
    return {{}, Words::tr("“%1” is no date. Write 1984-05-01, 1984-05 or 1984").arg(text)};
}

/// By every name, those in other languages first so that an English one is never taken for another country.
QHash<QString, QString> tableOf(const CodeList& list, QStringList (*foreign)(const QString&))
{
    QHash<QString, QString> table;
    for (const CodeEntry& entry : list)
        for (const QString& name : foreign(entry.code))
            table.insert(names::folded(name), entry.code);
    for (const CodeEntry& entry : list) {
        table.insert(names::folded(entry.name), entry.code);
        table.insert(names::folded(entry.name.section(u',', 0, 0)), entry.code);
        table.insert(entry.code.toLower(), entry.code);
        table.insert(entry.alpha3.toLower(), entry.code);
    }
    return table;
}

Understood<QString> codeIn(const QHash<QString, QString>& table, const Cell& cell, const QString& problem)
{
    const QString text = cell.text.simplified();
    if (text.isEmpty() || saysUnknown(text))
        return {};
    QString code = table.value(text.toLower());
    if (code.isEmpty())
        code = table.value(names::folded(text));
    return {code, code.isEmpty() ? problem.arg(text) : QString()};
}

} // namespace

Understood<PartialDate> dateIn(const Cell& cell, DateOrder order)
{
    const QString text = plain(cell.text);
    if (text.isEmpty() || saysUnknown(text))
        return {};
    if (cell.type == Cell::Type::Number)
        return dateOfNumber(text);
    return dateOfText(text, order);
}

Understood<QDate> dayIn(const Cell& cell, DateOrder order)
{
    const auto date = dateIn(cell, order);
    if (!date.problem.isEmpty() || date.value.isNull())
        return {{}, date.problem};
    if (!date.value.isExact())
        return {{}, Words::tr("“%1” is not a whole day. Write 1984-05-01, or leave it empty").arg(cell.text)};
    return {date.value.earliest(), {}};
}

Understood<QString> countryIn(const Cell& cell)
{
    static const QHash<QString, QString> table = tableOf(countries(), names::countryNames);
    return codeIn(table, cell, Words::tr("“%1” is no country. Write its code of two letters, such as AM"));
}

Understood<QString> languageIn(const Cell& cell)
{
    static const QHash<QString, QString> table = tableOf(languages(),
        [](const QString& code) { return code.size() == 2 ? names::languageNames(code) : QStringList(); });
    return codeIn(table, cell, Words::tr("“%1” is no language. Write its code of two letters, such as hy"));
}

Understood<QString> wordIn(const QByteArray& list, const Cell& cell)
{
    const QString text = cell.text.simplified();
    if (text.isEmpty() || saysUnknown(text))
        return {};
    const QString code = codeOfWord(list, text);
    return {code, code.isEmpty() ? Words::tr("“%1” is none of the words known here").arg(text) : QString()};
}
