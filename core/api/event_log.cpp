#include "api/event_log.h"

#include <charconv>

#include <boost/json/serialize.hpp>

#include "api/json.h"
#include "base/check.h"
#include "base/limits.h"

namespace cairn::api {

EventLog::EventLog(const env::asio::any_io_executor& executor, env::Random& random,
                   node::Node& node)
    : wakeup_(executor) {
  Bytes run(4);
  random.fill(run);
  run_ = to_hex(run);
  subscription_ = node.subscribe([this](const node::Event& event) { add(event); });
}

void EventLog::add(const node::Event& event) {
  kept_.push_back({event.kind, json::serialize(json_of(event))});
  ++next_;
  if (kept_.size() > limits::kApiEventsKept) kept_.pop_front();
  wakeup_.wake();
}

const std::string& EventLog::text(std::uint64_t number) const {
  CHECK(number >= first() && number < next());
  return kept_[number - first()].text;
}

node::EventKind EventLog::kind(std::uint64_t number) const {
  CHECK(number >= first() && number < next());
  return kept_[number - first()].kind;
}

std::string EventLog::id(std::uint64_t number) const {
  return run_ + "-" + std::to_string(number);
}

std::optional<std::uint64_t> EventLog::number_of(std::string_view id) const {
  if (!id.starts_with(run_ + "-")) return std::nullopt;
  id.remove_prefix(run_.size() + 1);
  std::uint64_t number = 0;
  const auto read = std::from_chars(id.data(), id.data() + id.size(), number);
  const bool known = read.ec == std::errc() && read.ptr == id.data() + id.size() && number < next_;
  return known ? std::optional(number) : std::nullopt;
}

}  // namespace cairn::api
