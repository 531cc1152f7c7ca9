#pragma once

#include "core/store/changelog.h"

#include <QHash>

/// The changes of one case that the log holds, by their dots; of the case that was asked for last.
class HeldChanges {
public:
    /// The held change of the same place, in the case of `change`; null where there is none.
    const Change* find(const ChangeLog& log, const Change& change);
    void forget(const Uuid& caseId); ///< the log holds more of that case than before

private:
    bool known_ = false;
    Uuid caseId_;
    QHash<std::pair<int, qint64>, Change> changes_;
};
