#pragma once

#include "core/store/officefile.h"
#include "core/work/desk.h"

/// What stands before every command.
struct Globals {
    QString store;
    QString passphraseFile;
    QString as; ///< id or name of a member of staff; empty: whoever's passphrase it is
    bool json = false;
};

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

private:
    std::optional<SteppedClock> stepped_;
};

/// One open file and the person who opened it. A demo file stands at the demo's day.
struct Session {
    ChosenClock clock;
    SystemEntropy entropy;
    std::unique_ptr<OfficeFile> file;
    Actor actor;
    QString notice; ///< for the person, such as that the file was restored; empty: none

    Surroundings around() { return {clock, entropy}; }
    Store& store() { return file->store(); }
    Desk desk() { return {file->store(), actor}; }
};

/// Opens the file with the passphrase from the file named, or from standard input where none is named.
Result<std::unique_ptr<Session>> openSession(const Globals& globals);
Result<seal::SecretBytes> readPassphrase(const QString& file);
/// The member of staff with that id or exactly that name.
Result<Id<Staff>> staffNamed(const Store& store, const QString& text);
/// The actor of an unlocked slot.
Actor actorOf(const Store& store, const Keyring& keyring, const Keyring::Unlocked& unlocked);
