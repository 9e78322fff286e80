// env::StreamNetwork of one SimHost, for a node that runs on it and says who it is. Setting up a
// connection takes one and a half round trips. Streams that are destroyed without close() are reset
// at the far end, so a node that is killed needs nothing but to be destroyed.
#pragma once

#include <memory>
#include <optional>

#include "support/sim_transport.h"

namespace cairn::test {

class SimStreams final : public env::StreamNetwork {
 public:
  SimStreams(SimTransport& transport, SimHost& host, const NodeId& id);

  // Of connections made from now on.
  void set_identity(const NodeId& id) { *id_ = id; }

  Result<std::unique_ptr<env::PeerListener>> listen(const env::Endpoint& local) override;
  env::Task<std::unique_ptr<env::PeerStream>> connect(const env::Endpoint& to,
                                                      const NodeId* expected,
                                                      env::Duration deadline) override;

 private:
  using Door = std::shared_ptr<SimDoor>;

  env::Task<std::unique_ptr<env::PeerStream>> connect_to(env::Endpoint target,
                                                         std::optional<NodeId> wanted,
                                                         env::Duration deadline);
  // The listener that a connection along `way` meets.
  [[nodiscard]] Door door_at(const SimWay& way) const;
  Result<std::unique_ptr<env::PeerStream>> join(const SimWay& way, const env::Endpoint& source,
                                                const env::Endpoint& to, const NodeId* expected);
  env::Endpoint new_source(const env::Endpoint& to);

  SimTransport& transport_;
  SimHost& host_;
  std::shared_ptr<NodeId> id_;
};

}  // namespace cairn::test
