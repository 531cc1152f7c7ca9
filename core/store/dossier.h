#pragma once

#include "core/domain/records/money.h"
#include "core/domain/records/people.h"
#include "core/store/records.h"

class Store;

/// Of a list of record types, those that belong to a case, as a tuple of their lists.
template <class... Records>
using ListsOfCase = decltype(std::tuple_cat(
    std::declval<std::conditional_t<isOfCase<Records>, std::tuple<QList<Records>>, std::tuple<>>>()...));
template <class... People, class... Money>
ListsOfCase<People..., Money...> listsOfCase(
    std::type_identity<std::tuple<People...>>, std::type_identity<std::tuple<Money...>>);

/// A case with everything the file holds of it, read at once. Records in the order they were made.
class Dossier {
public:
    template <class Record>
    const QList<Record>& of() const
    {
        return std::get<QList<Record>>(lists_);
    }
    const CaseFile& file() const { return of<CaseFile>().first(); }
    template <class Record>
    const Record* find(const Id<Record>& id) const
    {
        for (const Record& record : of<Record>())
            if (record.id == id)
                return &record;
        return nullptr;
    }
    /// The records whose `member` is `value`, such as the instalments of a package.
    template <class Record, class T>
    QList<Record> where(T Record::*member, const T& value) const
    {
        QList<Record> found;
        for (const Record& record : of<Record>())
            if (record.*member == value)
                found.append(record);
        return found;
    }

private:
    friend std::optional<Dossier> dossierOf(const Store& store, const Id<CaseFile>& caseId);
    using Lists
        = decltype(listsOfCase(std::type_identity<PeopleRecords>(), std::type_identity<MoneyRecords>()));
    Lists lists_;
};

/// Nothing where the file has no such case.
std::optional<Dossier> dossierOf(const Store& store, const Id<CaseFile>& caseId);
