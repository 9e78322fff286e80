// The command line that every simulation has; the README of this folder says what it promises.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace cairn::sim {

// What did not hold; nothing when the run passed.
using Outcome = std::optional<std::string>;

// Parses the arguments and makes the runs. The exit status of the program.
int run_simulation(int argc, char** argv, const std::function<Outcome(std::uint64_t seed)>& run);

}  // namespace cairn::sim
