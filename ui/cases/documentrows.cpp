#include "ui/cases/documentrows.h"

#include "ui/cases/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentsTab)
};

QString veiledKind()
{
    return Words::tr("Document");
}

DocumentRow rowOf(const CaseView& view, const Attachment& document)
{
    QStringList proves;
    const QList<Evidence> evidence = view.dossier.where(&Evidence::attachment, document.id);
    for (const Proof& proof : proofsOf(view.dossier, document.id))
        if (const QString title = titleOf(view.dossier, proof, view.unveiled); !proves.contains(title))
            proves.append(title);
    const EvidenceType kind = document.kind == EvidenceType::Unknown && !evidence.isEmpty()
        ? evidence.first().type
        : document.kind;
    DocumentRow row{document.id, document.name, name(kind), proves.join(u"; "_s),
        QLocale().formattedDataSize(document.size), document.addedOn};
    row.veiled = isRestricted(view.dossier, document) && !view.unveiled;
    if (row.veiled)
        row.name = Words::tr("restricted"), row.kind = veiledKind();
    return row;
}

DocumentRow rowOf(const CaseView& view, const Evidence& seen)
{
    DocumentRow row{{}, seen.note, name(seen.type), titleOf(view.dossier, proofOf(seen), view.unveiled),
        Words::tr("paper seen"), seen.receivedOn};
    row.veiled = isRestricted(view.dossier, seen) && !view.unveiled;
    if (row.veiled)
        row.name.clear(), row.kind = veiledKind();
    return row;
}

} // namespace

QList<DocumentRow> documentRows(const CaseView& view)
{
    QList<DocumentRow> rows;
    for (const Attachment& document : view.dossier.of<Attachment>())
        rows.append(rowOf(view, document));
    for (const Evidence& evidence : view.dossier.of<Evidence>())
        if (!view.dossier.find(evidence.attachment))
            rows.append(rowOf(view, evidence));
    std::ranges::stable_sort(rows, std::greater<>(), &DocumentRow::day);
    return rows;
}

QList<MissingRow> missingRows(const CaseView& view)
{
    QList<MissingRow> rows;
    for (const Provable& one : missingProofs(view.dossier, view.today()))
        rows.append({one.proof, one.restricted && !view.unveiled ? veiledKind() : name(one.type),
            titleOf(view.dossier, one.proof, view.unveiled), one.due});
    return rows;
}
