#pragma once

/// How much the process may take from now on, for good.
struct Confinement {
    long long memoryBytes = 0;
    int processorSeconds = 0;
    bool mayOpenFiles = false; ///< where not, neither files nor sockets can be opened any more
};

/// Gives up what a stranger's file must not reach, before the first byte of it is read. False where the
/// system refuses: then nothing may be read.
bool confine(const Confinement& confinement);
