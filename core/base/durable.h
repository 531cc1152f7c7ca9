#pragma once

#include "core/base/result.h"

#include <string_view>

/// Makes what was written to an open file survive a power cut. False where the disk refuses.
bool syncFile(int descriptor);

/// Makes names made or changed in a folder survive a power cut. Windows and some sticks have no such call:
/// true.
bool syncFolder(const QString& folder);

/// Puts a small file in the place of whatever is at `path`: at every moment, and after a power cut, there is
/// either the old file or the new one, whole. Only its owner may read it. The error names the file.
Result<void> replaceFile(const QString& path, std::string_view bytes);
