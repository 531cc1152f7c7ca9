#pragma once

#include <QWidget>

class MessageBar;
class QVBoxLayout;

/// The ways in, when no file is open: the demo, a new file, an existing one, joining an office.
class FirstRun : public QWidget {
    Q_OBJECT

public:
    FirstRun();

    void setRecent(const QStringList& paths);
    void tell(const QString& sentence);
    /// Says what is being done, and takes no other wish meanwhile; empty: done.
    void setBusy(const QString& sentence);

signals:
    void demoWanted();
    void createWanted();
    void openWanted();
    void joinWanted();
    void packWanted();
    void fileWanted(const QString& path);

private:
    void addWay(
        const QString& title, const QString& sentence, const QString& icon, void (FirstRun::*wanted)());

    MessageBar* message_;
    QWidget* ways_;
    QVBoxLayout* waysColumn_;
    QVBoxLayout* recent_;
};
