#include "discovery/token_mint.h"

#include "crypto/digest.h"

namespace cairn::discovery {
namespace {

constexpr env::Duration kEpoch = std::chrono::minutes(5);
constexpr std::size_t kTokenBytes = 8;

std::string token_for(ByteView secret, const env::asio::ip::address& address) {
  Bytes text;
  append_endpoint(text, {address, 0});
  const auto digest = crypto::hmac_sha256(secret, text);
  return std::string(text_of(digest.view().first(kTokenBytes)));
}

}  // namespace

TokenMint::TokenMint(env::Random& random) : random_(random) {
  random_.fill(current_);
  random_.fill(previous_);
}

void TokenMint::rotate(env::TimePoint now) {
  if (!since_) since_ = now;
  if (now - *since_ < kEpoch) return;
  if (now - *since_ < 2 * kEpoch) {
    previous_ = current_;
  } else {
    random_.fill(previous_);
  }
  random_.fill(current_);
  since_ = now;
}

std::string TokenMint::mint(const env::asio::ip::address& address, env::TimePoint now) {
  rotate(now);
  return token_for(current_, address);
}

bool TokenMint::accepts(std::string_view token, const env::asio::ip::address& address,
                        env::TimePoint now) {
  rotate(now);
  return token == token_for(current_, address) || token == token_for(previous_, address);
}

}  // namespace cairn::discovery
