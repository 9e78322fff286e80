// What must hold once the day of a world is over.
#include <algorithm>

#include "peers/world.h"

namespace cairn::sim {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr env::Duration kLook = seconds(2);
// How long a peer that could not be reached for long is not tried again, and then some.
constexpr env::Duration kRest = std::chrono::minutes(12);
constexpr int kBlamesMax = 3;

// The stripes that lack something, and who has how much.
std::string in_words(const node::DownloadDetails& details) {
  std::string text;
  for (std::size_t i = 0; i < details.stripes.size(); ++i) {
    const auto& stripe = details.stripes[i];
    if ((stripe.wanted & ~stripe.here) == 0) continue;
    text += "; stripe " + std::to_string(i) + " wants " + std::to_string(stripe.wanted) + ", has " +
            std::to_string(stripe.here) + ", asked " + std::to_string(stripe.asked);
  }
  for (const auto& peer : details.peers) {
    text += "; " + peer.address + " has " + std::to_string(peer.share);
  }
  return text;
}

std::string in_words(node::DownloadState state) {
  return std::string(node::to_string(state));
}

}  // namespace

std::string World::text(const Wish& wish) const {
  return machines_[wish.machine]->options().name + (wish.seed ? ", keeping of '" : ", getting '") +
         goods_[wish.goods].link.name + "'";
}

env::Duration World::patience() const {
  const auto transfer = seconds(4 * wanted_bytes_ / std::max<std::uint64_t>(slowest_, 1));
  return kRest + transfer;
}

// What is here is what was shared, whenever it is said to be whole.
Outcome World::check_arrived(Wish& wish) {
  wish.came = true;
  ++day_.wishes;
  day_.bytes += goods_[wish.goods].bytes;
  auto& machine = *machines_[wish.machine];
  if (wish.seed) {
    if (machine.options().lies_per_mille > 0) machine.begin_to_lie();
    return std::nullopt;
  }
  const auto found = read_tree(machine.files(), wish.output / goods_[wish.goods].link.name);
  if (auto differs = difference(wish.selection.tree, found)) return text(wish) + ": " + *differs;
  const auto listed = machine.files().list(wish.output);
  const auto is_rest = [&](const auto& entry) {
    return entry.name != goods_[wish.goods].link.name && entry.name.extension() != ".lock";
  };
  if (!listed || std::ranges::any_of(*listed, is_rest)) {
    return text(wish) + ": something is left beside the place";
  }
  if (machine.options().lies_per_mille > 0) machine.begin_to_lie();
  return std::nullopt;
}

Outcome World::look_at(Wish& wish) {
  auto& machine = *machines_[wish.machine];
  if (wish.came || wish.void_now || !wish.asked || !machine.runs()) return std::nullopt;
  const auto details = machine.run(machine.node().download_details(goods_[wish.goods].link.root));
  if (!details) return std::nullopt;
  if (details->info.state == node::DownloadState::finished) return check_arrived(wish);
  return std::nullopt;
}

Outcome World::wait_for_wishes() {
  const auto until = around_.clock.now() + patience();
  while (true) {
    const Wish* waiting = nullptr;
    for (auto& wish : wishes_) {
      if (wish.void_now) continue;
      if (auto wrong = look_at(wish)) return wrong;
      if (!wish.came) waiting = &wish;
    }
    if (waiting == nullptr) return std::nullopt;
    auto& machine = *machines_[waiting->machine];
    const auto root = goods_[waiting->goods].link.root;
    const auto details = machine.run(machine.node().download_details(root));
    if (!details) return text(*waiting) + ": " + details.error().text();
    const auto& info = details->info;
    if (info.state == node::DownloadState::failed) {
      return text(*waiting) + " failed: " + info.problem;
    }
    // A user's pause was slower than the word to go on.
    if (info.state == node::DownloadState::paused) {
      static_cast<void>(machine.run(machine.node().resume(root)));
    }
    if (around_.clock.now() > until) {
      return text(*waiting) + " did not come: " + in_words(info.state) + ", " +
             std::string(node::to_string(info.phase)) + ", " + std::to_string(info.done_bytes) +
             " of " + std::to_string(info.total_bytes) + " bytes, " +
             std::to_string(info.peers_connected) + " of " + std::to_string(info.peers_known) +
             " peers, " + std::to_string(info.stripes_unobtainable) +
             " stripes unobtainable: " + info.problem + in_words(*details);
    }
    if (auto wrong = live(kLook)) return wrong;
  }
}

// What one says that it sent to another, the other says that it received. A ping may be on its way
// when one looks, so that more than one look may be needed.
Outcome World::check_ledger() {
  Outcome wrong;
  for (int look = 0; look < 200; ++look) {
    if (auto stray = live(milliseconds(370))) return stray;
    wrong.reset();
    std::map<std::pair<NodeId, NodeId>, std::pair<std::uint64_t, std::uint64_t>> said;
    for (auto* machine : those_who(true)) {
      const auto peers = machine->run(machine->node().peers());
      if (!peers) return machine->options().name + ": " + peers.error().text();
      for (const auto& peer : *peers) {
        said[{machine->id(), peer.id}] = {peer.sent_bytes, peer.received_bytes};
      }
    }
    for (const auto& [pair, bytes] : said) {
      const auto other = said.find({pair.second, pair.first});
      if (other == said.end() || other->second.second == bytes.first) continue;
      wrong = pair.first.brief() + " says it sent " + std::to_string(bytes.first) + " bytes to " +
              pair.second.brief() + ", who received " + std::to_string(other->second.second);
    }
    if (!wrong) break;
  }
  if (wrong) return wrong;
  // Nobody counts more than the wire carried.
  for (auto* machine : those_who(true)) {
    const auto network = machine->run(machine->node().network());
    if (!network) return machine->options().name + ": " + network.error().text();
    const auto carried = around_.transport.received_bytes(machine->host());
    if (network->totals.received_bytes <= carried) continue;
    return machine->options().name + " counts " + std::to_string(network->totals.received_bytes) +
           " received bytes, and " + std::to_string(carried) + " came";
  }
  return std::nullopt;
}

Outcome World::check_trust() {
  for (auto* machine : those_who(true)) {
    const auto peers = machine->run(machine->node().peers());
    if (!peers) return machine->options().name + ": " + peers.error().text();
    for (const auto& peer : *peers) {
      const auto liar = std::ranges::find(all_, peer.id, &Machine::id);
      const bool lies = liar != all_.end() && (*liar)->lies();
      if (peer.false_chunks > 0 && !lies) {
        return machine->options().name + " blames " + peer.id.brief() + ", who is honest";
      }
      if (peer.false_chunks >= kBlamesMax) return machine->options().name + " still trusts a liar";
    }
  }
  return std::nullopt;
}

Outcome World::end() {
  for (auto* machine : all_) {
    if (auto wrong = machine->stop()) return wrong;
  }
  // The patience of what carries the streams goes by.
  if (auto wrong = live(seconds(60))) return wrong;
  if (around_.clock.sleepers() > 0) {
    return std::to_string(around_.clock.sleepers()) + " still sleep after all have stopped";
  }
  if (around_.transport.connections() > 0) return "connections are left after all have stopped";
  for (const auto& wish : wishes_) {
    if (!wish.came || wish.seed || wish.fell_ill) continue;
    auto& files = machines_[wish.machine]->files();
    const auto found = read_tree(files, wish.output / goods_[wish.goods].link.name);
    if (auto differs = difference(wish.selection.tree, found)) {
      return text(wish) + ", at the end: " + *differs;
    }
  }
  return std::nullopt;
}

}  // namespace cairn::sim
