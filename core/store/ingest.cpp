#include "store/ingest.h"

#include <map>
#include <mutex>

#include "base/limits.h"
#include "content/bundle.h"
#include "content/erasure.h"
#include "crypto/digest.h"
#include "env/lanes.h"
#include "store/stream_source.h"

namespace cairn::store {
namespace {

void add_u64(crypto::Sha256& digest, std::uint64_t value) {
  std::array<std::uint8_t, 8> bytes{};
  put_u64(bytes, value);
  digest.update(bytes);
}

void add_text(crypto::Sha256& digest, std::string_view text) {
  add_u64(digest, text.size());
  digest.update(view_of(text));
}

// Two shares with the same fingerprint give the same stripes.
Digest fingerprint_of(const Scan& scan, const content::Code& code, bool copy) {
  crypto::Sha256 digest;
  const auto place = scan.place.u8string();
  add_text(digest, {reinterpret_cast<const char*>(place.data()), place.size()});
  add_text(digest, code.text());
  add_u64(digest, copy ? 1 : 0);
  for (const auto& entry : scan.manifest.entries) {
    add_text(digest, entry.path);
    add_u64(digest, static_cast<std::uint64_t>(entry.kind));
    add_u64(digest, entry.size);
    add_u64(digest, entry.mode);
    add_u64(digest, static_cast<std::uint64_t>(entry.mtime_ns));
    add_text(digest, entry.target);
  }
  return digest.finish();
}

BundleRow row_of(const Scan& scan, const IngestRequest& request, std::int64_t now_ns) {
  BundleRow row;
  row.name = scan.manifest.name;
  if (!request.copy) row.place = scan.place;
  row.single_file = scan.manifest.single_file;
  if (row.single_file) {
    row.place_size = scan.bytes;
    row.place_mtime_ns = scan.manifest.entries.front().mtime_ns;
  }
  row.copied = request.copy;
  row.code = request.code;
  row.bytes = scan.bytes;
  row.files = scan.files;
  row.added_ns = now_ns;
  return row;
}

// The record of the packs that is the piece's own, among those of its stripe.
ChunkKey key_of(std::span<const ChunkId> stripe, std::size_t piece) {
  const auto copy = std::ranges::count(stripe.first(piece), stripe[piece]);
  return {stripe[piece], static_cast<int>(copy)};
}

class Ingest {
 public:
  Ingest(Store& store, const IngestRequest& request, const Watch& watch)
      : store_(store),
        request_(request),
        watch_(watch),
        pin_(store.packs),
        layout_(request.code),
        erasure_(request.code) {}

  Result<> prepare();
  // One stripe; whether there are more.
  bool step();
  Result<Ingested> finish();

 private:
  Result<> resume();
  Result<bool> is_stored(const StripeRecord& stripe);
  content::Stripe take_buffer();
  void spare_buffer(content::Stripe stripe);
  // Whether there was one.
  Result<bool> share_next(content::Stripe& stripe);
  Result<std::optional<std::uint64_t>> read_next(content::Stripe& stripe);
  Result<StripeRecord> process(content::Stripe& stripe, std::uint64_t index);
  Result<> store_chunks(const content::Stripe& stripe, const std::vector<ChunkId>& ids);
  Result<> record(StripeRecord record);
  Result<> commit_finished();
  void take(const StripeRecord& record);
  void stop_with(Error error);

  Store& store_;
  const IngestRequest& request_;
  const Watch& watch_;
  PackStore::Pin pin_;
  Scan scan_;
  BundleRow row_;
  std::uint64_t resumed_bytes_ = 0;

  std::mutex reading_;  // guards the four below
  std::vector<content::Stripe> spare_;
  std::unique_ptr<StreamSource> source_;
  std::uint64_t next_stripe_ = 0;
  std::optional<Error> error_;

  std::mutex recording_;                         // guards all below
  std::map<std::uint64_t, StripeRecord> early_;  // finished before a stripe in front of them
  std::vector<StripeRecord> uncommitted_;
  std::uint64_t uncommitted_bytes_ = 0;
  content::StripeTable layout_;
  content::Erasure erasure_;
};

Result<> Ingest::prepare() {
  TRY(scan_, scan(store_.env.files, request_.path, {store_.folder}, watch_.stop));
  if (request_.on_scanned) request_.on_scanned(scan_.bytes, scan_.files);
  row_ = row_of(scan_, request_, store_.env.clock.wall_ns());
  TRY(row_.number,
      store_.library.begin_share(fingerprint_of(scan_, request_.code, request_.copy), row_));
  TRY_VOID(resume());
  source_ = std::make_unique<StreamSource>(store_.env.files, scan_, resumed_bytes_);
  return {};
}

Result<> Ingest::resume() {
  TRY(const auto finished, store_.library.finished_stripes(row_.number, request_.code));
  for (const auto& stripe : finished) {
    if (stripe.stripe != layout_.size() || stripe.bytes == 0 ||
        stripe.bytes > limits::kStripeMaxBytes) {
      return fail(ErrorCode::corrupt, "the library's record of the unfinished share is damaged");
    }
    TRY(const bool stored, is_stored(stripe));
    if (!stored) {
      // What was made durable once is gone from the packs; from here on the work is done again.
      TRY_VOID(store_.library.forget_stripes(row_.number, stripe.stripe));
      break;
    }
    take(stripe);
  }
  resumed_bytes_ = layout_.stream_bytes();
  next_stripe_ = layout_.size();
  if (resumed_bytes_ > scan_.bytes) {
    return fail(ErrorCode::corrupt, "the library's record of the unfinished share is damaged");
  }
  watch_.advanced(resumed_bytes_, 0);
  return {};
}

Result<bool> Ingest::is_stored(const StripeRecord& stripe) {
  if (!request_.copy) return true;
  for (std::size_t i = 0; i < stripe.ids.size(); ++i) {
    TRY(const auto place, store_.packs.find(key_of(stripe.ids, i)));
    if (!place) return false;
  }
  return true;
}

void Ingest::take(const StripeRecord& record) {
  layout_.append(record.bytes, record.ids);
  scan_.manifest.stripe_keys.push_back(record.key);
}

void Ingest::stop_with(Error error) {
  const std::lock_guard lock(reading_);
  if (!error_) error_ = std::move(error);
}

Result<std::optional<std::uint64_t>> Ingest::read_next(content::Stripe& stripe) {
  const std::lock_guard lock(reading_);
  if (error_) return std::nullopt;
  if (watch_.stop.stop_requested())
    return fail(ErrorCode::cancelled, "sharing '" + row_.name + "'");
  const auto more = source_->next(stripe);
  // At once: another lane would read on behind the gap.
  if (!more) error_ = more.error();
  if (!more) return fail(more.error());
  if (!*more) return std::nullopt;
  return next_stripe_++;
}

bool Ingest::step() {
  if (scan_.bytes <= limits::kInlineContentBytes) return false;  // no stripes; finish() reads it
  auto stripe = take_buffer();
  const auto done = share_next(stripe);
  if (!done) stop_with(done.error());
  spare_buffer(std::move(stripe));
  return done && *done;
}

Result<bool> Ingest::share_next(content::Stripe& stripe) {
  TRY(const auto index, read_next(stripe));
  if (!index) return false;
  TRY(auto finished, process(stripe, *index));
  const auto bytes = finished.bytes;
  TRY_VOID(record(std::move(finished)));
  watch_.advanced(bytes, 0);
  return true;
}

// A stripe's memory is touched for the first time once for each lane, and not for each stripe.
content::Stripe Ingest::take_buffer() {
  const std::lock_guard lock(reading_);
  if (spare_.empty()) return {Buffer(StreamSource::stripe_capacity(request_.code)), 0};
  auto stripe = std::move(spare_.back());
  spare_.pop_back();
  return stripe;
}

void Ingest::spare_buffer(content::Stripe stripe) {
  const std::lock_guard lock(reading_);
  spare_.push_back(std::move(stripe));
}

Result<StripeRecord> Ingest::process(content::Stripe& stripe, std::uint64_t index) {
  StripeRecord record;
  record.stripe = index;
  record.bytes = static_cast<std::uint32_t>(stripe.stripe_bytes);
  record.key = content::stripe_key(store_.secret, stripe.bytes.view().first(stripe.stripe_bytes));
  stripe.bytes.set_size(content::chunk_bytes(request_.code, stripe.stripe_bytes) *
                        static_cast<std::size_t>(request_.code.data));
  content::encrypt_stripe(request_.code, stripe, &record.key);
  record.ids = content::chunk_ids(erasure_, stripe);
  if (request_.copy) TRY_VOID(store_chunks(stripe, record.ids));
  return record;
}

Result<> Ingest::store_chunks(const content::Stripe& stripe, const std::vector<ChunkId>& ids) {
  const auto length = content::chunk_bytes(request_.code, stripe.stripe_bytes);
  for (int i = 0; i < request_.code.total(); ++i) {
    const auto at = static_cast<std::size_t>(i);
    const auto key = key_of(ids, at);
    if (i < request_.code.data) {
      TRY_VOID(store_.packs.append(pin_, key, stripe.bytes.view().subspan(at * length, length)));
      continue;
    }
    // Made one at a time, so that memory stays small whatever the code.
    const auto parity = content::parity_chunk(erasure_, stripe, i - request_.code.data);
    TRY_VOID(store_.packs.append(pin_, key, parity.view()));
  }
  return {};
}

Result<> Ingest::record(StripeRecord record) {
  const std::lock_guard lock(recording_);
  early_.emplace(record.stripe, std::move(record));
  while (!early_.empty() && early_.begin()->first == layout_.size()) {
    auto next = std::move(early_.begin()->second);
    early_.erase(early_.begin());
    take(next);
    uncommitted_bytes_ += next.bytes;
    uncommitted_.push_back(std::move(next));
  }
  const auto often =
      request_.copy ? store_.tuning.commit_copied_bytes : store_.tuning.commit_placed_bytes;
  return uncommitted_bytes_ >= often ? commit_finished() : Result<>{};
}

Result<> Ingest::commit_finished() {
  const auto also = [&](SQLite::Database& db) -> Result<> {
    TRY_VOID(add_finished_stripes(db, row_.number, uncommitted_));
    if (!request_.copy) return {};
    for (const auto& stripe : uncommitted_) TRY_VOID(add_chunk_users(db, row_.number, stripe.ids));
    return {};
  };
  TRY_VOID(store_.packs.commit(pin_, also));
  uncommitted_.clear();
  uncommitted_bytes_ = 0;
  return {};
}

Result<Ingested> Ingest::finish() {
  spare_.clear();
  if (error_) {
    // A stopped share keeps what it has; that saving it fails too, after a full disk, changes
    // nothing.
    if (error_->code == ErrorCode::cancelled) static_cast<void>(commit_finished());
    return fail(*error_);
  }
  if (scan_.bytes <= limits::kInlineContentBytes) {
    TRY(scan_.manifest.content, source_->read_all());
  }
  std::vector<ChunkId> description;
  const content::ChunkSink sink = [&](const ChunkId& id, ByteView bytes) {
    // The pieces of a stripe come one after the other.
    const auto piece = description.size() % static_cast<std::size_t>(request_.code.total());
    description.push_back(id);
    return store_.packs.append(pin_, key_of(std::span(description).last(piece + 1), piece), bytes);
  };
  TRY(const auto built, content::build_bundle(layout_, scan_.manifest, store_.secret, sink));
  row_.root = built.root;
  row_.key = built.key;
  row_.stripes = layout_.size();
  TRY(const auto known, store_.library.find(built.root));
  const auto also = [&](SQLite::Database& db) -> Result<> {
    if (request_.copy) {
      for (const auto& stripe : uncommitted_)
        TRY_VOID(add_chunk_users(db, row_.number, stripe.ids));
    }
    TRY_VOID(add_chunk_users(db, row_.number, description));
    return finish_share(db, row_, built.root_block);
  };
  TRY_VOID(store_.packs.commit(pin_, also));
  return Ingested{row_, known.has_value(), resumed_bytes_, std::move(scan_.skipped)};
}

}  // namespace

env::Task<Ingested> ingest(Store& store, IngestRequest request, Watch watch) {
  Ingest work(store, request, watch);
  auto prepare = [&work] { return work.prepare(); };
  CO_TRY_VOID(co_await env::run_on(store.env.workers, std::move(prepare)));
  std::function<bool()> step = [&work] { return work.step(); };
  CO_TRY_VOID(
      co_await env::run_lanes(store.env.workers, store.env.workers.parallelism(), std::move(step)));
  auto finish = [&work] { return work.finish(); };
  co_return co_await env::run_on(store.env.workers, std::move(finish));
}

}  // namespace cairn::store
