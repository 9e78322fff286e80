// How fast chunks are made of files where they lie, on one core, from the page cache.
#include <filesystem>
#include <memory>

#include <benchmark/benchmark.h>

#include "base/check.h"
#include "content/stripe_codec.h"
#include "platform/system_files.h"
#include "store/piece.h"

namespace cairn {
namespace {

constexpr std::size_t kStripeBytes = 8U << 20U;
constexpr std::size_t kStripes = 32;
constexpr content::Code kCode{8, 4};

// A file of stripes that are alike, and the table of their chunks.
struct Placed {
  std::filesystem::path path = std::filesystem::temp_directory_path() / "cairn-bench-store";
  std::unique_ptr<env::Files> files = platform::make_system_files();
  std::unique_ptr<env::File> file = files->open(path, env::Open::create).value();
  StripeKey key;
  content::StripeTable table{kCode};

  Placed() {
    content::Stripe stripe{Buffer(kStripeBytes), kStripeBytes};
    for (std::size_t i = 0; i < kStripeBytes; ++i) stripe.bytes.data()[i] = std::uint8_t(i >> 8U);
    for (std::uint64_t i = 0; i < kStripes; ++i) {
      CHECK(file->write_at(i * kStripeBytes, stripe.bytes.view()).has_value());
    }
    content::encrypt_stripe(kCode, stripe, &key);
    const auto ids = content::chunk_ids(content::Erasure(kCode), stripe);
    for (std::size_t i = 0; i < kStripes; ++i) table.append(kStripeBytes, ids);
  }
  ~Placed() { static_cast<void>(files->remove(path)); }
  Placed(const Placed&) = delete;
  Placed& operator=(const Placed&) = delete;
};

void give_data_pieces(benchmark::State& state) {
  const Placed placed;
  const store::PlainReader read = [&](std::uint64_t offset, MutableBytes out) {
    return placed.file->read_at(offset, out).value() == out.size();
  };
  std::size_t next = 0;
  for (auto _ : state) {
    const auto stripe = next++ % kStripes;
    const auto pieces = store::make_data_pieces(placed.table, stripe, placed.key,
                                                store::first_pieces(kCode.data), read);
    CHECK(pieces.size() == static_cast<std::size_t>(kCode.data));
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) *
                          static_cast<std::int64_t>(kStripeBytes));
}
BENCHMARK(give_data_pieces);

}  // namespace
}  // namespace cairn
