#include "content/sealed.h"

#include <algorithm>
#include <span>

#include "base/check.h"
#include "base/limits.h"
#include "content/formats.pb.h"
#include "content/paths.h"
#include "crypto/cipher.h"
#include "crypto/digest.h"

namespace cairn::content {
namespace {

constexpr std::uint32_t kSealedVersion = 1;
constexpr std::size_t kSegmentBytes = limits::kMiB;
constexpr std::uint32_t kModeMask = 0777;
// A path and a target of 4096 bytes fit well, and so does what later versions may add. Without this
// bound one message could be as long as the sealed part and its parsing take a multiple of that.
constexpr std::size_t kMessageBytesMax = 64 * limits::kKiB;

Error corrupt(std::string context) {
  return Error{ErrorCode::corrupt, std::move(context)};
}

// Lengths before messages are four bytes, little-endian.
void put_message(Bytes& out, const google::protobuf::MessageLite& message) {
  const auto size = message.ByteSizeLong();
  const auto start = out.size();
  out.resize(start + 4 + size);
  put_u32(MutableBytes(out).subspan(start), static_cast<std::uint32_t>(size));
  CHECK(message.SerializeToArray(out.data() + start + 4, static_cast<int>(size)));
}

Result<ByteView> take(ByteView& in, std::uint64_t size) {
  if (size > in.size()) return fail(corrupt("ends too early"));
  const auto taken = in.first(static_cast<std::size_t>(size));
  in = in.subspan(taken.size());
  return taken;
}

template <class Message>
Result<Message> take_message(ByteView& in) {
  TRY(const auto length, take(in, 4));
  if (get_u32(length) > kMessageBytesMax) {
    return fail(ErrorCode::limit, "holds a message of " + std::to_string(get_u32(length)) +
                                      " bytes; at most 65536 are allowed");
  }
  TRY(const auto bytes, take(in, get_u32(length)));
  Message message;
  if (!message.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()))) {
    return fail(corrupt("holds a malformed message"));
  }
  return message;
}

Result<> check_entry(const Entry& entry) {
  TRY_VOID(check_path(entry.path));
  const auto bad = [&](const char* what) {
    return fail(corrupt("'" + printable(entry.path) + "' " + what));
  };
  if (entry.mode > kModeMask) return bad("has a mode beyond 0777");
  if (entry.kind != EntryKind::file && entry.size != 0) return bad("is no file but has bytes");
  if (entry.kind == EntryKind::symlink) {
    if (entry.target.empty() || entry.target.size() > limits::kPathBytesMax ||
        entry.target.find('\0') != std::string::npos) {
      return bad("is a link without a usable target");
    }
  } else if (!entry.target.empty()) {
    return bad("is no link but has a target");
  }
  return {};
}

// Whether one of the entries before `end` is the folder `path`. They are sorted, so halving finds
// it; a hash table could be made slow by whoever chose the names.
bool is_folder(const std::vector<Entry>& entries, std::size_t end, std::string_view path) {
  const auto before = std::span(entries).first(end);
  const auto found = std::ranges::lower_bound(before, path, {}, &Entry::path);
  return found != before.end() && found->path == path && found->kind == EntryKind::directory;
}

Result<> check_order(const Manifest& manifest) {
  std::string_view previous;
  std::string_view folder;  // that is known to be one; the top is
  for (std::size_t i = 0; i < manifest.entries.size(); ++i) {
    const auto& entry = manifest.entries[i];
    TRY_VOID(check_entry(entry));
    if (!previous.empty() && previous >= entry.path) {
      return fail(corrupt("'" + printable(entry.path) + "' is out of order or there twice"));
    }
    previous = entry.path;
    // Every folder on the way is a folder of this bundle, so no path can lead through a link or a
    // file.
    const auto parent = parent_path(entry.path);
    if (!parent.empty() && parent != folder && !is_folder(manifest.entries, i, parent)) {
      return fail(corrupt("'" + printable(entry.path) + "' lies in what is not a folder"));
    }
    folder = parent;
  }
  if (manifest.single_file &&
      (manifest.entries.size() != 1 || manifest.entries[0].path != manifest.name ||
       manifest.entries[0].kind != EntryKind::file)) {
    return fail(corrupt("a bundle of a single file holds something else"));
  }
  const bool timed = manifest.mode != 0 || manifest.mtime_ns != 0;
  if (manifest.mode > kModeMask || (timed && (manifest.single_file || manifest.mode == 0))) {
    return fail(corrupt("the folder's mode or time is not one"));
  }
  return {};
}

pb::Entry encode_entry(const Entry& entry) {
  pb::Entry out;
  out.set_path(entry.path);
  out.set_kind(entry.kind == EntryKind::file        ? pb::Entry::FILE
               : entry.kind == EntryKind::directory ? pb::Entry::DIRECTORY
                                                    : pb::Entry::SYMLINK);
  out.set_size(entry.size);
  out.set_mode(entry.mode);
  out.set_mtime_ns(entry.mtime_ns);
  out.set_target(entry.target);
  return out;
}

Result<Entry> decode_entry(const pb::Entry& in) {
  Entry entry;
  entry.path = in.path();
  switch (in.kind()) {
    case pb::Entry::FILE:
      entry.kind = EntryKind::file;
      break;
    case pb::Entry::DIRECTORY:
      entry.kind = EntryKind::directory;
      break;
    case pb::Entry::SYMLINK:
      entry.kind = EntryKind::symlink;
      break;
    default:
      TRY_VOID(check_path(in.path()));
      return fail(ErrorCode::unsupported, "'" + printable(in.path()) + "' is of an unknown kind");
  }
  entry.size = in.size();
  entry.mode = in.mode();
  entry.mtime_ns = in.mtime_ns();
  entry.target = in.target();
  return entry;
}

crypto::GcmNonce segment_nonce(std::uint64_t number, bool last) {
  crypto::GcmNonce nonce{};
  put_u64(nonce, number);
  put_u32(MutableBytes(nonce).subspan(8), last ? 1 : 0);
  return nonce;
}

Digest sealing_key(const LinkKey& key) {
  return crypto::hkdf_sha256(key.view(), "cairn:sealed:1");
}

}  // namespace

Result<> complete_manifest(Manifest& manifest, std::uint64_t stream_bytes) {
  TRY_VOID(check_component(manifest.name));
  if (manifest.entries.size() > limits::kEntriesMax) {
    return fail(ErrorCode::limit, "more than " + std::to_string(limits::kEntriesMax) +
                                      " files and folders in one bundle");
  }
  TRY_VOID(check_order(manifest));
  std::uint64_t offset = 0;
  for (auto& entry : manifest.entries) {
    entry.offset = offset;
    if (entry.size > stream_bytes - offset)
      return fail(corrupt("files add up to more than the stream"));
    offset += entry.size;
  }
  if (offset != stream_bytes) return fail(corrupt("files add up to less than the stream"));
  if (!manifest.content.empty() &&
      (!manifest.stripe_keys.empty() || manifest.content.size() != stream_bytes)) {
    return fail(corrupt("inline content beside stripes, or of another length than the files"));
  }
  return {};
}

std::size_t entry_at(const Manifest& manifest, std::uint64_t offset) {
  const auto& entries = manifest.entries;
  const auto found = std::ranges::partition_point(
      entries, [&](const Entry& entry) { return entry.offset + entry.size <= offset; });
  return static_cast<std::size_t>(found - entries.begin());
}

Bytes encode_manifest(const Manifest& manifest) {
  pb::SealedHeader header;
  header.set_version(kSealedVersion);
  header.set_name(manifest.name);
  header.set_single_file(manifest.single_file);
  header.set_entries(manifest.entries.size());
  header.set_stripes(manifest.stripe_keys.size());
  header.set_content_length(manifest.content.size());
  header.set_mode(manifest.mode);
  header.set_mtime_ns(manifest.mtime_ns);
  Bytes out;
  put_message(out, header);
  for (const auto& key : manifest.stripe_keys) {
    out.insert(out.end(), key.bytes.begin(), key.bytes.end());
  }
  out.insert(out.end(), manifest.content.begin(), manifest.content.end());
  for (const auto& entry : manifest.entries) put_message(out, encode_entry(entry));
  return out;
}

Result<Manifest> decode_manifest(ByteView plain, std::uint64_t stream_bytes) {
  TRY(const auto header, take_message<pb::SealedHeader>(plain));
  if (header.version() != kSealedVersion) {
    return fail(ErrorCode::unsupported,
                "sealed part version " + std::to_string(header.version()) +
                    ": this program knows version 1; a newer Cairn may read it");
  }
  Manifest manifest;
  manifest.name = header.name();
  manifest.single_file = header.single_file();
  manifest.mode = header.mode();
  manifest.mtime_ns = header.mtime_ns();
  // Compared before the multiplication, which could overflow.
  if (header.stripes() > plain.size() / StripeKey::kSize) return fail(corrupt("ends too early"));
  for (std::uint64_t i = 0; i < header.stripes(); ++i) {
    TRY(const auto key, take(plain, StripeKey::kSize));
    manifest.stripe_keys.push_back(*StripeKey::from_bytes(key));
  }
  TRY(const auto content, take(plain, header.content_length()));
  manifest.content.assign(content.begin(), content.end());
  if (header.entries() > limits::kEntriesMax) return fail(ErrorCode::limit, "too many entries");
  for (std::uint64_t i = 0; i < header.entries(); ++i) {
    TRY(const auto message, take_message<pb::Entry>(plain));
    TRY(auto entry, decode_entry(message));
    manifest.entries.push_back(std::move(entry));
  }
  if (!plain.empty()) return fail(corrupt("holds bytes behind its end"));
  TRY_VOID(complete_manifest(manifest, stream_bytes));
  return manifest;
}

LinkKey link_key(const LibrarySecret& secret, ByteView plain) {
  crypto::Sha256 digest;
  digest.update(view_of("cairn:link:1"));
  digest.update(plain);
  return LinkKey{crypto::hmac_sha256(secret.view(), digest.finish().view()).bytes};
}

Bytes seal(const LinkKey& key, ByteView plain) {
  const auto sealing = sealing_key(key);
  Bytes out;
  out.reserve(plain.size() + (plain.size() / kSegmentBytes + 1) * crypto::kGcmTagBytes);
  for (std::uint64_t number = 0;; ++number) {
    const auto segment = plain.first(std::min(plain.size(), kSegmentBytes));
    plain = plain.subspan(segment.size());
    const auto sealed =
        crypto::gcm_seal(sealing.view(), segment_nonce(number, plain.empty()), {}, segment);
    out.insert(out.end(), sealed.begin(), sealed.end());
    if (plain.empty()) return out;
  }
}

Result<Bytes> open_sealed(const LinkKey& key, ByteView sealed) {
  const auto sealing = sealing_key(key);
  Bytes out;
  for (std::uint64_t number = 0;; ++number) {
    const auto segment =
        sealed.first(std::min(sealed.size(), kSegmentBytes + crypto::kGcmTagBytes));
    sealed = sealed.subspan(segment.size());
    const auto nonce = segment_nonce(number, sealed.empty());
    const auto plain = crypto::gcm_open(sealing.view(), nonce, {}, segment);
    if (!plain) return fail(ErrorCode::permission, "the link's key does not open this bundle");
    out.insert(out.end(), plain->begin(), plain->end());
    if (sealed.empty()) return out;
  }
}

}  // namespace cairn::content
