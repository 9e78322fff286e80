// A bundle's description while it is put together from a root block: which stream is needed next,
// and in the end the bundle. Pure.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "content/bundle.h"

namespace cairn::download {

class Description {
 public:
  // The block's hash is the root. Without a key only the layout is described.
  Description(Root root, Bytes block, std::optional<LinkKey> key);

  // A stream whose stripes are lacking; nothing once the bundle is described.
  struct Needed {
    std::uint32_t stream = 0;  // as it is asked for
    std::shared_ptr<const content::StripeTable> table;
  };
  Result<std::optional<Needed>> next();
  // The plain bytes of all stripes of what was needed.
  void put(std::vector<Buffer> stripes);

  // Once nothing is needed.
  [[nodiscard]] const std::shared_ptr<const content::Bundle>& bundle() const { return bundle_; }
  // The tables of its streams, in the order of their numbers.
  [[nodiscard]] std::vector<content::StripeTable> tables() const;
  [[nodiscard]] const Bytes& block() const { return block_; }

 private:
  struct Stream {
    std::shared_ptr<const content::StripeTable> table;
    std::vector<Buffer> stripes;  // empty until they are there
  };

  Root root_;
  Bytes block_;
  std::optional<LinkKey> key_;
  std::vector<Stream> streams_;
  std::shared_ptr<const content::Bundle> bundle_;
};

}  // namespace cairn::download
