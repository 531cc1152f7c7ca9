#include "app/homeward/application.h"
#include "app/homeward/guarded.h"
#include "core/base/language.h"

int main(int argc, char* argv[])
{
    GuardedApplication application(argc, argv);
    speakLanguage(application);
    Application homeward(application);
    application.whenFailed([&](const Error& error) { homeward.failed(error); });
    return homeward.run();
}
