#pragma once

#include "core/base/progress.h"
#include "core/domain/records/office.h"
#include "core/domain/records/roles.h"
#include "core/work/desk.h"

/// A laptop that asks to join, and what the office or headquarters says to it.
struct Answering {
    QString request; ///< the file with its request
    QString words; ///< its eight words, as they were read over the phone and typed
    QList<StaffRole> roles; ///< what the person there may do
    Office office = {}; ///< with a code, where the laptop is an office of its own; made where it is not known
    QString folder; ///< that the answer goes to
};

struct Answered {
    QString name; ///< of the laptop
    QString laptop; ///< its code: EVN-B
    QString path; ///< of the answer
    QString words; ///< the office's own, to be read over the phone
};

/// Puts the person and the laptop on the office's lists and writes the answer, a bundle of all that the
/// office holds. A request that was answered before is answered again. Invalid where the words are others;
/// NotAllowed without the office's root and the right to keep staff; NotFound, Storage.
Result<Answered> answerRequest(
    const Desk& desk, const seal::SigningKey& root, const Answering& answering, Progress& progress);
