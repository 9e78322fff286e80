#include "store/recall.h"

#include <algorithm>

#include "content/file_patterns.h"
#include "store/arrival_plan.h"
#include "store/piece_keeper.h"
#include "store/place_writer.h"
#include "store/stripe_reader.h"

namespace cairn::store {
namespace {

constexpr std::size_t kLookedUpMax = 200'000;  // pieces

Result<content::Bundle> described(Store& store, const Root& root, const LinkKey* key) {
  TRY(const auto block, store.library.arrivals().root_block(root));
  if (!block) return fail(ErrorCode::not_found, "bundle " + root.brief() + " is not described yet");
  const content::StripeSource source = [&store](const content::StripeTable& table,
                                                std::size_t stripe) -> Result<Buffer> {
    TRY(auto gathered, gather_stored(store, table, stripe));
    if (!gathered.whole()) {
      return fail(ErrorCode::not_found, "a stripe of the description is not in the packs");
    }
    gathered.stripe.bytes.set_size(gathered.stripe.stripe_bytes);
    return std::move(gathered.stripe.bytes);
  };
  return content::open_bundle(root, *block, key, source);
}

Result<std::vector<Target>> chosen_of(const content::Manifest& manifest,
                                      const std::vector<std::string>& patterns) {
  TRY(const auto chosen, content::FilePatterns(patterns).choose(manifest));
  std::vector<Target> files;
  for (std::size_t i = 0; i < manifest.entries.size(); ++i) {
    const auto& entry = manifest.entries[i];
    if (!chosen[i] || entry.kind != content::EntryKind::file) continue;
    files.emplace_back().entry = &entry;
  }
  return files;
}

Result<> recall_files(Store& store, const DownloadRow& row, std::size_t count, Recalled& into) {
  const auto& manifest = *into.bundle.manifest;
  auto& disk = store.env.files;
  TRY(const auto output, disk.canonical(row.output.empty() ? env::Path(".") : row.output));
  const auto place = output / PlaceNames(manifest, name_rules(disk), output).top().filename();
  TRY(const auto marks, store.library.arrivals().noted(row.root, place, choice_of(row.patterns)));
  if (!marks) return {};
  TRY(const auto files, chosen_of(manifest, row.patterns));
  const ArrivalPlan plan(into.bundle.layout, files);
  for (std::size_t i = 0; i < count; ++i) {
    into.wanted.push_back(plan.wanted(i));
    into.there.push_back(plan.padding(i));
  }
  for (const auto& mark : *marks) {
    if (mark.stripe < count) into.there[mark.stripe] |= mark.pieces;
  }
  return {};
}

Result<> recall_pieces(Store& store, PieceMask wanted, std::size_t count, Recalled& into) {
  const auto& layout = into.bundle.layout;
  const auto total = layout.code().total();
  if (count * static_cast<std::size_t>(total) > kLookedUpMax) return {};
  for (std::size_t i = 0; i < count; ++i) {
    into.wanted.push_back(wanted & first_pieces(total));
    TRY(const auto kept, kept_pieces(store, layout, i));
    into.there.push_back(kept);
  }
  return {};
}

}  // namespace

Result<Recalled> recall(Store& store, const DownloadRow& row, std::size_t stripes) {
  TRY(auto bundle, described(store, row.root, row.key ? &*row.key : nullptr));
  Recalled recalled{std::move(bundle), {}, {}};
  const auto count = std::min(stripes, recalled.bundle.layout.size());
  if (row.pieces) {
    TRY_VOID(recall_pieces(store, *row.pieces, count, recalled));
  } else if (recalled.bundle.manifest) {
    TRY_VOID(recall_files(store, row, count, recalled));
  }
  return recalled;
}

}  // namespace cairn::store
