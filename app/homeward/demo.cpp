#include "app/homeward/application.h"
#include "core/work/demofile.h"
#include "core/work/goldencase.h"
#include "ui/session/job.h"
#include "ui/shell/firstrun.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

// The demo: made where it is not there, opened, moved on to its last day.

QString Application::demoPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return QDir(folder).filePath(u"demo.homeward"_s);
}

void Application::openDemo(const QString& path)
{
    window_->firstRun().setBusy(tr("Making the demo: a household's return is lived through, step by step …"));
    runJob(
        this,
        [path] {
            return attempt([&]() -> Result<std::unique_ptr<OpenFile>> {
                if (!QFileInfo::exists(path))
                    if (auto made = makeDemo(path, demoAutumn); !made)
                        return made.error();
                return unlockFile(path, demoPassphrase(), {});
            });
        },
        [this](Result<std::unique_ptr<OpenFile>> file) {
            window_->firstRun().setBusy({});
            if (!file)
                window_->firstRun().tell(file.error().message);
            else
                opened(std::move(file), {});
        });
}

void Application::moveDemo()
{
    if (session_.today() >= demoEnd) {
        window_->tell(tr("The demo stands at its last day. A demo never goes back; remove %1 to begin anew.")
                          .arg(QDir::toNativeSeparators(session_.path())));
        return;
    }
    const QString path = session_.path();
    session_.lock();
    window_->showFirstRun();
    window_->firstRun().setBusy(
        tr("Moving the demo on to %1 …").arg(QLocale().toString(demoEnd, u"d MMMM yyyy"_s)));
    runJob(
        this, [path] { return attempt([&] { return makeDemo(path, demoEnd); }); },
        [this, path](const Result<QString>& moved) {
            window_->firstRun().setBusy({});
            if (moved)
                openDemo(path);
            else
                window_->firstRun().tell(moved.error().message);
        });
}
