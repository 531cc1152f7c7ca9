#include "app/homeward/application.h"
#include "app/homeward/guarded.h"

int main(int argc, char* argv[])
{
    GuardedApplication application(argc, argv);
    Application homeward(application);
    application.whenFailed([&](const Error& error) { homeward.failed(error); });
    return homeward.run();
}
