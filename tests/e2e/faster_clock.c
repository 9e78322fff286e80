// Preloaded into a program, makes its clocks and its timers run CLOCK_SPEED times as fast.
// For programs that wait by timerfd, as those do that use Asio; other waits take as long as ever.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <sys/timerfd.h>
#include <time.h>

static const long long kSecond = 1000000000;

typedef int (*GetTime)(clockid_t, struct timespec*);
typedef int (*SetTimer)(int, int, const struct itimerspec*, struct itimerspec*);

static GetTime get_time;
static SetTimer set_timer;
static long long speed = 1;
static long long starts[2];  // of CLOCK_REALTIME and CLOCK_MONOTONIC, which are 0 and 1

static long long count(struct timespec at) { return at.tv_sec * kSecond + at.tv_nsec; }

static struct timespec spread(long long ns) {
  struct timespec at = {.tv_sec = ns / kSecond, .tv_nsec = ns % kSecond};
  return at;
}

__attribute__((constructor)) static void begin(void) {
  if (get_time) return;
  const char* given = getenv("CLOCK_SPEED");
  struct timespec now;
  set_timer = (SetTimer)dlsym(RTLD_NEXT, "timerfd_settime");
  get_time = (GetTime)dlsym(RTLD_NEXT, "clock_gettime");
  for (clockid_t clock = 0; clock < 2; clock++) {
    get_time(clock, &now);
    starts[clock] = count(now);
  }
  if (given) speed = atoll(given);
}

int clock_gettime(clockid_t clock, struct timespec* now) {
  begin();
  const int status = get_time(clock, now);
  if (status != 0 || clock < 0 || clock > 1) return status;
  *now = spread(starts[clock] + (count(*now) - starts[clock]) * speed);
  return 0;
}

int timerfd_settime(int timer, int flags, const struct itimerspec* after, struct itimerspec* old) {
  begin();
  struct itimerspec sooner = *after;
  // What is absolute is how Asio says "now". Nothing must become 0, which means never.
  if (flags == 0 && count(after->it_value) > 0) {
    sooner.it_value = spread(count(after->it_value) / speed + 1);
  }
  return set_timer(timer, flags, &sooner, old);
}
