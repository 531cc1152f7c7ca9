#pragma once

#include "core/domain/records/attachment.h"
#include "core/work/desk.h"
#include "core/work/proofs.h"

/// Inside which act a document comes to prove something. The document as it is to be.
struct ProofWriting {
    const Desk& desk;
    Act& act;
    const Dossier& dossier; ///< as it was before the act
    const Attachment& document;
};

/// Writes that the document proves exactly `wanted` from now on. Refused where it is of no kind and proves
/// something that asks for none, and where that is not in the case any more.
Result<void> writeProofs(const ProofWriting& writing, const QList<Proof>& wanted);
