// A certificate that a stranger presents, a key file that something damaged.
#include <openssl/err.h>

#include "base/check.h"
#include "crypto/digest.h"
#include "crypto/identity.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace cairn;
  const ByteView bytes(data, size);
  (void)crypto::node_id_of_certificate(bytes);
  if (const auto identity = crypto::Identity::from_pem(text_of(bytes))) {
    CHECK(crypto::digest_as<NodeId>(identity->public_key()) == identity->node_id());
    const auto again = crypto::Identity::from_pem(identity->private_key_pem());
    CHECK(again.has_value() && again->node_id() == identity->node_id());
  }
  if (size > 96) {
    const auto key = bytes.first(32);
    (void)crypto::verify_signature(key, bytes.subspan(96), bytes.subspan(32, 64));
  }
  CHECK(ERR_peek_error() == 0);
  return 0;
}
