#include "core/domain/ratefile.h"

#include "core/base/delimited.h"
#include "core/domain/records/checks.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RateFile)
};

constexpr int fewestOfAMonth = 100; // a monthly list names all currencies, about 160

Error refusal(const QString& message)
{
    return {Error::Kind::Invalid, message, {}};
}

/// A rate as it stands in the file.
struct Raw {
    int line = 0;
    QString code, day, rate;
};

QDate dateOf(const QString& text)
{
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QString plain = text.simplified();
    for (const char* form : {"yyyy-MM-dd", "d MMM yyyy", "dd-MMM-yyyy", "d MMMM yyyy", "dd-MMM-yy"})
        if (const QDate day = english.toDate(plain, QLatin1String(form)); day.isValid())
            return day.year() < 1970 ? day.addYears(100) : day;
    return {};
}

Result<QList<Raw>> rowsOfXml(const QByteArray& bytes)
{
    QXmlStreamReader xml(bytes);
    QList<Raw> rows;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isDTD())
            return refusal(Words::tr("This is no list of rates: it declares a document type. Download it "
                                     "again."));
        if (!xml.isStartElement())
            continue;
        const auto name = xml.name();
        if (name == u"UN_OPERATIONAL_RATES")
            rows.append({int(xml.lineNumber()), {}, {}, {}});
        else if (rows.isEmpty())
            continue;
        else if (name == u"f_curr_code")
            rows.last().code = xml.readElementText();
        else if (name == u"rate")
            rows.last().rate = xml.readElementText();
        else if (name == u"eff_date")
            rows.last().day = xml.readElementText();
    }
    if (xml.hasError())
        return refusal(Words::tr("The list breaks off or is damaged at line %1. Download it again; nothing "
                                 "was taken in.")
                           .arg(xml.lineNumber()));
    return rows;
}

/// Which columns hold what.
struct Columns {
    qsizetype code = 2, day = 3, rate = 4;

    /// Whether the row is a header that names them.
    bool read(const QStringList& header)
    {
        Columns found{-1, -1, -1};
        for (qsizetype i = 0; i < header.size(); ++i) {
            const QString name = header[i].toLower();
            if (name.contains(u"abbrev") || name.contains(u"code"))
                found.code = i;
            else if (name.contains(u"date"))
                found.day = i;
            else if (name.contains(u"rate"))
                found.rate = i;
        }
        if (found.code < 0 || found.day < 0 || found.rate < 0)
            return false;
        *this = found;
        return true;
    }
    qsizetype last() const { return std::max({code, day, rate}); }
};

Result<QList<Raw>> rowsOfText(const QString& text)
{
    if (!text.endsWith(u'\n') && !text.endsWith(u'\r'))
        return refusal(Words::tr("The last line does not end, so the list may be cut off. Download it again; "
                                 "if it is whole, add an empty line at its end. Nothing was taken in."));
    Columns columns;
    QList<Raw> rows;
    for (const DelimitedRow& row : delimitedRows(text)) {
        if (columns.read(row.cells))
            continue;
        const bool isRate = row.cells.size() > 2 && Currency::fromCode(row.cells.value(columns.code));
        if (!isRate && (rows.isEmpty() || row.cells.size() < 3))
            continue; // a title above, a note below
        if (row.cells.size() <= columns.last())
            return refusal(Words::tr("Line %1 breaks off. Download the list again; nothing was taken in.")
                               .arg(row.line));
        rows.append({row.line, row.cells[columns.code], row.cells[columns.day], row.cells[columns.rate]});
    }
    return rows;
}

QString rateProblem(const Raw& raw)
{
    const QString rate = raw.rate.trimmed();
    if (rate.contains(u','))
        return Words::tr("Line %1, %2: “%3” has a comma, which may mean two things. Write the rate with a "
                         "point only, as 1250.50.")
            .arg(raw.line)
            .arg(raw.code, rate);
    return Words::tr("Line %1, %2: “%3” is no rate. A rate is a decimal number above zero of at most 18 "
                     "digits. Correct the file or type the rate.")
        .arg(raw.line)
        .arg(raw.code, rate);
}

/// The rates by currency and day, checked one by one.
using ByDay = std::map<std::pair<QString, QDate>, Rate>;

Result<ByDay> checked(const QList<Raw>& rows)
{
    ByDay rates;
    for (Raw raw : rows) {
        raw.code = raw.code.trimmed();
        const auto rate = Rate::fromText(raw.rate);
        const QDate day = dateOf(raw.day);
        if (!Currency::fromCode(raw.code))
            return refusal(Words::tr("Line %1: “%2” is no currency code of three capital letters.")
                               .arg(raw.line)
                               .arg(raw.code));
        if (!rate)
            return refusal(rateProblem(raw));
        if (!day.isValid())
            return refusal(
                Words::tr("Line %1, %2: “%3” is no date that can be read. Write it as 2026-11-01 or 1 Nov "
                          "2026.")
                    .arg(raw.line)
                    .arg(raw.code, raw.day.trimmed()));
        const auto [place, isNew] = rates.emplace(std::pair(raw.code, day), *rate);
        if (!isNew && place->second != *rate)
            return refusal(Words::tr("Line %1: %2 stands twice for %3, at %4 and at %5. Ask the publisher or "
                                     "correct the file; nothing was taken in.")
                               .arg(raw.line)
                               .arg(raw.code, day.toString(Qt::ISODate), place->second.text(), rate->text()));
    }
    return rates;
}

/// The date that most rates have; of equally many the earlier.
QDate dateOfMost(const ByDay& rates)
{
    std::map<QDate, int> counts;
    for (const auto& [key, rate] : rates)
        ++counts[key.second];
    return std::ranges::max_element(counts, {}, [](const auto& one) { return one.second; })->first;
}

RateFile listingOf(const ByDay& rates, const QString& fileName, RateListing listing)
{
    RateFile file;
    const QDate most = dateOfMost(rates);
    for (const auto& [key, rate] : rates) {
        const Currency currency = *Currency::fromCode(key.first);
        if (!isListed(currency)) {
            file.leftOut.append(key.first);
            continue;
        }
        ListedRate listed{currency, key.second, rate, listing, {}};
        listed.source = u"UN Operational Rates of Exchange, %1"_s.arg(fileName);
        if (listing == RateListing::Monthly && key.second > most)
            listed.origin = RateListing::MidMonth;
        if (listing == RateListing::Monthly && key.second < most) {
            listed.source += Words::tr(", effective since %1").arg(key.second.toString(Qt::ISODate));
            listed.effectiveOn = most;
            if (rates.contains({key.first, most}))
                continue; // the newer one of the same list stands
            if (!file.rates.isEmpty() && file.rates.last().currency == currency)
                file.rates.removeLast();
        }
        file.rates.append(listed);
    }
    return file;
}

} // namespace

Result<RateFile> readRates(const QByteArray& bytes, const QString& fileName, RateListing listing)
{
    const QString text = textOfFile(bytes);
    const auto rows = text.trimmed().startsWith(u'<') ? rowsOfXml(bytes) : rowsOfText(text);
    if (!rows)
        return rows.error();
    const auto rates = checked(*rows);
    if (!rates)
        return rates.error();
    if (rates->empty())
        return refusal(Words::tr("No rate was found in %1. Take the list as the UN Treasury publishes it: "
                                 "XML, CSV or tab-separated text.")
                           .arg(fileName));
    QSet<QString> codes;
    for (const auto& [key, rate] : *rates)
        codes.insert(key.first);
    if (listing == RateListing::Unknown)
        listing = codes.size() >= fewestOfAMonth ? RateListing::Monthly : RateListing::MidMonth;
    return listingOf(*rates, fileName, listing);
}
