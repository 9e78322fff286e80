// For C libraries that cannot be told, or need not be.
#include "platform/spare_memory.h"

namespace cairn::platform {

void share_heaps() {}

void keep_little_spare_memory() {}

}  // namespace cairn::platform
