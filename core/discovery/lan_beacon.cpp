#include "discovery/lan_beacon.h"

#include <algorithm>
#include <array>
#include <utility>

namespace cairn::discovery {

namespace asio = env::asio;
using std::chrono::milliseconds;

namespace {

// Hellos after the first, should that be lost.
constexpr std::array kGreetAgain{milliseconds(400), milliseconds(700)};
// Answers are spread over this, and over more where many peers are known, so that they do not
// collide; but a newcomer is to know its neighbours within two seconds.
constexpr env::Duration kSpread = milliseconds(150);
constexpr env::Duration kSpreadPerPeer = milliseconds(5);
constexpr env::Duration kSpreadMax = milliseconds(1000);

}  // namespace

env::Endpoint LanBeacon::group_v4() {
  return {asio::ip::make_address("239.255.99.97"), 8467};
}

env::Endpoint LanBeacon::group_v6() {
  return {asio::ip::make_address("ff12::6361:6972:6e"), 8467};
}

LanBeacon::LanBeacon(env::DatagramNetwork& network, env::Clock& clock, env::Random& random,
                     Log& log, asio::any_io_executor executor, LanBeaconOptions options)
    : network_(network),
      clock_(clock),
      random_(random),
      log_(log),
      options_(std::move(options)),
      codec_(options_.network, options_.secret),
      tasks_(std::move(executor)) {
  sides_.push_back({group_v4()});
  sides_.push_back({group_v6()});
}

void LanBeacon::start() {
  tasks_.spawn(run());
}

asio::awaitable<void> LanBeacon::stop() {
  say(BeaconKind::bye);
  stopping_ = true;  // a datagram may be on its way through a receiver still
  tasks_.cancel();
  co_await tasks_.join();
  for (auto& side : sides_) side.socket.reset();
  peers_.clear();
}

asio::awaitable<void> LanBeacon::run() {
  while (true) {
    if (look() && !std::exchange(greeting_, true)) tasks_.spawn(greet());
    forget_silent();
    if (clock_.now() >= next_announce_) say(BeaconKind::announce);
    const auto slept = co_await clock_.sleep(kLook);
    if (!slept) co_return;
  }
}

bool LanBeacon::look() {
  bool came = false;
  for (auto& side : sides_) {
    if (side.socket) {
      came = side.socket->follow_interfaces() || came;
      continue;
    }
    auto joined = network_.join_group(side.group);
    if (!joined) {
      if (!problem_) log_.debug("lan", joined.error().text());
      problem_ = joined.error();
      continue;
    }
    side.socket = std::move(*joined);
    tasks_.spawn(listen(side, side.socket));
    came = true;
  }
  const auto joined =
      std::ranges::any_of(sides_, [](const Side& s) { return s.socket != nullptr; });
  if (joined) problem_.reset();
  return came;
}

asio::awaitable<void> LanBeacon::listen(Side& side, std::shared_ptr<env::MulticastSocket> socket) {
  while (true) {
    const auto datagram = co_await socket->receive();
    if (!datagram) {
      if (datagram.error().code != ErrorCode::cancelled) log_.debug("lan", datagram.error().text());
      // Opened again by the next look.
      side.socket.reset();
      co_return;
    }
    hear(*datagram);
  }
}

asio::awaitable<void> LanBeacon::greet() {
  say(BeaconKind::hello);
  for (const auto pause : kGreetAgain) {
    const auto slept = co_await clock_.sleep(pause);
    if (!slept) break;
    say(BeaconKind::hello);
  }
  greeting_ = false;
}

asio::awaitable<void> LanBeacon::answer() {
  const auto spread = kSpread + kSpreadPerPeer * static_cast<int>(peers_.size());
  auto wait = jitter(std::min(spread, kSpreadMax));
  if (last_said_) wait = std::max(wait, *last_said_ + kQuiet - clock_.now());
  const auto slept = co_await clock_.sleep(wait);
  answering_ = false;
  if (slept) say(BeaconKind::announce);
}

void LanBeacon::hear(const env::Datagram& datagram) {
  const auto beacon = codec_.decode(datagram.payload);
  if (!beacon || beacon->id == options_.id || stopping_) return;
  const LanPeer peer{beacon->id, {datagram.from.address, beacon->port}};
  if (beacon->kind == BeaconKind::bye) {
    peers_.erase({peer.id, peer.endpoint});
    return;
  }
  if (beacon->port != 0) add(peer);
  const bool asked = beacon->kind == BeaconKind::hello;
  if (asked && !std::exchange(answering_, true)) tasks_.spawn(answer());
}

void LanBeacon::add(const LanPeer& peer) {
  const Key key{peer.id, peer.endpoint};
  if (const auto known = peers_.find(key); known != peers_.end()) {
    known->second.last = clock_.now();
    return;
  }
  // Those that are known and alive are worth more than what somebody may be making up.
  forget_silent();
  const auto there = std::ranges::count_if(peers_, [&](const auto& entry) {
    return entry.first.second.address == peer.endpoint.address;
  });
  if (peers_.size() >= kPeersMax || static_cast<std::size_t>(there) >= kPeersPerAddressMax) return;
  peers_[key] = {clock_.now()};
  options_.found(peer);
}

void LanBeacon::forget_silent() {
  const auto oldest = clock_.now() - kForget;
  std::erase_if(peers_, [&](const auto& entry) { return entry.second.last < oldest; });
}

void LanBeacon::say(BeaconKind kind) {
  BeaconCodec::Salt salt{};
  random_.fill(salt);
  const auto encoded = codec_.encode({kind, options_.id, options_.port}, salt);
  for (const auto& side : sides_) {
    // Where nothing can be sent now, it is said again.
    if (side.socket) (void)side.socket->send(encoded);
  }
  last_said_ = clock_.now();
  // Not in step with the others.
  next_announce_ = clock_.now() + kInterval - jitter(kInterval / 4);
}

env::Duration LanBeacon::jitter(env::Duration most) {
  return env::Duration(random_.below(static_cast<std::uint64_t>(most.count()) + 1));
}

std::vector<LanPeer> LanBeacon::peers() const {
  std::vector<LanPeer> all;
  const auto oldest = clock_.now() - kForget;
  for (const auto& [key, heard] : peers_) {
    if (heard.last >= oldest) all.push_back({key.first, key.second});
  }
  return all;
}

}  // namespace cairn::discovery
