#pragma once

#include "ui/session/session.h"

class MainWindow;

/// Something that can be done from the quick search by its name.
struct Command {
    QByteArray id;
    QString name;
    QString keys; ///< that do the same; empty: none
    std::function<void(const QString& rest)> run; ///< `rest` stands behind the id and a colon
};

/// What can be done now: the file's commands, and those of the case that is shown.
QList<Command> commandsOf(Session& session, MainWindow& window);
