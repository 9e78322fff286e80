// What of a bundle is here, judged by the index and by sizes and times, without reading the
// content.
#pragma once

#include "store/stripe_reader.h"

namespace cairn::store {

struct Survey {
  std::uint64_t chunks = 0;
  std::uint64_t chunks_here = 0;  // that can be given: all of a stripe as soon as k are at hand
  int tolerated_losses = 0;       // pieces at hand in the worst stripe, less k
  std::vector<std::string> problems;
};

Result<Survey> survey(Store& store, StripeReader& bundle, std::size_t problems_max);

}  // namespace cairn::store
