// Takes the place of the C library's calendar clocks in the program that links this file, so that “yesterday” is
// always the same day in a picture. Monotonic clocks, which timers and locks use, are those of the machine.
#include "tests/look/frozenclock.h"

#include <ctime>

#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

constexpr time_t frozenSeconds = etabli::frozenNow / 1000;

} // namespace

extern "C" {

int clock_gettime(clockid_t clock, timespec *at) noexcept
{
    if (clock != CLOCK_REALTIME && clock != CLOCK_REALTIME_COARSE)
        return static_cast<int>(syscall(SYS_clock_gettime, clock, at));
    *at = {frozenSeconds, 0};
    return 0;
}

int gettimeofday(timeval *at, void *) noexcept
{
    *at = {frozenSeconds, 0};
    return 0;
}

time_t time(time_t *at) noexcept
{
    if (at)
        *at = frozenSeconds;
    return frozenSeconds;
}
}
