#include "core/domain/records/rules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

bool turnsDirection(QChar c)
{
    const char16_t unit = c.unicode();
    return unit == 0x061c || unit == 0x200e || unit == 0x200f || (unit >= 0x202a && unit <= 0x202e)
        || (unit >= 0x2066 && unit <= 0x2069);
}

bool breaksLine(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator
        || c == QChar::ParagraphSeparator;
}

bool cannotBeSeen(QChar c)
{
    // Hangul fillers and the blank Braille cell are letters and symbols to Unicode, and blank on the screen.
    static constexpr char16_t blanks[] = {0x034f, 0x115f, 0x1160, 0x2800, 0x3164, 0xffa0};
    return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
        || (c.unicode() >= 0xfe00 && c.unicode() <= 0xfe0f) || std::ranges::count(blanks, c.unicode()) > 0;
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

QString textProblem(const QString& text, const QString& fieldName)
{
    if (text.size() > textLimit)
        return Words::tr(
            "%1: the text is longer than 10,000 characters. Shorten it, or attach it as a document.")
            .arg(fieldName);
    if (text.contains(QChar::Null))
        return Words::tr("%1: the text holds a NUL character, which cannot be kept. Type the text again.")
            .arg(fieldName);
    if (!text.isValidUtf16())
        return Words::tr("%1: the text holds half a character. Type it again where it looks broken.")
            .arg(fieldName);
    return {};
}

QString nameProblem(const QString& text, const QString& fieldName)
{
    if (std::ranges::any_of(text, breaksLine))
        return Words::tr("%1: there is a line break or tab in it. Write it on one line.").arg(fieldName);
    if (std::ranges::any_of(text, turnsDirection))
        return Words::tr(
            "%1: there is an invisible mark of writing direction in it. Type it instead of pasting it.")
            .arg(fieldName);
    return {};
}

QString plainName(const QString& text)
{
    QString plain = text;
    plain.removeIf(turnsDirection);
    return plain.trimmed();
}

bool isBlank(const QString& text)
{
    return std::ranges::all_of(text, cannotBeSeen);
}

QString countryProblem(const QString& code, const QString& name)
{
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(u"[A-Z]{2}"_s));
    if (code.isEmpty() || shape.match(code).hasMatch())
        return {};
    return Words::tr("%1: enter the two capital letters of the country's code, such as AM for Armenia.")
        .arg(name);
}

QString futureProblem(QDate day, QDate today, const QString& name)
{
    if (!day.isValid() || day <= today)
        return {};
    return Words::tr(
        "%1: %2 lies in the future. Enter a day up to today, or leave it empty until it has come.")
        .arg(name, dayText(day));
}

QString orderProblem(QDate start, QDate end, const QString& startName, const QString& endName)
{
    if (!start.isValid() || !end.isValid() || start <= end)
        return {};
    return Words::tr("%1: %2 lies before %3 (%4). Put one of the two right.")
        .arg(endName, dayText(end), startName, dayText(start));
}
