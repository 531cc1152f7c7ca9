#include "core/work/documents.h"
#include "core/work/editing.h"
#include "tests/support/pdffile.h"
#include "tests/ui/deskdriver.h"
#include "ui/cases/documentpreview.h"
#include "ui/cases/documentstab.h"
#include "ui/kit/fieldeditors.h"
#include "ui/kit/widgets.h"
#include "ui/print/paperdialog.h"

#include <QClipboard>
#include <QDropEvent>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

/// The documents of the golden case are open on the desk.
struct OpenDocuments : DeskDriver {
    QTemporaryDir folder;
    Id<CaseFile> id;
    DocumentsTab* tab = nullptr;
    QList<Error> refusals;

    OpenDocuments()
    {
        openDemo(folder.filePath("demo.homeward"));
        id = golden().id;
        desk.session().open(Target::ofCase(id));
        cases().page().show(id, "documents");
        tab = desk.window().findChild<DocumentsTab*>();
        REQUIRE(tab);
        REQUIRE(tab->isVisible());
        QObject::connect(
            &desk.session(), &Session::refused, tab, [this](const Error& error) { refusals.append(error); });
    }
    Session& session() { return desk.session(); }
    Dossier dossier() { return *dossierOf(session().store(), id); }
    QList<Attachment> documents() { return dossier().of<Attachment>(); }
    QString file(const QString& name, const QByteArray& bytes)
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }
    void waitForIntake()
    {
        auto* intake = tab->findChild<DocumentIntake*>();
        REQUIRE(intake);
        REQUIRE(QTest::qWaitFor([&] { return !intake->isBusy(); }, 20000));
        QTest::qWait(20);
    }
    /// As the system does when files are let go over the tab's middle.
    void drop(const QMimeData& data)
    {
        const QPoint at = tab->rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(tab, &enter);
        REQUIRE(enter.isAccepted());
        QDropEvent event(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(tab, &event);
        CHECK(event.dropAction() == Qt::CopyAction);
        waitForIntake();
    }
    void dropFiles(const QStringList& paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        drop(data);
    }
    void choose(const Attachment& document) { tab->find(document.id.uuid()); }
    Table* table(const QString& name)
    {
        for (Table* one : tab->findChildren<Table*>())
            if (one->accessibleName() == name)
                return one;
        return nullptr;
    }
    QPushButton* button(const QString& text)
    {
        for (QPushButton* one : tab->findChildren<QPushButton*>())
            if (one->text().remove(u'&') == text)
                return one;
        return nullptr;
    }
    bool previewSettles(int ms = 20000)
    {
        return QTest::qWaitFor([&] { return !tab->preview().sentence().contains("Drawing"); }, ms);
    }
};

/// A program of a few lines in the reader's place.
struct ReaderInItsPlace {
    QTemporaryDir folder;
    QByteArray before = qgetenv("HOMEWARD_READER");

    explicit ReaderInItsPlace(const QByteArray& lines)
    {
        QFile script(folder.filePath("reader"));
        REQUIRE(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\n" + lines);
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        script.close();
        qputenv("HOMEWARD_READER", script.fileName().toUtf8());
    }
    ~ReaderInItsPlace() { qputenv("HOMEWARD_READER", before); }
};

QByteArray answer(quint32 page, quint32 pages, quint32 width, quint32 height, qsizetype pixels)
{
    QByteArray bytes = "HWPREV1\n";
    for (const quint32 number : {page, pages, width, height}) {
        const quint32 turned = qToBigEndian(number);
        bytes.append(reinterpret_cast<const char*>(&turned), 4);
    }
    return bytes + QByteArray(pixels, 'x');
}

} // namespace

TEST_CASE(
    "Files dropped on the tab are on file, what cannot be is told, and undo takes one back", "[documents]")
{
    OpenDocuments driver;
    QDir(driver.folder.path()).mkdir("scans");
    driver.dropFiles({driver.file("lease.pdf", pdfFile({"Lease"})), driver.folder.filePath("scans"),
        driver.file("empty.png", {}), driver.file("fake.pdf", "<html>"), driver.file("note.txt", "a note")});
    REQUIRE(driver.documents().size() == 2);
    CHECK(driver.documents()[0].name == "lease.pdf");
    CHECK(driver.documents()[1].name == "note.txt");
    REQUIRE_FALSE(driver.refusals.isEmpty());
    const QString said = driver.refusals.last().message;
    CHECK(said.contains("scans” is a folder"));
    CHECK(said.contains("empty.png” is empty"));
    CHECK(said.contains("fake.pdf” is not what its name says"));
    driver.session().undo();
    CHECK(driver.documents().size() == 1);
    driver.session().redo();
    CHECK(driver.documents().size() == 2);
    CHECK(driver.session().undoName().contains("note.txt"));
}

TEST_CASE("A link dropped from elsewhere is told, not kept", "[documents]")
{
    OpenDocuments driver;
    QMimeData data;
    data.setUrls({QUrl(u"https://example.org/scan.pdf"_s)});
    driver.drop(data);
    CHECK(driver.documents().isEmpty());
    REQUIRE_FALSE(driver.refusals.isEmpty());
    CHECK(driver.refusals.last().message.contains("is a link, not a file"));
}

TEST_CASE("A picture that was copied is pasted by key as PNG, text is not", "[documents]")
{
    OpenDocuments driver;
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QApplication::clipboard()->setImage(picture);
    driver.table("Documents of the case")->setFocus();
    driver.key(Qt::Key_V, Qt::ControlModifier);
    driver.waitForIntake();
    REQUIRE(driver.documents().size() == 1);
    CHECK(driver.documents().first().mediaType == "image/png");
    CHECK(driver.documents().first().name == "Scan of 2014-10-01.png");
    driver.choose(driver.documents().first());
    REQUIRE(driver.previewSettles());
    CHECK(driver.tab->preview().image().size() == QSize(40, 30));
    CHECK(driver.tab->preview().image().pixelColor(5, 5) == QColor(Qt::red));
    QApplication::clipboard()->setText(u"only words"_s);
    driver.key(Qt::Key_V, Qt::ControlModifier);
    driver.waitForIntake();
    CHECK(driver.documents().size() == 1);
    CHECK(driver.refusals.last().message.contains("neither a file nor a picture"));
}

TEST_CASE("A dropped scan is said to prove a month, by ticking it", "[documents]")
{
    OpenDocuments driver;
    driver.dropFiles({driver.file("payslip.pdf", pdfFile({"Payslip"}))});
    REQUIRE(driver.documents().size() == 1);
    driver.choose(driver.documents().first());
    const qsizetype evidence = driver.dossier().of<Evidence>().size();
    driver.table("Documents of the case")->setFocus();
    driver.key(Qt::Key_Return);
    REQUIRE(QApplication::activeModalWidget());
    auto* proofs = driver.field<QListWidget>("proofs");
    REQUIRE(proofs->count() > 0);
    for (int i = 0; i < proofs->count(); ++i) {
        CHECK(proofs->item(i)->checkState() == Qt::Unchecked); // nothing is decided beforehand
        if (proofs->item(i)->text().contains("payslip"))
            proofs->item(i)->setCheckState(Qt::Checked), i = proofs->count();
    }
    REQUIRE(driver.save());
    REQUIRE(driver.dossier().of<Evidence>().size() == evidence + 1);
    const Evidence filed = driver.dossier().of<Evidence>().last();
    CHECK(filed.type == EvidenceType::Payslip);
    CHECK(filed.attachment == driver.documents().first().id);
    CHECK(driver.documents().first().kind == EvidenceType::Payslip);
    driver.session().undo();
    CHECK(driver.dossier().of<Evidence>().size() == evidence);
}

TEST_CASE("What was ticked and not saved is ticked again after a lock", "[documents]")
{
    OpenDocuments driver;
    driver.dropFiles({driver.file("payslip.pdf", pdfFile({"Payslip"}))});
    driver.choose(driver.documents().first());
    driver.table("Documents of the case")->setFocus();
    driver.key(Qt::Key_Return);
    REQUIRE(QApplication::activeModalWidget());
    driver.field<QListWidget>("proofs")->item(1)->setCheckState(Qt::Checked);
    const QString ticked = driver.field<QListWidget>("proofs")->item(1)->text();
    driver.session().lock();
    driver.unlock(u"demo demo demo"_s);
    QTest::qWait(50);
    REQUIRE(QApplication::activeModalWidget());
    auto* proofs = driver.field<QListWidget>("proofs");
    for (int i = 0; i < proofs->count(); ++i)
        CHECK((proofs->item(i)->checkState() == Qt::Checked) == (proofs->item(i)->text() == ticked));
    delete QApplication::activeModalWidget();
}

TEST_CASE("The pages of a PDF are leafed through in the preview", "[documents]")
{
    OpenDocuments driver;
    driver.dropFiles({driver.file("lease.pdf", pdfFile({"First", "Second"}))});
    driver.choose(driver.documents().first());
    REQUIRE(driver.previewSettles());
    const QImage first = driver.tab->preview().image();
    REQUIRE_FALSE(first.isNull());
    CHECK_FALSE(driver.button("Page before")->isEnabled());
    driver.button("Next page")->click();
    REQUIRE(QTest::qWaitFor([&] { return driver.tab->preview().image() != first; }, 20000));
    CHECK_FALSE(driver.button("Next page")->isEnabled());
    driver.button("Page before")->click();
    REQUIRE(QTest::qWaitFor([&] { return driver.tab->preview().image() == first; }, 20000));
}

TEST_CASE("A preview that breaks, hangs or is damaged leaves a sentence in its place", "[documents]")
{
    OpenDocuments driver;
    driver.dropFiles({driver.file("lease.pdf", pdfFile({"Lease"})),
        driver.file("broken.pdf", "%PDF-1.4 and nothing else"), driver.file("note.txt", "a note")});
    REQUIRE(driver.documents().size() == 3);
    driver.choose(driver.documents()[1]);
    REQUIRE(driver.previewSettles());
    CHECK(driver.tab->preview().sentence().contains("damaged"));
    driver.choose(driver.documents()[2]);
    CHECK(driver.tab->preview().sentence().contains("Only PDFs and pictures"));
    {
        const ReaderInItsPlace reader("kill -SEGV $$");
        driver.choose(driver.documents()[0]);
        REQUIRE(driver.previewSettles());
        CHECK(driver.tab->preview().sentence().contains("No preview can be shown"));
    }
    driver.choose(driver.documents()[1]);
    REQUIRE(driver.previewSettles());
    {
        const ReaderInItsPlace reader("exec sleep 60");
        driver.tab->preview().setSeconds(1);
        driver.choose(driver.documents()[0]);
        REQUIRE(driver.previewSettles());
        CHECK(driver.tab->preview().sentence().contains("No preview can be shown"));
        driver.tab->preview().setSeconds(15);
    }
    CHECK(driver.documents().size() == 3); // and the documents are all there
}

TEST_CASE("An answer of the reader that is not as it must be is no picture", "[documents]")
{
    REQUIRE(previewOf(answer(0, 1, 2, 3, 24)));
    CHECK(previewOf(answer(0, 1, 2, 3, 24))->image.size() == QSize(2, 3));
    CHECK_FALSE(previewOf({}));
    CHECK_FALSE(previewOf("HWPREV1\n"));
    CHECK_FALSE(previewOf(answer(0, 1, 2, 3, 23)));
    CHECK_FALSE(previewOf(answer(0, 1, 2, 3, 25)));
    CHECK_FALSE(previewOf(answer(0, 1, 0, 3, 0)));
    CHECK_FALSE(previewOf(answer(1, 1, 2, 3, 24)));
    CHECK_FALSE(previewOf(answer(0, 0, 2, 3, 24)));
    CHECK_FALSE(previewOf(answer(0, 1, 0xffffffff, 0xffffffff, 4)));
    CHECK_FALSE(previewOf(answer(0, 1, 0x40000001, 4, 16)));
}

TEST_CASE("A restricted document is neither named nor drawn until it is asked for", "[documents]")
{
    OpenDocuments driver;
    driver.dropFiles({driver.file("diagnosis.pdf", pdfFile({"Diagnosis"}))});
    Attachment before = driver.documents().first(), after = before;
    after.kind = EvidenceType::Prescription;
    REQUIRE(driver.session().perform(
        driver.id, "x", [&](const Desk& desk) { return describeDocument(desk, before, after, {}); }));
    const auto shownTexts = [&] {
        QString all;
        Table* table = driver.table("Documents of the case");
        for (int row = 0; row < table->model()->rowCount(); ++row)
            for (int column = 0; column < table->model()->columnCount(); ++column)
                all += table->model()->index(row, column).data().toString() + '\n';
        return all;
    };
    driver.choose(after);
    QTest::qWait(50);
    CHECK_FALSE(shownTexts().contains("diagnosis"));
    CHECK(driver.tab->preview().sentence().contains("restricted"));
    CHECK_FALSE(driver.button("What it proves …")->isEnabled());
    driver.button("Restricted: show …")->click();
    driver.choose(after);
    CHECK(shownTexts().contains("diagnosis"));
    REQUIRE(driver.previewSettles());
    CHECK_FALSE(driver.tab->preview().image().isNull());
    CHECK(driver.dossier().of<Unveiling>().size() == 1);
}

TEST_CASE(
    "A plan is seen page by page in two languages before it is printed, and saved as PDF", "[documents]")
{
    OpenDocuments driver;
    QMenu* papers = driver.button("Print")->menu();
    REQUIRE(papers->actions().size() >= 3);
    papers->actions().first()->trigger();
    auto* dialog = qobject_cast<PaperDialog*>(QApplication::activeModalWidget());
    REQUIRE(dialog);
    REQUIRE(dialog->pageCount() >= 1);
    auto* languages = dialog->findChild<QComboBox*>();
    REQUIRE(languages);
    languages->setCurrentIndex(languages->findData("hy"));
    CHECK(dialog->pageCount() >= 1);
    const QString path = driver.folder.filePath("plan.pdf");
    dialog->savePdf(path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("%PDF-"));
    dialog->savePdf(driver.folder.filePath("none/plan.pdf"));
    QString told;
    for (QLabel* label : dialog->findChildren<QLabel*>())
        told += label->text() + '\n';
    CHECK(told.contains("could not be written"));
    driver.session().lock(); // a paper does not stay open over a locked file
    QTest::qWait(20);
    CHECK_FALSE(qobject_cast<PaperDialog*>(QApplication::activeModalWidget()));
}
