#pragma once

#include <string>
#include <vector>

/// How a sheet is to be understood, where it is not left to itself.
struct SheetOptions {
    std::string file, sheet, encoding, separator, dates, scheme, errors;
    int headerRow = 0; ///< from 1; 0: the one that looks like it
    std::vector<std::string> columns; ///< "HEADER=meaning"
    std::vector<std::string> decisions; ///< "ROW=new", "ROW=skip", "ROW=same"
};
