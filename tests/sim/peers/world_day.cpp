// What happens to the peers of a world, and how it is mended.
#include <algorithm>
#include <bit>

#include "peers/world.h"

namespace cairn::sim {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

}  // namespace

std::vector<Machine*> World::those_who(bool run) {
  std::vector<Machine*> found;
  for (auto* machine : all_) {
    if (machine->runs() == run) found.push_back(machine);
  }
  return found;
}

Outcome World::happen() {
  switch (random_.below(12)) {
    case 0:
    case 1:
      return end_process();
    case 2:
    case 3:
      return return_process();
    case 4:
    case 5:
    case 6:
      return change_mind();
    case 7:
      disturb_disk();
      return std::nullopt;
    default:
      disturb_network();
      return std::nullopt;
  }
}

Outcome World::end_process() {
  const auto running = those_who(true);
  if (running.size() < 3) return std::nullopt;
  auto& machine = *running[random_.below(running.size())];
  Outcome wrong;
  switch (random_.below(3)) {
    case 0:
      ++day_.stops;
      wrong = machine.stop();
      break;
    case 1:
      ++day_.kills;
      wrong = machine.kill(Machine::Fate::kill);
      break;
    default:
      ++day_.power_cuts;
      wrong = machine.kill(Machine::Fate::power_cut);
  }
  if (wrong || random_.chance(1, 2)) return wrong;
  if (auto stray = live(milliseconds(random_.below(3000)))) return stray;
  return machine.start();
}

Outcome World::return_process() {
  const auto stopped = those_who(false);
  if (stopped.empty()) return std::nullopt;
  return stopped[random_.below(stopped.size())]->start();
}

// A user who does several things at once now and then, and not always what makes sense.
Outcome World::change_mind() {
  if (wishes_.empty()) return std::nullopt;
  auto& wish = wishes_[random_.below(wishes_.size())];
  auto& machine = *machines_[wish.machine];
  if (!machine.runs() || !wish.asked || wish.void_now) return std::nullopt;
  auto& node = machine.node();
  const auto root = goods_[wish.goods].link.root;
  const auto commands = random_.between(1, 3);
  for (std::uint64_t i = 0; i < commands; ++i) {
    switch (random_.below(9)) {
      case 0:
      case 1:
        machine.begin(node.pause(root));
        break;
      case 2:
      case 3:
        machine.begin(node.resume(root));
        break;
      case 4:
        machine.begin(node.recheck(root));
        break;
      case 5:
        machine.begin(node.move(root, std::nullopt));
        break;
      case 6:
        machine.begin(node.download_details(root));
        break;
      case 7:
        if (random_.chance(1, 3)) {
          machine.begin(node.drop(root));
          wish.asked = false;
        }
        break;
      default:
        machine.begin(random_.chance(1, 2) ? node.pause(std::nullopt) : node.resume(std::nullopt));
    }
    if (random_.chance(1, 2)) around_.clock.run_for(milliseconds(random_.below(1500)));
  }
  return std::nullopt;
}

void World::disturb_network() {
  auto& machine = *all_[random_.below(all_.size())];
  auto& other = *all_[random_.below(all_.size())];
  switch (random_.below(6)) {
    case 0:
      around_.transport.break_streams(machine.host(), other.host());
      break;
    case 1:
      around_.transport.stall(machine.host(), true);
      break;
    case 2:
      for (auto* one : all_) around_.transport.stall(one->host(), false);
      break;
    case 3:
      machine.host().set_online(random_.chance(1, 3));
      break;
    case 4:
      ++day_.partitions;
      for (auto* one : all_) one->host().set_partition(static_cast<int>(random_.below(2)));
      break;
    default:
      for (auto* one : all_) one->host().set_partition(0);
  }
}

void World::disturb_disk() {
  auto& machine = *all_[random_.below(all_.size())];
  if (random_.chance(1, 2)) {
    test::FaultPlan plan;
    plan.disk_full_after(random_.below(2'000'000));
    machine.files().set_faults(std::move(plan));
    return;
  }
  // Somebody else writes into a file that is here, and is served from here.
  for (auto& wish : wishes_) {
    const bool whole = wish.came && !wish.seed && &*machines_[wish.machine] == &machine;
    if (!whole || wish.fell_ill) continue;
    wish.fell_ill = true;
    const auto& goods = goods_[wish.goods];
    for (const auto& [name, item] : wish.selection.tree) {
      if (item.kind != 'f' || item.content.empty()) continue;
      const auto top = wish.output / goods.link.name;
      machine.files().damage({name.empty() ? top : top / name, 0, item.content.size(), 3});
    }
    return;
  }
}

// Whether what it shares can be had of others who are here for good.
bool World::replaceable(std::size_t machine) const {
  for (std::size_t i = 0; i < goods_.size(); ++i) {
    if (goods_[i].sharer != machine) continue;
    bool whole = false;
    std::uint64_t pieces = 0;
    for (const auto& wish : wishes_) {
      const bool counts = wish.goods == i && wish.came && !wish.fell_ill && !wish.void_now &&
                          !gone_[wish.machine] && wish.machine >= goods_.size() &&
                          machines_[wish.machine]->options().lies_per_mille == 0;
      if (!counts) continue;
      whole = whole || (!wish.seed && wish.selection.patterns.empty());
      for (const int piece : wish.pieces) pieces |= 1ULL << static_cast<unsigned>(piece);
    }
    const bool enough = std::popcount(pieces) >= goods_[i].code.data;
    if (!whole && !enough) return false;
  }
  return true;
}

// Sharers who will never be back.
Outcome World::retire() {
  for (std::size_t i = 0; i < goods_.size(); ++i) {
    if (!replaceable(i) || meeting_ == Meeting::dht || !random_.chance(1, 2)) continue;
    gone_[i] = true;
    ++day_.gone;
    for (auto& wish : wishes_) wish.void_now = wish.void_now || wish.machine == i;
    auto wrong = machines_[i]->kill(Machine::Fate::kill);
    machines_[i]->host().set_online(false);
    if (wrong) return wrong;
  }
  return std::nullopt;
}

Outcome World::mend() {
  for (auto* machine : all_) {
    machine->host().set_partition(0);
    machine->host().set_online(true);
    around_.transport.stall(machine->host(), false);
    machine->files().set_faults({});
  }
  for (auto& wish : wishes_) {
    if (auto wrong = look_at(wish)) return wrong;
  }
  if (auto wrong = retire()) return wrong;
  for (std::size_t i = 0; i < machines_.size(); ++i) {
    if (machines_[i]->runs() || gone_[i]) continue;
    if (auto wrong = machines_[i]->start()) return wrong;
  }
  for (auto& wish : wishes_) {
    auto& machine = *machines_[wish.machine];
    if (wish.void_now) continue;
    // Also where it was asked before a power cut, which may have undone that it was noted.
    const auto root = goods_[wish.goods].link.root;
    const auto known = machine.run(machine.node().download_details(root));
    if (!known && !wish.came) {
      if (auto wrong = ask(wish, false)) return wrong;
    }
    const auto resumed = machine.run(machine.node().resume(root));
    if (!resumed && resumed.error().code != ErrorCode::not_found) {
      return text(wish) + ": resuming: " + resumed.error().text();
    }
  }
  return live(seconds(0));
}

}  // namespace cairn::sim
