#pragma once

#include "core/domain/labels.h"

/// What an office does for the cases it keeps.
enum class OfficeRole {
    Unknown,
    Host,
    Return,
    Both,
    Headquarters,
};

template <>
inline constexpr Label<OfficeRole> labels<OfficeRole>[] = {
    {OfficeRole::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {OfficeRole::Host, "host", QT_TRANSLATE_NOOP("labels", "Host office")},
    {OfficeRole::Return, "return", QT_TRANSLATE_NOOP("labels", "Return office")},
    {OfficeRole::Both, "both", QT_TRANSLATE_NOOP("labels", "Host and return office")},
    {OfficeRole::Headquarters, "headquarters", QT_TRANSLATE_NOOP("labels", "Headquarters")},
};

/// What a member of staff may do. One person may hold several roles.
enum class StaffRole {
    Unknown,
    Caseworker,
    Approver,
    Finance,
    Manager,
    Monitor,
    Headquarters,
    Reader,
};

template <>
inline constexpr Label<StaffRole> labels<StaffRole>[] = {
    {StaffRole::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {StaffRole::Caseworker, "caseworker", QT_TRANSLATE_NOOP("labels", "Caseworker")},
    {StaffRole::Approver, "approver", QT_TRANSLATE_NOOP("labels", "Approver")},
    {StaffRole::Finance, "finance", QT_TRANSLATE_NOOP("labels", "Finance")},
    {StaffRole::Manager, "manager", QT_TRANSLATE_NOOP("labels", "Manager")},
    {StaffRole::Monitor, "monitor", QT_TRANSLATE_NOOP("labels", "Monitor")},
    {StaffRole::Headquarters, "headquarters", QT_TRANSLATE_NOOP("labels", "Headquarters")},
    {StaffRole::Reader, "reader", QT_TRANSLATE_NOOP("labels", "Reader")},
};

/// Whose key an entry of the trust list speaks of.
enum class TrustSubject {
    Unknown,
    Office,
    Device,
    StaffKey,
    Headquarters,
    Pack, ///< a laptop of a mission, which holds some cases: it gives bundles and gets none
};

template <>
inline constexpr Label<TrustSubject> labels<TrustSubject>[] = {
    {TrustSubject::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {TrustSubject::Office, "office", QT_TRANSLATE_NOOP("labels", "Office")},
    {TrustSubject::Device, "device", QT_TRANSLATE_NOOP("labels", "Laptop")},
    {TrustSubject::StaffKey, "staff-key", QT_TRANSLATE_NOOP("labels", "Key of a member of staff")},
    {TrustSubject::Headquarters, "headquarters", QT_TRANSLATE_NOOP("labels", "Headquarters")},
    {TrustSubject::Pack, "pack", QT_TRANSLATE_NOOP("labels", "Laptop of a mission")},
};
