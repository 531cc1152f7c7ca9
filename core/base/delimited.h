#pragma once

#include <QStringList>

/// A line of delimited text, by its number in the file from 1 on.
struct DelimitedRow {
    int line = 0;
    QStringList cells; ///< without the blanks around them
};

/// The rows of comma-, semicolon- or tab-separated text (RFC 4180: quotes may hold separators, line ends and
/// doubled quotes); the separator is the one of the three that the text has most of. Blank lines are left
/// out. Any text is read somehow: what it means is the caller's to judge.
QList<DelimitedRow> delimitedRows(const QString& text);
/// Bytes as text: UTF-8 with or without its mark, else Latin-1.
QString textOfFile(const QByteArray& bytes);
