// The stripes of a bundle in little space: which states there are, and how many stripes in a row
// are in which. A hundred thousand of them, most of which are whole or untouched, take some
// kilobytes.
//
//   {"count": 3, "states": [["fff","fff","0"],["fff","0","1"]], "runs": [2,0, 1,1],
//    "marks": [[2,1,"4","0"]]}
//   {"pieces": 3, "states": ["020201","000000"], "runs": [2,0, 1,1]}
//
// A state is what is wanted, here and asked for, a bit for each piece, in hexadecimal digits; a run
// is a number of stripes and the index of their state. A mark is the first of some stripes, their
// number, and what of each is received and damaged; stripes without any have none. Of holders a
// state is their number for each piece, in two digits.
#pragma once

#include <vector>

#include <boost/json/value.hpp>

#include "base/result.h"
#include "node/views.h"

namespace cairn::api {

boost::json::value stripes_json(const std::vector<node::StripeState>& stripes);
// Never makes more than node::kStripesShown, whatever is claimed.
Result<std::vector<node::StripeState>> stripes_from(const boost::json::value& from);

boost::json::value holders_json(const node::HolderCounts& holders);
Result<node::HolderCounts> holders_from(const boost::json::value& from);

}  // namespace cairn::api
