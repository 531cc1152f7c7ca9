#include "app/homeward-reader/csvfile.h"

#include "app/homeward-reader/grid.h"

#include <QHash>

#include <orcus/csv_parser.hpp>

namespace {

/// Receives cells from liborcus.
class CsvImport : public orcus::csv_handler {
public:
    void begin_row() { ++row_, column_ = 0; }
    void cell(const char* text, size_t length, bool)
    {
        grid_.put(row_, column_++, Cell::Type::Text, std::string_view(text, length));
    }
    Sheet take() { return grid_.take({}); }

private:
    Grid grid_;
    int row_ = -1, column_ = 0;
};

/// How many separators each of the first lines has, those in quotes apart.
QList<int> countsOf(const QString& text, QChar separator)
{
    constexpr qsizetype lines = 30, letters = 64 * 1024;
    QList<int> counts{0};
    bool isQuoted = false;
    for (qsizetype i = 0; i < std::min(text.size(), letters) && counts.size() <= lines; ++i) {
        if (text[i] == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && text[i] == u'\n')
            counts.append(0);
        else if (!isQuoted && text[i] == separator)
            ++counts.last();
    }
    return counts;
}

} // namespace

QChar separatorOf(const QString& text)
{
    QChar best = u',';
    qsizetype most = 0;
    for (const QChar separator : {u',', u';', u'\t', u'|'}) {
        QHash<int, qsizetype> alike;
        for (const int count : countsOf(text, separator))
            if (count > 0 && ++alike[count] > most)
                most = alike[count], best = separator;
    }
    return best;
}

Sheet sheetOfCsv(const QString& text, QChar separator)
{
    QString lines = text;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    const std::string utf8 = lines.toStdString();
    orcus::csv::parser_config config;
    config.delimiters = char(separator.toLatin1());
    config.text_qualifier = '"';
    config.trim_cell_value = false;
    CsvImport import;
    orcus::csv_parser<CsvImport> parser(utf8.data(), utf8.size(), import, config);
    parser.parse();
    return import.take();
}
