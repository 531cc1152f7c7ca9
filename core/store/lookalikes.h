#pragma once

#include "core/store/sketch.h"

/// Somebody in the file who may be the person of a sketch.
struct Lookalike {
    Id<CaseFile> caseId;
    Id<Person> person;
    QString reference; ///< of the case
    QStringList
        reasons; ///< in words, the strongest first: "document AN123", "same name", "born in the same year"
    double score = 0; ///< 0 to 1
};

/// A score from which on whoever registers somebody is asked first.
inline constexpr double veryLike = 0.6;

/// Who in the file may be the person: by documents, names in any script and order, the date of birth where it
/// tells something (never 1 January), and phones. At most `limit`, the likeliest first; people who were said
/// not to be the same are left out.
QList<Lookalike> lookalikesOf(const Store& store, const Sketch& sketch, int limit = 10);

/// What two dates of birth say about being the same person: 1 the same day, below 0 against it, 0 nothing.
struct BirthEvidence {
    double weight = 0;
    QString reason; ///< in words; empty where there is none
};
BirthEvidence compareBirths(const PartialDate& a, const PartialDate& b);

/// Names that may be one person's and how old people may be, for a look at the query's plan.
inline constexpr const char* lookalikeSql
    = "SELECT e.id, e.person, e.case_id, e.spellings FROM name_index i JOIN name_entry e ON e.id = i.rowid"
      " WHERE name_index MATCH ? AND (e.born = 0 OR e.born BETWEEN ? AND ?) LIMIT ?";
