#include "store/stream_source.h"

#include <algorithm>

#include "base/check.h"
#include "base/limits.h"

namespace cairn::store {
namespace {

// Behind the stripe's minimum the reading goes in steps of this size; what lies behind a cut is
// read a second time.
constexpr std::size_t kStepBytes = 128 * limits::kKiB;

bool is_large(const content::Entry& entry) {
  return entry.size >= limits::kLargeFileBytes;
}

}  // namespace

StreamSource::StreamSource(env::Files& files, const Scan& scan, std::uint64_t offset)
    : files_(files),
      scan_(scan),
      offset_(offset),
      entry_(content::entry_at(scan.manifest, offset)) {}

std::size_t StreamSource::stripe_capacity(const content::Code& code) {
  // The longest stripe is not the only one to ask: rounding up pads a shorter one by as much.
  return limits::kStripeMaxBytes + static_cast<std::size_t>(code.data) * 64;
}

Result<bool> StreamSource::next(content::Stripe& stripe) {
  if (offset_ == scan_.bytes) return false;
  chunker_.reset();
  auto& buffer = stripe.bytes;
  buffer.set_size(buffer.capacity());
  std::size_t length = 0;
  while (offset_ < scan_.bytes && length < limits::kStripeMaxBytes) {
    const auto left = entry().offset + entry().size - offset_;
    const bool large = is_large(entry());
    if (large && offset_ == entry().offset && length > 0) break;
    const auto step =
        length < limits::kStripeMinBytes ? limits::kStripeMinBytes - length : kStepBytes;
    const auto want = static_cast<std::size_t>(
        std::min<std::uint64_t>({left, step, limits::kStripeMaxBytes - length}));
    const auto block = buffer.span().subspan(length, want);
    TRY_VOID(read(block));
    const auto cut = chunker_.feed(block);
    const auto taken = cut.value_or(want);
    length += taken;
    offset_ += taken;
    const bool ended = taken == left;
    if (ended) TRY_VOID(finish_entry());
    if (cut || (large && ended)) break;
  }
  stripe.stripe_bytes = length;
  return true;
}

Result<Bytes> StreamSource::read_all() {
  Bytes bytes(static_cast<std::size_t>(scan_.bytes - offset_));
  for (MutableBytes rest(bytes); !rest.empty();) {
    const auto left = entry().offset + entry().size - offset_;
    const auto block =
        rest.first(static_cast<std::size_t>(std::min<std::uint64_t>(left, rest.size())));
    TRY_VOID(read(block));
    offset_ += block.size();
    rest = rest.subspan(block.size());
    if (block.size() == left) TRY_VOID(finish_entry());
  }
  return bytes;
}

Result<> StreamSource::read(MutableBytes out) {
  const auto path = entry_path(scan_.place, scan_.manifest, entry());
  if (!file_) {
    auto file = files_.open(path, env::Open::read);
    if (!file) {
      if (file.error().code != ErrorCode::not_found) return fail(file.error());
      return fail(ErrorCode::changed, path.string() + " disappeared while it was read");
    }
    file_ = std::move(*file);
    // Another file may have taken its place, or a link that leads to one out of the folder.
    TRY(const auto info, file_->info());
    if (info.identity != scan_.identities[entry_]) {
      return fail(ErrorCode::changed, path.string() + " was replaced while it was read");
    }
  }
  TRY(const auto got, file_->read_at(offset_ - entry().offset, out));
  if (got == out.size()) return {};
  return fail(ErrorCode::changed, path.string() + " became shorter while it was read");
}

// Size and time at the end tell of every change since the scan.
Result<> StreamSource::finish_entry() {
  TRY(const auto info, file_->info());
  if (info.size != entry().size || info.mtime_ns != entry().mtime_ns) {
    return fail(ErrorCode::changed, entry_path(scan_.place, scan_.manifest, entry()).string() +
                                        " was written to while it was read");
  }
  file_.reset();
  entry_ = content::entry_at(scan_.manifest, offset_);
  return {};
}

}  // namespace cairn::store
