#include "app/homeward/application.h"
#include "core/names/scripts.h"
#include "core/store/caselist.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/unlock.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QFontMetrics>
#include <QLocale>

namespace {

constexpr qint64 sleptMs = 60000;
constexpr int latestCases = 300;

} // namespace

// What the program does when the disk, the stick or the clock is not as it was.

void Application::failed(const Error& error)
{
    const QString path = session_.path();
    if (const auto locked = attempt([&] {
            session_.lock();
            return Result<void>();
        });
        !locked)
        session_.drop(); // what is half typed could not be kept either
    if (QFileInfo::exists(path) && window_->showUnlock(path)) {
        window_->unlock().tell(error.message);
        return;
    }
    window_->showFirstRun();
    window_->firstRun().tell(
        tr("“%1” is gone from its place. Was its stick pulled? Put it back, then open the file again. %2")
            .arg(QDir::toNativeSeparators(path), error.message));
}

/// Where much more time has passed than between two looks, the laptop slept: whoever wakes it must unlock the
/// file.
void Application::lookAfterFile(qint64 now)
{
    if (seen_ != 0 && now - seen_ > sleptMs)
        session_.lock();
    seen_ = now;
    const bool gone = session_.isOpen() && !QFileInfo::exists(session_.path());
    if (gone && !missing_)
        window_->tell(tr("The office file is gone from its place, %1. Put it back before you write on: what "
                         "is written now may be lost.")
                          .arg(QDir::toNativeSeparators(session_.path())),
            true);
    missing_ = gone;
}

/// Entries dated before others make the order of things doubtful, so the person is asked to look.
void Application::tellOfClock()
{
    const QDateTime last = QDateTime::fromMSecsSinceEpoch(session_.store().origins().own().hlc >> 16);
    if (!session_.isDemo() && last > QDateTime::currentDateTime().addSecs(3600))
        window_->tell(tr("The last entry of this file was made on %1, and this laptop's clock stands before "
                         "that. Set the clock right, then go on.")
                          .arg(QLocale().toString(last, QLocale::ShortFormat)),
            true);
}

/// The latest cases tell which scripts this office writes names in; a font for each must be on the machine.
void Application::tellOfLetters()
{
    QString written;
    for (const CaseLine& line : caseLines(session_.store(), {}, CaseOrder::Newest, nullptr, latestCases))
        written += line.scriptName;
    const QFontMetrics metrics(QApplication::font());
    QStringList missing;
    for (const auto& [code, letter] : names::scriptsOf(written).asKeyValueRange())
        if (!metrics.inFontUcs4(letter))
            missing += names::scriptName(code);
    if (!missing.isEmpty())
        window_->tell(
            tr("This computer has no letters for: %1. Names written so show as boxes, nothing is lost, "
               "and their Latin spelling stands beside. Have a font for them installed (the “Noto” fonts "
               "have them all).")
                .arg(QLocale().createSeparatedList(missing)),
            true);
}
