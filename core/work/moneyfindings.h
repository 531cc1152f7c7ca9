#pragma once

#include "core/store/dossier.h"
#include "core/work/desk.h"

/// Money of a case that contradicts itself or a rule, most often because two offices wrote apart.
struct MoneyFinding {
    enum class Kind {
        PaidTwice, ///< of the first rank: blocks the instalment until a correction or a recovery settles it
        CeilingPassed, ///< by what was granted together, though each alone kept to it
        Overdrawn, ///< more was paid and committed of a package than was agreed
        ClaimBroken, ///< a claim's entries do not come to its total
    };
    Kind kind = Kind::PaidTwice;
    Id<CaseFile> caseId; ///< null for a claim
    Uuid record; ///< the instalment, package or claim
    QString sentence; ///< translated; names the thing and the next step
};

/// The findings of a case, the first rank first.
QList<MoneyFinding> moneyFindingsOf(const Store& store, const Dossier& dossier);
/// The same over all cases that have a plan or were paid for, and what is wrong with claims.
QList<MoneyFinding> moneyFindings(const Store& store);
