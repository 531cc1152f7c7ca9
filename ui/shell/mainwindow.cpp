#include "ui/shell/mainwindow.h"

#include "ui/kit/style.h"
#include "ui/kit/widgets.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/keys.h"
#include "ui/shell/rail.h"
#include "ui/shell/settings.h"
#include "ui/shell/statusbar.h"
#include "ui/shell/unlock.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Session& session, QList<PlaceEntry> places, Search search)
    : session_(session), entries_(std::move(places)), find_(std::move(search)), pages_(new QStackedWidget),
      unlock_(new Unlock)
{
    setWindowTitle(u"Homeward"_s);
    setMinimumSize(800, 560);
    pages_->addWidget(unlock_);
    setCentralWidget(pages_);
    makeShortcuts();
    connect(&session_, &Session::opened, this, &MainWindow::showDesk);
    connect(&session_, &Session::locked, this, [this] { showUnlock(session_.path()); });
    connect(&session_, &Session::changed, this, &MainWindow::refreshPlace);
    connect(&session_, &Session::refused, this, [this](const Error& error) { tell(error.message, true); });
    connect(&session_, &Session::told, this, [this](const QString& sentence) { tell(sentence); });
    connect(&session_, &Session::wanted, this, [this](const Target& target) { go(target.place); });
    if (!restoreGeometry(settings::geometry()))
        resize(1366, 768);
}

MainWindow::~MainWindow() = default;

void MainWindow::makeParts()
{
    places_ = new QStackedWidget;
    rail_ = new Rail;
    message_ = new MessageBar;
    status_ = new StatusBar;
    who_ = button({}, "link");
    makeUserMenu(who_);
    connect(status_, &StatusBar::demoDayWanted, this, &MainWindow::demoDayWanted);
    connect(status_, &StatusBar::undoWanted, this, &MainWindow::undoWanted);
    connect(status_, &StatusBar::redoWanted, this, &MainWindow::redoWanted);
}

QWidget* MainWindow::makeDesk()
{
    makeParts();
    for (int i = 0; i < entries_.size(); ++i) {
        buttons_.append(rail_->addPlace(entries_[i].name, entries_[i].icon));
        connect(buttons_.last(), &RailButton::clicked, this, [this, id = entries_[i].id] { go(id); });
    }
    connect(rail_, &Rail::lockWanted, &session_, &Session::lock);
    search_ = new QuickSearch(find_);
    search_->setMaximumWidth(scaled(this, 420));
    connect(search_, &QuickSearch::chosen, this, [this](const QVariant& chosen) {
        if (chosen.canConvert<Target>())
            session_.open(chosen.value<Target>());
        else
            emit commandWanted(chosen.toString());
    });
    auto* top = new QFrame;
    top->setObjectName(u"topbar"_s);
    auto* topRow = rowLayout();
    topRow->setContentsMargins(scaled(this, 16), 0, scaled(this, 16), 0);
    topRow->addWidget(search_, 3);
    topRow->addStretch(1);
    topRow->addWidget(who_);
    top->setLayout(topRow);
    auto* column = columnLayout(0);
    column->addWidget(top);
    column->addWidget(message_);
    column->addWidget(places_, 1);
    column->addWidget(status_);
    auto* row = rowLayout(0);
    row->addWidget(rail_);
    row->addLayout(column, 1);
    auto* desk = new QWidget;
    desk->setObjectName(u"desk"_s);
    desk->setAttribute(Qt::WA_StyledBackground);
    desk->setLayout(row);
    return desk;
}

void MainWindow::makeShortcuts()
{
    const auto on = [this](const QKeySequence& keys, auto work) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, work] {
            if (session_.isOpen())
                work();
        });
    };
    on(QKeySequence(u"Ctrl+K"_s), [this] { search_->setFocus(), search_->selectAll(); });
    on(QKeySequence(u"Ctrl+L"_s), [this] { session_.lock(); });
    on(QKeySequence::Undo, [this] { emit undoWanted(); });
    for (const char* keys : {"Ctrl+Shift+Z", "Ctrl+Y"})
        on(QKeySequence(QString::fromLatin1(keys)), [this] { emit redoWanted(); });
    for (int i = 0; i < entries_.size(); ++i)
        on(QKeySequence(u"Alt+%1"_s.arg(i + 1)), [this, i] { go(entries_[i].id); });
    connect(new QShortcut(QKeySequence(u"F1"_s), this), &QShortcut::activated, this, &MainWindow::showKeys);
}

void MainWindow::makeUserMenu(QPushButton* who)
{
    auto* menu = new QMenu(who);
    const auto colours = [&](const QString& text, Look::Colours wanted) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, wanted] {
            Look look = settings::look();
            look.colours = wanted;
            emit lookWanted(look);
        });
    };
    colours(tr("Colours as the system has them"), Look::Colours::System);
    colours(tr("Light colours"), Look::Colours::Light);
    colours(tr("Dark colours"), Look::Colours::Dark);
    menu->addSeparator();
    for (const int percent : {100, 125, 150, 200})
        connect(menu->addAction(tr("Text at %1 %").arg(percent)), &QAction::triggered, this, [this, percent] {
            Look look = settings::look();
            look.textPercent = percent;
            emit lookWanted(look);
        });
    menu->addSeparator();
    connect(menu->addAction(tr("Keys (F1)")), &QAction::triggered, this, &MainWindow::showKeys);
    connect(menu->addAction(tr("Lock (Ctrl+L)")), &QAction::triggered, &session_, &Session::lock);
    who->setMenu(menu);
    who->setToolTip(tr("How the desk looks, keys, lock"));
}

FirstRun& MainWindow::firstRun()
{
    if (!firstRun_) { // most days it is never seen
        pages_->addWidget(firstRun_ = new FirstRun);
        emit firstRunMade();
    }
    return *firstRun_;
}

void MainWindow::showFirstRun()
{
    firstRun().setRecent(settings::recentFiles());
    pages_->setCurrentWidget(firstRun_);
}

bool MainWindow::showUnlock(const QString& path)
{
    if (const auto shown = unlock_->show(path, settings::lastStaff(path)); !shown) {
        showFirstRun();
        firstRun().tell(shown.error().message);
        return false;
    }
    pages_->setCurrentWidget(unlock_);
    return true;
}

void MainWindow::showDesk()
{
    if (!desk_)
        pages_->addWidget(desk_ = makeDesk()); // not before: whoever unlocks waits for the field alone
    who_->setText(u"%1 · %2"_s.arg(session_.officeName(), session_.staffName()));
    status_->setFile(QFileInfo(session_.path()).fileName());
    status_->setDemoDay(
        session_.isDemo() ? QLocale().toString(session_.today(), u"d MMM yyyy"_s) : QString());
    message_->hide();
    pages_->setCurrentWidget(desk_);
    go(present_);
}

int MainWindow::indexOf(const QByteArray& id) const
{
    for (int i = 0; i < entries_.size(); ++i)
        if (entries_[i].id == id)
            return i;
    return 0;
}

Place* MainWindow::place(const QByteArray& id)
{
    const int index = indexOf(id);
    Place*& place = made_[entries_[index].id];
    if (!place) {
        place = entries_[index].make();
        places_->addWidget(place);
        connect(place, &Place::badgeChanged, buttons_[index], &RailButton::setBadge);
    }
    return place;
}

void MainWindow::go(const QByteArray& id)
{
    if (!session_.isOpen())
        return;
    present_ = id;
    rail_->choose(indexOf(id));
    Place* shown = place(id);
    shown->refresh();
    places_->setCurrentWidget(shown);
    if (!shown->isAncestorOf(focusWidget()))
        shown->setFocus();
}

void MainWindow::refreshPlace()
{
    if (session_.isOpen() && made_.contains(present_))
        made_[present_]->refresh();
}

void MainWindow::tell(const QString& sentence, bool bad)
{
    if (!desk_)
        return; // nothing is open that it could be about
    message_->tell(sentence, bad ? Tone::Bad : Tone::Accent);
}

void MainWindow::showKeys()
{
    showKeysOfDesk(this);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    settings::setGeometry(saveGeometry());
    session_.lock();
    event->accept();
}
