#pragma once

#include "core/store/officefile.h"
#include "core/work/desk.h"

/// The system's clock, or a day of its own for the demo.
class ChosenClock final : public Clock {
public:
    Instant now() const override { return stepped_ ? stepped_->now() : SystemClock().now(); }
    SteppedClock& step(QDate day)
    {
        stepped_.emplace(day);
        return *stepped_;
    }
    SteppedClock* stepped() { return stepped_ ? &*stepped_ : nullptr; }
    const SteppedClock* stepped() const { return stepped_ ? &*stepped_ : nullptr; }

private:
    std::optional<SteppedClock> stepped_;
};

/// One open office file and the person who opened it. A demo file stands at the demo's day.
struct OpenFile {
    ChosenClock clock;
    SystemEntropy entropy;
    std::unique_ptr<OfficeFile> file;
    Actor actor;
    QString notice; ///< for the person, such as that the file was restored; empty: none

    Surroundings around() { return {clock, entropy}; }
    Store& store() { return file->store(); }
    Desk desk() { return {file->store(), actor}; }
};

/// Opens the file for the member of staff whose slot was unlocked; what stands in the way is as
/// OfficeFile::open says.
Result<std::unique_ptr<OpenFile>> openFile(
    const QString& path, const Keyring& keyring, const Keyring::Unlocked& unlocked);
/// The actor of an unlocked slot.
Actor actorOf(const Store& store, const Keyring& keyring, const Keyring::Unlocked& unlocked);
