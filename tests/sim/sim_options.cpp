#include "sim_options.h"

#include <charconv>
#include <chrono>
#include <cstdio>
#include <random>
#include <string_view>

namespace cairn::sim {
namespace {

struct Options {
  std::uint64_t seed = 0;
  std::uint64_t runs = 1;
  std::uint64_t seconds = 0;
};

bool parse_number(std::string_view text, std::uint64_t& out) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
  return error == std::errc{} && end == text.data() + text.size();
}

bool parse(int argc, char** argv, Options& options) {
  for (int i = 1; i < argc; i += 2) {
    const std::string_view name = argv[i];
    std::uint64_t* value = name == "--seed"      ? &options.seed
                           : name == "--runs"    ? &options.runs
                           : name == "--seconds" ? &options.seconds
                                                 : nullptr;
    if (value == nullptr || i + 1 == argc || !parse_number(argv[i + 1], *value)) return false;
  }
  return true;
}

}  // namespace

int run_simulation(int argc, char** argv, const std::function<Outcome(std::uint64_t)>& run) {
  Options options;
  options.seed = std::random_device{}();
  if (!parse(argc, argv, options)) {
    std::fprintf(stderr, "usage: %s [--seed S] [--runs N] [--seconds T]\n", argv[0]);
    return 2;
  }
  const auto start = std::chrono::steady_clock::now();
  const auto time_is_up = [&] {
    return std::chrono::steady_clock::now() - start > std::chrono::seconds(options.seconds);
  };
  std::uint64_t done = 0;
  for (; options.seconds > 0 ? !time_is_up() : done < options.runs; ++done) {
    const auto seed = options.seed + done;
    if (const auto failure = run(seed)) {
      std::fprintf(stderr, "failed with --seed %llu: %s\n", static_cast<unsigned long long>(seed),
                   failure->c_str());
      return 1;
    }
  }
  std::printf("%llu runs passed, from --seed %llu on\n", static_cast<unsigned long long>(done),
              static_cast<unsigned long long>(options.seed));
  return 0;
}

}  // namespace cairn::sim
