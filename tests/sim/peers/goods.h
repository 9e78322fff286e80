// What is shared in a run: trees of files of many shapes, made from a seed, and what of them a
// selective get is to bring. The originals stay here, in memory, and are what everything is judged
// by.
#pragma once

#include "content/link.h"
#include "peers/machine.h"
#include "store/checker.h"

namespace cairn::sim {

struct Goods {
  std::size_t sharer = 0;  // the machine
  content::Code code;
  content::Link link;
  bool single_file = false;
  std::uint64_t bytes = 0;
  Tree tree;
};

struct GoodsOptions {
  std::string name;
  std::uint64_t bytes_max = 0;
  bool one_large_file = false;
};

// Writes a tree into the machine's home; its path.
env::Path make_tree(test::SimFiles& files, test::SeededRandom& random, const GoodsOptions& options);
// Has the machine share it, and notes what anybody may send of it.
Outcome share(Surroundings& around, Machine& machine, const env::Path& path, bool copy,
              Goods& goods);

struct Selection {
  std::vector<std::string> patterns;
  Tree tree;  // what is to come
};
Selection select_all(const Goods& goods);
Selection select_some(const Goods& goods, test::SeededRandom& random);

}  // namespace cairn::sim
