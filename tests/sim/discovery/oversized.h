// Answers and questions that break the limits of krpc.h, each another one.
#pragma once

#include "discovery/krpc.h"

namespace cairn::test {

// The answer, made too large, too deep or too long in the way that `which` chooses.
Bytes oversized(const discovery::krpc::Reply& reply, std::uint64_t which);
// A put of a value of so many bytes as it is spelled.
Bytes oversized_put(const discovery::DhtId& id, const std::string& token, std::size_t bytes);

}  // namespace cairn::test
