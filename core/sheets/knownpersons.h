#pragma once

#include "core/sheets/sheetrow.h"

#include <QHash>

class Store;

/// Who and what a file knows already of a sheet's rows.
class KnownPersons {
public:
    /// `scheme` is the system whose numbers the sheet's case numbers are.
    KnownPersons(const Store& store, const QString& scheme);

    /// The case of that number, by the program's own reference or the scheme's.
    std::optional<CaseFile> caseOf(const QString& number) const;
    /// The member of the case whom the row is about: by the document, else by the name, where no date of
    /// birth speaks against it.
    std::optional<Person> inCase(const Id<CaseFile>& caseId, const SheetRow& row) const;
    /// The same name and the same exact day of birth, which is not 1 January.
    bool isExactly(const SheetRow& row, const Person& person) const;
    /// What makes two rows say the same person: the document's number; the household, name and birth.
    QStringList keysOf(const SheetRow& row) const;
    QString nameOf(const Id<Person>& person) const;

private:
    const Store& store_;
    QHash<QString, Id<CaseFile>> cases_; ///< by their number in the scheme
};
