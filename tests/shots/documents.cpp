#include "core/work/documents.h"

#include "core/work/caseledger.h"
#include "core/work/demofile.h"
#include "tests/shots/oddcases.h"
#include "tests/shots/photographer.h"
#include "tests/support/pdffile.h"
#include "ui/cases/casepage.h"
#include "ui/cases/casesplace.h"
#include "ui/cases/documentform.h"
#include "ui/cases/documentpreview.h"
#include "ui/cases/documentstab.h"
#include "ui/print/paperdialog.h"

#include <QApplication>
#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;

// The documents of a case with their previews, and the papers to be signed.

namespace {

QByteArray pictureFile()
{
    QImage image(800, 600, QImage::Format_RGB32);
    image.fill(QColor(u"#d8c9a3"_s));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

Result<void> add(const Desk& desk, const NewDocument& document, QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto added = addDocument(desk, document, buffer);
    return added ? Result<void>() : added.error();
}

} // namespace

Result<void> addDocuments(const QString& demo)
{
    const auto open = unlockFile(demo, demoPassphrase(), {});
    if (!open)
        return open.error();
    const Desk desk = (*open)->desk();
    const Id<CaseFile> id = desk.store.of<CaseFile>().all().first().id;
    const auto dossier = dossierOf(desk.store, id);
    QList<Proof> proofs;
    for (const Package& package : currentPackages(*dossier))
        for (const Instalment& one : dossier->where(&Instalment::package, package.id).mid(0, 2))
            proofs.append(Proof{package.id, one.id});
    const QString longName
        = u"Rental agreement for the flat in the second yard, signed by the owner and both tenants, all pages.pdf"_s;
    const QList<std::pair<NewDocument, QByteArray>> documents{
        {{id, longName, EvidenceType::RentalContract, {}, proofs}, pdfFile({"Lease", "Its annex"})},
        {{id, u"Photo of the workshop.png"_s, EvidenceType::Photo}, pictureFile()},
        {{id, u"Damaged.pdf"_s}, "%PDF-1.4 and no more"},
        {{id, u"Prescription of October.pdf"_s, EvidenceType::Prescription}, pdfFile({"Prescription"})}};
    for (const auto& [document, bytes] : documents)
        if (const auto added = add(desk, document, bytes); !added)
            return added;
    return {};
}

void Photographer::shootDocuments(Application& desk, const Id<CaseFile>& shown, const QString& name)
{
    Session& session = desk.session();
    const auto dossier = dossierOf(session.store(), shown);
    const QList<Attachment> documents = dossier ? dossier->of<Attachment>() : QList<Attachment>();
    if (documents.isEmpty())
        return;
    auto* cases = static_cast<CasesPlace*>(desk.window().place("cases"));
    cases->page().show(shown, "documents");
    auto* tab = cases->page().findChild<DocumentsTab*>();
    int number = 0;
    for (const Attachment& document : documents) {
        tab->find(document.id.uuid());
        (void)QTest::qWaitFor([&] { return !tab->preview().sentence().contains(u"Drawing"_s); }, 20000);
        shoot(desk.window(), u"%1-document-%2"_s.arg(name).arg(++number));
    }
    describeDocument(session, documents.first().id, false, &desk.window());
    if (QWidget* dialog = QApplication::activeModalWidget()) {
        shoot(*dialog, name + u"-document-form"_s);
        delete dialog;
    }
}

void Photographer::shootPapers(Application& desk, const Id<CaseFile>& shown, const QString& name)
{
    int number = 0;
    const auto file = desk.session().store().of<CaseFile>().find(shown);
    for (const PaperForm form :
        {PaperForm::Plan, PaperForm::Consent, PaperForm::Handover, PaperForm::CaseFile, PaperForm::Held}) {
        const Uuid record = form == PaperForm::Held ? file->principal.uuid() : Uuid();
        PaperDialog dialog(desk.session(), {shown, form, record, u"hy"_s}, &desk.window());
        dialog.show();
        shoot(dialog, u"%1-paper-%2"_s.arg(name).arg(++number));
    }
}
