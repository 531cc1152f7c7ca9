#pragma once

#include "ui/session/session.h"
#include "ui/shell/mainwindow.h"

struct Look;
class QApplication;
class QTimer;

/// The desktop program, put together: one session, one window, its places, and what the ways in do.
class Application : public QObject {
    Q_OBJECT

public:
    explicit Application(QApplication& application);
    ~Application() override;

    int run(); ///< shows the window and works until it is closed
    MainWindow& window() { return *window_; }
    Session& session() { return session_; }
    void start(const QString& file); ///< shows the unlocking of the file; the ways in where it is empty
    /// Makes the demo file at `path`, or takes the one that is there, and opens it.
    void openDemo(const QString& path);
    /// The disk failed, or the file's stick was pulled: locks the file and says so.
    void failed(const Error& error);
    void unlock(const QString& path, const QString& passphrase, const Uuid& staff);
    /// Every few seconds: locks where the laptop slept, warns where the file is gone. `now` in ms since 1970.
    void lookAfterFile(qint64 now);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeWindow();
    void changeLook(const Look& look);
    QList<PlaceEntry> places();
    Place* makeCases();
    Place* makePayments();
    Place* makeReports();
    void connectWays();
    void connectUnlocking();
    void chooseFile();
    void opened(Result<std::unique_ptr<OpenFile>> file, const QString& staff);
    void moveDemo();
    void recover(const QString& path, const QString& code);
    void showUndo();
    void runCommand(const QString& wanted);
    void tellOfClock();
    void tellOfLetters();
    static QString demoPath();

    QApplication& application_;
    Session session_;
    std::unique_ptr<MainWindow> window_;
    std::unique_ptr<QTimer> idle_;
    std::unique_ptr<QTimer> watch_; ///< sees to it that the file is still in its place
    bool missing_ = false;
    qint64 seen_ = 0; ///< when `watch_` struck last, ms since 1970
};
