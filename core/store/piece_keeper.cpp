#include "store/piece_keeper.h"

#include <bit>

#include "content/stripe_codec.h"
#include "store/stripe_reader.h"

namespace cairn::store {

Result<PieceMask> kept_pieces(Store& store, const content::StripeTable& table, std::size_t stripe) {
  PieceMask mask = 0;
  for (int piece = 0; piece < table.code().total(); ++piece) {
    TRY(const auto place,
        store.packs.find({table.chunk_id(stripe, piece), copy_number(table, stripe, piece)}));
    if (place) mask |= piece_bit(piece);
  }
  return mask;
}

PieceKeeper::PieceKeeper(Store& store, KeptBundle bundle, content::Code code)
    : store_(store), bundle_(std::move(bundle)), code_(code) {}

PieceKeeper::~PieceKeeper() = default;

Result<std::shared_ptr<PieceKeeper>> PieceKeeper::open(Store& store, KeptBundle bundle) {
  TRY(const auto block, content::decode_root_block(bundle.root_block));
  if (content::root_of(bundle.root_block) != bundle.root) {
    return fail(ErrorCode::corrupt, "bundle " + bundle.root.brief() + ": its root block differs");
  }
  std::shared_ptr<PieceKeeper> keeper(new PieceKeeper(store, std::move(bundle), block.code));
  const auto& kept = keeper->bundle_;
  TRY(keeper->row_, store.library.find(kept.root));
  if (keeper->row_) {
    keeper->number_ = keeper->row_->number;
    return keeper;
  }
  BundleRow row;
  row.root = kept.root;
  row.name = kept.name;
  row.code = block.code;
  row.bytes = block.length;
  row.added_ns = store.env.clock.wall_ns();
  TRY(keeper->number_, store.library.arrivals().begin(row, kept.root_block));
  return keeper;
}

Result<PieceMask> PieceKeeper::kept(const content::StripeTable& table, std::size_t stripe) {
  return kept_pieces(store_, table, stripe);
}

Result<> PieceKeeper::keep(const content::StripeTable& table, std::size_t stripe, int piece,
                           ByteView bytes) {
  const std::lock_guard lock(mutex_);
  if (failed_) return fail(*failed_);
  // Until its users are committed, nobody may sweep it away.
  if (!pin_) pin_.emplace(store_.packs);
  const ChunkKey key{table.chunk_id(stripe, piece), copy_number(table, stripe, piece)};
  TRY_VOID(store_.packs.append(*pin_, key, bytes));
  uncommitted_.push_back(key.id);
  return store_.packs.staged_bytes() >= store_.tuning.commit_copied_bytes ? commit_locked()
                                                                          : Result<>{};
}

Result<> PieceKeeper::keep_description(const content::StripeTable& table, std::size_t stripe,
                                       ByteView plain) {
  const auto length = content::chunk_bytes(code_, plain.size());
  content::Stripe padded{Buffer(length * static_cast<std::size_t>(code_.data)), plain.size()};
  std::ranges::copy(plain, padded.bytes.data());
  content::encrypt_stripe(code_, padded, nullptr);
  const content::Erasure erasure(code_);
  const auto ids = content::chunk_ids(erasure, padded);
  for (int piece = 0; piece < code_.total(); ++piece) {
    const auto at = static_cast<std::size_t>(piece);
    // Its publisher may have named parity that is no code word.
    if (ids[at] != table.chunk_id(stripe, piece)) continue;
    Buffer parity;
    if (piece >= code_.data) parity = content::parity_chunk(erasure, padded, piece - code_.data);
    const auto bytes =
        piece < code_.data ? padded.bytes.view().subspan(at * length, length) : parity.view();
    TRY_VOID(keep(table, stripe, piece, bytes));
  }
  return {};
}

Result<Buffer> PieceKeeper::description(const content::StripeTable& table, std::size_t stripe) {
  TRY(auto gathered, gather_stored(store_, table, stripe));
  if (!gathered.whole()) {
    return fail(ErrorCode::not_found, "a stripe of the description is not in the packs");
  }
  gathered.stripe.bytes.set_size(gathered.stripe.stripe_bytes);
  // The chunks may be there for another bundle's sake.
  const std::lock_guard lock(mutex_);
  if (!pin_) pin_.emplace(store_.packs);
  for (int piece = 0; piece < code_.total(); ++piece) {
    uncommitted_.push_back(table.chunk_id(stripe, piece));
  }
  return std::move(gathered.stripe.bytes);
}

Result<> PieceKeeper::commit() {
  const std::lock_guard lock(mutex_);
  return commit_locked();
}

Result<> PieceKeeper::commit_locked() {
  if (failed_) return fail(*failed_);
  if (uncommitted_.empty()) return {};
  const auto also = [&](SQLite::Database& db) -> Result<> {
    TRY(number_, row_of(db, bundle_.root, number_));
    return add_chunk_users(db, number_, uncommitted_);
  };
  auto committed = store_.packs.commit(*pin_, also);
  const bool lost = !committed && store_.packs.lost(*pin_);
  if (lost) failed_ = committed.error();
  // What was only refused is tried again with the next.
  if (!committed && !lost) return committed;
  uncommitted_.clear();
  pin_.reset();
  return committed;
}

Result<BundleRow> PieceKeeper::finish(const content::Bundle& bundle) {
  const std::lock_guard lock(mutex_);
  TRY_VOID(commit_locked());
  // By this or by a download that came to its end meanwhile.
  TRY(row_, store_.library.find(bundle_.root));
  if (row_) return *row_;
  Arrived arrived;
  auto& row = arrived.row;
  row.number = number_;
  row.root = bundle_.root;
  row.key = bundle_.key;
  row.name = bundle_.name;
  row.code = code_;
  row.bytes = bundle.block.length;
  row.stripes = bundle.layout.size();
  row.copied = true;
  row.partial = true;
  row.added_ns = store_.env.clock.wall_ns();
  if (bundle.manifest) {
    row.name = bundle.manifest->name;
    row.single_file = bundle.manifest->single_file;
    row.files = static_cast<std::uint64_t>(std::ranges::count(
        bundle.manifest->entries, content::EntryKind::file, &content::Entry::kind));
  }
  arrived.root_block = bundle_.root_block;
  TRY_VOID(store_.library.arrivals().finish(std::span(&arrived, 1)));
  TRY(row_, store_.library.find(bundle_.root));
  if (row_) return *row_;
  return fail(ErrorCode::not_found, "'" + row.name + "' was removed meanwhile");
}

}  // namespace cairn::store
