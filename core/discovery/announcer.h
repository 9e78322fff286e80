// Announces keys in the DHT, for as long as they are in it: a new one at once, the others in turn.
// What the nodes near one key have said serves the next key near it. Lives on the node's executor.
// start() once; stop() before it goes, and before the DHT node does.
#pragma once

#include "discovery/announce_schedule.h"
#include "discovery/dht_node.h"
#include "discovery/neighbours.h"

namespace cairn::discovery {

struct AnnounceStatus {
  std::size_t keys = 0;
  std::size_t standing = 0;  // whose last announcement some node took
  env::Duration behind{};    // how late the one is that waits longest
  std::uint64_t announcements = 0;
  std::uint64_t queries = 0;  // on the way there
  std::uint64_t stored = 0;   // nodes that took one, all in all
};

class Announcer {
 public:
  // `port` takes connections for what the keys stand for; 0 is the one the DHT node sends from.
  Announcer(DhtNode& dht, env::Clock& clock, env::Random& random,
            env::asio::any_io_executor executor, std::uint16_t port);

  void start();
  env::asio::awaitable<void> stop();

  // What was shared before: in turn, as soon as it can be without haste.
  void add(const std::vector<DhtId>& keys);
  // What has come just now: at once.
  void add_fresh(const DhtId& key);
  // Is not announced again; what others keep of it expires.
  void remove(const DhtId& key);
  // Somebody wants what the key stands for.
  void asked(const DhtId& key);

  [[nodiscard]] AnnounceStatus status() const;

 private:
  [[nodiscard]] std::size_t most_at_once() const;
  void pump();
  void arm();
  env::asio::awaitable<void> wake_at(env::TimePoint when);
  env::asio::awaitable<void> announce(DhtId key, bool patient);
  void allow_queries();

  DhtNode& dht_;
  env::Clock& clock_;
  std::uint16_t port_;
  env::TaskGroup tasks_;
  AnnounceSchedule schedule_;
  Neighbours neighbours_;
  AnnounceStatus totals_;
  std::size_t under_way_ = 0;
  std::optional<env::TimePoint> armed_;
  bool running_ = false;
};

}  // namespace cairn::discovery
