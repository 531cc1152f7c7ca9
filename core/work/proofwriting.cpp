#include "core/work/proofwriting.h"

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

Error refusal(const QString& sentence)
{
    return {Error::Kind::Invalid, sentence, {}};
}

/// Writes one thing that the document proves, or takes it back.
class ProofWriter {
public:
    explicit ProofWriter(const ProofWriting& writing)
        : desk_(writing.desk), act_(writing.act), dossier_(writing.dossier), document_(writing.document)
    {
    }

    Result<void> add(const Proof& proof)
    {
        if (link(&Consent::document, proof.consent, document_.id)
            || link(&Guardianship::document, proof.guardianship, document_.id)
            || link(&RuleException::decisionScan, proof.exception, document_.id))
            return {};
        const Condition* condition = dossier_.find(proof.condition);
        Evidence evidence;
        evidence.id = act_.newId<Evidence>();
        evidence.caseId = document_.caseId;
        evidence.package = proof.package;
        evidence.instalment = proof.instalment;
        evidence.condition = proof.condition;
        evidence.type = condition ? condition->evidenceType : document_.kind;
        evidence.attachment = document_.id;
        evidence.receivedOn = desk_.today();
        evidence.receivedBy = desk_.actor.staff;
        if (evidence.type == EvidenceType::Unknown)
            return refusal(Words::tr("Say which kind of document it is, then what it proves."));
        if (!dossier_.find(proof.package))
            return refusal(
                Words::tr("What the document was to prove is not in this case any more. Look at the "
                          "plan, then choose again."));
        act_.add(evidence);
        return {};
    }
    void remove(const Proof& proof)
    {
        link(&Consent::document, proof.consent, Id<Attachment>());
        link(&Guardianship::document, proof.guardianship, Id<Attachment>());
        link(&RuleException::decisionScan, proof.exception, Id<Attachment>());
        for (const Evidence& evidence : dossier_.where(&Evidence::attachment, document_.id))
            if (proofOf(evidence) == proof)
                act_.remove(evidence);
    }

private:
    template <class Record>
    bool link(Id<Attachment> Record::*member, const Id<Record>& id, const Id<Attachment>& document)
    {
        const Record* record = dossier_.find(id);
        if (!record)
            return false;
        Record after = *record;
        after.*member = document;
        act_.save(*record, after);
        return true;
    }

    const Desk& desk_;
    Act& act_;
    const Dossier& dossier_;
    const Attachment& document_;
};

} // namespace

Result<void> writeProofs(const ProofWriting& writing, const QList<Proof>& wanted)
{
    ProofWriter writer(writing);
    const QList<Proof> before = proofsOf(writing.dossier, writing.document.id);
    for (const Proof& proof : before)
        if (!wanted.contains(proof))
            writer.remove(proof);
    for (const Proof& proof : wanted)
        if (!before.contains(proof))
            if (const auto added = writer.add(proof); !added)
                return added;
    return {};
}
