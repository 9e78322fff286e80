#include "store/stripe_reader.h"

#include <algorithm>

#include "base/check.h"
#include "crypto/digest.h"

namespace cairn::store {

using content::StripeTable;

namespace {

MutableBytes piece_of(content::Stripe& stripe, const content::Code& code, int piece) {
  const auto length = content::chunk_bytes(code, stripe.stripe_bytes);
  return stripe.bytes.span().subspan(static_cast<std::size_t>(piece) * length, length);
}

GatheredStripe empty_stripe(const StripeTable& table, std::size_t stripe) {
  const auto bytes = table.stripe_bytes(stripe);
  const auto pieces = static_cast<std::size_t>(table.code().data);
  GatheredStripe out;
  out.stripe = {Buffer(content::chunk_bytes(table.code(), bytes) * pieces), bytes};
  out.data_present.assign(pieces, false);
  return out;
}

}  // namespace

int copy_number(const StripeTable& table, std::size_t stripe, int piece) {
  const auto id = table.chunk_id(stripe, piece);
  int copies = 0;
  for (int i = 0; i < piece; ++i) copies += table.chunk_id(stripe, i) == id ? 1 : 0;
  return copies;
}

bool GatheredStripe::whole() const {
  return std::ranges::all_of(data_present, [](bool present) { return present; });
}

Result<Buffer> stored_piece(Store& store, const StripeTable& table, std::size_t stripe, int piece) {
  const auto expected = content::chunk_bytes(table.code(), table.stripe_bytes(stripe));
  TRY(auto bytes,
      store.packs.read({table.chunk_id(stripe, piece), copy_number(table, stripe, piece)}));
  if (bytes.size() != expected) {
    return fail(ErrorCode::corrupt, "the layout names a chunk of another length");
  }
  return bytes;
}

namespace {

// A problem of a piece that should be in the packs, or the error when the store itself fails.
Result<PieceProblem> problem_of(Store& store, const StripeTable& table, std::size_t stripe,
                                int piece, const Error& error) {
  const auto id = table.chunk_id(stripe, piece);
  if (error.code == ErrorCode::not_found) return PieceProblem{piece, id, {}, "it is missing", true};
  if (error.code != ErrorCode::corrupt && error.code != ErrorCode::io) return fail(error);
  TRY(const auto place, store.packs.find({id, copy_number(table, stripe, piece)}));
  auto why = error.context;
  const auto where = place ? place->text() : std::string{};
  if (!where.empty() && why.starts_with(where + ": ")) why.erase(0, where.size() + 2);
  return PieceProblem{piece, id, where, why, false};
}

Result<> take_stored(Store& store, const StripeTable& table, std::size_t stripe,
                     GatheredStripe& out) {
  for (int i = 0; i < table.code().data; ++i) {
    const auto at = static_cast<std::size_t>(i);
    if (out.data_present[at]) continue;
    auto bytes = stored_piece(store, table, stripe, i);
    if (bytes) {
      std::ranges::copy(bytes->view(), piece_of(out.stripe, table.code(), i).begin());
      out.data_present[at] = true;
      continue;
    }
    TRY(auto problem, problem_of(store, table, stripe, i, bytes.error()));
    out.problems.push_back(std::move(problem));
  }
  return {};
}

struct Sought {
  const content::Erasure& erasure;
  bool parity_expected = false;
  Effort effort = Effort::enough;
};

// Looks at parity, where it is needed or all is to be looked at, and rebuilds the data pieces that
// are not there.
Result<> complete(Store& store, const StripeTable& table, std::size_t stripe, const Sought& sought,
                  GatheredStripe& out) {
  const bool was_whole = out.whole();
  const bool enough = sought.effort == Effort::enough;
  if (was_whole && (enough || !sought.parity_expected)) return {};
  std::vector<Buffer> kept;
  std::vector<content::ParityPiece> parity;
  auto missing = std::ranges::count(out.data_present, false);
  for (int i = table.code().data; i < table.code().total(); ++i) {
    if (enough && missing == 0) break;
    auto bytes = stored_piece(store, table, stripe, i);
    if (!bytes) {
      TRY(auto problem, problem_of(store, table, stripe, i, bytes.error()));
      if (sought.parity_expected) out.problems.push_back(std::move(problem));
      continue;
    }
    ++out.parity_present;
    if (missing == 0) continue;
    --missing;
    parity.push_back({i, bytes->view()});
    kept.push_back(std::move(*bytes));
  }
  if (was_whole || missing > 0) return {};
  TRY_VOID(content::rebuild_data(sought.erasure, out.stripe, out.data_present, parity));
  for (int i = 0; i < table.code().data; ++i) {
    const auto at = static_cast<std::size_t>(i);
    if (out.data_present[at]) continue;
    // A hostile publisher can name chunks that are no code word; such pieces stay absent.
    const auto bytes = piece_of(out.stripe, table.code(), i);
    out.data_present[at] = crypto::digest_as<ChunkId>(bytes) == table.chunk_id(stripe, i);
  }
  return {};
}

}  // namespace

Result<GatheredStripe> gather_stored(Store& store, const StripeTable& table, std::size_t stripe) {
  auto out = empty_stripe(table, stripe);
  const content::Erasure erasure(table.code());
  TRY_VOID(take_stored(store, table, stripe, out));
  const Sought sought{erasure, true, Effort::enough};
  TRY_VOID(complete(store, table, stripe, sought, out));
  return out;
}

StripeReader::StripeReader(Store& store, BundleRow row)
    : store_(store), row_(std::move(row)), erasure_(row_.code) {}

Result<std::shared_ptr<StripeReader>> StripeReader::open(Store& store, const BundleRow& row) {
  std::shared_ptr<StripeReader> reader(new StripeReader(store, row));
  TRY(const auto root_block, store.library.root_block(row));
  const content::StripeSource source = [&](const StripeTable& table,
                                           std::size_t stripe) -> Result<Buffer> {
    TRY(auto gathered, reader->description_stripe(table, stripe, Effort::enough));
    if (!gathered.whole()) return fail(reader->beyond_repair("its description", stripe, gathered));
    gathered.stripe.bytes.set_size(gathered.stripe.stripe_bytes);
    return std::move(gathered.stripe.bytes);
  };
  const content::TableVisitor visit = [&](const StripeTable& table) {
    reader->description_.push_back(table);
  };
  TRY(const auto block, content::decode_root_block(root_block));
  if (block.code != row.code) {
    return fail(ErrorCode::corrupt, "bundle " + row.root.brief() +
                                        ": the library's record of it contradicts its root block");
  }
  const auto* key = row.key ? &*row.key : nullptr;
  TRY(reader->bundle_, content::open_bundle(row.root, root_block, key, source, visit));
  if (!row.place.empty() && reader->bundle_->manifest) {
    reader->placed_ =
        std::make_unique<PlacedFiles>(store.env.files, row.place, *reader->bundle_->manifest);
  }
  if (row.partial) {
    TRY(const auto marks, store.library.arrivals().marks(row.number));
    for (const auto& mark : marks) reader->marked_.emplace(mark.stripe, mark.pieces);
  }
  return reader;
}

PieceMask StripeReader::placed_pieces(std::size_t stripe) const {
  if (!placed_) return 0;
  if (!row_.partial) return first_pieces(row_.code.data);
  const auto marked = marked_.find(stripe);
  return marked == marked_.end() ? 0 : marked->second;
}

Result<GatheredStripe> StripeReader::content_stripe(std::size_t stripe, Effort effort) {
  return gather(bundle_->layout, stripe, placed_ != nullptr, effort);
}

Result<GatheredStripe> StripeReader::description_stripe(const StripeTable& table,
                                                        std::size_t stripe, Effort effort) {
  return gather(table, stripe, false, effort);
}

Result<GatheredStripe> StripeReader::gather(const StripeTable& table, std::size_t stripe,
                                            bool placed, Effort effort) {
  auto out = empty_stripe(table, stripe);
  const bool stored_first = !placed || row_.copied;
  if (stored_first) TRY_VOID(take_stored(store_, table, stripe, out));
  if (placed && !out.whole()) {
    take_placed(table, stripe, out);
    // Pieces that verify once saved from a user's file that has changed since are in the packs.
    if (!stored_first && !out.whole()) {
      const auto problems = out.problems;
      out.problems.clear();
      TRY_VOID(take_stored(store_, table, stripe, out));
      // What the user's file no longer has, and the packs do, is no problem; the rest is named by
      // the file.
      std::erase_if(out.problems, [](const PieceProblem& problem) { return problem.missing; });
      for (const auto& problem : problems) {
        if (out.data_present[static_cast<std::size_t>(problem.piece)]) continue;
        std::erase_if(out.problems,
                      [&](const auto& known) { return known.piece == problem.piece; });
        out.problems.push_back(problem);
      }
    }
  }
  const Sought sought{erasure_, stored_first, effort};
  TRY_VOID(complete(store_, table, stripe, sought, out));
  // That pieces are not here at all is no problem where only some of them should be.
  const bool some = row_.partial && &table == &bundle_->layout;
  if (some)
    std::erase_if(out.problems, [](const PieceProblem& problem) { return problem.missing; });
  return out;
}

void StripeReader::take_placed(const StripeTable& table, std::size_t stripe, GatheredStripe& out) {
  const auto& manifest = *bundle_->manifest;
  // Read straight into place, unless verified pieces are there already.
  const bool direct = std::ranges::count(out.data_present, true) == 0;
  auto beside = direct ? GatheredStripe{} : empty_stripe(table, stripe);
  auto& fresh = direct ? out.stripe : beside.stripe;
  const auto offset = table.offset(stripe);
  const auto gaps = placed_->read(offset, fresh.bytes.span().first(fresh.stripe_bytes));
  content::encrypt_stripe(table.code(), fresh, &manifest.stripe_keys[stripe]);
  const auto length = content::chunk_bytes(table.code(), fresh.stripe_bytes);
  const auto ids = content::data_chunk_ids(table.code(), fresh);
  const auto expected = placed_pieces(stripe);
  for (int i = 0; i < table.code().data; ++i) {
    const auto at = static_cast<std::size_t>(i);
    if (out.data_present[at] || (expected & piece_bit(i)) == 0) continue;
    const auto id = table.chunk_id(stripe, i);
    const auto start = offset + at * length;
    const auto gap = std::ranges::find_if(gaps, [&](const PlacedFiles::Gap& candidate) {
      return candidate.offset < start + length && start < candidate.offset + candidate.bytes;
    });
    if (gap == gaps.end() && ids[at] == id) {
      if (!direct) {
        std::ranges::copy(piece_of(fresh, table.code(), i),
                          piece_of(out.stripe, table.code(), i).begin());
      }
      out.data_present[at] = true;
      continue;
    }
    // A problem of a copied bundle is named by its place in the packs already, and stays even where
    // the user's file helps out: the packs lack the piece.
    if (row_.copied) continue;
    out.problems.push_back(
        {i, id, {}, gap != gaps.end() ? gap->problem : placed_->describe(start, length), false});
  }
}

Error StripeReader::beyond_repair(std::string_view part, std::size_t stripe,
                                  const GatheredStripe& gathered) const {
  const auto present = std::ranges::count(gathered.data_present, true) + gathered.parity_present;
  std::string text =
      "'" + row_.name + "': stripe " + std::to_string(stripe) + " of " + std::string(part) +
      " cannot be rebuilt: " + std::to_string(gathered.problems.size()) + " of its " +
      std::to_string(row_.code.total()) + " chunks are damaged or missing, " +
      std::to_string(present) + " are good and " + std::to_string(row_.code.data) + " are needed";
  if (!gathered.problems.empty()) {
    const auto& first = gathered.problems.front();
    text += " (chunk " + std::to_string(first.piece) + ": ";
    if (!first.where.empty()) text += first.where + ", ";
    text += first.problem + ")";
  }
  return {ErrorCode::unavailable, std::move(text)};
}

}  // namespace cairn::store
