#pragma once

#include "core/domain/fields.h"

#include <QDate>

struct CaseFile;
struct Staff;

/// Somebody looked at what is restricted in a case.
struct Unveiling {
    Id<Unveiling> id;
    Id<CaseFile> caseId;
    Id<Staff> seenBy;
    QDate seenOn;

    friend bool operator==(const Unveiling&, const Unveiling&) = default;
};

template <>
struct Description<Unveiling> {
    static constexpr Kind kind{
        51, "unveiling", Nature::Fact, Home::Case, QT_TRANSLATE_NOOP("kinds", "Look at what is restricted")};
    static constexpr Fields fields{
        Field{1, "seen_by", &Unveiling::seenBy, QT_TRANSLATE_NOOP("fields", "Seen by")},
        Field{2, "seen_on", &Unveiling::seenOn, QT_TRANSLATE_NOOP("fields", "Seen on")},
    };
};
