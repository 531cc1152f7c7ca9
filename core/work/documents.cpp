#include "core/work/documents.h"

#include "core/domain/mediatype.h"
#include "core/store/attachments.h"
#include "core/work/caseledger.h"
#include "core/work/proofwriting.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

Error refusal(const QString& sentence)
{
    return {Error::Kind::Invalid, sentence, {}};
}

Result<Dossier> caseOf(const Desk& desk, const Id<CaseFile>& id)
{
    if (auto allowed = mayDo(desk, Right::KeepCases); !allowed)
        return allowed.error();
    const auto dossier = dossierOf(desk.store, id);
    if (!dossier)
        return Error{
            Error::Kind::NotFound, Words::tr("This file has no such case. Look it up by its reference."), {}};
    return *dossier;
}

/// The kind that was named, else the one that what it proves asks for.
EvidenceType kindOf(const Dossier& dossier, const NewDocument& document)
{
    for (const Proof& proof : document.proofs) {
        if (document.kind != EvidenceType::Unknown)
            break;
        if (const Condition* condition = dossier.find(proof.condition))
            return condition->evidenceType;
        if (dossier.find(proof.consent))
            return EvidenceType::ConsentForm;
    }
    return document.kind;
}

Attachment recordOf(Act& act, const Desk& desk, const NewDocument& document, const Content& content)
{
    Attachment record;
    record.id = act.newId<Attachment>();
    record.caseId = document.caseId;
    record.name = document.name;
    record.note = document.note;
    record.size = content.size;
    record.content = content.id;
    record.addedOn = desk.today();
    return record;
}

} // namespace

Result<Id<Attachment>> addDocument(const Desk& desk, const NewDocument& document, QIODevice& device)
{
    const auto dossier = caseOf(desk, document.caseId);
    if (!dossier)
        return dossier.error();
    const bool isRead = device.size() > 0 && device.size() <= largestContent; // else addContent refuses it
    const QString type = isRead ? mediaTypeOf(device.peek(beginningBytes)) : QString();
    if (isRead && isMisnamed(document.name, type))
        return refusal(
            Words::tr("“%1” is not what its name says: it cannot be opened as such a file. Open it "
                      "where it comes from, save or scan it again, then add that.")
                .arg(document.name));
    Act act(desk.store, desk.act("add-document"));
    const auto content = addContent(desk.store, device, document.name);
    if (!content)
        return content.error();
    const QList<Attachment> same = dossier->where(&Attachment::content, content->id);
    Attachment record = same.isEmpty() ? recordOf(act, desk, document, *content) : same.first();
    QList<Proof> before = proofsOf(*dossier, record.id), after = before;
    for (const Proof& proof : document.proofs)
        if (!after.contains(proof))
            after.append(proof);
    if (!same.isEmpty() && after == before)
        return refusal(Words::tr("“%1” is on file already, as “%2”. Nothing was added.")
                           .arg(document.name, record.name));
    if (same.isEmpty()) {
        record.mediaType = type;
        record.kind = kindOf(*dossier, document);
        act.add(record);
    }
    if (const auto written = writeProofs({desk, act, *dossier, record}, after); !written)
        return written.error();
    act.commit();
    return record.id;
}

Result<Id<Attachment>> addDocument(const Desk& desk, const NewDocument& document, const QString& path)
{
    const QFileInfo info(path);
    NewDocument named = document;
    if (named.name.isEmpty())
        named.name = info.fileName();
    if (info.isSymLink() && !info.exists())
        return refusal(
            Words::tr("“%1” is a link to a file that is not there. Add the file itself.").arg(named.name));
    if (!info.exists())
        return Error{Error::Kind::NotFound,
            Words::tr("There is no file “%1”. Check the name and the folder.").arg(path), {}};
    if (info.isDir())
        return refusal(
            Words::tr("“%1” is a folder. Open it, choose the files in it, and add those.").arg(named.name));
    if (!info.isFile())
        return refusal(
            Words::tr("“%1” is no file that can be kept. Save a copy and add that.").arg(named.name));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage,
            Words::tr(
                "“%1” could not be opened. Check that it is still there and that you may read it, then add "
                "it again.")
                .arg(named.name),
            file.errorString()};
    return addDocument(desk, named, file);
}

Result<void> describeDocument(
    const Desk& desk, const Attachment& before, const Attachment& after, const QList<Proof>& proofs)
{
    const auto dossier = caseOf(desk, before.caseId);
    if (!dossier)
        return dossier.error();
    if (after.name.trimmed().isEmpty())
        return refusal(Words::tr("A document needs a name. Type what it is called."));
    Act act(desk.store, desk.act("describe-document"));
    act.save(before, after);
    if (const auto written = writeProofs({desk, act, *dossier, after}, proofs); !written)
        return written;
    if (const auto free = nothingRestsOnIt(*dossier, *dossierOf(desk.store, before.caseId)); !free)
        return free;
    act.commit();
    return {};
}

Result<void> removeDocument(const Desk& desk, const Attachment& document)
{
    const auto dossier = caseOf(desk, document.caseId);
    if (!dossier)
        return dossier.error();
    Act act(desk.store, desk.act("remove-document"));
    if (const auto written = writeProofs({desk, act, *dossier, document}, {}); !written)
        return written;
    act.remove(document);
    if (const auto free = nothingRestsOnIt(*dossier, *dossierOf(desk.store, document.caseId)); !free)
        return free;
    act.commit();
    return {};
}
