#include "core/sheets/layout.h"

#include "core/names/folding.h"
#include "core/store/store.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headerWithin = 20; // rows; above a header stand titles and notes

/// Day and month apart by a slash or a dash, in whichever order, behind them the year.
const QRegularExpression& twoWays()
{
    static const QRegularExpression pattern(u"^\\s*(\\d{1,2})[/\\-](\\d{1,2})[/\\-]\\d{4}\\s*$"_s);
    return pattern;
}

bool isDate(Meaning meaning)
{
    return meaning == Meaning::Birth || meaning == Meaning::AppliedOn || meaning == Meaning::ReturnedOn;
}

/// Calls `see` with the two numbers of each date that could be read in two ways.
template <class See>
void eachTwoWays(const Sheet& sheet, const Layout& layout, See see)
{
    for (int column = 0; column < layout.columns.size(); ++column) {
        if (!isDate(layout.columns[column]))
            continue;
        for (qsizetype row = layout.headerRow + 1; row < sheet.rows.size(); ++row) {
            const Cell cell = sheet.at(row, column);
            if (cell.type != Cell::Type::Text)
                continue;
            if (const auto match = twoWays().match(cell.text); match.hasMatch())
                see(match.captured(1).toInt(), match.captured(2).toInt());
        }
    }
}

QByteArray settingOf(const QStringList& headers)
{
    const QByteArray names = names::folded(headers.join(u'|')).toUtf8();
    return "sheet-columns:" + QCryptographicHash::hash(names, QCryptographicHash::Sha256).toHex().left(32);
}

/// The row that names most columns this program knows; the first one with two texts where none does.
int guessedHeader(const Sheet& sheet)
{
    int best = -1, firstWide = 0;
    qsizetype most = 0;
    for (qsizetype row = std::min(headerWithin, sheet.rows.size()) - 1; row >= 0; --row) {
        qsizetype known = 0, texts = 0;
        for (const Meaning meaning : meaningsOf(headersOf(sheet, int(row))))
            known += meaning != Meaning::Unknown;
        for (const Cell& cell : sheet.rows[row])
            texts += cell.type == Cell::Type::Text;
        if (texts >= 2)
            firstWide = int(row);
        if (known > 0 && known >= most)
            most = known, best = int(row);
    }
    return best >= 0 ? best : firstWide;
}

} // namespace

QStringList headersOf(const Sheet& sheet, int headerRow)
{
    QStringList headers;
    for (qsizetype column = 0; column < sheet.width(); ++column)
        headers.append(sheet.at(headerRow, column).text.simplified());
    return headers;
}

DateOrder dateOrderOf(const Sheet& sheet, const Layout& layout)
{
    bool dayFirst = false, monthFirst = false;
    eachTwoWays(sheet, layout, [&](int first, int second) {
        dayFirst = dayFirst || first > 12;
        monthFirst = monthFirst || second > 12;
    });
    if (dayFirst == monthFirst)
        return DateOrder::Unknown;
    return dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

bool hasAmbiguousDates(const Sheet& sheet, const Layout& layout)
{
    bool any = false;
    eachTwoWays(sheet, layout, [&](int first, int second) { any = any || first != second; });
    return any && dateOrderOf(sheet, layout) == DateOrder::Unknown;
}

Layout guessedLayout(const Store& store, const Sheet& sheet, int number)
{
    return guessedLayout(store, sheet, number, guessedHeader(sheet));
}

Layout guessedLayout(const Store& store, const Sheet& sheet, int number, int headerRow)
{
    Layout layout{number, headerRow, {}, DateOrder::Unknown, {}};
    const QStringList headers = headersOf(sheet, headerRow);
    layout.columns = meaningsOf(headers);
    if (const auto told = store.setting(settingOf(headers))) {
        const QList<QByteArray> codes = told->split('\n');
        layout.scheme = QString::fromUtf8(codes.value(0));
        for (qsizetype i = 0; i < layout.columns.size() && i + 1 < codes.size(); ++i)
            layout.columns[i] = fromCode<Meaning>(std::string_view(codes[i + 1].constData()));
    }
    layout.dates = dateOrderOf(sheet, layout);
    return layout;
}

void remember(Store& store, const Sheet& sheet, const Layout& layout)
{
    QByteArray told = layout.scheme.toUtf8();
    for (const Meaning meaning : layout.columns)
        told += '\n' + QByteArray(label(meaning).code);
    store.setSetting(settingOf(headersOf(sheet, layout.headerRow)), told);
}
