#include "content/bundle.h"

#include "base/check.h"
#include "base/limits.h"

namespace cairn::content {

Result<BuiltBundle> build_bundle(const StripeTable& layout, const Manifest& manifest,
                                 const LibrarySecret& secret, const ChunkSink& sink) {
  CHECK(manifest.stripe_keys.size() == layout.size());
  RootBlock block;
  block.code = layout.code();
  block.length = layout.size() > 0 ? layout.stream_bytes() : manifest.content.size();
  TRY(block.layout, make_table(layout.records(), kLayoutInlineBytes, block.code, sink));
  const auto plain = encode_manifest(manifest);
  if (plain.size() > limits::kSealedBytesMax - limits::kMiB) {
    return fail(ErrorCode::limit,
                "the names of so many files do not fit one bundle: share it in parts");
  }
  BuiltBundle built;
  built.key = link_key(secret, plain);
  TRY(block.sealed, make_table(seal(built.key, plain), kSealedInlineBytes, block.code, sink));
  built.root_block = encode_root_block(block);
  built.root = root_of(built.root_block);
  return built;
}

Result<Bundle> open_bundle(const Root& root, ByteView root_block, const LinkKey* key,
                           const StripeSource& source, const TableVisitor& visit) {
  const auto what = "bundle " + root.brief();
  if (root_of(root_block) != root) {
    return fail(ErrorCode::corrupt, what + ": its root block is damaged");
  }
  auto block = decode_root_block(root_block);
  if (!block) return fail(block.error().in(what));

  const auto stripes_max = block->length;  // none is empty
  auto records = read_table(block->layout, block->code,
                            stripes_max * StripeTable::record_bytes(block->code), source, visit);
  if (!records) return fail(records.error().in(what + ": layout"));
  const bool has_stripes = !records->empty();
  auto layout =
      StripeTable::decode(block->code, std::move(*records), has_stripes ? block->length : 0);
  if (!layout) return fail(layout.error().in(what + ": layout"));
  if (!has_stripes && block->length > limits::kInlineContentBytes) {
    return fail(ErrorCode::corrupt, what + ": has bytes but no stripes");
  }
  Bundle bundle{root, std::move(*block), std::move(*layout), std::nullopt};

  // Read also without the key, so that visitors see all of its tables.
  auto sealed =
      read_table(bundle.block.sealed, bundle.block.code, limits::kSealedBytesMax, source, visit);
  if (!sealed) return fail(sealed.error().in(what + ": sealed part"));
  if (key == nullptr) return bundle;
  auto plain = open_sealed(*key, *sealed);
  if (!plain) return fail(plain.error().in(what));
  auto manifest = decode_manifest(*plain, bundle.block.length);
  if (!manifest) return fail(manifest.error().in(what + ": sealed part"));
  if (manifest->stripe_keys.size() != bundle.layout.size() ||
      (!has_stripes && manifest->content.size() != bundle.block.length)) {
    return fail(ErrorCode::corrupt, what + ": layout and sealed part do not belong together");
  }
  bundle.manifest = std::move(*manifest);
  return bundle;
}

}  // namespace cairn::content
