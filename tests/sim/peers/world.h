// Some peers, what they share and what they want of each other, and a bad day: nodes stop, are
// killed and lose their power, connections break, hosts stall, networks fall apart, disks fill,
// users change their minds, and some peers lie. Then the day ends: what is broken is mended, but
// for those holders who are gone for good and not needed. From then on everything that is wanted
// must come within a bounded time, and be what was shared.
#pragma once

#include <memory>
#include <vector>

#include "peers/goods.h"

namespace cairn::sim {

// What happened, over all runs.
struct Day {
  std::uint64_t peers = 0;
  std::uint64_t wishes = 0;  // that came true
  std::uint64_t bytes = 0;   // of them
  std::uint64_t stops = 0;
  std::uint64_t kills = 0;
  std::uint64_t power_cuts = 0;
  std::uint64_t partitions = 0;
  std::uint64_t gone = 0;  // holders, for good
  std::uint64_t lies = 0;  // runs with liars
};

class World {
 public:
  World(std::uint64_t seed, Day& day);
  ~World();

  Outcome run();

 private:
  enum class Meeting { addresses, lan, dht };
  struct Wish {
    std::size_t machine = 0;
    std::size_t goods = 0;
    Selection selection;
    env::Path output;
    bool seed = false;
    std::vector<int> pieces;
    bool asked = false;
    bool came = false;      // and was seen to be right
    bool void_now = false;  // nobody waits for it: it was dropped, or its machine is gone
    bool fell_ill = false;  // its files were changed by somebody else
  };

  // The plan of the run.
  void draw_machines();
  void draw_goods();
  void draw_wishes();
  node::NetworkOptions network_options(std::size_t machine) const;
  node::TransferLimits transfer_limits();
  void draw_line(Machine& machine);
  void make_seeds(std::size_t goods);

  // The day.
  Outcome begin();
  Outcome ask(Wish& wish, bool may_wait);
  Outcome judge(Wish& wish, const Result<node::DownloadInfo>& asked);
  Outcome live(env::Duration time);
  Outcome happen();
  Outcome end_process();
  Outcome return_process();
  Outcome change_mind();
  void disturb_network();
  void disturb_disk();
  Outcome mend();
  Outcome retire();
  [[nodiscard]] bool replaceable(std::size_t machine) const;
  [[nodiscard]] std::vector<Machine*> those_who(bool run);

  // The end of it.
  Outcome wait_for_wishes();
  Outcome look_at(Wish& wish);
  Outcome check_arrived(Wish& wish);
  Outcome check_ledger();
  Outcome check_trust();
  Outcome end();
  [[nodiscard]] env::Duration patience() const;
  [[nodiscard]] std::string text(const Wish& wish) const;

  Day& day_;
  Surroundings around_;
  test::SeededRandom& random_;
  Meeting meeting_ = Meeting::addresses;
  std::vector<std::unique_ptr<Machine>> machines_;
  std::vector<Machine*> all_;
  std::vector<Goods> goods_;
  std::vector<Wish> wishes_;
  std::vector<bool> gone_;  // of machines
  std::uint64_t slowest_ = 0;
  std::uint64_t wanted_bytes_ = 0;
};

}  // namespace cairn::sim
