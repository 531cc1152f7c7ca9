#pragma once

#include "core/domain/records/money.h"
#include "core/domain/records/people.h"
#include "core/store/records.h"

class Store;

/// The records of one kind; nothing for a kind that belongs to no case.
template <class Record, bool ofCase = isOfCase<Record>>
struct ListOf {
    QList<Record> list;
};
template <class Record>
struct ListOf<Record, false> {
};

/// A list of each kind that belongs to a case. Bases rather than a tuple: a tuple of eighty lists costs every
/// source that knows of it ten seconds of compiling.
template <class... Records>
struct ListsOf : ListOf<Records>... {
    template <class Visit>
    void each(Visit visit)
    {
        (visitOne<Records>(visit), ...);
    }

private:
    template <class Record, class Visit>
    void visitOne(Visit& visit)
    {
        if constexpr (isOfCase<Record>)
            visit(ListOf<Record>::list);
    }
};
template <class... People, class... Money>
ListsOf<People..., Money...> listsOf(
    std::type_identity<std::tuple<People...>>, std::type_identity<std::tuple<Money...>>);

/// A case with everything the file holds of it, read at once. Records in the order they were made.
class Dossier {
public:
    template <class Record>
    const QList<Record>& of() const
    {
        return static_cast<const ListOf<Record>&>(lists_).list;
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
    using Lists = decltype(listsOf(std::type_identity<PeopleRecords>(), std::type_identity<MoneyRecords>()));
    Lists lists_;
};

/// Nothing where the file has no such case.
std::optional<Dossier> dossierOf(const Store& store, const Id<CaseFile>& caseId);
