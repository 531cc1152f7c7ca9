#include "app/homeward/application.h"

#include "app/homeward/finds.h"
#include "ui/cases/caseform.h"
#include "ui/cases/casesplace.h"
#include "ui/exchange/exchangeplace.h"
#include "ui/missions/missionsplace.h"
#include "ui/payments/paymentsplace.h"
#include "ui/print/paperdialog.h"
#include "ui/reports/reportsplace.h"
#include "ui/session/job.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/settings.h"
#include "ui/shell/statusbar.h"
#include "ui/shell/unlock.h"
#include "ui/today/todayplace.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int idleMinutes = 5, watchSeconds = 3;

} // namespace

Application::Application(QApplication& application)
    : application_(application), idle_(std::make_unique<QTimer>()), watch_(std::make_unique<QTimer>())
{
    application.setApplicationName(u"Homeward"_s);
    application.setOrganizationName(u"Homeward"_s);
    dress(application, settings::look());
    makeWindow();
    connect(&session_, &Session::changed, this, &Application::showUndo);
    connect(&session_, &Session::opened, this, &Application::showUndo);
    connect(&session_, &Session::changed, this,
        [this] { window_->statusBarLine().setSaved(QTime::currentTime().toString(u"hh:mm:ss"_s)); });
    idle_->setInterval(idleMinutes * 60 * 1000);
    idle_->setSingleShot(true);
    connect(idle_.get(), &QTimer::timeout, &session_, &Session::lock);
    watch_->setInterval(watchSeconds * 1000);
    connect(
        watch_.get(), &QTimer::timeout, this, [this] { lookAfterFile(QDateTime::currentMSecsSinceEpoch()); });
    application.installEventFilter(this);
}

void Application::makeWindow()
{
    window_ = std::make_unique<MainWindow>(session_, places(),
        [this](const QString& query) { return findsOf(session_, query, commandsOf(session_, *window_)); });
    connect(window_.get(), &MainWindow::commandWanted, this, &Application::runCommand);
    connect(window_.get(), &MainWindow::firstRunMade, this, &Application::connectWays);
    connectUnlocking();
    connect(window_.get(), &MainWindow::undoWanted, &session_, &Session::undo);
    connect(window_.get(), &MainWindow::redoWanted, &session_, &Session::redo);
    connect(window_.get(), &MainWindow::demoDayWanted, this, &Application::moveDemo);
    connect(window_.get(), &MainWindow::lookWanted, this, [this](const Look& look) {
        QTimer::singleShot(0, this, [this, look] { changeLook(look); }); // the window it comes from may go
    });
}

void Application::runCommand(const QString& wanted)
{
    for (const Command& command : commandsOf(session_, *window_))
        if (QString::fromLatin1(command.id) == wanted.section(u':', 0, 0)) {
            command.run(wanted.section(u':', 1));
            return;
        }
}

/// Lengths follow the size of text when a widget is made, so another size takes another window.
void Application::changeLook(const Look& look)
{
    const bool resized = look.textPercent != settings::look().textPercent;
    settings::setLook(look);
    dress(application_, look);
    if (!resized)
        return;
    settings::setGeometry(window_->saveGeometry());
    makeWindow();
    window_->show();
    if (session_.isOpen()) {
        window_->showDesk();
        showUndo();
    }
}

Application::~Application()
{
    application_.removeEventFilter(this);
}

Place* Application::makeCases()
{
    auto* place = new CasesPlace(session_);
    connect(place, &CasesPlace::printWanted, this,
        [this](const PaperWish& wish) { openPaper(session_, wish, window_.get()); });
    return place;
}

Place* Application::makePayments()
{
    auto* place = new PaymentsPlace(session_);
    connect(place, &PaymentsPlace::printWanted, this,
        [this](const PaperWish& wish) { openPaper(session_, wish, window_.get()); });
    return place;
}

Place* Application::makeReports()
{
    auto* place = new ReportsPlace(session_);
    connect(place, &ReportsPlace::pdfWanted, this,
        [this](const Paper& paper, const QString& path) { session_.tell(saveAsPdf(paper, path)); });
    return place;
}

QList<PlaceEntry> Application::places()
{
    return {{"today", tr("Today"), u"today"_s, [this] { return new TodayPlace(session_); }},
        {"cases", tr("Cases"), u"cases"_s, [this] { return makeCases(); }},
        {"payments", tr("Payments"), u"payments"_s, [this] { return makePayments(); }},
        {"missions", tr("Missions"), u"missions"_s, [this] { return new MissionsPlace(session_); }},
        {"reports", tr("Reports"), u"reports"_s, [this] { return makeReports(); }},
        {"exchange", tr("Exchange"), u"exchange"_s, [this] { return new ExchangePlace(session_); }}};
}

void Application::connectUnlocking()
{
    Unlock& unlocking = window_->unlock();
    connect(&unlocking, &Unlock::unlockWanted, this, &Application::unlock);
    connect(&unlocking, &Unlock::otherFileWanted, window_.get(), &MainWindow::showFirstRun);
    connect(&unlocking, &Unlock::recoveryWanted, this, &Application::recover);
}

void Application::start(const QString& file)
{
    if (file.isEmpty())
        window_->showFirstRun();
    else
        window_->showUnlock(file);
}

void Application::unlock(const QString& path, const QString& passphrase, const Uuid& staff)
{
    window_->unlock().setBusy(true);
    auto secret = std::make_shared<seal::SecretBytes>(seal::passphrase(passphrase));
    runJob(
        this, [path, secret, staff] { return unlockFile(path, *secret, staff); },
        [this, staff](Result<std::unique_ptr<OpenFile>> file) { opened(std::move(file), staff.text()); });
}

void Application::recover(const QString& path, const QString& code)
{
    window_->unlock().setBusy(true);
    runJob(
        this, [path, code] { return unlockWithCode(path, code); },
        [this](Result<std::unique_ptr<OpenFile>> file) { opened(std::move(file), {}); });
}

void Application::opened(Result<std::unique_ptr<OpenFile>> file, const QString& staff)
{
    window_->unlock().setBusy(false);
    if (!file) {
        if (file.error().kind == Error::Kind::WrongPassphrase)
            window_->unlock().refuse(file.error().message);
        else
            window_->unlock().tell(file.error().message);
        return;
    }
    window_->unlock().forget();
    session_.take(*std::move(file));
    settings::addRecentFile(session_.path());
    if (!staff.isEmpty())
        settings::setLastStaff(session_.path(), staff);
    idle_->start();
    watch_->start();
    seen_ = 0;
    missing_ = false;
    tellOfLetters();
    tellOfClock(); // the graver thing last, for one line is all that is told
    reopenDraft(session_, window_.get());
}

void Application::showUndo()
{
    window_->statusBarLine().setUndo(session_.undoName());
    window_->statusBarLine().setRedo(session_.redoName());
}

bool Application::eventFilter(QObject* watched, QEvent* event)
{
    if (session_.isOpen()
        && (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress
            || event->type() == QEvent::Wheel))
        idle_->start();
    return QObject::eventFilter(watched, event);
}

int Application::run()
{
    const QStringList arguments = application_.arguments();
    const QStringList recent = settings::recentFiles();
    if (arguments.contains(u"--demo"_s))
        openDemo(demoPath());
    else
        start(arguments.size() > 1 ? arguments[1] : recent.value(0));
    window_->show();
    return application_.exec();
}
