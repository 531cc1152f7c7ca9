#pragma once

#include "core/base/error.h"

#include <QStringList>

#include <vector>

/// The sizes of machine-readable lines, and how lines are made out of what people type and readers send.
namespace mrz {

/// Where the fields of one size of document stand: line, first letter, length.
struct Span {
    int line, first, length;
};
struct Layout {
    int lines, width;
    Span names, number, nationality, birth, sex, expiry, personal;
    Span rest; ///< where a number too long for its room goes on
    bool personalChecked;
    std::vector<Span> composite;
    Span compositeDigit;
};

extern const Layout passport; ///< TD3
extern const Layout largeCard; ///< TD2
extern const Layout card; ///< TD1

bool isLetterOfLines(QChar c);
/// The text in capitals, « written out, spaces gone, cut into lines; one long line is cut where its length
/// says what it is.
QStringList linesOf(const QString& text);
/// The size that the lines have; null for none, which noLayout puts into words.
const Layout* layoutOf(const QStringList& lines);
Error noLayout(const QStringList& lines);

} // namespace mrz
