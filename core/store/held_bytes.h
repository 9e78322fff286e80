// What a file holds already of the bytes that belong in it.
#pragma once

#include "base/bytes.h"
#include "env/files.h"

namespace cairn::store {

// What a crash interrupts leaves sectors that were written and others that were not; those are zero
// or lie behind the end. Anything else is not ours.
enum class Held { all, some, other };

// Of the bytes that belong at `offset`.
Result<Held> compare(env::File& file, std::uint64_t offset, ByteView expected);

}  // namespace cairn::store
