#include "store/keys.h"

#include <optional>

namespace cairn::store {
namespace {

constexpr std::uint64_t kKeyFileBytesMax = 4096;

std::unexpected<Error> no_secret(const env::Path& path, std::string_view what) {
  return fail(ErrorCode::corrupt,
              path.string() + " " + std::string(what) +
                  ": restore it from a backup, or put an empty file in its place to have a new "
                  "one made: what is shared from then on gets other links");
}

std::unexpected<Error> no_identity(const env::Path& path) {
  return fail(ErrorCode::corrupt, path.string() +
                                      " does not hold an identity: restore it from a backup, or "
                                      "move it away: this node then gets a new identity");
}

std::unexpected<Error> missing_identity(const env::Path& path) {
  return fail(ErrorCode::corrupt, path.string() +
                                      " is missing: restore it from a backup, or share something: "
                                      "this node then gets a new identity");
}

// The text of a key file; nothing where there is none.
Result<std::optional<std::string>> read_key(env::Files& files, const env::Path& path) {
  const auto stored = env::read_file(files, path, kKeyFileBytesMax);
  if (stored) return std::string(text_of(*stored));
  const auto& error = stored.error();
  if (error.code == ErrorCode::not_found) return std::nullopt;
  if (error.code == ErrorCode::limit) return std::string("longer than any key");
  return fail(error);
}

Result<LibrarySecret> load_secret(env::Env env, const env::Path& path, MissingKeys missing) {
  TRY(const auto stored, read_key(env.files, path));
  if (!stored && missing != MissingKeys::create) {
    return no_secret(path, "is missing, though there are shares made with it");
  }
  const bool empty = stored && stored->empty() && missing != MissingKeys::refuse;
  if (stored && !empty) {
    std::string_view text = *stored;
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.remove_suffix(1);
    const auto secret = LibrarySecret::from_text(text);
    if (secret) return *secret;
    return no_secret(path, "does not hold a secret of 52 letters and digits");
  }
  LibrarySecret secret;
  env.random.fill(secret.bytes);
  TRY_VOID(env::write_file_atomically(env.files, path, view_of(secret.text() + "\n"),
                                      env::Open::create_private));
  return secret;
}

Result<crypto::Identity> load_identity(env::Env env, const env::Path& path, MissingKeys missing) {
  TRY(const auto stored, read_key(env.files, path));
  if (stored) {
    auto identity = crypto::Identity::from_pem(*stored);
    if (!identity) return no_identity(path);
    return identity;
  }
  if (missing == MissingKeys::refuse) return missing_identity(path);
  TRY(auto identity, crypto::Identity::generate());
  TRY_VOID(env::write_file_atomically(env.files, path, view_of(identity.private_key_pem()),
                                      env::Open::create_private));
  return identity;
}

}  // namespace

Result<Keys> load_keys(env::Env env, const env::Path& folder, MissingKeys missing) {
  Keys keys;
  TRY(keys.secret, load_secret(env, folder / "library.secret", missing));
  TRY(auto identity, load_identity(env, folder / "identity.pem", missing));
  keys.identity = std::make_shared<const crypto::Identity>(std::move(identity));
  return keys;
}

}  // namespace cairn::store
