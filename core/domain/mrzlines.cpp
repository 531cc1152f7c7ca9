#include "core/domain/mrzlines.h"

#include "core/domain/mrz.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MachineReadable)
};

/// The text in capitals, « written out, spaces gone; line ends stay.
QString cleaned(const QString& text)
{
    QString clean;
    for (const QChar c : text.toUpper()) {
        if (c == u'«')
            clean += u"<<"_s;
        else if (c == u'\n' || c == u'\r')
            clean += u'\n';
        else if (!c.isSpace())
            clean += c;
    }
    return clean;
}

} // namespace

namespace mrz {

const Layout passport{2, 44, {0, 5, 39}, {1, 0, 9}, {1, 10, 3}, {1, 13, 6}, {1, 20, 1}, {1, 21, 6},
    {1, 28, 14}, {1, 28, 0}, true, {{1, 0, 10}, {1, 13, 7}, {1, 21, 22}}, {1, 43, 1}};
const Layout largeCard{2, 36, {0, 5, 31}, {1, 0, 9}, {1, 10, 3}, {1, 13, 6}, {1, 20, 1}, {1, 21, 6},
    {1, 28, 7}, {1, 28, 7}, false, {{1, 0, 10}, {1, 13, 7}, {1, 21, 14}}, {1, 35, 1}};
const Layout card{3, 30, {2, 0, 30}, {0, 5, 9}, {1, 15, 3}, {1, 0, 6}, {1, 7, 1}, {1, 8, 6}, {1, 18, 11},
    {0, 15, 15}, false, {{0, 5, 25}, {1, 0, 7}, {1, 8, 7}, {1, 18, 11}}, {1, 29, 1}};

bool isLetterOfLines(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'<';
}

QStringList linesOf(const QString& text)
{
    QStringList lines = cleaned(text).split(u'\n', Qt::SkipEmptyParts);
    if (lines.size() != 1)
        return lines;
    const QString whole = lines.first();
    for (const Layout* layout : {&passport, &largeCard, &card})
        if (whole.size() == layout->lines * layout->width) {
            lines.clear();
            for (int i = 0; i < layout->lines; ++i)
                lines.append(whole.mid(i * layout->width, layout->width));
        }
    return lines;
}

const Layout* layoutOf(const QStringList& lines)
{
    for (const Layout* layout : {&passport, &largeCard, &card})
        if (lines.size() == layout->lines
            && std::ranges::all_of(lines, [&](const QString& line) { return line.size() == layout->width; }))
            return layout;
    return nullptr;
}

Error noLayout(const QStringList& lines)
{
    QStringList lengths;
    for (const QString& line : lines)
        lengths.append(QString::number(line.size()));
    return {Error::Kind::Invalid,
        Words::tr("A passport has 2 lines of 44 letters, a card 2 of 36 or 3 of 30. Here the lines have: %1. "
                  "Compare the line that is too short or too long.")
            .arg(lengths.join(u", "_s)),
        {}};
}

} // namespace mrz

bool looksMachineReadable(const QString& text)
{
    const QString clean = cleaned(text).remove(u'\n');
    return clean.size() >= 10 && clean.contains(u'<') && std::ranges::all_of(clean, mrz::isLetterOfLines);
}
