#pragma once

#include "core/work/openfile.h"
#include "ui/session/target.h"

#include <QObject>

/// The unlocked file of the window, and who unlocked it. One at a time; nothing while locked.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    bool isOpen() const { return file_ != nullptr; }
    /// The path of the file that is open or was open last.
    const QString& path() const { return path_; }
    OpenFile& file() { return *file_; }
    Store& store() { return file_->store(); }
    Desk desk() { return file_->desk(); }
    bool isDemo() const { return file_ && file_->clock.stepped() != nullptr; }
    QDate today() const { return file_->clock.today(); }
    QString staffName() const { return staffName_; }
    QString officeName() const { return officeName_; }

    /// Takes over a file that was unlocked.
    void take(std::unique_ptr<OpenFile> file);
    /// Closes the file; its keys are gone from memory. Asks everybody to keep what is half typed first. Waits
    /// while the session is busy.
    void lock();
    /// While held, a wish to lock waits: a job is at work on the file in between two looks at the window.
    void hold(bool held);
    void drop(); ///< as lock, where nothing can be kept any more
    /// Held while long work in the window's own thread lets events in: the file stays open until it ends.
    class Busy {
    public:
        explicit Busy(Session& session) : session_(session) { ++session.busy_; }
        ~Busy();
        Q_DISABLE_COPY_MOVE(Busy)

    private:
        Session& session_;
    };

    /// Runs an act of one case: tells everybody that the case changed where it ends well, and what stood in
    /// the way where not. `name` is what undo calls it; empty for what is never undone.
    template <class Work>
    auto perform(const Id<CaseFile>& caseId, const QString& name, Work work)
    {
        auto result = attempt([&] { return work(file_->desk()); });
        if (result)
            done(caseId, name);
        else
            emit refused(result.error());
        return result;
    }
    /// Tells everybody what acts in many cases wrote; all of them are undone at once, by that name.
    void wrote(qint64 firstAct, qint64 lastAct, const QString& name);
    QString undoName() const { return undo_.isEmpty() ? QString() : undo_.last().name; }
    QString redoName() const { return redo_.isEmpty() ? QString() : redo_.last().name; }
    void undo() { takeBackLast(undo_, redo_); }
    void redo() { takeBackLast(redo_, undo_); }
    void open(const Target& target) { emit wanted(target); }
    /// What a person should know, across the top of the window.
    void tell(const QString& sentence) { emit told(sentence); }

signals:
    void opened();
    void aboutToLock();
    void locked();
    void changed(const Id<CaseFile>& caseId); ///< null: something beside the cases
    void refused(const Error& error);
    void told(const QString& sentence);
    void wanted(const Target& target);

private:
    /// An act that can be taken back.
    struct Step {
        qint64 act = 0;
        Id<CaseFile> caseId;
        QString name;
        qint64 first = 0; ///< of many acts, of which `act` is the last; 0: one alone
    };
    void done(const Id<CaseFile>& caseId, const QString& name);
    void takeBackLast(QList<Step>& from, QList<Step>& to);

    QList<Step> undo_, redo_;
    bool held_ = false, lockWaits_ = false;
    std::unique_ptr<OpenFile> file_;
    QString path_, staffName_, officeName_;
    int busy_ = 0;
    bool isLockWanted_ = false;
};

/// Unlocks a file away from the window: the key derivation takes a second on purpose.
Result<std::unique_ptr<OpenFile>> unlockFile(
    const QString& path, const seal::SecretBytes& passphrase, const Uuid& staff);
/// The same by the recovery code on paper.
Result<std::unique_ptr<OpenFile>> unlockWithCode(const QString& path, const QString& code);
