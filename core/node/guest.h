// A client without a store: brings one bundle from the network into a folder, under a name made for
// the occasion, and keeps nothing but the files. What an earlier one left unfinished there is taken
// up. Lives on one executor.
#pragma once

#include "node/node.h"
#include "node/peer.h"

namespace cairn::node {

// Until it is there; `cancelled` when control.stop says so. What `means` refers to outlives it.
env::Task<GetReport> get_as_guest(env::Env env, std::shared_ptr<const crypto::Identity> identity,
                                  PeerMeans means, PeerOptions options, GetRequest request,
                                  Control control);

}  // namespace cairn::node
