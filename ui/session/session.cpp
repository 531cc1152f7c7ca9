#include "ui/session/session.h"

#include "core/base/progress.h"
#include "core/domain/records/office.h"
#include "core/store/manyacts.h"
#include "core/work/editing.h"
#include "core/work/staffing.h"

Session::Session(QObject* parent) : QObject(parent) { }

Session::~Session() = default;

void Session::take(std::unique_ptr<OpenFile> file)
{
    file_ = std::move(file);
    path_ = file_->file->path();
    const auto staff = store().of<Staff>().find(file_->actor.staff);
    const auto office = ownOffice(store());
    staffName_ = staff ? staff->name : QString();
    officeName_ = office ? office->name : QString();
    emit opened();
    if (!file_->notice.isEmpty())
        emit told(file_->notice);
}

void Session::lock()
{
    lockWaits_ = held_;
    if (!file_ || held_)
        return;
    isLockWanted_ = busy_ > 0;
    if (isLockWanted_)
        return;
    emit aboutToLock();
    drop();
}

void Session::hold(bool held)
{
    held_ = held;
    if (!held_ && std::exchange(lockWaits_, false))
        lock();
}

void Session::drop()
{
    isLockWanted_ = busy_ > 0;
    if (isLockWanted_)
        return;
    undo_.clear();
    redo_.clear();
    file_.reset();
    emit locked();
}

Session::Busy::~Busy()
{
    if (--session_.busy_ == 0 && session_.isLockWanted_)
        QMetaObject::invokeMethod(&session_, &Session::lock, Qt::QueuedConnection);
}

void Session::wrote(qint64 firstAct, qint64 lastAct, const QString& name)
{
    undo_.append({lastAct, {}, name, firstAct});
    redo_.clear();
    emit changed({});
}

void Session::done(const Id<CaseFile>& caseId, const QString& name)
{
    const qint64 act = store().log().lastAct();
    // A form saved as it was loaded writes no act, and must not offer to undo the one before it.
    const bool isKnown
        = (!undo_.isEmpty() && undo_.last().act == act) || (!redo_.isEmpty() && redo_.last().act == act);
    if (!name.isEmpty() && !isKnown) {
        undo_.append({act, caseId, name, 0});
        redo_.clear();
    }
    emit changed(caseId);
}

void Session::takeBackLast(QList<Step>& from, QList<Step>& to)
{
    if (!file_ || from.isEmpty())
        return;
    const Step step = from.last();
    const auto taken = attempt([&] {
        NoProgress progress;
        return step.first == 0 ? takeBack(file_->desk(), step.act, step.caseId)
                               : takeBackAll(file_->desk(), {step.first, step.act}, progress);
    });
    if (!taken) {
        emit refused(taken.error());
        return;
    }
    from.removeLast();
    const qint64 last = store().log().lastAct();
    to.append({last, step.caseId, step.name, step.first == 0 ? 0 : last});
    emit changed(step.caseId);
}

Result<std::unique_ptr<OpenFile>> unlockFile(
    const QString& path, const seal::SecretBytes& passphrase, const Uuid& staff)
{
    return attempt([&]() -> Result<std::unique_ptr<OpenFile>> {
        const auto keyring = Keyring::read(path);
        if (!keyring)
            return keyring.error();
        const auto unlocked = keyring->unlock(passphrase, staff);
        if (!unlocked)
            return unlocked.error();
        return openFile(path, *keyring, *unlocked);
    });
}

Result<std::unique_ptr<OpenFile>> unlockWithCode(const QString& path, const QString& code)
{
    return attempt([&]() -> Result<std::unique_ptr<OpenFile>> {
        const auto keyring = Keyring::read(path);
        if (!keyring)
            return keyring.error();
        const auto way = keyring->unlockWithCode(code);
        return way ? openFile(path, *keyring, *way) : way.error();
    });
}
