// What core/crypto and core/content cost on one core. Rates are bytes of the stream a second: data,
// without parity.
#include <algorithm>
#include <numeric>

#include <benchmark/benchmark.h>

#ifdef CAIRN_BENCH_ISAL
#include <isa-l/erasure_code.h>
#ifdef __x86_64__
#include <immintrin.h>
#endif
#endif

#include "base/limits.h"
#include "content/chunker.h"
#include "content/stripe_codec.h"
#include "crypto/cipher.h"
#include "crypto/digest.h"
#include "crypto/sha256_batch.h"
#include "support/pseudo_random.h"

namespace {

using namespace cairn;
using namespace cairn::content;
using limits::kKiB;
using limits::kMiB;

constexpr Code kCode{8, 4};

void count(benchmark::State& state, std::size_t bytes) {
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) *
                          static_cast<std::int64_t>(bytes));
}

void chunker(benchmark::State& state) {
  const auto stream = test::pseudo_random(256 * kMiB, 1);
  double stripes = 0;
  double cut_bytes = 0;
  for (auto _ : state) {
    Chunker cutter;
    auto left = stream.view();
    while (const auto cut = cutter.feed(left)) {
      left = left.subspan(*cut);
      stripes += 1;
      cut_bytes += static_cast<double>(*cut);
    }
    benchmark::DoNotOptimize(left.size());
  }
  count(state, stream.size());
  state.counters["mean_MiB"] = cut_bytes / stripes / static_cast<double>(kMiB);
}
BENCHMARK(chunker)->Unit(benchmark::kMillisecond);

void sha256(benchmark::State& state) {
  const auto bytes = test::pseudo_random(static_cast<std::size_t>(state.range(0)), 1);
  for (auto _ : state) benchmark::DoNotOptimize(crypto::sha256(bytes.view()));
  count(state, bytes.size());
}
BENCHMARK(sha256)->Arg(32)->Arg(16 * kKiB)->Arg(1 * kMiB);

// Twelve messages side by side, as the chunks of a stripe are.
void sha256_batch(benchmark::State& state) {
  constexpr std::size_t kMessages = 12;
  const auto bytes = test::pseudo_random(static_cast<std::size_t>(state.range(0)), 1);
  const std::vector<const std::uint8_t*> parts(kMessages, bytes.data());
  for (auto _ : state) {
    crypto::Sha256Batch batch(kMessages);
    batch.update(parts, bytes.size());
    benchmark::DoNotOptimize(batch.finish());
  }
  count(state, bytes.size() * kMessages);
}
BENCHMARK(sha256_batch)->Arg(16 * kKiB);

void aes_256_ctr(benchmark::State& state) {
  auto bytes = test::pseudo_random(static_cast<std::size_t>(state.range(0)), 1);
  crypto::StripeCipher cipher(StripeKey{});
  for (auto _ : state) cipher.apply(5, bytes.span());
  count(state, bytes.size());
}
BENCHMARK(aes_256_ctr)->Arg(16 * kKiB)->Arg(1 * kMiB)->Arg(8 * kMiB);

// Data and parity of one stripe, as pointers to pieces that follow each other.
struct Pieces {
  explicit Pieces(std::size_t piece)
      : piece_bytes(piece),
        bytes(test::pseudo_random(piece * static_cast<std::size_t>(kCode.total()), 1)),
        spare(piece * static_cast<std::size_t>(kCode.parity)) {
    for (std::size_t i = 0; i < 8; ++i) data.push_back(bytes.data() + i * piece);
    for (std::size_t i = 8; i < 12; ++i) parity.push_back(bytes.data() + i * piece);
    for (std::size_t i = 0; i < 4; ++i) rebuilt.push_back(spare.data() + i * piece);
  }
  [[nodiscard]] std::size_t data_bytes() const { return piece_bytes * 8; }

  std::size_t piece_bytes;
  Buffer bytes;
  Buffer spare;
  std::vector<std::uint8_t*> data;
  std::vector<std::uint8_t*> parity;
  std::vector<std::uint8_t*> rebuilt;
};

void erasure_encode(benchmark::State& state) {
  Pieces pieces(static_cast<std::size_t>(state.range(0)));
  const Erasure erasure(kCode);
  const std::vector<const std::uint8_t*> data(pieces.data.begin(), pieces.data.end());
  for (auto _ : state) erasure.encode(data, pieces.parity, 0, pieces.piece_bytes);
  count(state, pieces.data_bytes());
}
BENCHMARK(erasure_encode)->RangeMultiplier(4)->Range(16 * kKiB, 1 * kMiB);

// The first four data pieces are lost; all parity is needed.
void erasure_decode(benchmark::State& state) {
  Pieces pieces(static_cast<std::size_t>(state.range(0)));
  const Erasure erasure(kCode);
  std::vector<const std::uint8_t*> have(pieces.data.begin() + 4, pieces.data.end());
  have.insert(have.end(), pieces.parity.begin(), pieces.parity.end());
  std::vector<int> have_index(8);
  std::iota(have_index.begin(), have_index.end(), 4);
  const std::vector<int> wanted{0, 1, 2, 3};
  for (auto _ : state) {
    erasure.rebuild(have, have_index, pieces.rebuilt, wanted, pieces.piece_bytes);
  }
  count(state, pieces.data_bytes());
}
BENCHMARK(erasure_decode)->RangeMultiplier(4)->Range(16 * kKiB, 1 * kMiB);

#ifdef CAIRN_BENCH_ISAL

// ISA-L returns with the upper halves of the vector registers in use, and until they are cleared
// the SSE code of gf-complete runs at a quarter of its speed. Benchmarks share a process.
#ifdef __x86_64__
__attribute__((target("avx"))) void clear_upper_halves() {
  if (__builtin_cpu_supports("avx")) _mm256_zeroupper();
}
#else
void clear_upper_halves() {}
#endif

// Four products of eight pieces each, which is what both encoding and decoding come to.
void multiply_with_isal(benchmark::State& state, bool decode) {
  Pieces pieces(static_cast<std::size_t>(state.range(0)));
  std::vector<std::uint8_t> matrix(12 * 8);
  gf_gen_cauchy1_matrix(matrix.data(), 12, 8);
  const auto size = static_cast<int>(pieces.piece_bytes);
  std::vector<std::uint8_t> tables(32 * 8 * 4);
  auto sources = pieces.data;
  if (decode) {
    std::copy(pieces.parity.begin(), pieces.parity.end(), sources.begin());
    std::copy(pieces.data.begin() + 4, pieces.data.end(), sources.begin() + 4);
  }
  auto& targets = decode ? pieces.rebuilt : pieces.parity;
  for (auto _ : state) {
    std::vector<std::uint8_t> rows(matrix.begin() + 8 * 8, matrix.end());
    if (decode) {
      // Rows of parity, then of the data that is left.
      std::vector<std::uint8_t> there(matrix.begin() + 8 * 8, matrix.end());
      there.insert(there.end(), matrix.begin() + 4 * 8, matrix.begin() + 8 * 8);
      std::vector<std::uint8_t> inverse(8 * 8);
      if (gf_invert_matrix(there.data(), inverse.data(), 8) != 0) {
        state.SkipWithError("no inverse");
        return;
      }
      rows.assign(inverse.begin(), inverse.begin() + 4 * 8);
    }
    ec_init_tables(8, 4, rows.data(), tables.data());
    ec_encode_data(size, 8, 4, tables.data(), sources.data(), targets.data());
  }
  clear_upper_halves();
  count(state, pieces.data_bytes());
}

void isal_encode(benchmark::State& state) {
  multiply_with_isal(state, false);
}
BENCHMARK(isal_encode)->RangeMultiplier(4)->Range(16 * kKiB, 1 * kMiB);

void isal_decode(benchmark::State& state) {
  multiply_with_isal(state, true);
}
BENCHMARK(isal_decode)->RangeMultiplier(4)->Range(16 * kKiB, 1 * kMiB);

#endif

Stripe make_stripe() {
  return {test::pseudo_random(8 * kMiB, 1), 8 * kMiB};
}

void stripe_key_step(benchmark::State& state) {
  const auto stripe = make_stripe();
  for (auto _ : state) benchmark::DoNotOptimize(stripe_key({}, stripe.bytes.view()));
  count(state, stripe.stripe_bytes);
}
BENCHMARK(stripe_key_step)->Unit(benchmark::kMillisecond);

void stripe_encrypt_step(benchmark::State& state) {
  auto stripe = make_stripe();
  const StripeKey key{};
  for (auto _ : state) encrypt_stripe(kCode, stripe, &key);
  count(state, stripe.stripe_bytes);
}
BENCHMARK(stripe_encrypt_step)->Unit(benchmark::kMillisecond);

void stripe_chunk_ids_step(benchmark::State& state) {
  const auto stripe = make_stripe();
  const Erasure erasure(kCode);
  for (auto _ : state) benchmark::DoNotOptimize(chunk_ids(erasure, stripe));
  count(state, stripe.stripe_bytes);
}
BENCHMARK(stripe_chunk_ids_step)->Unit(benchmark::kMillisecond);

// All that sharing does to a stripe once its bytes are in memory.
void stripe_whole(benchmark::State& state) {
  auto stripe = make_stripe();
  const Erasure erasure(kCode);
  for (auto _ : state) {
    const auto key = stripe_key({}, stripe.bytes.view());
    encrypt_stripe(kCode, stripe, &key);
    benchmark::DoNotOptimize(chunk_ids(erasure, stripe));
  }
  count(state, stripe.stripe_bytes);
}
BENCHMARK(stripe_whole)->Unit(benchmark::kMillisecond);

}  // namespace
