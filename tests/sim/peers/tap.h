// An ear at everything a node sends on its connections, and a hand in it: what a node says is read
// as the README of core/transfer has it, so that each chunk can be judged by who knows what it must
// be. The node of a liar is an honest one whose chunks are changed on their way out. A node whose
// process was killed says and hears nothing any more.
#pragma once

#include <functional>
#include <memory>

#include "base/ids.h"
#include "env/streams.h"
#include "support/seeded_random.h"

namespace cairn::sim {

// A chunk, or a root block, that was said in full.
struct Said {
  NodeId to;
  Digest digest;
  std::size_t bytes = 0;
  bool block = false;
  bool false_bytes = false;  // changed on the way out
};

struct Tap {
  std::function<void(const Said&)> on_said;
  bool dead = false;
  // Of a thousand chunks, so many are changed.
  std::uint64_t lies_per_mille = 0;
  test::SeededRandom random{1};
};

class TappedStreams final : public env::StreamNetwork {
 public:
  TappedStreams(env::StreamNetwork& inner, std::shared_ptr<Tap> tap)
      : inner_(inner), tap_(std::move(tap)) {}

  Result<std::unique_ptr<env::PeerListener>> listen(const env::Endpoint& local) override;
  env::Task<std::unique_ptr<env::PeerStream>> connect(const env::Endpoint& to,
                                                      const NodeId* expected,
                                                      env::Duration deadline) override;

 private:
  env::StreamNetwork& inner_;
  std::shared_ptr<Tap> tap_;
};

}  // namespace cairn::sim
