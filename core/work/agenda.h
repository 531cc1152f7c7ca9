#pragma once

#include "core/domain/records/programme.h"
#include "core/store/dossier.h"

struct MoneyFinding;

/// One thing that a case asks for, told from its records: never stored.
struct AgendaItem {
    /// What it asks for, the most pressing first.
    enum class Kind {
        Settle, ///< a finding or a conflict: money or a field is not as it should be
        Late, ///< a deadline passed
        Request, ///< an instalment can be requested
        Approve, ///< a request waits
        Pay, ///< an approved request waits
        Evidence, ///< due, and what must be on file is not
        Wait, ///< due soon, and what must be on file is not
        Plan, ///< a plan is to be made
        Contact, ///< the first contact is to be made
        Visit, ///< a visit is planned
        Window, ///< the time for assistance ends, and something of it is open
        Task,
        Consent, ///< nobody gave it, or one's own is missing at 18
        Due, ///< an instalment is due soon
    };

    Kind kind = Kind::Due;
    QString what; ///< translated; says "Assistance" for what is restricted
    Money amount; ///< none where money is not the point
    QDate when; ///< null: now
    bool late = false; ///< `when` has passed
    QByteArray tab; ///< of the case, where it is settled
    Uuid record;
    Id<Staff> who = {}; ///< whom a task is given to; null: whoever has the case
};

/// How many days ahead the agenda looks.
inline constexpr int agendaDays = 21;

/// What the case asks for on that day and in the days ahead, the most pressing first. `programme` may be
/// null.
QList<AgendaItem> agendaOf(const Dossier& dossier, const Programme* programme, QDate today);
/// What is wrong with money and what to do about it, under the case's payments.
AgendaItem itemOf(const MoneyFinding& finding);
/// The word on the badge.
QString wordOf(AgendaItem::Kind kind);
/// "Rent, October 2014", or "Assistance, October 2014" where the package is restricted.
QString titleOf(const Package& package, const Instalment& instalment);
