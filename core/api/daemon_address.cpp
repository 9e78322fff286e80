#include "api/daemon_address.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/local/stream_protocol.hpp>

#include "base/ids.h"
#include "crypto/digest.h"

namespace cairn::api {
namespace {

namespace asio = boost::asio;
using asio::local::stream_protocol;

constexpr std::uint64_t kAddressBytesMax = 4096;
constexpr std::uint32_t kOwnersFolder = 0700;
constexpr std::uint32_t kOthersBits = 0077;
constexpr std::size_t kTokenBytes = 32;

// Nothing where the path is too long.
std::optional<stream_protocol::endpoint> endpoint_of(const env::Path& path) {
  try {
    return stream_protocol::endpoint(path.string());
  } catch (const boost::system::system_error&) {
    return std::nullopt;
  }
}

// Connecting to a socket of this machine takes no time.
bool somebody_answers(const stream_protocol::endpoint& at) {
  asio::io_context context;
  stream_protocol::socket socket(context);
  boost::system::error_code failed;
  socket.connect(at, failed);
  return !failed;
}

Result<> make_private_folder(env::Files& files, const env::Path& folder) {
  const auto made = files.make_directory(folder);
  if (!made && made.error().code != ErrorCode::exists) return made;
  TRY(const auto info, files.info(folder));
  if (info.kind != env::FileKind::directory) {
    return fail(ErrorCode::exists, folder.string() + ": is in the way of a folder");
  }
  // Refused where the folder is somebody else's.
  return files.set_mode(folder, kOwnersFolder);
}

std::optional<std::string> read_text(env::Files& files, const env::Path& path) {
  const auto bytes = env::read_file(files, path, kAddressBytesMax);
  if (!bytes) return std::nullopt;
  std::string text(text_of(*bytes));
  while (text.ends_with('\n')) text.pop_back();
  return text;
}

}  // namespace

Result<env::Path> prepare_socket(env::Files& files, const env::Path& data_folder,
                                 const env::Path& runtime_folder) {
  const auto address = data_folder / kAddressName;
  auto socket = data_folder / kSocketName;
  if (endpoint_of(socket)) {
    TRY(const bool left_over, env::exists(files, address));
    if (left_over) TRY_VOID(files.remove(address));
    return socket;
  }
  const auto digest = crypto::sha256(view_of(data_folder.string()));
  socket = runtime_folder / ("cairn-" + digest.brief() + ".sock");
  if (runtime_folder.empty() || !endpoint_of(socket)) {
    return fail(ErrorCode::invalid, (data_folder / kSocketName).string() +
                                        ": too long for a Unix socket, and there is no folder "
                                        "with a shorter name to put it in");
  }
  TRY_VOID(make_private_folder(files, runtime_folder));
  const auto text = socket.string() + "\n";
  TRY_VOID(env::write_file_atomically(files, address, view_of(text), env::Open::create_private));
  return socket;
}

Result<> clear_socket(env::Files& files, const env::Path& socket) {
  TRY(const bool there, env::exists(files, socket));
  if (!there) return {};
  const auto endpoint = endpoint_of(socket);
  if (endpoint && somebody_answers(*endpoint)) {
    return fail(ErrorCode::busy, socket.string() + ": a daemon already answers there");
  }
  return files.remove(socket);
}

void forget_socket(env::Files& files, const env::Path& data_folder, const env::Path& socket) {
  static_cast<void>(files.remove(socket));
  if (socket.parent_path() != data_folder) {
    static_cast<void>(files.remove(data_folder / kAddressName));
  }
}

std::optional<env::Path> find_daemon(env::Files& files, const env::Path& data_folder) {
  auto socket = data_folder / kSocketName;
  auto endpoint = endpoint_of(socket);
  if (!endpoint) {
    const auto elsewhere = read_text(files, data_folder / kAddressName);
    if (!elsewhere) return std::nullopt;
    socket = *elsewhere;
    endpoint = endpoint_of(socket);
  }
  if (!endpoint || !somebody_answers(*endpoint)) return std::nullopt;
  return socket;
}

Result<std::string> prepare_token(env::Files& files, env::Random& random,
                                  const env::Path& data_folder) {
  const auto path = data_folder / kTokenName;
  const auto info = files.info(path);
  const bool is_private = info && info->kind == env::FileKind::file &&
                          ((info->mode & kOthersBits) == 0 || files.reserves_windows_names());
  if (is_private) {
    const auto known = read_text(files, path);
    const auto bytes = known ? from_base32(*known) : std::nullopt;
    if (bytes && bytes->size() == kTokenBytes) return *known;
  }
  Bytes bytes(kTokenBytes);
  random.fill(bytes);
  auto token = to_base32(bytes);
  const auto text = token + "\n";
  TRY_VOID(env::write_file_atomically(files, path, view_of(text), env::Open::create_private));
  TRY_VOID(files.set_mode(path, kOwnersAlone));
  return token;
}

bool same_token(std::string_view a, std::string_view b) {
  // Digests tell nothing about where the tokens differ.
  return crypto::sha256(view_of(a)) == crypto::sha256(view_of(b));
}

}  // namespace cairn::api
