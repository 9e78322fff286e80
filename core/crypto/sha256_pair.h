// SHA-256's compression of two independent messages at once, with the processor's own SHA
// instructions. Each of those waits for the one before it, so a second message fits into the gaps
// of the first. Only sha256_batch.cpp and tests have business here.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace cairn::crypto {

using Sha256Chain = std::array<std::uint32_t, 8>;

// Whether this processor has what compress_pair() takes.
bool sha256_pairs_supported();

// Takes `blocks` times 64 bytes of each message into its chain. The chains are different objects.
void sha256_compress_pair(Sha256Chain& first, const std::uint8_t* first_bytes, Sha256Chain& second,
                          const std::uint8_t* second_bytes, std::size_t blocks);

}  // namespace cairn::crypto
