#pragma once

#include <QString>

/// Why something could not be done, in words for the person at the screen.
struct Error {
    enum class Kind {
        Invalid, ///< the input or a rule of the programme forbids it
        NotFound,
        NotAllowed, ///< the person has not the right
        WrongPassphrase,
        NewerVersion, ///< a later program wrote the file
        Locked, ///< another program has the file open
        Damaged, ///< the file is not what was written
        Cancelled,
        Storage, ///< the machine failed: disk, memory, or a bug in a query
    };

    Kind kind = Kind::Invalid;
    QString message; ///< translated; shown as it is; names the thing and the next step
    QString detail; ///< technical; logged, never shown, never holds a person's data
};

/// Thrown when the machine failed: a full disk, a damaged file, a bug in a query.
/// What a person must decide on is returned as a Result instead.
class Failure {
public:
    explicit Failure(Error error) : error_(std::move(error)) { }
    const Error& error() const { return error_; }

private:
    Error error_;
};
