// Texts and paths of few letters, so that chance finds what is special about some of them.
#pragma once

#include <string>
#include <string_view>

#include "support/pseudo_random.h"

namespace cairn::test {

inline std::string random_text(PseudoRandom& random, std::string_view letters, std::size_t least,
                               std::size_t most) {
  std::string text;
  for (auto left = least + random.below(most - least + 1); left > 0; --left) {
    text.push_back(letters[random.below(letters.size())]);
  }
  return text;
}

// Of one to three names, each of one to seven letters.
inline std::string random_path(PseudoRandom& random, std::string_view letters) {
  auto path = random_text(random, letters, 1, 7);
  for (auto left = random.below(3); left > 0; --left) {
    path += "/" + random_text(random, letters, 1, 7);
  }
  return path;
}

}  // namespace cairn::test
