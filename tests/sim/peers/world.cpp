#include "peers/world.h"

#include <algorithm>
#include <numeric>

#include "base/check.h"

namespace cairn::sim {
namespace {

namespace ip = env::asio::ip;
using std::chrono::milliseconds;
using std::chrono::seconds;

// That all getters of a run bring, about; it decides how long a run takes.
constexpr std::uint64_t kBytesOfARun = 40'000'000;
constexpr std::uint16_t kDhtPort = 8468;

ip::address address_of(std::size_t machine, bool lan) {
  const auto i = static_cast<std::uint32_t>(machine);
  return ip::address_v4(lan ? 0xc0a80100U + 1 + i : 0x14000007U + ((1 + i) << 16U));
}

}  // namespace

World::World(std::uint64_t seed, Day& day) : day_(day), around_(seed), random_(around_.random) {}

World::~World() = default;

// ---- the plan -----------------------------------------------------------------------------------

node::NetworkOptions World::network_options(std::size_t) const {
  node::NetworkOptions network;
  network.dht = meeting_ == Meeting::dht;
  network.dht_port = kDhtPort;
  network.bootstrap.clear();
  for (std::size_t i = 0; i < 2; ++i) {
    network.bootstrap.push_back({address_of(i, false).to_string(), kDhtPort});
  }
  network.bind = {ip::address_v4::any()};
  network.lan = meeting_ == Meeting::lan;
  network.map_ports = false;
  return network;
}

node::TransferLimits World::transfer_limits() {
  node::TransferLimits limits;
  if (random_.chance(1, 4)) limits.upload_slots = static_cast<int>(random_.between(1, 3));
  if (random_.chance(1, 6)) limits.downloads = 1;
  if (random_.chance(1, 8)) {
    limits.upload_per_s = limits.lan_upload_per_s = random_.between(30'000, 500'000);
  }
  if (random_.chance(1, 8)) limits.download_per_s = random_.between(100'000, 2'000'000);
  if (random_.chance(1, 12)) limits.peer_upload_per_s = random_.between(50'000, 500'000);
  slowest_ =
      std::min({slowest_, limits.upload_per_s, limits.download_per_s, limits.peer_upload_per_s});
  return limits;
}

void World::draw_line(Machine& machine) {
  if (random_.chance(1, 4)) return;  // without a limit
  const bool slow = random_.chance(1, 4);
  const auto up = slow ? random_.between(60'000, 400'000) : random_.between(500'000, 20'000'000);
  const auto down = std::max(up, slow ? random_.between(200'000, 2'000'000) : 20'000'000);
  around_.transport.set_bandwidth(machine.host(), {up, down});
  slowest_ = std::min(slowest_, up);
}

void World::draw_machines() {
  slowest_ = 20'000'000;
  const auto kind = random_.below(20);
  auto count = random_.between(5, 14);
  if (kind == 0) count = random_.between(40, 100);
  if (kind == 1 || kind == 2) count = random_.between(15, 40);
  const auto meeting = random_.below(6);
  if (meeting < 2) meeting_ = Meeting::lan;
  if (meeting == 2 && count <= 20) meeting_ = Meeting::dht;
  test::LinkQuality quality;
  quality.delay = milliseconds(random_.between(1, 120));
  around_.network.set_quality(quality);
  const bool liars = random_.chance(1, 3);
  if (liars) ++day_.lies;
  for (std::size_t i = 0; i < count; ++i) {
    MachineOptions options;
    options.name = "machine " + std::to_string(i);
    const bool lan = meeting_ == Meeting::lan;
    options.host.addresses = {address_of(i, lan)};
    options.host.lan = lan ? 1 : 0;
    options.network = network_options(i);
    options.limits = transfer_limits();
    // Neither the first ones, who share, nor all.
    if (liars && i >= 3 && random_.chance(1, 4)) {
      options.lies_per_mille = random_.chance(1, 2) ? 1000 : random_.between(50, 900);
    }
    machines_.push_back(std::make_unique<Machine>(around_, std::move(options)));
    draw_line(*machines_.back());
  }
  for (const auto& machine : machines_) all_.push_back(machine.get());
  for (const auto& machine : machines_) machine->all = &all_;
  gone_.assign(machines_.size(), false);
}

void World::draw_goods() {
  const auto count = random_.between(1, 3);
  for (std::size_t i = 0; i < count; ++i) {
    Goods goods;
    goods.sharer = i;
    goods.code = {static_cast<int>(random_.between(1, 8)), static_cast<int>(random_.below(5))};
    goods_.push_back(std::move(goods));
  }
}

// Peers who keep some pieces for others, together mostly enough.
void World::make_seeds(std::size_t goods) {
  const auto total = goods_[goods].code.total();
  std::vector<int> pieces(static_cast<std::size_t>(total));
  std::iota(pieces.begin(), pieces.end(), 0);
  const auto seeds = random_.between(1, 3);
  std::size_t at = 0;
  for (std::uint64_t i = 0; i < seeds; ++i) {
    Wish wish;
    wish.machine = 3 + random_.below(machines_.size() - 3);
    wish.goods = goods;
    wish.seed = true;
    const auto number = random_.between(1, static_cast<std::uint64_t>(total));
    for (std::uint64_t n = 0; n < number; ++n) wish.pieces.push_back(pieces[at++ % pieces.size()]);
    const bool has_one = std::ranges::any_of(wishes_, [&](const Wish& other) {
      return other.machine == wish.machine && other.goods == goods;
    });
    if (!has_one) wishes_.push_back(std::move(wish));
  }
}

void World::draw_wishes() {
  const bool seeds = random_.chance(1, 3);
  for (std::size_t goods = 0; seeds && goods < goods_.size(); ++goods) make_seeds(goods);
  for (std::size_t machine = 0; machine < machines_.size(); ++machine) {
    for (std::size_t goods = 0; goods < goods_.size(); ++goods) {
      const bool has_one = std::ranges::any_of(wishes_, [&](const Wish& other) {
        return other.machine == machine && other.goods == goods;
      });
      if (goods_[goods].sharer == machine || has_one || random_.chance(1, 3)) continue;
      Wish wish;
      wish.machine = machine;
      wish.goods = goods;
      wish.selection =
          random_.chance(1, 4) ? select_some(goods_[goods], random_) : select_all(goods_[goods]);
      wish.output = "/home/got" + std::to_string(goods);
      wishes_.push_back(std::move(wish));
    }
  }
  for (const auto& wish : wishes_) wanted_bytes_ += goods_[wish.goods].bytes;
}

// ---- the day ------------------------------------------------------------------------------------

Outcome World::begin() {
  draw_machines();
  draw_goods();
  const auto bytes_max =
      std::min<std::uint64_t>(12'000'000, kBytesOfARun / (machines_.size() * goods_.size()) * 2);
  for (const auto& machine : machines_) {
    if (auto wrong = machine->start()) return wrong;
  }
  for (std::size_t i = 0; i < goods_.size(); ++i) {
    auto& sharer = *machines_[goods_[i].sharer];
    const GoodsOptions options{"goods" + std::to_string(i), bytes_max, false};
    const auto path = make_tree(sharer.files(), random_, options);
    if (auto wrong = share(around_, sharer, path, random_.chance(1, 4), goods_[i])) return wrong;
  }
  draw_wishes();
  if (meeting_ != Meeting::addresses) return std::nullopt;
  // The link names its sharer, and who is going to have it too.
  for (auto& goods : goods_) goods.link.addresses.push_back(machines_[goods.sharer]->address());
  for (const auto& wish : wishes_) {
    auto& addresses = goods_[wish.goods].link.addresses;
    if (addresses.size() < 12) addresses.push_back(machines_[wish.machine]->address());
  }
  return std::nullopt;
}

// As a download, or with a command that waits for it.
Outcome World::ask(Wish& wish, bool may_wait) {
  auto& machine = *machines_[wish.machine];
  const auto& goods = goods_[wish.goods];
  wish.asked = true;
  if (wish.seed) {
    node::SeedRequest request{goods.link, wish.pieces, {}};
    if (random_.chance(1, 2)) request.link.key.reset();
    const auto asked = machine.run(machine.node().seed(std::move(request)));
    return judge(wish, asked);
  }
  node::GetRequest request;
  request.link = goods.link;
  request.output = wish.output;
  request.patterns = wish.selection.patterns;
  request.order.in_order = random_.chance(1, 4);
  if (may_wait && random_.chance(1, 4)) {
    machine.begin(machine.node().get(std::move(request), {}));
    return live(milliseconds(random_.below(300)));
  }
  const auto asked = machine.run(machine.node().download(std::move(request)));
  return judge(wish, asked);
}

// A disk that is full is no fault.
Outcome World::judge(Wish& wish, const Result<node::DownloadInfo>& asked) {
  if (asked) return std::nullopt;
  wish.asked = false;
  if (asked.error().code == ErrorCode::no_space) return std::nullopt;
  return text(wish) + ": asking: " + asked.error().text();
}

Outcome World::live(env::Duration time) {
  around_.clock.run_for(time);
  return around_.wrong.empty() ? std::nullopt : Outcome(around_.wrong);
}

Outcome World::run() {
  if (auto wrong = begin()) return wrong;
  day_.peers += machines_.size();
  std::size_t next = 0;
  const auto events = random_.between(5, 40);
  const auto pause_ms = random_.chance(1, 3) ? 400 : 4000;
  for (std::uint64_t i = 0; i < events; ++i) {
    const auto due = i == 0 ? 3 : random_.below(4);
    for (std::uint64_t n = 0; n < due && next < wishes_.size(); ++n, ++next) {
      if (!machines_[wishes_[next].machine]->runs()) continue;
      if (auto wrong = ask(wishes_[next], true)) return wrong;
    }
    if (auto wrong = live(milliseconds(random_.below(static_cast<std::uint64_t>(pause_ms))))) {
      return wrong;
    }
    if (auto wrong = happen()) return wrong;
  }
  if (auto wrong = mend()) return wrong;
  if (auto wrong = wait_for_wishes()) return wrong;
  if (auto wrong = check_ledger()) return wrong;
  if (auto wrong = check_trust()) return wrong;
  return end();
}

}  // namespace cairn::sim
