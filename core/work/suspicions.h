#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/newcomers.h"

/// Two persons of the file who may be one, and nobody decided on it: what the check at the entrance of a form
/// or a spreadsheet says at once, for those who came with a bundle.
struct Suspicion {
    Newcomer newcomer;
    Newcomer other;
    QStringList reasons; ///< in words, as they were when the two were compared
};

/// Compares all who came and were not compared yet. Cancelling leaves the rest for the next time.
Result<void> compareNewcomers(Store& store, Progress& progress);
/// At most `limit`; what somebody decided on meanwhile, or whose person is gone, is dropped.
QList<Suspicion> suspicions(Store& store, int limit = 100);
/// "%n persons may be in this file twice …"; empty where none may.
QString sentenceOf(const QList<Suspicion>& suspicions);
