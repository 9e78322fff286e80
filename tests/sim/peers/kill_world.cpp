#include "peers/kill_world.h"

#include <algorithm>

namespace cairn::sim {
namespace {

namespace ip = env::asio::ip;
using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr std::uint64_t kMiB = 1024 * 1024;
// What may be fetched twice after a kill of the getter, and after one of a holder.
constexpr std::uint64_t kTwiceMax = 16 * kMiB;
constexpr std::uint64_t kBrokenMax = 16 * kMiB;
// Of so many parts of a file one, and a little, may be asked of two peers at the end, so that the
// last of it does not wait for the slowest.
constexpr std::uint64_t kEndPart = 10;
constexpr std::uint64_t kEndMin = kMiB / 2;
const env::Path kOut = "/home/got";

}  // namespace

KillWorld::KillWorld(std::uint64_t seed, Kills& kills)
    : kills_(kills), around_(seed), random_(around_.random) {}

Outcome KillWorld::begin() {
  holders_ = 1 + random_.below(2);
  const auto count = holders_ + random_.between(1, 2);
  for (std::size_t i = 0; i < count; ++i) {
    MachineOptions options;
    options.name = i < holders_ ? "holder " + std::to_string(i) : "getter " + std::to_string(i);
    const auto number = static_cast<std::uint32_t>(i + 1);
    options.host.addresses = {ip::address_v4(0x14000007U + (number << 16U))};
    options.network.dht = options.network.lan = options.network.map_ports = false;
    options.network.bind = {ip::address_v4::any()};
    machines_.push_back(std::make_unique<Machine>(around_, std::move(options)));
    all_.push_back(machines_.back().get());
    const auto rate = random_.between(2'000'000, 20'000'000);
    around_.transport.set_bandwidth(machines_.back()->host(), {rate, rate});
  }
  killed_.assign(count, 0);
  for (auto* machine : all_) {
    machine->all = &all_;
    if (auto wrong = machine->start()) return wrong;
  }
  goods_.code = {static_cast<int>(random_.between(4, 8)), static_cast<int>(random_.below(4))};
  const auto path = make_tree(all_[0]->files(), random_, {"film", 40'000'000, true});
  if (auto wrong = share(around_, *all_[0], path, false, goods_)) return wrong;
  for (std::size_t i = 0; i < holders_; ++i) {
    goods_.link.addresses.push_back(all_[i]->address());
    if (i == 0) continue;
    if (auto wrong = ask(*all_[i])) return wrong;
    const auto got = [&] { return all_[i]->files().info(kOut / "film").has_value(); };
    if (!around_.clock.run_until(got, std::chrono::minutes(5))) return "a holder got nothing";
  }
  for (std::size_t i = holders_; i < count; ++i) {
    goods_.link.addresses.push_back(all_[i]->address());
  }
  return std::nullopt;
}

Outcome KillWorld::ask(Machine& getter) {
  node::GetRequest request;
  request.link = goods_.link;
  request.output = kOut;
  const auto asked = getter.run(getter.node().download(std::move(request)));
  return asked ? std::nullopt : Outcome("asking: " + asked.error().text());
}

Outcome KillWorld::live(env::Duration time) {
  around_.clock.run_for(time);
  return around_.wrong.empty() ? std::nullopt : Outcome(around_.wrong);
}

Outcome KillWorld::kill(Machine& machine) {
  if (auto wrong = machine.kill(Machine::Fate::kill)) return wrong;
  if (auto wrong = live(milliseconds(random_.below(2500)))) return wrong;
  return machine.start();
}

Result<bool> KillWorld::all_there() {
  for (std::size_t i = holders_; i < all_.size(); ++i) {
    TRY(const auto details, all_[i]->run(all_[i]->node().download_details(goods_.link.root)));
    if (details.info.state == node::DownloadState::failed) {
      return fail(ErrorCode::unavailable, details.info.problem);
    }
    if (details.info.state != node::DownloadState::finished) return false;
  }
  return true;
}

Outcome KillWorld::wait() {
  const auto until = around_.clock.now() + std::chrono::minutes(30);
  while (around_.clock.now() < until) {
    const auto there = all_there();
    if (!there) return "a download: " + there.error().text();
    if (*there) return std::nullopt;
    if (auto wrong = live(seconds(1))) return wrong;
  }
  return "a getter that was killed did not get it within half an hour";
}

Outcome KillWorld::check(std::size_t getter) {
  auto& machine = *all_[getter];
  const auto& name = machine.options().name;
  const auto found = read_tree(machine.files(), kOut / "film");
  if (auto differs = difference(goods_.tree, found)) return name + ": " + *differs;
  const auto carried = around_.transport.received_bytes(machine.host());
  const auto needed = goods_.bytes + goods_.bytes / 500 + kMiB / 16;
  const auto twice = carried > needed ? carried - needed : 0;
  std::uint64_t others = 0;
  for (std::size_t i = 0; i < all_.size(); ++i) others += i == getter ? 0 : killed_[i];
  const auto broken = others * kBrokenMax;
  if (killed_[getter] > 0) {
    const auto own = twice > broken ? (twice - broken) / killed_[getter] : 0;
    kills_.repeated_max = std::max(kills_.repeated_max, own);
  }
  const auto at_end = goods_.bytes / kEndPart + kEndMin;
  if (twice <= at_end + killed_[getter] * kTwiceMax + broken) return std::nullopt;
  return name + " was killed " + std::to_string(killed_[getter]) + " times, the others " +
         std::to_string(others) + " times, and received " + std::to_string(carried) +
         " bytes for a file of " + std::to_string(goods_.bytes);
}

Outcome KillWorld::end() {
  for (auto* machine : all_) {
    if (auto wrong = machine->stop()) return wrong;
  }
  if (auto wrong = live(seconds(60))) return wrong;
  if (around_.clock.sleepers() > 0) return "somebody sleeps after all have stopped";
  return std::nullopt;
}

Outcome KillWorld::run() {
  if (auto wrong = begin()) return wrong;
  for (std::size_t i = holders_; i < all_.size(); ++i) {
    if (auto wrong = ask(*all_[i])) return wrong;
  }
  const auto kills = random_.between(3, 8);
  for (std::uint64_t i = 0; i < kills; ++i) {
    if (auto wrong = live(milliseconds(random_.between(50, 4000)))) return wrong;
    const auto there = all_there();
    if (!there) return "a download: " + there.error().text();
    if (*there) break;
    const auto chosen = random_.chance(2, 3) ? holders_ + random_.below(all_.size() - holders_)
                                             : random_.below(holders_);
    ++killed_[chosen];
    ++(chosen < holders_ ? kills_.holders : kills_.getters);
    if (auto wrong = kill(*all_[chosen])) return wrong;
  }
  if (auto wrong = wait()) return wrong;
  for (std::size_t i = holders_; i < all_.size(); ++i) {
    if (auto wrong = check(i)) return wrong;
  }
  return end();
}

}  // namespace cairn::sim
