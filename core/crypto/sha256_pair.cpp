#include "crypto/sha256_pair.h"

#include "base/check.h"
#include "crypto/digest.h"

#if defined(__x86_64__) || defined(_M_X64)

#include <immintrin.h>

#if defined(_MSC_VER)
#include <intrin.h>
#define CAIRN_WITH_SHA
#else
#include <cpuid.h>
#define CAIRN_WITH_SHA __attribute__((target("sha,sse4.1")))
#endif

namespace cairn::crypto {
namespace {

alignas(16) constexpr std::uint32_t kRounds[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

struct CpuId {
  std::uint32_t ebx = 0;
  std::uint32_t ecx = 0;
};

CpuId cpu_id(std::uint32_t leaf) {
#if defined(_MSC_VER)
  int out[4] = {};
  __cpuid(out, 0);
  if (static_cast<std::uint32_t>(out[0]) < leaf) return {};
  __cpuidex(out, static_cast<int>(leaf), 0);
  return {static_cast<std::uint32_t>(out[1]), static_cast<std::uint32_t>(out[2])};
#else
  std::uint32_t eax = 0;
  std::uint32_t edx = 0;
  CpuId out;
  if (__get_cpuid_count(leaf, 0, &eax, &out.ebx, &out.ecx, &edx) == 0) return {};
  return out;
#endif
}

// One message's part of the work. The instructions want the chain's words as ABEF and CDGH.
struct Lane {
  __m128i abef;
  __m128i cdgh;
  __m128i words[4];
};

CAIRN_WITH_SHA inline __m128i load(const void* from) {
  return _mm_loadu_si128(static_cast<const __m128i*>(from));
}

CAIRN_WITH_SHA inline Lane opened(const Sha256Chain& chain) {
  const auto cdab = _mm_shuffle_epi32(load(chain.data()), 0xB1);
  const auto efgh = _mm_shuffle_epi32(load(chain.data() + 4), 0x1B);
  return {_mm_alignr_epi8(cdab, efgh, 8), _mm_blend_epi16(efgh, cdab, 0xF0), {}};
}

CAIRN_WITH_SHA inline void close(const Lane& lane, Sha256Chain& chain) {
  const auto feba = _mm_shuffle_epi32(lane.abef, 0x1B);
  const auto dchg = _mm_shuffle_epi32(lane.cdgh, 0xB1);
  _mm_storeu_si128(reinterpret_cast<__m128i*>(chain.data()), _mm_blend_epi16(feba, dchg, 0xF0));
  _mm_storeu_si128(reinterpret_cast<__m128i*>(chain.data() + 4), _mm_alignr_epi8(dchg, feba, 8));
}

CAIRN_WITH_SHA inline void read_block(Lane& lane, const std::uint8_t* block) {
  const auto big_endian = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
  for (int i = 0; i < 4; ++i) {
    lane.words[i] = _mm_shuffle_epi8(load(block + i * 16), big_endian);
  }
}

// Four rounds with the words at `at`, and the words that four groups later take their place.
template <int At, bool Schedule>
CAIRN_WITH_SHA inline void four_rounds(Lane& lane, const __m128i constants) {
  auto& words = lane.words;
  auto sum = _mm_add_epi32(words[At], constants);
  lane.cdgh = _mm_sha256rnds2_epu32(lane.cdgh, lane.abef, sum);
  if constexpr (Schedule) {
    const auto last = words[(At + 3) % 4];
    const auto partial = _mm_add_epi32(_mm_sha256msg1_epu32(words[At], words[(At + 1) % 4]),
                                       _mm_alignr_epi8(last, words[(At + 2) % 4], 4));
    words[At] = _mm_sha256msg2_epu32(partial, last);
  }
  sum = _mm_shuffle_epi32(sum, 0x0E);
  lane.abef = _mm_sha256rnds2_epu32(lane.abef, lane.cdgh, sum);
}

template <int At, bool Schedule>
CAIRN_WITH_SHA inline void four_rounds(Lane& first, Lane& second, int group) {
  const auto constants = load(kRounds + static_cast<std::ptrdiff_t>(group) * 4);
  four_rounds<At, Schedule>(first, constants);
  four_rounds<At, Schedule>(second, constants);
}

template <bool Schedule>
CAIRN_WITH_SHA inline void sixteen_rounds(Lane& first, Lane& second, int group) {
  four_rounds<0, Schedule>(first, second, group);
  four_rounds<1, Schedule>(first, second, group + 1);
  four_rounds<2, Schedule>(first, second, group + 2);
  four_rounds<3, Schedule>(first, second, group + 3);
}

CAIRN_WITH_SHA void compress(Sha256Chain& first_chain, const std::uint8_t* first_bytes,
                             Sha256Chain& second_chain, const std::uint8_t* second_bytes,
                             std::size_t blocks) {
  auto first = opened(first_chain);
  auto second = opened(second_chain);
  for (; blocks > 0;
       --blocks, first_bytes += kSha256BlockBytes, second_bytes += kSha256BlockBytes) {
    const Lane first_before = first;
    const Lane second_before = second;
    read_block(first, first_bytes);
    read_block(second, second_bytes);
    sixteen_rounds<true>(first, second, 0);
    sixteen_rounds<true>(first, second, 4);
    sixteen_rounds<true>(first, second, 8);
    sixteen_rounds<false>(first, second, 12);
    first.abef = _mm_add_epi32(first.abef, first_before.abef);
    first.cdgh = _mm_add_epi32(first.cdgh, first_before.cdgh);
    second.abef = _mm_add_epi32(second.abef, second_before.abef);
    second.cdgh = _mm_add_epi32(second.cdgh, second_before.cdgh);
  }
  close(first, first_chain);
  close(second, second_chain);
}

}  // namespace

bool sha256_pairs_supported() {
  constexpr std::uint32_t kSsse3 = 1U << 9;
  constexpr std::uint32_t kSse41 = 1U << 19;
  constexpr std::uint32_t kSha = 1U << 29;
  static const bool supported =
      (cpu_id(1).ecx & (kSsse3 | kSse41)) == (kSsse3 | kSse41) && (cpu_id(7).ebx & kSha) != 0;
  return supported;
}

void sha256_compress_pair(Sha256Chain& first, const std::uint8_t* first_bytes, Sha256Chain& second,
                          const std::uint8_t* second_bytes, std::size_t blocks) {
  CHECK(&first != &second);
  compress(first, first_bytes, second, second_bytes, blocks);
}

}  // namespace cairn::crypto

#else

namespace cairn::crypto {

bool sha256_pairs_supported() {
  return false;
}

void sha256_compress_pair(Sha256Chain&, const std::uint8_t*, Sha256Chain&, const std::uint8_t*,
                          std::size_t) {
  CHECK(false);
}

}  // namespace cairn::crypto

#endif
