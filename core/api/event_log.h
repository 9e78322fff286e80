// The latest events of a node, numbered, so that whoever was away for a while misses none. Lives on
// the node's executor; keeps limits::kApiEventsKept of them, whoever listens how slowly.
#pragma once

#include <deque>
#include <memory>
#include <string>

#include "api/wakeup.h"
#include "env/random.h"
#include "node/node.h"

namespace cairn::api {

class EventLog {
 public:
  EventLog(const env::asio::any_io_executor& executor, env::Random& random, node::Node& node);

  // Numbers of the oldest that is kept and of the one to come.
  [[nodiscard]] std::uint64_t first() const { return next_ - kept_.size(); }
  [[nodiscard]] std::uint64_t next() const { return next_; }
  // The event as JSON; first() <= number < next().
  [[nodiscard]] const std::string& text(std::uint64_t number) const;
  [[nodiscard]] node::EventKind kind(std::uint64_t number) const;
  // What a client is told of its place: "4f1c02aa-17"; ids of another run of the node are unknown.
  [[nodiscard]] std::string id(std::uint64_t number) const;
  [[nodiscard]] std::optional<std::uint64_t> number_of(std::string_view id) const;

  // Woken by every event.
  Wakeup& wakeup() { return wakeup_; }

 private:
  struct Kept {
    node::EventKind kind;
    std::string text;
  };

  void add(const node::Event& event);

  Wakeup wakeup_;
  std::string run_;
  std::deque<Kept> kept_;
  std::uint64_t next_ = 1;
  std::unique_ptr<node::Subscription> subscription_;  // goes first
};

}  // namespace cairn::api
