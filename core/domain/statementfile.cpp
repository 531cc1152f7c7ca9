#include "core/domain/statementfile.h"

#include "core/base/delimited.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StatementFile)
};

Error refusal(const QString& message)
{
    return {Error::Kind::Invalid, message, {}};
}

/// Which columns hold what; -1 where there is none.
struct Columns {
    qsizetype day = -1, amount = -1, debit = -1, credit = -1, text = -1, reference = -1;

    explicit Columns(const QStringList& header)
    {
        for (qsizetype i = 0; i < header.size(); ++i) {
            const QString name = header[i].toLower();
            const auto is = [&](const char* word) { return name.contains(QLatin1String(word)); };
            qsizetype& column = is("date")                        ? day
                : is("amount")                                    ? amount
                : is("debit")                                     ? debit
                : is("credit")                                    ? credit
                : is("reference") || is("voucher")                ? reference
                : is("text") || is("description") || is("detail") ? text
                                                                  : unused;
            if (column < 0)
                column = i;
        }
    }
    bool areEnough() const { return day >= 0 && (amount >= 0 || (debit >= 0 && credit >= 0)); }

private:
    qsizetype unused = 0;
};

QDate dateOf(const QString& text)
{
    for (const char* form : {"yyyy-MM-dd", "dd.MM.yyyy", "d.M.yyyy"})
        if (const QDate day = QDate::fromString(text, QLatin1String(form)); day.isValid())
            return day;
    return {};
}

/// One amount, or what came in less what went out.
std::optional<Money> amountOf(const QStringList& cells, const Columns& columns, Currency currency)
{
    if (columns.amount >= 0)
        return Money::fromText(cells.value(columns.amount), currency);
    Money sum(0, currency);
    bool isGiven = false;
    for (const auto& [column, sign] : {std::pair(columns.credit, 1), std::pair(columns.debit, -1)}) {
        if (cells.value(column).isEmpty())
            continue;
        const auto part = Money::fromText(cells.value(column), currency);
        if (!part)
            return std::nullopt;
        const qint64 size = part->minorUnits() < 0 ? -part->minorUnits() : part->minorUnits();
        sum += Money(sign * size, currency);
        isGiven = true;
    }
    return isGiven ? std::optional(sum) : std::nullopt;
}

} // namespace

Result<QList<StatementEntry>> readStatement(const QByteArray& bytes, Currency currency)
{
    const QList<DelimitedRow> rows = delimitedRows(textOfFile(bytes));
    const Columns columns(rows.isEmpty() ? QStringList() : rows.first().cells);
    if (!columns.areEnough())
        return refusal(
            Words::tr("The first line does not name the columns. It needs a date and an amount, or "
                      "a debit and a credit; text and reference help to match."));
    QList<StatementEntry> entries;
    for (const DelimitedRow& row : rows.mid(1)) {
        StatementEntry entry;
        entry.bookedOn = dateOf(row.cells.value(columns.day));
        const auto amount = amountOf(row.cells, columns, currency);
        if (!entry.bookedOn.isValid())
            return refusal(
                Words::tr("Line %1: “%2” is no date. Write it as 2014-10-01 or 01.10.2014. Nothing "
                          "was taken in.")
                    .arg(row.line)
                    .arg(row.cells.value(columns.day)));
        if (!amount)
            return refusal(Words::tr("Line %1 has no amount in %2 that can be read. Write it as -1250.50. "
                                     "Nothing was taken in.")
                               .arg(row.line)
                               .arg(currency.code()));
        entry.amount = *amount;
        entry.text = columns.text < 0 ? QString() : row.cells.value(columns.text);
        entry.reference = columns.reference < 0 ? QString() : row.cells.value(columns.reference);
        entries.append(entry);
    }
    return entries;
}
