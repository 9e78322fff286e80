#include <algorithm>
#include <thread>

#include <malloc.h>

#include "platform/spare_memory.h"

namespace cairn::platform {
namespace {

// Pieces that are sent and received are smaller, and their memory is asked for again at once.
constexpr int kOfItsOwnBytes = 1 << 20;
constexpr int kSpareBytes = 1 << 20;

}  // namespace

void share_heaps() {
  mallopt(M_ARENA_MAX, std::max(2, static_cast<int>(std::thread::hardware_concurrency())));
}

void keep_little_spare_memory() {
  // Else each thread has a heap of its own, and a list that is made on one thread of the pool after
  // the other leaves room for itself in each.
  mallopt(M_ARENA_MAX, 1);
  // Else these grow with what was freed once, and long lists come to lie in the heap for good.
  mallopt(M_MMAP_THRESHOLD, kOfItsOwnBytes);
  mallopt(M_TRIM_THRESHOLD, kSpareBytes);
}

}  // namespace cairn::platform
