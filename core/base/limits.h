// Every bound that outside data or the size of a library could otherwise break. Formats' own limits
// are part of the formats and stated in their READMEs too.
#pragma once

#include <cstddef>
#include <cstdint>

namespace cairn::limits {

inline constexpr std::uint64_t kKiB = 1024;
inline constexpr std::uint64_t kMiB = 1024 * kKiB;
inline constexpr std::uint64_t kGiB = 1024 * kMiB;

// Formats.
inline constexpr std::size_t kRootBlockBytes = 64 * kKiB;
inline constexpr std::size_t kStripeMinBytes = 4 * kMiB;
inline constexpr std::size_t kStripeMaxBytes = 16 * kMiB;
inline constexpr std::uint64_t kLargeFileBytes = 4 * kMiB;  // such a file has stripes of its own
inline constexpr std::size_t kInlineContentBytes = 32 * kKiB;
inline constexpr int kDataPiecesMax = 32;
inline constexpr int kParityPiecesMax = 32;
inline constexpr int kTableDepthMax = 3;
inline constexpr std::uint64_t kBundleBytesMax = 1ULL << 50U;  // 1 PiB
inline constexpr std::uint64_t kEntriesMax = 4'000'000;
inline constexpr std::size_t kPathBytesMax = 4096;
inline constexpr std::size_t kPathComponentBytesMax = 255;
inline constexpr std::size_t kLinkBytesMax = 4096;
inline constexpr std::size_t kLinkAddressesMax = 16;
inline constexpr std::uint64_t kTableBytesMax = 2 * kGiB;     // of one stream of a description
inline constexpr std::uint64_t kSealedBytesMax = 512 * kMiB;  // it is opened in memory

// Store.
inline constexpr std::uint64_t kPackBytesMax = 256 * kMiB;
inline constexpr std::uint64_t kCommitEveryBytes = 64 * kMiB;
inline constexpr std::uint64_t kCompactionStepBytes = 8 * kMiB;

// Connections from others.
inline constexpr std::size_t kHandshakesMax = 256;
inline constexpr std::size_t kHandshakesPerAddressMax = 16;  // an IPv6 network of /64 is one
inline constexpr std::size_t kUnacceptedStreamsMax = 64;

// The control API.
inline constexpr std::size_t kApiConnectionsMax = 64;
inline constexpr std::size_t kApiHeaderBytesMax = 16 * kKiB;
inline constexpr std::size_t kApiRequestBytesMax = kMiB;
inline constexpr std::size_t kApiLineBytesMax = 64 * kMiB;  // of a stream, as a client reads it
inline constexpr std::size_t kApiAnswerBytesMax = kGiB;     // the same of a whole answer
inline constexpr std::size_t kApiEventsKept = 1024;         // for those who come back

}  // namespace cairn::limits
