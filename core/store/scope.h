#pragma once

#include "core/store/registry.h"

#include <QDate>

#include <optional>

namespace sql {
class Database;
}

/// What a file may hold that is not a whole office's: the cases of one mission, taken along on a laptop. Such
/// a file can neither pay nor decide, and after its last day it only shows and gives its findings away.
struct Scope {
    /// Who works with it. Colleagues see the cases whole; others see names, contacts, plan, sums paid and
    /// earlier visits, but nothing restricted, no notes and no bank data.
    enum class Profile { OwnStaff = 1, OtherOrganisation = 2 };

    Uuid mission;
    Profile profile = Profile::OwnStaff;
    QString organisation; ///< whose; empty: of this office
    QDate expires; ///< the last day on which it is written in

    /// Whether records of the kind go along at all. What is not listed stays at home.
    bool passes(const KindInfo& kind) const;
    /// Whether the field stays at home. It is empty in the file, and cannot be written there.
    bool withholds(const KindInfo& kind, const FieldInfo& field) const;
    /// The same for a record that is marked restricted: of it go the sums and the days, not what it is.
    bool withholdsRestricted(const KindInfo& kind, const FieldInfo& field) const;

    QByteArray encoded() const;
    /// The scope of that file; nothing where it is a whole office's. Throws Failure where it is damaged.
    static std::optional<Scope> of(const sql::Database& database);
    static constexpr const char* setting = "scope";
};
