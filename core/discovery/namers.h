// Who names nodes that do not answer. One that did so again and again lies, or is of no use: it has
// no place in the table for a while. A value; the time is given. Bounded: those first heard of are
// forgotten first.
#pragma once

#include <deque>
#include <map>

#include "discovery/contact.h"
#include "env/clock.h"

namespace cairn::discovery {

class Namers {
 public:
  static constexpr int kSilentMax = 6;  // beyond twice those that answered
  static constexpr env::Duration kDistrusted = std::chrono::minutes(30);
  static constexpr std::size_t kNamersMax = 1024;

  // Somebody that it named has answered, or has not. The latter returns true when from now on the
  // namer is distrusted.
  void answered(const env::Endpoint& namer);
  bool silent(const env::Endpoint& namer, env::TimePoint now);
  [[nodiscard]] bool distrusted(const env::Endpoint& who, env::TimePoint now) const;

 private:
  struct Record {
    int answered = 0;
    int silent = 0;
    env::TimePoint distrusted_until{};
  };

  Record& record(const env::Endpoint& namer);

  std::map<env::Endpoint, Record> namers_;
  std::deque<env::Endpoint> by_age_;
};

}  // namespace cairn::discovery
