#pragma once

#include "core/domain/records/office.h"
#include "core/domain/records/roles.h"
#include "core/domain/records/trust.h"
#include "core/work/desk.h"

/// A person to be put on the staff, with the public half of their signing key. Their id may be given.
struct NewStaff {
    Staff staff;
    seal::PublicKey key;
    QList<StaffRole> roles;
};

/// The first acts in a new file: the office, its root key (self-signed, so that it can be trusted from here
/// on), its first laptop and its first member of staff. Their grants are signed by the root.
struct Founding {
    Office office;
    QString deviceName;
    NewStaff first;
};
/// Returns the first member's Actor without the secret half. Refused where the file has an office already.
Result<Actor> foundOffice(Store& store, const seal::SigningKey& root, const Founding& founding);

/// NotAllowed unless it is the root of the office whose file this is.
Result<void> isOwnRoot(const Desk& desk, const seal::SigningKey& root);
/// Puts a person on the staff: needs the office root, which is kept offline, and an actor with the right.
Result<Actor> addStaff(const Desk& desk, const seal::SigningKey& root, const NewStaff& person);
/// Ends all roles of a person from today on and marks them as gone; what they signed stays valid.
Result<void> endStaff(
    const Desk& desk, const seal::SigningKey& root, const Id<Staff>& person, const QString& reason);

/// The office whose file this is; nothing in a file that was not founded.
std::optional<Office> ownOffice(const Store& store);
/// The laptop this file works as, by its replica; nothing where a restored file has none yet.
std::optional<Device> ownDevice(const Store& store);
/// Gives a file that goes on under a new replica (after a restore, or as a copy) a laptop of its own with a
/// code of its own; does nothing where there is one.
void ensureDevice(Store& store, const QString& code);
