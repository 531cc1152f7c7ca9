#pragma once

#include "app/homewardctl/sheetoptions.h"
#include "core/sheets/plan.h"

/// A sheet with what it says and what would become of it.
struct Looked {
    SheetFile file;
    Sheet sheet;
    SheetPlan plan;
};

/// Reads the file and plans it as the options say.
Result<Looked> look(const SheetOptions& options, const Store& store);
