#include "core/domain/records/unveiling.h"
#include "core/store/attachments.h"
#include "core/work/documentexport.h"
#include "core/work/documents.h"
#include "tests/support/demo.h"
#include "tests/support/smalldisk.h"

#include <QBuffer>
#include <QDir>

namespace {

struct Exporting : Demo {
    QTemporaryDir folder;
    Id<CaseFile> id;

    Exporting()
    {
        play(demoStart, demoAutumn);
        id = dossier().file().id;
    }
    Desk worker() { return desk(2); }
    Id<Attachment> add(const QString& name, QByteArray bytes, EvidenceType kind = EvidenceType::Other)
    {
        QBuffer buffer(&bytes);
        REQUIRE(buffer.open(QIODevice::ReadOnly));
        const auto added = addDocument(worker(), {id, name, kind}, buffer);
        INFO((added ? QString() : added.error().message).toStdString());
        REQUIRE(added);
        return *added;
    }
    QStringList names() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    QByteArray bytes(const QString& name) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    Exported all(bool withRestricted = false)
    {
        const auto done = exportDocuments(worker(), {id, {}, withRestricted, folder.path()});
        INFO((done ? QString() : done.error().message).toStdString());
        REQUIRE(done);
        return *done;
    }
};

} // namespace

TEST_CASE("An exported name leads out of no folder and fits every file system", "[documents]")
{
    CHECK(exportName("lease.pdf") == "lease.pdf");
    CHECK(exportName("../../etc/passwd") == "_.._etc_passwd");
    CHECK(exportName("C:\\scan.pdf") == "C__scan.pdf");
    CHECK(exportName("..") == "document");
    CHECK(exportName("") == "document");
    CHECK(exportName(".hidden") == "hidden");
    CHECK(exportName("con.pdf") == "_con.pdf");
    CHECK(exportName("COM1") == "_COM1");
    CHECK(exportName("console.pdf") == "console.pdf");
    CHECK(exportName(QString("a") + QChar(0x202e) + "fdp.exe") == "a_fdp.exe");
    CHECK(exportName("Վարձակալություն.pdf") == "Վարձակալություն.pdf");
    CHECK(exportName("line\nbreak.") == "line_break");
    const QString longest = exportName(QString(300, QChar(0x0561)) + ".pdf");
    CHECK(longest.endsWith(".pdf"));
    CHECK(longest.toUtf8().size() <= 200);
    CHECK(exportName(QString::fromUcs4(U"😀").repeated(100)).toUtf8().size() <= 200);
}

TEST_CASE("Export writes what was added, apart where names are equal, over nothing", "[documents]")
{
    Exporting exporting;
    exporting.add("lease.pdf", "%PDF- one");
    exporting.add("Lease.pdf", "%PDF- two");
    exporting.add("a/b.txt", "three");
    QFile there(exporting.folder.filePath("a_b.txt"));
    REQUIRE(there.open(QIODevice::WriteOnly));
    there.write("mine");
    there.close();
    CHECK(exporting.all().paths.size() == 3);
    CHECK(exporting.names() == QStringList{"Lease (2).pdf", "a_b (2).txt", "a_b.txt", "lease.pdf"});
    CHECK(exporting.bytes("lease.pdf") == "%PDF- one");
    CHECK(exporting.bytes("Lease (2).pdf") == "%PDF- two");
    CHECK(exporting.bytes("a_b (2).txt") == "three");
    CHECK(exporting.bytes("a_b.txt") == "mine");
}

TEST_CASE("One document is exported alone, in pieces as it is kept", "[documents]")
{
    Exporting exporting;
    exporting.add("lease.pdf", "%PDF- one");
    const QByteArray large(2 * pieceBytes + 5, 'x');
    const Id<Attachment> wanted = exporting.add("scan.bin", large);
    const auto done
        = exportDocuments(exporting.worker(), {exporting.id, {wanted}, false, exporting.folder.path()});
    REQUIRE(done);
    CHECK(exporting.names() == QStringList{"scan.bin"});
    CHECK(exporting.bytes("scan.bin") == large);
}

TEST_CASE("What is restricted stays in the file unless asked for, and then that is logged", "[documents]")
{
    Exporting exporting;
    exporting.add("lease.pdf", "%PDF- one");
    exporting.add("health.pdf", "%PDF- two", EvidenceType::Prescription);
    const Exported plain = exporting.all();
    CHECK(plain.leftOut == 1);
    CHECK(exporting.names() == QStringList{"lease.pdf"});
    CHECK(exporting.dossier().of<Unveiling>().isEmpty());
    CHECK(exporting.all(true).leftOut == 0);
    CHECK(exporting.names().contains("health.pdf"));
    CHECK(exporting.dossier().of<Unveiling>().size() == 1);
}

TEST_CASE("A document whose content has not come yet is named, and the others are written", "[documents]")
{
    Exporting exporting;
    const Id<Attachment> gone = exporting.add("lease.pdf", "%PDF- one");
    exporting.add("photo.bin", "here");
    exporting.store->database().run(
        "DELETE FROM chunk WHERE content = ?", exporting.store->of<Attachment>().find(gone)->content);
    const Exported done = exporting.all();
    CHECK(done.notHere == QStringList{"lease.pdf"});
    CHECK(exporting.names() == QStringList{"photo.bin"});
}

TEST_CASE("An export into a folder that is not there is refused", "[documents]")
{
    Exporting exporting;
    CHECK_FALSE(exportDocuments(exporting.worker(), {exporting.id, {}, false, {}}));
    CHECK_FALSE(
        exportDocuments(exporting.worker(), {exporting.id, {}, false, exporting.folder.filePath("none")}));
}

TEST_CASE("A full disk on export leaves whole files only and says how many", "[documents][disk]")
{
    Exporting exporting;
    exporting.add("first.bin", QByteArray(100000, 'a'));
    exporting.add("second.bin", QByteArray(3 * pieceBytes, 'b'));
    const SmallDisk disk("1m");
    const auto done = exportDocuments(exporting.worker(), {exporting.id, {}, false, disk.filePath("")});
    REQUIRE_FALSE(done);
    CHECK(done.error().message.contains("has room"));
    CHECK(done.error().message.contains("1 document"));
    CHECK(QDir(disk.filePath("")).entryList(QDir::Files | QDir::Hidden) == QStringList{"first.bin"});
}
