#include "app/homeward/guarded.h"

bool GuardedApplication::notify(QObject* receiver, QEvent* event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (const Failure& failure) {
        qWarning("%s", qUtf8Printable(failure.error().detail));
        if (tell_)
            tell_(failure.error());
    }
    return true;
}
