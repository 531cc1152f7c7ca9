#pragma once

#include "core/store/dossier.h"
#include "core/store/store.h"

/// One step of an instalment on its way from plan to proof.
struct PaymentStep {
    QDate day; ///< null where the step has none
    QString what; ///< translated: "Requested", "Approved", "Paid"
    Id<Staff> who; ///< null where nobody is named
    QString detail; ///< translated: amount, rate and its source, reason, reference
    Money difference = {}; ///< of a payment, in the programme's currency: what a moved rate made it cost more
                           ///< than was requested, below zero where less; null where no rate moved
    int kind = 0; ///< of the record
    Uuid record = {};
};

/// All steps of an instalment, each dated and with its author, by day; those of one day in the order of the
/// line: planned, evidence, requested, decided, paid, told by the bank, reconciled, corrected, recovered.
QList<PaymentStep> stepsOf(const Store& store, const Dossier& dossier, const Instalment& instalment);
/// What a moved rate made the payment cost more than was requested; null where no rate moved.
Money realisedDifference(const Dossier& dossier, const Disbursement& paid);
