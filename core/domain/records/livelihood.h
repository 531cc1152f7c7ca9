#pragma once

#include "core/base/money.h"
#include "core/domain/fields.h"
#include "core/domain/records/livelihoodkind.h"
#include "core/domain/validation.h"

#include <QDate>
#include <QString>

struct CaseFile;
struct Person;

/// A job, business or training of a person. Its end drives stop rules, visits and outcomes.
struct Livelihood {
    Id<Livelihood> id;
    Id<CaseFile> caseId;
    Id<Person> person;
    LivelihoodKind kind = LivelihoodKind::Unknown;
    QString role;
    QString organisation;
    QString partners;
    Money wage; ///< null while unknown
    QDate startsOn;
    QDate endsOn; ///< null: not known to end
    QString howItEnded;

    friend bool operator==(const Livelihood&, const Livelihood&) = default;
};

template <>
struct Description<Livelihood> {
    static constexpr Kind kind{
        25, "livelihood", Nature::Register, Home::Case, QT_TRANSLATE_NOOP("kinds", "Livelihood")};
    static constexpr Fields fields{
        Field{1, "person", &Livelihood::person, QT_TRANSLATE_NOOP("fields", "Person"), Mark::Owner},
        Field{2, "kind", &Livelihood::kind, QT_TRANSLATE_NOOP("fields", "Kind")},
        Field{3, "role", &Livelihood::role, QT_TRANSLATE_NOOP("fields", "Role"), Mark::Personal},
        Field{4, "organisation", &Livelihood::organisation, QT_TRANSLATE_NOOP("fields", "Organisation"),
            Mark::Personal},
        Field{5, "partners", &Livelihood::partners, QT_TRANSLATE_NOOP("fields", "Partners"), Mark::Personal},
        Field{6, "wage", &Livelihood::wage, QT_TRANSLATE_NOOP("fields", "Wage a month")},
        Field{8, "starts_on", &Livelihood::startsOn, QT_TRANSLATE_NOOP("fields", "Starts on")},
        Field{9, "ends_on", &Livelihood::endsOn, QT_TRANSLATE_NOOP("fields", "Ends on")},
        Field{10, "how_it_ended", &Livelihood::howItEnded, QT_TRANSLATE_NOOP("fields", "How it ended"),
            Mark::Personal},
    };
};

/// Never ends before it starts; may lie in the future, as a contract signed today does.
Problems validate(const Livelihood& livelihood, QDate today);
