#pragma once

#include "core/domain/fields.h"
#include "core/domain/labels.h"
#include "core/domain/validation.h"

#include <QDate>

/// Why a day is not worked.
enum class WorkDayKind {
    Unknown,
    WeekendDay,
    Holiday,
};

template <>
inline constexpr Label<WorkDayKind> labels<WorkDayKind>[] = {
    {WorkDayKind::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {WorkDayKind::WeekendDay, "weekend-day", QT_TRANSLATE_NOOP("labels", "Weekend day")},
    {WorkDayKind::Holiday, "holiday", QT_TRANSLATE_NOOP("labels", "Public holiday")},
};

/// A day that is not worked in a country. A country without any is missing: working days there cannot be
/// counted.
struct WorkDay {
    Id<WorkDay> id;
    QString country; ///< ISO 3166-1 alpha-2
    WorkDayKind kind = WorkDayKind::Unknown;
    int weekday = 0; ///< 1 Monday to 7 Sunday for a weekend day, else 0
    QDate day; ///< of a holiday, else null
    QString name;
    QString source;

    friend bool operator==(const WorkDay&, const WorkDay&) = default;
};

template <>
struct Description<WorkDay> {
    static constexpr Kind kind{
        66, "work_day", Nature::Register, Home::Office, QT_TRANSLATE_NOOP("kinds", "Day off")};
    static constexpr Fields fields{
        Field{1, "country", &WorkDay::country, QT_TRANSLATE_NOOP("fields", "Country")},
        Field{2, "kind", &WorkDay::kind, QT_TRANSLATE_NOOP("fields", "Kind")},
        Field{3, "weekday", &WorkDay::weekday, QT_TRANSLATE_NOOP("fields", "Day of the week")},
        Field{4, "day", &WorkDay::day, QT_TRANSLATE_NOOP("fields", "Day")},
        Field{5, "name", &WorkDay::name, QT_TRANSLATE_NOOP("fields", "Name")},
        Field{6, "source", &WorkDay::source, QT_TRANSLATE_NOOP("fields", "Source")},
    };
};

Problems validate(const WorkDay& workDay);
