#include "app/homeward-reader/sheetimport.h"

#include "app/homeward-reader/stylesimport.h"

#include <cmath>

using namespace Qt::StringLiterals;
using namespace orcus::spreadsheet;

namespace {

constexpr double exactUpTo = 1e15; // what a spreadsheet's numbers hold to the last digit
constexpr int lastDay = 2'958'465; // 9999-12-31, counted from 1900

QString textOf(double value)
{
    if (!std::isfinite(value))
        return {};
    if (value == std::floor(value) && std::abs(value) < exactUpTo)
        return QString::number(qint64(value));
    return QString::number(value, 'g', 15);
}

/// The day a serial number stands for. Counted from 1900, the first days differ by one between programs,
/// since one of them knows a 29 February 1900: all of 0, 1 and 2 were typed as 1900-01-01, or not at all.
QDate dayOf(double serial, QDate origin)
{
    const bool from1900 = origin.year() < 1900;
    if (serial < 0 || serial > lastDay)
        return {};
    if (from1900 && serial < 3)
        return QDate(1900, 1, 1);
    return origin.addDays(qint64(serial) + (from1900 && serial < 60 ? 1 : 0));
}

} // namespace

size_t StringsImport::append(std::string_view text)
{
    texts_.append(QString::fromUtf8(text.data(), qsizetype(text.size())));
    return size_t(texts_.size() - 1);
}

void StringsImport::append_segment(std::string_view text)
{
    segments_.append(text.data(), qsizetype(text.size()));
}

size_t StringsImport::commit_segments()
{
    const QByteArray whole = std::exchange(segments_, {});
    return append({whole.constData(), size_t(whole.size())});
}

src_address_t Addresses::resolve_address(std::string_view address)
{
    src_address_t found{0, 0, 0};
    for (const char letter : address) {
        if (letter >= 'A' && letter <= 'Z' && found.column < mostColumns * 100)
            found.column = found.column * 26 + (letter - 'A' + 1);
        else if (letter >= '0' && letter <= '9' && found.row < mostRows * 100)
            found.row = found.row * 10 + (letter - '0');
    }
    --found.column, --found.row;
    return found;
}

src_range_t Addresses::resolve_range(std::string_view range)
{
    const size_t colon = range.find(':');
    const src_address_t first = resolve_address(range.substr(0, colon));
    return {first, colon == range.npos ? first : resolve_address(range.substr(colon + 1))};
}

void FormulaImport::set_formula(formula_grammar_t, std::string_view formula)
{
    formula_ = {Cell::Type::Formula, QString::fromUtf8(formula.data(), qsizetype(formula.size()))};
    result_ = {};
}

void FormulaImport::set_result_string(std::string_view value)
{
    result_ = {Cell::Type::Text, QString::fromUtf8(value.data(), qsizetype(value.size()))};
}

void FormulaImport::set_result_value(double value)
{
    result_ = {Cell::Type::Number, textOf(value)};
}

void FormulaImport::set_result_bool(bool value)
{
    result_ = {Cell::Type::Truth, value ? u"1"_s : u"0"_s};
}

void FormulaImport::commit()
{
    grid_.countFormula();
    const Cell& kept = result_.type == Cell::Type::Empty ? formula_ : result_;
    grid_.put(row_, column_, kept.type, kept.text);
    formula_ = result_ = {};
}

Sheet SheetImport::take(const StylesImport& styles, QDate origin)
{
    for (auto format = formats_.cbegin(); format != formats_.cend(); ++format) {
        Cell* cell = grid_.find(format.key().first, format.key().second);
        if (!cell || cell->type != Cell::Type::Number || !styles.isDate(*format))
            continue;
        const QDate day = dayOf(cell->text.toDouble(), origin);
        if (day.isValid())
            *cell = {Cell::Type::Date, day.toString(Qt::ISODate)};
    }
    for (const range_t& range : merged_)
        grid_.mergeDown(range.first.row, range.first.column, range.last.row);
    return grid_.take(name_);
}

void SheetImport::set_auto(int row, int column, std::string_view text)
{
    grid_.put(row, column, Cell::Type::Text, text);
}

void SheetImport::set_string(int row, int column, string_id_t text)
{
    grid_.put(row, column, Cell::Type::Text, strings_.at(text));
}

void SheetImport::set_value(int row, int column, double value)
{
    grid_.put(row, column, Cell::Type::Number, textOf(value));
}

void SheetImport::set_bool(int row, int column, bool value)
{
    grid_.put(row, column, Cell::Type::Truth, value ? u"1"_s : u"0"_s);
}

void SheetImport::set_date_time(int row, int column, int year, int month, int day, int, int, double)
{
    const QDate date(year, month, day);
    grid_.put(row, column, date.isValid() ? Cell::Type::Date : Cell::Type::Text,
        date.isValid() ? date.toString(Qt::ISODate) : u"%1-%2-%3"_s.arg(year).arg(month).arg(day));
}

void SheetImport::set_format(int row, int column, size_t format)
{
    if (row < mostRows && column < mostColumns)
        formats_.insert({row, column}, format);
}

void SheetImport::fill_down_cells(int row, int column, int count)
{
    const Cell* above = grid_.find(row, column);
    const Cell value = above ? *above : Cell();
    const int last = std::min(row + count, mostRows); // one beyond what is read is enough to be counted
    for (int below = row + 1; below <= last && value.type != Cell::Type::Empty; ++below)
        grid_.put(below, column, value.type, value.text);
}
