#pragma once

#include "core/base/progress.h"
#include "core/work/desk.h"

/// What is to be made up.
struct SyntheticTerms {
    int cases = 0;
    quint64 seed = 0;
    int casesPerBatch = 200; ///< cases written in one transaction; each batch is on disk when it is reported
    int registeredAgain
        = 0; ///< of a thousand principals, so many are registered once more in another spelling
};

/// The people who act in a synthetic file; each has their key.
struct SyntheticCast {
    const Actor& manager;
    const Actor& caseworker;
    const Actor& finance;
};

/// Fills the demo office with synthetic cases, all through the normal acts: households of one to six,
/// counselling, plans, payments, visits, at the stages that an office has at one time. The same seed makes
/// the same people, plans and sums. `clock` is the store's and moves. Names are put together from lists and
/// mean nobody; each case carries an external number "synthetic",
/// and who is registered again the number of the first case as "synthetic-again". `progress` counts cases.
Result<void> makeSyntheticCases(Store& store, SteppedClock& clock, const SyntheticCast& cast,
    const SyntheticTerms& terms, Progress& progress);
