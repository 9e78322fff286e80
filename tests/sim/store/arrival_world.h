// One user's machine that downloads a bundle: pieces come in any order, files are synced now and
// then, the process is killed and the machine loses its power at any moment, and what is there is
// held against what was written.
#pragma once

#include <set>

#include "sim_options.h"
#include "store/checker.h"
#include "support/store_machine.h"

namespace cairn::sim {

// What happened, over all runs.
struct Happened {
  std::uint64_t kills = 0;
  std::uint64_t crashes = 0;
  std::uint64_t kept = 0;  // pieces that outlived one of them
  std::uint64_t finished = 0;
};

class ArrivalWorld {
 public:
  ArrivalWorld(std::uint64_t seed, Happened& happened);
  Outcome run();

 private:
  using PieceName = std::pair<std::size_t, int>;  // stripe and piece
  using Pieces = std::set<PieceName>;

  void make_source();
  void choose();
  Outcome publish();
  Outcome open();
  // All that is written, with syncs in between, until it is whole or the machine has crashed.
  Outcome download();
  Outcome step();
  Outcome bring(const PieceName& piece);
  Outcome finish();
  void kill();
  void crash();
  Outcome check_present(const Pieces& expected, const char* why);
  Outcome check_offers();
  Outcome check_end();
  [[nodiscard]] Pieces missing() const;
  [[nodiscard]] Pieces present() const;

  Happened& happened_;
  test::SeededRandom random_;
  test::StoreMachine machine_;
  std::optional<test::Publication> source_;
  Tree tree_;    // of the source
  Tree chosen_;  // what of it is to come
  store::IncomingOptions options_;
  std::shared_ptr<store::Incoming> incoming_;
  Pieces written_;       // since the last crash, and said to be
  Pieces synced_;        // said to be
  bool ending_ = false;  // the end was begun
  std::uint64_t usual_mutations_ = 60;
};

}  // namespace cairn::sim
