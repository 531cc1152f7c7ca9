#pragma once

#include <QString>
#include <QStringList>

/// A function of a source file and its lines, braces and the line of its name included.
struct Function {
    QString name; ///< the line above its opening brace
    int lines = 0;
};

/// The source without comments and without what stands between quotes; lines stay lines.
QString withoutProse(const QString& source);

/// The functions of a source formatted by our .clang-format, which gives the opening brace of a function,
/// and of nothing else, a line of its own. Functions on one line and lambdas are not listed.
QList<Function> functionsOf(const QString& source);

/// The constructors that a source declares with more than `limit` parameters, as "Name: parameters".
QStringList constructorsAbove(int limit, const QString& source);
