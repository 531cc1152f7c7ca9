#pragma once

#include "core/sheets/table.h"

#include <string_view>

/// A sheet while a parser fills it, cell by cell, in any order; cells beyond what is read are counted only.
class Grid {
public:
    void put(int row, int column, Cell::Type type, const QString& text);
    void put(int row, int column, Cell::Type type, std::string_view utf8)
    {
        put(row, column, type, QString::fromUtf8(utf8.data(), qsizetype(utf8.size())));
    }
    /// The cell, to be changed; null where nothing was put there.
    Cell* find(int row, int column);
    /// Gives the value above to each row below it of a merged range.
    void mergeDown(int row, int column, int lastRow);
    void countFormula() { ++sheet_.formulas; }
    Sheet take(const QString& name);

private:
    Sheet sheet_;
    qsizetype cells_ = 0;
    int lastRowLeftOut_ = mostRows - 1, lastColumnLeftOut_ = mostColumns - 1;
};
