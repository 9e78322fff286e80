// Where a daemon takes connections on this machine: a Unix-domain socket in its data folder, or,
// where the path of that is longer than such sockets can have (some hundred bytes), one in a folder
// for things that last as long as the session, whose path then stands in the file api.address of
// the data folder. And the token that programs show which come over TCP. All calls block.
#pragma once

#include <optional>
#include <string>

#include "env/files.h"
#include "env/random.h"

namespace cairn::api {

inline constexpr const char* kSocketName = "api.sock";
inline constexpr const char* kAddressName = "api.address";
inline constexpr const char* kTokenName = "api.token";
inline constexpr std::uint32_t kOwnersAlone = 0600;  // the mode of socket and token

// The socket's path, and the folders and the file that clients need to find it. `runtime_folder` is
// used only where it must; it is the user's alone.
Result<env::Path> prepare_socket(env::Files& files, const env::Path& data_folder,
                                 const env::Path& runtime_folder);
// Takes a socket away that nobody answers on any more; `busy` where somebody does.
Result<> clear_socket(env::Files& files, const env::Path& socket);
// After the daemon ended.
void forget_socket(env::Files& files, const env::Path& data_folder, const env::Path& socket);

// The socket of the daemon that runs on that folder; nothing, and at once, where none does.
std::optional<env::Path> find_daemon(env::Files& files, const env::Path& data_folder);

// That of the data folder, made where there is none that is private.
Result<std::string> prepare_token(env::Files& files, env::Random& random,
                                  const env::Path& data_folder);
// Takes the same time whatever the two have in common.
bool same_token(std::string_view a, std::string_view b);

}  // namespace cairn::api
