#include "app/homeward-reader/grid.h"

#include <algorithm>
#include <new>

void Grid::put(int row, int column, Cell::Type type, const QString& text)
{
    if (row < 0 || column < 0 || (type != Cell::Type::Truth && text.isEmpty()))
        return;
    if (row >= mostRows || column >= mostColumns) {
        lastRowLeftOut_ = std::max(lastRowLeftOut_, row);
        lastColumnLeftOut_ = std::max(lastColumnLeftOut_, column);
        return;
    }
    if (row >= sheet_.rows.size())
        sheet_.rows.resize(row + 1);
    QList<Cell>& cells = sheet_.rows[row];
    if (column >= cells.size()) {
        cells_ += column + 1 - cells.size();
        if (cells_ > mostCells)
            throw std::bad_alloc();
        cells.resize(column + 1);
    }
    cells[column] = {type, text.size() > mostLetters ? text.left(mostLetters) : text};
}

Cell* Grid::find(int row, int column)
{
    if (row < 0 || column < 0 || row >= sheet_.rows.size() || column >= sheet_.rows[row].size())
        return nullptr;
    return &sheet_.rows[row][column];
}

void Grid::mergeDown(int row, int column, int lastRow)
{
    ++sheet_.merged;
    const Cell* above = find(row, column);
    if (!above)
        return;
    const Cell value = *above;
    for (int below = row + 1; below <= std::min<qsizetype>(lastRow, sheet_.rows.size() - 1); ++below)
        put(below, column, value.type, value.text);
}

Sheet Grid::take(const QString& name)
{
    sheet_.name = name;
    sheet_.rowsLeftOut = lastRowLeftOut_ - (mostRows - 1);
    sheet_.columnsLeftOut = lastColumnLeftOut_ - (mostColumns - 1);
    for (QList<Cell>& row : sheet_.rows)
        while (!row.isEmpty() && row.last().type == Cell::Type::Empty)
            row.removeLast();
    while (!sheet_.rows.isEmpty() && sheet_.rows.last().isEmpty())
        sheet_.rows.removeLast();
    return std::move(sheet_);
}
