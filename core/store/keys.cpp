#include "store/keys.h"

#include <algorithm>

namespace cairn::store {
namespace {

constexpr std::uint64_t kKeyFileBytesMax = 4096;

Result<LibrarySecret> load_secret(env::Env env, const env::Path& path, bool create) {
  auto stored = env::read_file(env.files, path, kKeyFileBytesMax);
  if (stored) {
    auto text = text_of(*stored);
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.remove_suffix(1);
    const auto secret = LibrarySecret::from_text(text);
    if (secret) return *secret;
    return fail(ErrorCode::corrupt,
                path.string() + " does not hold a secret of 52 letters and digits");
  }
  if (stored.error().code != ErrorCode::not_found || !create) return fail(stored.error());
  LibrarySecret secret;
  env.random.fill(secret.bytes);
  TRY_VOID(env::write_file_atomically(env.files, path, view_of(secret.text() + "\n"),
                                      env::Open::create_private));
  return secret;
}

Result<NodeId> load_identity(env::Env env, const env::Path& path, bool create) {
  auto stored = env::read_file(env.files, path, kKeyFileBytesMax);
  if (stored) {
    auto identity = crypto::Identity::from_pem(text_of(*stored));
    if (!identity) return fail(identity.error().in(path.string()));
    return identity->node_id();
  }
  if (stored.error().code != ErrorCode::not_found || !create) return fail(stored.error());
  TRY(const auto identity, crypto::Identity::generate());
  TRY_VOID(env::write_file_atomically(env.files, path, view_of(identity.private_key_pem()),
                                      env::Open::create_private));
  return identity.node_id();
}

}  // namespace

Result<Keys> load_keys(env::Env env, const env::Path& folder, bool create) {
  Keys keys;
  TRY(keys.secret, load_secret(env, folder / "library.secret", create));
  TRY(keys.node_id, load_identity(env, folder / "identity.pem", create));
  return keys;
}

}  // namespace cairn::store
