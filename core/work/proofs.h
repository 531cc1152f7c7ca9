#pragma once

#include "core/base/result.h"
#include "core/domain/records/consent.h"
#include "core/domain/records/evidence.h"
#include "core/domain/records/exception.h"
#include "core/domain/records/protection.h"
#include "core/store/dossier.h"

/// What a document proves: something of a package, or one record that keeps its document.
struct Proof {
    Id<Package> package;
    Id<Instalment> instalment = {}; ///< null: the whole package
    Id<Condition> condition = {}; ///< null: none of the package's
    Id<Consent> consent = {};
    Id<Guardianship> guardianship = {};
    Id<RuleException> exception = {};

    friend bool operator==(const Proof&, const Proof&) = default;
};

/// Something of the case that a document can prove.
struct Provable {
    Proof proof;
    EvidenceType type = EvidenceType::Unknown; ///< the kind that proves it; Unknown: any
    QString title; ///< "Rent, Jun 2014"
    bool restricted = false; ///< lists say "Assistance" until asked for
    bool onFile = false; ///< by a document or as paper seen
    bool wanted = false; ///< it must be on file by now
    QDate due = {}; ///< when it was to be there; null: no day
};

/// All of them, packages first in their order. `today` decides what must be there by now.
QList<Provable> provables(const Dossier& dossier, QDate today);
/// Those that must be on file by now and are not, the earliest first.
QList<Provable> missingProofs(const Dossier& dossier, QDate today);
/// What the document proves, as its records say.
QList<Proof> proofsOf(const Dossier& dossier, const Id<Attachment>& document);
/// What the evidence was filed for.
Proof proofOf(const Evidence& evidence);
/// "Rent, Jun 2014", whatever became of the plan since; empty where there is nothing such any more.
QString titleOf(const Dossier& dossier, const Proof& proof, bool unveiled);
/// Refused where an instalment that was asked for had all that must be on file, and has it no more.
Result<void> nothingRestsOnIt(const Dossier& before, const Dossier& after);
/// Whether what it proves is restricted, or it tells of health by itself.
bool isRestricted(const Dossier& dossier, const Attachment& document);
bool isRestricted(const Dossier& dossier, const Evidence& evidence);
