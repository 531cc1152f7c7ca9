#pragma once

#include "core/base/result.h"

#include <QLockFile>

#include <memory>

/// The lock `FILE.lock` beside an office file: one program at a time has it open. What a dead process of this
/// laptop left behind is taken over; the lock of another laptop is not, since nobody here can know whether it
/// still works.
class FileLock {
public:
    /// Locked where somebody has the file open, also this program; the message names who and where. Storage
    /// where the folder cannot be written.
    static Result<std::unique_ptr<FileLock>> take(const QString& dataFile);

    static QString pathBeside(const QString& dataFile) { return dataFile + ".lock"; }

private:
    explicit FileLock(const QString& path) : lock_(path) { lock_.setStaleLockTime(0); }

    QLockFile lock_;
};
