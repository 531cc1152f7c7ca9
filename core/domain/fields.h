#pragma once

#include "core/base/id.h"

#include <string_view>
#include <type_traits>
#include <utility>

/// What holds for a field beside its type. Marks combine with |.
enum class Mark : unsigned {
    None = 0,
    Decisive = 1, ///< while people disagree on it, payment and approval of its record are blocked
    Restricted = 2, ///< hidden from lists and left out of exports unless asked for
    Personal = 4, ///< tells of a person: erased when the record is anonymised
    Owner = 8, ///< a reference inside what always travels together: a foreign key in the file
};
constexpr Mark operator|(Mark a, Mark b)
{
    return Mark(unsigned(a) | unsigned(b));
}
constexpr bool has(Mark marks, Mark one)
{
    return (unsigned(marks) & unsigned(one)) != 0;
}

/// How a record changes.
enum class Nature {
    Register, ///< its fields are edited; concurrent values of one field are kept until a person decides
    Fact, ///< inserted once, never changed; corrected by a fact that names it
};

/// Where a record belongs.
enum class Home {
    Case, ///< has an immutable case id and travels with its case
    Office, ///< belongs to no case: staff, catalogue, accounts, missions
};

struct Kind {
    int number; ///< permanent, never re-used
    const char* table;
    Nature nature;
    Home home;
    const char* name; ///< what people call one, marked with QT_TRANSLATE_NOOP("kinds", …)
};

/// A field: its permanent number within its kind, its column, where it lives, and what people call it.
/// A Money or a Rate takes two columns and two numbers, `number` and `number + 1`.
template <class Record, class T>
struct Field {
    int number;
    const char* column;
    T Record::*member;
    const char* name; ///< marked with QT_TRANSLATE_NOOP("fields", …)
    Mark marks = Mark::None;
};

template <class Record, class T>
Field(int, const char*, T Record::*, const char*) -> Field<Record, T>;
template <class Record, class T>
Field(int, const char*, T Record::*, const char*, Mark) -> Field<Record, T>;

/// One place of Fields.
template <size_t place, class F>
struct FieldAt {
    F field;
};
template <class Places, class... F>
struct FieldsAt;
template <size_t... places, class... F>
struct FieldsAt<std::index_sequence<places...>, F...> : FieldAt<places, F>... {
    template <class Visit>
    constexpr void each(Visit& visit) const
    {
        (visit(FieldAt<places, F>::field), ...);
    }
};

/// The fields of a record, in their order. No std::tuple: to find the constructor of one costs a source that
/// knows of all records ten seconds of compiling.
template <class... F>
struct Fields : FieldsAt<std::index_sequence_for<F...>, F...> {
    constexpr explicit Fields(F... fields) : FieldsAt<std::index_sequence_for<F...>, F...>{{fields}...} { }
};

/// Specialise once for each record: `kind` and `fields`, all fields but the id and the case id.
template <class Record>
struct Description;

template <class Record, class Visit>
constexpr void forEachField(Visit visit)
{
    Description<Record>::fields.each(visit);
}

template <class Record, class T>
constexpr const char* column(T Record::*member)
{
    const char* found = nullptr;
    forEachField<Record>([&](const auto& field) {
        if constexpr (std::is_same_v<decltype(field.member), T Record::*>)
            if (field.member == member)
                found = field.column;
    });
    return found;
}

template <class Record>
constexpr bool isOfCase = Description<Record>::kind.home == Home::Case;
template <class Record>
constexpr bool isFact = Description<Record>::kind.nature == Nature::Fact;
