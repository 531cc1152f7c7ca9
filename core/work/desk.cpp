#include "core/work/desk.h"

#include "core/domain/labels.h"
#include "core/domain/records/office.h"
#include "core/domain/records/roles.h"
#include "core/domain/records/trust.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Desk)
};

QList<StaffRole> rolesWith(Right right)
{
    using enum StaffRole;
    switch (right) {
    case Right::KeepCases:
    case Right::RequestPayments:
        return {Caseworker, Manager};
    case Right::ApprovePlans:
    case Right::ApprovePayments:
        return {Approver, Manager, Headquarters};
    case Right::Pay:
        return {Finance};
    case Right::Visit:
        return {Monitor, Caseworker, Manager};
    case Right::CloseCases:
        return {Manager, Headquarters};
    case Right::KeepCatalogue:
    case Right::KeepStaff:
        return {Manager, Headquarters};
    case Right::Unveil:
        return {Caseworker, Manager, Approver, Finance, Headquarters};
    }
    return {};
}

/// A pack cannot pay, decide or change what the office keeps; behind its last day it is only read.
Result<void> mayDoInPack(const Scope& scope, Right right, QDate today)
{
    if (today > scope.expires)
        return Error{Error::Kind::NotAllowed,
            Words::tr("This pack ended on %1: it shows and gives away what was written, and takes nothing "
                      "more. Ask the office for a new one.")
                .arg(QLocale().toString(scope.expires, QLocale::ShortFormat)),
            {}};
    if (right != Right::Visit)
        return Error{Error::Kind::NotAllowed,
            Words::tr("This is the pack of a mission: here visits are written down. All else is done at the "
                      "office."),
            {}};
    return {};
}

} // namespace

QList<StaffRole> rolesOf(
    const Store& store, const Id<Staff>& staff, const Id<Programme>& programme, QDate day)
{
    QList<StaffRole> roles;
    for (const RoleGrant& grant : store.of<RoleGrant>().where("staff = ? ORDER BY id", staff)) {
        const bool holds
            = !(grant.validFrom > day) && (grant.programme.isNull() || grant.programme == programme);
        const auto end = store.of<RoleEnd>().firstWhere("role_grant = ? ORDER BY ends_on LIMIT 1", grant.id);
        const bool ended = end && end->endsOn <= day;
        if (holds && !ended && !roles.contains(grant.role))
            roles.append(grant.role);
    }
    return roles;
}

Result<void> mayDo(const Desk& desk, Right right, const Id<Programme>& programme)
{
    if (desk.store.scope())
        if (auto here = mayDoInPack(*desk.store.scope(), right, desk.today()); !here)
            return here;
    const QList<StaffRole> roles = rolesOf(desk.store, desk.actor.staff, programme, desk.today());
    QStringList able;
    for (const StaffRole role : rolesWith(right)) {
        if (roles.contains(role))
            return {};
        able.append(name(role));
    }
    return Error{Error::Kind::NotAllowed,
        Words::tr("You may not do this. It takes one of these roles: %1. Ask a manager.")
            .arg(able.join(u", "_s)),
        {}};
}

Result<seal::SigningKey> signingKey(const Desk& desk)
{
    const auto staff = desk.store.of<Staff>().find(desk.actor.staff);
    if (!staff || !staff->active)
        return Error{Error::Kind::NotAllowed, Words::tr("Who left the office may sign no more."), {}};
    const auto key = desk.store.of<StaffKey>().find(desk.actor.key);
    if (!desk.actor.signing || !key || key->staff != desk.actor.staff
        || key->publicKey != desk.actor.signing->publicKey().bytes())
        return Error{Error::Kind::NotAllowed,
            Words::tr("This needs your signature, and your key is not unlocked. Lock, then unlock with your "
                      "passphrase."),
            {}};
    return *desk.actor.signing;
}

Error errorOf(const Problems& problems, const KindInfo* kind)
{
    const Problem& first = problems.first();
    const int column = kind->indexOf(QByteArray(first.field));
    const QString field
        = column < 0 ? QString() : QCoreApplication::translate("fields", kind->fields[column].name);
    return {Error::Kind::Invalid,
        u"%1, %2: %3"_s.arg(QCoreApplication::translate("kinds", kind->name), field, first.message), {}};
}
