#pragma once

#include "core/domain/records/casefile.h"

class Store;

/// A remark that holds the words of a query.
struct TextHit {
    Id<CaseFile> caseId;
    Uuid record;
    QString reference; ///< of the case
    QString name; ///< of its principal
    QString excerpt; ///< around the first word; empty for what is restricted
    QDate day;
    bool restricted = false;
};

struct TextFound {
    QList<TextHit> hits; ///< the newest first
    bool cut = false; ///< there are more
};

/// Notes, counselling notes and remarks on tries to reach people that hold all words of the query, in
/// whatever case. Where `withRestricted` is false, restricted ones are not even looked at; where it is true
/// they are found without their text. Reads every remark of the file: for a query that a person sends off,
/// not for each key.
TextFound findInTexts(const Store& store, const QString& query, bool withRestricted, int limit = 100);
