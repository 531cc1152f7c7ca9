#pragma once

#include "core/sheets/sheetrow.h"
#include "core/store/lookalikes.h"

class Progress;

/// What would become of a row.
enum class Verdict {
    NewHousehold, ///< registers a case; the row is its principal
    NewMember, ///< of a new household of this sheet, or of a case that is known
    Changed, ///< a known person says something else, or more
    Same, ///< known, and nothing changes
    Undecided, ///< looks like somebody known: a person decides
    Refused,
};

/// What a person decided on a row that looks like somebody known.
struct Choice {
    enum class Kind { None, TakeAsNew, Same, Skip };
    Kind kind = Kind::None;
    Id<Person> same; ///< only with Same
};

/// One row with its verdict.
struct PlannedRow {
    SheetRow read;
    Verdict verdict = Verdict::Refused;
    QString words; ///< the verdict for people
    QList<Lookalike> known; ///< whom it looks like, the likeliest first
    Choice choice;
    int household = 0; ///< of the plan; rows of one household share it
    bool isPrincipal = false; ///< of a new household
    Id<CaseFile> caseId; ///< null: its household is new
    Id<Person> person; ///< whom the row is about; null: somebody new
};

/// What taking a sheet in would do, row by row: nothing is written yet.
struct SheetPlan {
    Layout layout;
    QList<PlannedRow> rows; ///< by household; those of one stand together
    int empty = 0; ///< rows left out since they hold nothing

    int count(Verdict verdict) const;
};

/// Looks at every row below the header by the rules of the forms and the duplicate check.
SheetPlan planOf(const Store& store, const Sheet& sheet, const Layout& layout, Progress& progress);
/// Settles a row that looks like somebody known, and says so in its words.
void decide(const Store& store, PlannedRow& row, const Choice& choice);

/// The person as the row would leave them: only what it says replaces what is known; `changed` gets the names
/// of the fields.
Person changedBy(const SheetRow& row, const Person& known, QStringList* changed = nullptr);
CaseFile changedBy(const SheetRow& row, const CaseFile& known, QStringList* changed = nullptr);
/// Documents and phones of the row that the person has not.
NewPerson besides(const Store& store, const SheetRow& row, const Person& known);
