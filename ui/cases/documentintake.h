#pragma once

#include "core/work/proofs.h"
#include "ui/session/session.h"

#include <QQueue>

class QMimeData;

/// Takes what was dropped, pasted or chosen into a case, one document after another, so that the window lives
/// meanwhile and can stop it between two.
class DocumentIntake : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether there is anything that could be a document.
    static bool holdsAny(const QMimeData& data);
    /// Files, or a picture, which is kept as PNG; tells what else it is.
    void take(Session& session, const Id<CaseFile>& caseId, const QMimeData& data);
    /// Each of the files proves `proof`, where it proves anything.
    void take(
        Session& session, const Id<CaseFile>& caseId, const QStringList& paths, const Proof& proof = {});
    void stop(); ///< what was added stays
    bool isBusy() const { return !waiting_.isEmpty(); }

signals:
    void progressed(int done, int all);
    void finished();

private:
    struct Job {
        QString path;
        QString name; ///< where `bytes` are what is added
        QByteArray bytes;
        Proof proof;
    };
    void begin(Session& session, const Id<CaseFile>& caseId, const QList<Job>& jobs);
    void next();
    void add(const Job& job);
    void end();

    Session* session_ = nullptr;
    Id<CaseFile> caseId_;
    QQueue<Job> waiting_;
    QStringList problems_;
    int done_ = 0;
};
