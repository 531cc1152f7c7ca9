#include "core/store/attachments.h"
#include "core/work/documents.h"
#include "core/work/editing.h"
#include "core/work/payments.h"
#include "tests/support/demo.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>

#include <sys/stat.h>

namespace {

const QByteArray pdf = "%PDF-1.4\nA contract of rent.\n";

/// The golden case in autumn, and a folder of files to be added.
struct Papers : Demo {
    QTemporaryDir folder;
    Id<CaseFile> id;

    Papers()
    {
        play(demoStart, demoAutumn);
        id = dossier().file().id;
    }
    Desk worker() { return desk(2); }
    QString file(const QString& name, const QByteArray& bytes)
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }
    Result<Id<Attachment>> add(const QString& path, const QList<Proof>& proofs = {})
    {
        return addDocument(worker(), {id, {}, {}, {}, proofs}, path);
    }
    QString refusal(const QString& path)
    {
        const auto added = add(path);
        return added ? QString("taken") : added.error().message;
    }
    Attachment document(const Id<Attachment>& wanted) { return *store->of<Attachment>().find(wanted); }
    Package package(AssistanceType type)
    {
        const QList<Package> packages = currentPackages(dossier());
        return *std::ranges::find(packages, type, &Package::type);
    }
    qint64 pieces() { return *store->database().one<qint64>("SELECT count(*) FROM chunk"); }
    Attachment added(const QString& name, const QList<Proof>& proofs = {})
    {
        const auto one = add(file(name, pdf + name.toUtf8()), proofs);
        INFO((one ? QString() : one.error().message).toStdString());
        REQUIRE(one);
        return document(*one);
    }
};

/// Its bytes end before its size says: the stick was pulled out.
class Vanishing : public QBuffer {
public:
    qint64 readData(char* data, qint64 most) override
    {
        return pos() > pieceBytes ? -1 : QBuffer::readData(data, most);
    }
    bool atEnd() const override { return false; }
};

} // namespace

TEST_CASE("A document is put on file with what it is", "[documents]")
{
    Papers papers;
    const Attachment document = papers.added("lease.pdf");
    CHECK(document.name == "lease.pdf");
    CHECK(document.mediaType == "application/pdf");
    CHECK(document.size == pdf.size() + 9);
    CHECK(document.addedOn == papers.clock.today());
    CHECK(document.kind == EvidenceType::Unknown); // nothing is said for the person
    CHECK(papers.dossier().of<Attachment>().size() == 1);
}

TEST_CASE("The same content is kept once, in a case and over cases", "[documents]")
{
    Papers papers;
    papers.added("lease.pdf");
    const qint64 pieces = papers.pieces();
    QFile::copy(papers.folder.filePath("lease.pdf"), papers.folder.filePath("again.pdf"));
    const QString said = papers.refusal(papers.folder.filePath("again.pdf"));
    CHECK(said.contains("on file already"));
    CHECK(said.contains("lease.pdf"));
    CHECK(papers.dossier().of<Attachment>().size() == 1);

    CaseFile other;
    other.id = other.caseId = papers.store->newId<CaseFile>();
    other.reference = "EVN-2014-A-00099-K";
    {
        Act act(*papers.store, papers.worker().act("register"));
        act.add(other);
        act.commit();
    }
    REQUIRE(addDocument(papers.worker(), {other.id}, papers.folder.filePath("again.pdf")));
    CHECK(papers.store->of<Attachment>().ofCase(other.id).size() == 1);
    CHECK(papers.pieces() == pieces);
}

TEST_CASE("What is empty, too large, a folder, gone or not what it is called is refused", "[documents]")
{
    Papers papers;
    CHECK(papers.refusal(papers.file("empty.txt", {})).contains("is empty"));
    CHECK(papers.refusal(papers.folder.filePath("gone.pdf")).contains("no file"));
    QDir(papers.folder.path()).mkdir("scans");
    CHECK(papers.refusal(papers.folder.filePath("scans")).contains("is a folder"));
    CHECK(papers.refusal(papers.file("fake.pdf", "<html>")).contains("not what its name says"));
    QFile huge(papers.folder.filePath("huge.pdf"));
    REQUIRE(huge.open(QIODevice::WriteOnly));
    REQUIRE(huge.resize(qint64(2) << 30)); // a hole: it takes no room
    CHECK(papers.refusal(huge.fileName()).contains("larger than 20 MB"));
    CHECK(papers.dossier().of<Attachment>().isEmpty());
    CHECK(papers.pieces() == 0);
}

TEST_CASE("20 MB are taken, one byte more is not, and is not read", "[documents]")
{
    Papers papers;
    CHECK(papers.add(papers.file("most.bin", QByteArray(largestContent, 'a'))));
    CHECK(papers.refusal(papers.file("more.bin", QByteArray(largestContent + 1, 'b'))).contains("20 MB"));
    class Unread : public QBuffer {
    public:
        using QBuffer::QBuffer;
        qint64 size() const override { return qint64(2) << 30; }
        qint64 readData(char*, qint64) override
        {
            ++reads;
            return -1;
        }
        int reads = 0;
    } device;
    REQUIRE(device.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    CHECK_FALSE(addDocument(papers.worker(), {papers.id, "huge.pdf"}, device));
    CHECK(device.reads == 0);
}

TEST_CASE("A link is followed to a file, and nowhere else", "[documents]")
{
    Papers papers;
    const QString file = papers.file("lease.pdf", pdf);
    REQUIRE(QFile::link(file, papers.folder.filePath("link.pdf")));
    REQUIRE(QFile::link(papers.folder.filePath("none"), papers.folder.filePath("broken.pdf")));
    REQUIRE(QFile::link("/dev/zero", papers.folder.filePath("zero.pdf")));
    REQUIRE(mkfifo(papers.folder.filePath("pipe.pdf").toLocal8Bit().constData(), 0600) == 0);
    CHECK(papers.refusal(papers.folder.filePath("broken.pdf")).contains("link to a file that is not there"));
    CHECK(papers.refusal(papers.folder.filePath("zero.pdf")).contains("no file that can be kept"));
    CHECK(papers.refusal(papers.folder.filePath("pipe.pdf")).contains("no file that can be kept"));
    const auto added = papers.add(papers.folder.filePath("link.pdf"));
    REQUIRE(added);
    CHECK(papers.document(*added).name == "link.pdf");
}

TEST_CASE("A file that vanishes while it is read leaves nothing behind", "[documents]")
{
    Papers papers;
    Vanishing device;
    device.setData(QByteArray(3 * pieceBytes, 'a'));
    REQUIRE(device.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    const auto added = addDocument(papers.worker(), {papers.id, "scan.bin"}, device);
    REQUIRE_FALSE(added);
    CHECK(added.error().message.contains("could not be read to its end"));
    CHECK(papers.dossier().of<Attachment>().isEmpty());
    CHECK(papers.pieces() == 0);
}

TEST_CASE("Who may only look adds no document and takes none away", "[documents]")
{
    Papers papers;
    const Attachment document = papers.added("lease.pdf");
    const Desk finance = papers.desk(3);
    CHECK_FALSE(addDocument(finance, {papers.id}, papers.file("other.pdf", pdf)));
    CHECK_FALSE(removeDocument(finance, document));
    CHECK_FALSE(describeDocument(finance, document, document, {}));
}
