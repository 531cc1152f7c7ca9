#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QWidget;

/// A key of the desk, or several that do the same or the like, and what they do.
struct DeskKey {
    QList<QKeySequence> keys;
    QString shown; ///< as a person reads them: "Ctrl+1 … Ctrl+7"
    QString does;
    bool isShortcut = true; ///< else the widget that has the keyboard understands it
};
struct DeskKeys {
    QString where; ///< "Everywhere", "In Payments"
    QList<DeskKey> keys;
};

/// All keys, by where they work.
QList<DeskKeys> keysOfDesk();
/// Shows them.
void showKeysOfDesk(QWidget* parent);
