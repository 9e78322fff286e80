#include "support/sim_nat.h"

#include "support/sim_network.h"

namespace cairn::test {

SimNat::SimNat(SimNetwork& network, const SimNatOptions& options)
    : network_(network), options_(options), public_address_(options.public_address) {
  network_.public_[public_address_] = {nullptr, this};
}

void SimNat::set_public_address(const env::asio::ip::address& address) {
  network_.public_.erase(public_address_);
  public_address_ = address;
  network_.public_[public_address_] = {nullptr, this};
}

bool SimNat::forward(std::uint16_t port, SimHost& host, const env::Endpoint& to) {
  const auto found = forwarded_.find(port);
  if (found != forwarded_.end() && found->second.host != &host) return false;
  forwarded_[port] = {&host, to};
  return true;
}

void SimNat::restart() {
  flows_.clear();
  ports_.clear();
  forwarded_.clear();
}

std::uint16_t SimNat::new_port() {
  do {
    next_port_ = next_port_ == 65535 ? 1024 : static_cast<std::uint16_t>(next_port_ + 1);
  } while (flows_.contains(next_port_) || forwarded_.contains(next_port_));
  return next_port_;
}

env::Endpoint SimNat::outwards(const Inside& inside, const env::Endpoint& to, env::TimePoint now) {
  // What left through a forwarded port's socket appears under that port, as with real routers.
  for (const auto& [port, forwarded] : forwarded_) {
    if (forwarded.endpoint == inside.endpoint) return {public_address_, port};
  }
  const auto key = std::pair(inside.endpoint, options_.port_per_destination ? to : env::Endpoint{});
  const auto known = ports_.find(key);
  const bool kept = known != ports_.end() && flows_.at(known->second).used + options_.memory >= now;
  if (known != ports_.end() && !kept) {
    flows_.erase(known->second);
    ports_.erase(known);
  }
  const auto port = kept ? known->second : new_port();
  ports_[key] = port;
  auto& flow = flows_[port];
  flow.inside = inside;
  flow.used = now;
  flow.wrote_to[to] = now;
  return {public_address_, port};
}

std::optional<SimNat::Inside> SimNat::inwards(std::uint16_t port, const env::Endpoint& from,
                                              env::TimePoint now) {
  if (const auto found = forwarded_.find(port); found != forwarded_.end()) return found->second;
  const auto found = flows_.find(port);
  if (found == flows_.end() || found->second.used + options_.memory < now) return std::nullopt;
  auto& flow = found->second;
  const auto wrote = flow.wrote_to.find(from);
  const bool known = wrote != flow.wrote_to.end() && wrote->second + options_.memory >= now;
  if (!options_.open && !known) return std::nullopt;
  flow.used = now;
  return flow.inside;
}

}  // namespace cairn::test
