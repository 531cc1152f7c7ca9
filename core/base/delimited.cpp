#include "core/base/delimited.h"

#include <QStringDecoder>

#include <algorithm>

namespace {

QChar separatorOf(const QString& text)
{
    QChar best = u',';
    for (const QChar separator : {u';', u'\t'})
        if (text.count(separator) > text.count(best))
            best = separator;
    return best;
}

/// Takes one letter after another.
class Splitter {
public:
    explicit Splitter(QChar separator) : separator_(separator) { }

    void take(QChar letter)
    {
        if (quoted_ && letter == u'"')
            quoted_ = false, closed_ = true;
        else if (quoted_)
            cell_ += letter;
        else if (letter == u'"' && closed_)
            cell_ += letter, quoted_ = true; // a doubled quote
        else if (letter == u'"' && cell_.trimmed().isEmpty())
            cell_.clear(), quoted_ = true;
        else if (letter == separator_)
            endCell();
        else if (letter == u'\n')
            endRow();
        else
            cell_ += letter;
        if (letter != u'"')
            closed_ = false;
        if (letter == u'\n')
            ++line_;
    }
    QList<DelimitedRow> rows()
    {
        endRow();
        return rows_;
    }

private:
    void endCell()
    {
        cells_.append(cell_.trimmed());
        cell_.clear();
    }
    void endRow()
    {
        endCell();
        if (!std::ranges::all_of(cells_, &QString::isEmpty))
            rows_.append({begins_, cells_});
        cells_.clear();
        begins_ = line_ + 1;
    }

    QChar separator_;
    int line_ = 1;
    int begins_ = 1;
    bool quoted_ = false;
    bool closed_ = false; // the letter before ended a quotation
    QString cell_;
    QStringList cells_;
    QList<DelimitedRow> rows_;
};

} // namespace

QList<DelimitedRow> delimitedRows(const QString& text)
{
    QString lines = text;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    Splitter splitter(separatorOf(lines));
    for (const QChar letter : lines)
        splitter.take(letter);
    return splitter.rows();
}

QString textOfFile(const QByteArray& bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}
