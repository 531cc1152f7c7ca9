#pragma once

#include "core/domain/records/approval.h"
#include "core/store/signature.h"
#include "core/work/desk.h"

/// What was decided on a subject.
struct Decision {
    ApprovalSubject kind = ApprovalSubject::Unknown;
    bool approved = false;
    QString note;
};

/// The signed approval or refusal of exactly what `subject` holds now, ready to be added.
template <class Subject>
Approval signedDecision(
    Act& act, const Desk& desk, const seal::SigningKey& key, const Subject& subject, const Decision& decision)
{
    Approval approval;
    approval.id = act.newId<Approval>();
    approval.caseId = subject.caseId;
    approval.subjectKind = decision.kind;
    approval.subject = subject.id.uuid().raw();
    approval.content = contentOf(subject);
    approval.approved = decision.approved;
    approval.approvedOn = desk.today();
    approval.approvedBy = desk.actor.staff;
    approval.note = decision.note;
    sign(approval, key, desk.actor.key);
    return approval;
}
