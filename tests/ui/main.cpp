#include "app/homeward/guarded.h"
#include "core/base/language.h"

#include <QTemporaryDir>

#include <catch2/catch_session.hpp>
#include <catch2/catch_translate_exception.hpp>

CATCH_TRANSLATE_EXCEPTION(const Failure& failure)
{
    return (failure.error().message + " [" + failure.error().detail + ']').toStdString();
}

int main(int argc, char* argv[])
{
    QTemporaryDir home; // no test meets what another, or the person at this machine, has set
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("HOMEWARD_READER", READER);
    GuardedApplication application(argc, argv);
    speakLanguage(application);
    return Catch::Session().run(argc, argv);
}
