#include "core/base/error.h"
#include "core/base/language.h"

#include <QCoreApplication>

#include <catch2/catch_session.hpp>
#include <catch2/catch_translate_exception.hpp>

CATCH_TRANSLATE_EXCEPTION(const Failure& failure)
{
    return (failure.error().message + " [" + failure.error().detail + ']').toStdString();
}

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    qputenv("HOMEWARD_READER", READER);
    speakLanguage(application);
    return Catch::Session().run(argc, argv);
}
