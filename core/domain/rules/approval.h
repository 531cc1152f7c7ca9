#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/domain/records/duty.h"
#include "core/domain/records/officeenums.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

/// Up to which amount a role may approve, while the limit is valid.
struct ApprovalLimit {
    StaffRole role = StaffRole::Unknown;
    Money upTo; ///< inclusive; null where the role has no limit
    QDate validFrom; ///< null: always was
    QDate validUntil; ///< inclusive; null: until further notice
};

/// Why a person of these roles cannot approve the amount that day, and who can; nothing where one role allows
/// it. Two limits of one role and day: the lower holds.
std::optional<QString> approvalRefusal(
    const QList<ApprovalLimit>& limits, const QList<StaffRole>& roles, Money amount, QDate day);

/// Two acts that one person must not both do about the same payment, in either order.
struct DutyPair {
    Duty first = Duty::Request;
    Duty second = Duty::Approve;
};

struct DutyDone {
    Duty act = Duty::Request;
    Uuid person;
};

/// What holds unless a programme says otherwise: the payer is not the requester, and who changes a payee
/// neither approves nor pays it. That no one approves an own request is not here: it always holds.
const QList<DutyPair>& usualDutyPairs();

/// Why `person` must not do `act` after what was done about the payment, and the way out; nothing where they
/// may. A null person is refused: an act needs an author.
std::optional<QString> dutyRefusal(
    Duty act, const Uuid& person, const QList<DutyDone>& done, const QList<DutyPair>& pairs);
