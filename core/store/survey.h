// What of a bundle is here, judged by the index and by sizes and times, without reading the
// content: of all of it, or as much of many bundles as a list can afford.
#pragma once

#include <set>

#include "store/stripe_reader.h"

namespace cairn::store {

struct Survey {
  std::uint64_t chunks = 0;
  std::uint64_t chunks_here = 0;  // that can be given: all of a stripe as soon as k are at hand
  int tolerated_losses = 0;       // pieces at hand in the worst stripe, less k
  bool changed = false;           // files that the content is made from are not as they were shared
  bool damaged = false;           // chunks are known to be damaged, or are not where they should be
  std::vector<std::string> problems;
  // By stripe, of at most so many as were asked for: what should be here, what is, and what is
  // damaged or lost of it.
  struct Pieces {
    PieceMask wanted = 0;
    PieceMask here = 0;
    PieceMask damaged = 0;
  };
  std::vector<Pieces> stripes;
};

struct SurveyLimits {
  std::size_t problems = 20;
  std::size_t stripes = 0;  // that are told one by one
};

Result<Survey> survey(Store& store, StripeReader& bundle, SurveyLimits limits);

// What is known of bundles without looking at all of them: what the last looks found, which packs
// are lost, and a look at some of the files that lie in their place.
class Glance {
 public:
  enum class Health { whole, changed, damaged };

  static Result<Glance> make(Store& store);
  // Looks at fewer files the more it was asked.
  Health health(const BundleRow& row);

 private:
  explicit Glance(Store& store);
  bool place_changed(const BundleRow& row);

  Store* store_;
  std::set<BundleNumber> short_of_packs_;
  std::size_t looks_left_;
};

}  // namespace cairn::store
