// What this node can give to others, as far as the transfer protocol needs to know it.
#pragma once

#include <memory>

#include "base/ids.h"
#include "env/async.h"
#include "store/holding.h"

namespace cairn::transfer {

class Holdings {
 public:
  virtual ~Holdings() = default;
  // What there is of a bundle; `not_found` where that is nothing. Quick where it was asked lately.
  virtual env::Task<std::shared_ptr<store::Holding>> find(Root root) = 0;
  // A chunk of it was given to this peer.
  virtual void given(const Root&, const NodeId&) {}
};

}  // namespace cairn::transfer
