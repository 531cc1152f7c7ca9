#pragma once

#include <QStringList>

class MergeRule;

/// What one schedule did, and what was wrong at its end.
struct Outcome {
    QStringList complaints; ///< empty where all is right
    int taken = 0; ///< lists that were taken in
    int fresh = 0; ///< changes that were new to who took them
    int refused = 0; ///< lists that came too early
    int incarnations = 0; ///< replicas that began anew
    int decisions = 0; ///< conflicts that a person ended
    int living = 0; ///< values beside the shown ones at the end

    friend bool operator==(const Outcome&, const Outcome&) = default;
};

/// Lives one schedule: three to five files whose people edit few records, send lists that are lost, repeated,
/// late or out of order, restart and restore; then all exchange until nothing is new and an oracle judges
/// each file. The same seed gives the same schedule. `rule` replaces the right way to merge.
Outcome live(quint64 seed, const MergeRule* rule = nullptr);
