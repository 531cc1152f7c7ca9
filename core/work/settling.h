#pragma once

#include "core/store/history.h"
#include "core/store/store.h"
#include "core/work/desk.h"

/// A value that stands in a field beside another one, with who wrote it.
struct DisputedValue {
    QByteArray value; ///< encoded
    QString words;
    QString who; ///< empty: the program
    QString where; ///< the laptop
    Instant when;
    bool isShown = false; ///< until somebody decides
};

/// A field in which two people wrote unseen by each other, in words for whoever decides.
struct Dispute {
    Conflict conflict;
    QString reference; ///< of the case; empty: of the office
    QString record; ///< what it is: "Person, Vakhtang Aghanyan"
    QString field;
    QString before; ///< what stood there before them; empty: nothing
    QList<DisputedValue> values; ///< the shown one first
    bool isRestricted = false; ///< the words are left out
    bool canBeTyped = false; ///< a text, so that something else may be written
    QString wayOut; ///< what to do instead where it cannot be decided here, as for facts; empty: it can
};

/// All that waits to be settled, in order of record.
QList<Dispute> disputesOf(const Store& store);

/// Decides for a value, which from then on wins everywhere; undone like any edit. Refused where the record's
/// case is not the actor's to keep, where the dispute was settled meanwhile, and for facts: those are
/// corrected by another entry.
Result<void> settle(const Desk& desk, const Conflict& conflict, const QByteArray& value);
/// A text as `settle` takes it.
QByteArray encodedText(const QString& text);
