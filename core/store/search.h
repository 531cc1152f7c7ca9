#pragma once

#include "core/domain/records/person.h"

class Store;

/// A person or a case that a query found.
struct Hit {
    Id<CaseFile> caseId;
    Id<Person> person; ///< null: the case as a whole, such as by its reference
    QString name; ///< as on the travel document, else the other; empty where none is known
    QString scriptName;
    QString reference;
    QString
        reason; ///< why it was found, in words: "name", "also spelt Wachtang", "sounds alike", "phone 094 …"
    double score = 0; ///< 0 to 1; hits come with the highest first

    friend bool operator==(const Hit&, const Hit&) = default;
};

struct Found {
    QList<Hit> hits;
    bool cut = false; ///< there is more than was ranked: type more of it
};

/// Finds as one types: people by any spelling of their names in any script, as heard and with one typing
/// error in words of five letters and more; cases by reference, foreign numbers, phones and documents. The
/// last word counts as begun. Ranks at most 200 people, however large the file; nothing in the query is an
/// operator.
Found search(const Store& store, const QString& query, int limit = 200);

/// The bare query for names in the index, for a look at its plan and its cost.
inline constexpr const char* nameIndexSql
    = "SELECT e.id, e.person, e.case_id, e.spellings FROM name_index i JOIN name_entry e ON e.id = i.rowid"
      " WHERE name_index MATCH ? LIMIT ?";
inline constexpr const char* numberSql
    = "SELECT case_id, person, shown FROM number_entry WHERE number >= ? AND number < ? AND kind = ? LIMIT ?";
