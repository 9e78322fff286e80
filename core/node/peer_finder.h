// Finds the holders of a bundle for a download: those whose addresses are given, those the DHT
// knows, and everybody on the local network.
#pragma once

#include "download/peer_source.h"
#include "node/presence.h"

namespace cairn::node {

class PeerFinder final : public download::PeerSource {
 public:
  PeerFinder(env::Env env, env::DatagramNetwork& network, Presence& presence)
      : env_(env), network_(network), presence_(presence) {}

  env::asio::awaitable<void> watch(Root root, std::vector<std::string> addresses,
                                   download::OnFound found) override;

 private:
  env::asio::awaitable<void> resolve(std::vector<std::string> addresses, download::OnFound found);
  env::asio::awaitable<void> ask_dht(Root root, download::OnFound found);
  env::asio::awaitable<void> look_around(download::OnFound found);

  env::Env env_;
  env::DatagramNetwork& network_;
  Presence& presence_;
};

}  // namespace cairn::node
