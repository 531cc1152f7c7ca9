#pragma once

#include "core/domain/records/officeenums.h"
#include "core/domain/validation.h"
#include "core/seal/signing.h"
#include "core/store/act.h"

#include <optional>

struct Office;
struct Programme;
struct Staff;
struct StaffKey;

/// Who acts: a member of staff whose passphrase unlocked their signing key.
struct Actor {
    Id<Staff> staff;
    Id<StaffKey> key;
    std::optional<seal::SigningKey> signing; ///< nothing where the person may look only
};

/// What people may do with a file; which role has which right stands in desk.cpp.
enum class Right {
    KeepCases, ///< register, counsel, plan, move along the stages, file evidence
    RequestPayments,
    ApprovePlans,
    ApprovePayments,
    Pay, ///< and keep accounts
    Visit,
    CloseCases,
    KeepCatalogue, ///< programmes, rates, missions
    KeepStaff,
    Unveil, ///< see what is restricted: who counsels, decides on it, or pays it to an account
};

/// Where an act takes place: the file and the person before it. Every act is a function over a Desk that asks
/// for the right, checks the rules, and writes one act in one transaction.
struct Desk {
    Store& store;
    const Actor& actor;

    QDate today() const { return store.clock().today(); }
    ActInfo act(const char* verb, const QString& reason = {}) const
    {
        return {actor.staff.uuid(), verb, reason, store.clock().now()};
    }
};

/// The roles in force on a day: granted, not ended; `programme` null asks for those in every programme.
QList<StaffRole> rolesOf(
    const Store& store, const Id<Staff>& staff, const Id<Programme>& programme, QDate day);
/// NotAllowed, with the roles that may, where the actor may not.
Result<void> mayDo(const Desk& desk, Right right, const Id<Programme>& programme = {});
/// The actor's key for a signed act; NotAllowed where it is not unlocked, ended or not the actor's.
Result<seal::SigningKey> signingKey(const Desk& desk);

/// The first problem as an error that names the record and the field.
Error errorOf(const Problems& problems, const KindInfo* kind);

/// What its validation says of a record; nothing for a kind without rules.
template <class Record>
Problems problemsOf(const Record& record, QDate today)
{
    if constexpr (requires { validate(record, today); })
        return validate(record, today);
    else if constexpr (requires { validate(record); })
        return validate(record);
    else
        return {};
}

/// Adds one record of a kind without rules of its own beyond its validation.
template <class Record>
Result<Id<Record>> addRecord(const Desk& desk, Right right, const char* verb, Record record)
{
    if (auto allowed = mayDo(desk, right); !allowed)
        return allowed.error();
    if (const Problems problems = problemsOf(record, desk.today()); !problems.isEmpty())
        return errorOf(problems, desk.store.registry().find(Description<Record>::kind.number));
    Act act(desk.store, desk.act(verb));
    record.id = act.newId<Record>();
    act.add(record);
    act.commit();
    return record.id;
}
