#include "content/erasure.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <map>
#include <memory>
#include <mutex>
#include <utility>

#include <jerasure.h>
#include <reed_sol.h>

#include "base/check.h"
#include "base/limits.h"

namespace cairn::content {
namespace {

constexpr int kWordBits = 8;
// Pieces are worked on in columns of this height, so that what is written stays in cache.
constexpr std::size_t kColumnBytes = 64 * limits::kKiB;
// gf-complete wants a source and its target to be aligned alike.
constexpr std::size_t kAlignment = 64;

using Matrix = std::unique_ptr<int, decltype(&std::free)>;

// Jerasure's field tables are global and made at first use without a lock.
void make_field_tables() {
  static std::once_flag once;
  std::call_once(once, [] { CHECK(galois_init_default_field(kWordBits) == 0); });
}

// The m × k coding matrix of a code; null without parity. It lives as long as the process.
const int* coding_matrix(const Code& code) {
  if (code.parity == 0) return nullptr;
  static std::mutex mutex;
  static std::map<std::pair<int, int>, Matrix> matrices;
  const std::lock_guard lock(mutex);
  const auto [found, added] =
      matrices.try_emplace({code.data, code.parity}, Matrix(nullptr, &std::free));
  if (added) {
    found->second.reset(reed_sol_vandermonde_coding_matrix(code.data, code.parity, kWordBits));
    CHECK(found->second != nullptr);
  }
  return found->second.get();
}

bool is_aligned(const std::uint8_t* bytes) {
  return reinterpret_cast<std::uintptr_t>(bytes) % kAlignment == 0;
}

void multiply_region(const std::uint8_t* source, int factor, std::size_t bytes,
                     std::uint8_t* target, bool add) {
  // Jerasure takes the source without const, but writes to it only when there is no target.
  auto* const region = reinterpret_cast<char*>(const_cast<std::uint8_t*>(source));
  galois_w08_region_multiply(region, factor, static_cast<int>(bytes),
                             reinterpret_cast<char*>(target), add ? 1 : 0);
}

// outputs = rows × sources, where `rows` has one row of sources.size() factors for each output.
void combine(const int* rows, std::span<const std::uint8_t* const> sources,
             std::span<std::uint8_t* const> outputs, std::size_t piece_bytes) {
  Buffer aligned;
  for (std::size_t at = 0; at < piece_bytes; at += kColumnBytes) {
    const auto column = std::min(kColumnBytes, piece_bytes - at);
    for (std::size_t j = 0; j < sources.size(); ++j) {
      const auto* source = sources[j] + at;
      if (!is_aligned(source)) {
        if (aligned.empty()) aligned = Buffer(std::min(kColumnBytes, piece_bytes));
        std::memcpy(aligned.data(), source, column);
        source = aligned.data();
      }
      for (std::size_t i = 0; i < outputs.size(); ++i) {
        multiply_region(source, rows[i * sources.size() + j], column, outputs[i] + at, j > 0);
      }
    }
  }
}

// The row of the generator matrix that makes piece `index`: a unit row for data, else parity's.
void copy_generator_row(const Code& code, const int* matrix, int index, int* row) {
  std::fill_n(row, code.data, 0);
  if (index < code.data) {
    row[index] = 1;
  } else {
    std::copy_n(matrix + (index - code.data) * code.data, code.data, row);
  }
}

}  // namespace

Erasure::Erasure(const Code& code) : code_(code) {
  CHECK(code.data >= 1 && code.data <= limits::kDataPiecesMax);
  CHECK(code.parity >= 0 && code.parity <= limits::kParityPiecesMax);
  make_field_tables();
  matrix_ = coding_matrix(code);
}

void Erasure::encode(std::span<const std::uint8_t* const> data,
                     std::span<std::uint8_t* const> parity, int first_parity,
                     std::size_t piece_bytes) const {
  CHECK(data.size() == static_cast<std::size_t>(code_.data));
  CHECK(first_parity >= 0 && parity.size() <= static_cast<std::size_t>(code_.parity) &&
        first_parity <= code_.parity - static_cast<int>(parity.size()));
  CHECK(piece_bytes % kAlignment == 0);
  CHECK(std::ranges::all_of(parity, is_aligned));
  if (parity.empty()) return;
  combine(matrix_ + first_parity * code_.data, data, parity, piece_bytes);
}

void Erasure::rebuild(std::span<const std::uint8_t* const> have, std::span<const int> have_index,
                      std::span<std::uint8_t* const> out, std::span<const int> wanted,
                      std::size_t piece_bytes) const {
  const auto k = static_cast<std::size_t>(code_.data);
  const auto is_piece = [this](int index) { return index >= 0 && index < code_.total(); };
  CHECK(have.size() == k && have_index.size() == k && out.size() == wanted.size());
  CHECK(std::ranges::all_of(have_index, is_piece) && std::ranges::all_of(wanted, is_piece));
  CHECK(std::ranges::adjacent_find(have_index, std::greater_equal{}) == have_index.end());
  CHECK(piece_bytes % kAlignment == 0);
  CHECK(std::ranges::all_of(out, is_aligned));
  if (wanted.empty()) return;

  // have = H × data with the generator's rows of what is there, so data = H⁻¹ × have, and a wanted
  // piece is its own generator row × H⁻¹ × have.
  std::vector<int> rows_there(k * k);
  for (std::size_t i = 0; i < k; ++i) {
    copy_generator_row(code_, matrix_, have_index[i], rows_there.data() + i * k);
  }
  std::vector<int> inverse(k * k);
  CHECK(jerasure_invert_matrix(rows_there.data(), inverse.data(), code_.data, kWordBits) == 0);

  std::vector<int> factors(wanted.size() * k);
  std::vector<int> row(k);
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    copy_generator_row(code_, matrix_, wanted[i], row.data());
    for (std::size_t j = 0; j < k; ++j) {
      for (std::size_t inner = 0; inner < k; ++inner) {
        if (row[inner] == 0) continue;
        factors[i * k + j] ^= galois_single_multiply(row[inner], inverse[inner * k + j], kWordBits);
      }
    }
  }
  combine(factors.data(), have, out, piece_bytes);
}

}  // namespace cairn::content
