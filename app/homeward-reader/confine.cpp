#include "app/homeward-reader/confine.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX

#include <unistd.h>

#include <sys/resource.h>

namespace {

bool limit(int what, rlim_t most)
{
    const rlimit both{most, most};
    return setrlimit(static_cast<decltype(RLIMIT_CPU)>(what), &both) == 0;
}

bool limitMemory([[maybe_unused]] rlim_t most)
{
#ifdef __SANITIZE_ADDRESS__
    return true; // the sanitizer's own map takes terabytes of addresses
#else
    return limit(RLIMIT_AS, most);
#endif
}

} // namespace

bool confine(const Confinement& confinement)
{
    constexpr unsigned firstOfOthers = 3, standardOnly = 3;
    close_range(firstOfOthers, ~0u, 0);
    return limit(RLIMIT_CORE, 0) && limit(RLIMIT_FSIZE, 0)
        && limit(RLIMIT_CPU, static_cast<rlim_t>(confinement.processorSeconds))
        && limitMemory(static_cast<rlim_t>(confinement.memoryBytes))
        && (confinement.mayOpenFiles || limit(RLIMIT_NOFILE, standardOnly));
}

#else

// On Windows a job object holds memory and time, and a restricted token the rest; until it does, nothing is
// read.
bool confine(const Confinement&)
{
    return false;
}

#endif
