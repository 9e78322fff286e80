// Chunks kept by id, for descriptions that are made and read back. Reading goes the way of a real
// holder: what is there is verified, what is lost is rebuilt from parity.
#pragma once

#include <algorithm>
#include <map>

#include "content/layout.h"
#include "content/stripe_codec.h"
#include "crypto/digest.h"

namespace cairn::test {

class ChunkShelf {
 public:
  using Lost = std::function<bool(std::size_t stripe, int piece)>;

  content::ChunkSink sink() {
    return [this](const ChunkId& id, ByteView bytes) -> Result<> {
      if (crypto::digest_as<ChunkId>(bytes) != id) return fail(ErrorCode::corrupt, "another id");
      chunks_.insert_or_assign(id, Bytes(bytes.begin(), bytes.end()));
      return {};
    };
  }

  content::StripeSource source(Lost lost = {}) const {
    return [this, lost = std::move(lost)](const content::StripeTable& table, std::size_t stripe) {
      return read(table, stripe, lost);
    };
  }

  [[nodiscard]] std::size_t size() const { return chunks_.size(); }
  [[nodiscard]] const std::map<ChunkId, Bytes>& chunks() const { return chunks_; }

 private:
  Result<Buffer> read(const content::StripeTable& table, std::size_t stripe,
                      const Lost& lost) const {
    const auto& code = table.code();
    const auto chunk = content::chunk_bytes(code, table.stripe_bytes(stripe));
    const auto k = static_cast<std::size_t>(code.data);
    content::Stripe out{Buffer(chunk * k), table.stripe_bytes(stripe)};
    std::vector<bool> present(k, false);
    std::vector<content::ParityPiece> parity;
    for (int i = 0; i < code.total(); ++i) {
      const auto found = chunks_.find(table.chunk_id(stripe, i));
      if (found == chunks_.end() || (lost && lost(stripe, i))) continue;
      if (found->second.size() != chunk) return fail(ErrorCode::corrupt, "another length");
      if (i >= code.data) {
        parity.push_back({i, found->second});
        continue;
      }
      const auto at = static_cast<std::size_t>(i);
      std::ranges::copy(found->second, out.bytes.data() + at * chunk);
      present[at] = true;
    }
    TRY_VOID(content::rebuild_data(content::Erasure(code), out, present, parity));
    for (std::size_t i = 0; i < k; ++i) {
      const auto piece = out.bytes.view().subspan(i * chunk, chunk);
      if (crypto::digest_as<ChunkId>(piece) != table.chunk_id(stripe, static_cast<int>(i))) {
        return fail(ErrorCode::corrupt, "a rebuilt chunk has another id");
      }
    }
    out.bytes.set_size(out.stripe_bytes);
    return std::move(out.bytes);
  }

  std::map<ChunkId, Bytes> chunks_;
};

}  // namespace cairn::test
