#pragma once

#include "ui/kit/place.h"
#include "ui/session/session.h"
#include "ui/shell/quicksearch.h"

#include <QMainWindow>

class FirstRun;
class MessageBar;
class Rail;
class RailButton;
class StatusBar;
class Unlock;
class QPushButton;
class QStackedWidget;

/// A place of the window, made when it is first seen.
struct PlaceEntry {
    QByteArray id; ///< as in Target::place
    QString name;
    QString icon;
    std::function<Place*()> make;
};

/// The one window: the ways in, the unlocking, and the desk with its rail, search and places.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Session& session, QList<PlaceEntry> places, Search search);
    ~MainWindow() override;

    FirstRun& firstRun();
    Unlock& unlock() { return *unlock_; }
    StatusBar& statusBarLine() { return *status_; }
    void showFirstRun();
    /// Shows the unlocking of the file; false where its keyring cannot be read, and then the ways in say why.
    bool showUnlock(const QString& path);
    void showDesk(); ///< of the file that is open
    /// Shows the place, made where it is new.
    void go(const QByteArray& place);
    Place* place(const QByteArray& id);
    void tell(const QString& sentence, bool bad = false);
    void showKeys();
    const QList<PlaceEntry>& entries() const { return entries_; }
    const QByteArray& present() const { return present_; } ///< the place that is shown

signals:
    void firstRunMade();
    void demoDayWanted();
    void undoWanted();
    void redoWanted();
    void commandWanted(const QString& command); ///< chosen in the quick search, by id
    void lookWanted(const struct Look& look);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void makeParts();
    QWidget* makeDesk();
    void makeShortcuts();
    void makeUserMenu(QPushButton* who);
    void refreshPlace();
    int indexOf(const QByteArray& id) const;

    Session& session_;
    QList<PlaceEntry> entries_;
    Search find_;
    QList<RailButton*> buttons_;
    QStackedWidget* pages_;
    FirstRun* firstRun_ = nullptr;
    QWidget* desk_ = nullptr; ///< with all below, made when a file is opened for the first time
    QStackedWidget* places_ = nullptr;
    Rail* rail_ = nullptr;
    QuickSearch* search_ = nullptr;
    MessageBar* message_ = nullptr;
    StatusBar* status_ = nullptr;
    QPushButton* who_ = nullptr;
    Unlock* unlock_;
    QHash<QByteArray, Place*> made_;
    QByteArray present_ = "cases";
};
