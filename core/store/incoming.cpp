#include "store/incoming.h"

namespace cairn::store {

env::Task<std::shared_ptr<Incoming>> Incoming::open(Store*, env::Env, IncomingBundle,
                                                    IncomingOptions, Watch) {
  co_return fail(ErrorCode::unsupported, "bundles cannot come in yet");
}

std::vector<Result<Materialized>> finish_all(std::span<const std::shared_ptr<Incoming>> incoming) {
  std::vector<Result<Materialized>> outcomes;
  for (const auto& one : incoming) outcomes.push_back(one->finish());
  return outcomes;
}

}  // namespace cairn::store
