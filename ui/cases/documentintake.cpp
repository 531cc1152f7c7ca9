#include "ui/cases/documentintake.h"

#include "core/work/documents.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

QByteArray pngOf(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

bool DocumentIntake::holdsAny(const QMimeData& data)
{
    return data.hasUrls() || data.hasImage();
}

void DocumentIntake::take(Session& session, const Id<CaseFile>& caseId, const QMimeData& data)
{
    QList<Job> jobs;
    QString problem;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            jobs.append({url.toLocalFile(), {}, {}, {}});
        else
            problem = tr("“%1” is a link, not a file. Save what it leads to as a file, then add that.")
                          .arg(url.toDisplayString());
    if (!data.hasUrls() && data.hasImage()) {
        const QString day = session.today().toString(Qt::ISODate);
        jobs.append({{}, tr("Scan of %1.png").arg(day), pngOf(qvariant_cast<QImage>(data.imageData())), {}});
    } else if (!data.hasUrls()) {
        problem
            = tr("What was copied is neither a file nor a picture. Copy a scan or a file, then paste again.");
    }
    if (!problem.isEmpty() && !isBusy())
        problems_.append(problem);
    begin(session, caseId, jobs);
}

void DocumentIntake::take(
    Session& session, const Id<CaseFile>& caseId, const QStringList& paths, const Proof& proof)
{
    QList<Job> jobs;
    for (const QString& path : paths)
        jobs.append({path, {}, {}, proof});
    begin(session, caseId, jobs);
}

void DocumentIntake::begin(Session& session, const Id<CaseFile>& caseId, const QList<Job>& jobs)
{
    if (isBusy()) {
        session.tell(tr("Documents are being added. Wait until they are, then add these."));
        return;
    }
    session_ = &session;
    caseId_ = caseId;
    waiting_ = QQueue<Job>();
    waiting_.append(jobs);
    done_ = 0;
    QTimer::singleShot(0, this, &DocumentIntake::next);
    emit progressed(done_, int(waiting_.size()));
}

void DocumentIntake::next()
{
    if (!waiting_.isEmpty() && session_->isOpen()) {
        const Job job = waiting_.head();
        add(job);
        if (!waiting_.isEmpty()) // nobody stopped it meanwhile
            waiting_.dequeue();
        ++done_;
        emit progressed(done_, done_ + int(waiting_.size()));
    }
    if (waiting_.isEmpty() || !session_->isOpen())
        end();
    else
        QTimer::singleShot(0, this, &DocumentIntake::next);
}

void DocumentIntake::add(const Job& job)
{
    NewDocument document{caseId_, job.name};
    if (!(job.proof == Proof()))
        document.proofs = {job.proof};
    const QString name = job.path.isEmpty() ? job.name : QFileInfo(job.path).fileName();
    const auto added = session_->perform(caseId_, tr("document “%1”").arg(name), [&](const Desk& desk) {
        if (!job.path.isEmpty())
            return addDocument(desk, document, job.path);
        QByteArray bytes = job.bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        return addDocument(desk, document, buffer);
    });
    if (!added)
        problems_.append(added.error().message);
}

void DocumentIntake::end()
{
    waiting_.clear();
    if (!problems_.isEmpty() && session_->isOpen())
        emit session_->refused({Error::Kind::Invalid, problems_.join(u'\n'), {}});
    problems_.clear();
    emit finished();
}

void DocumentIntake::stop()
{
    waiting_.clear();
}
