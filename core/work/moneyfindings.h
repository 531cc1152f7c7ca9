#pragma once

#include "core/store/dossier.h"
#include "core/work/desk.h"

/// Money of a case that contradicts itself or a rule, most often because two offices wrote apart.
struct MoneyFinding {
    enum class Kind {
        PaidTwice, ///< of the first rank: blocks the instalment until a correction or a recovery settles it
        OwnApproval, ///< approved by the person who asked: it approves nothing
        StaleApproval, ///< of something that has changed since: it approves nothing
        CorrectedTwice, ///< one payment, so that two offices may pay its instalment anew
        CeilingPassed, ///< by what was granted together, though each alone kept to it; blocks what is granted
        Overdrawn, ///< more was paid and committed of a package than was agreed
        ClaimBroken, ///< a claim's entries do not come to its total
    };
    Kind kind = Kind::PaidTwice;
    Id<CaseFile> caseId; ///< null for a claim
    Uuid record; ///< the instalment, request, payment, package or claim
    QString what; ///< translated: "Paid twice: Rent", or "Paid twice: Assistance" where it is restricted
    QString advice; ///< the next step, a sentence
    QString sentence; ///< both, behind the case's reference
};

/// What the records of a case tell by themselves, the first rank first: all but ceilings and sums.
QList<MoneyFinding> ledgerFindingsOf(const Dossier& dossier);
/// What is granted past a ceiling of the programme by the plan in force; one finding for all its packages.
std::optional<MoneyFinding> ceilingFindingOf(const Store& store, const Dossier& dossier);
/// Why nothing is asked for, approved or paid of a package: it is granted together with others past a
/// ceiling. Nothing where it may go on.
std::optional<QString> ceilingAgainst(const Store& store, const Dossier& dossier, const Package& package);
/// All findings of a case, the first rank first.
QList<MoneyFinding> moneyFindingsOf(const Store& store, const Dossier& dossier);
/// The same over all cases that have a plan or were paid for, and what is wrong with claims.
QList<MoneyFinding> moneyFindings(const Store& store);
