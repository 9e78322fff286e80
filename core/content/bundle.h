// A bundle as a whole: from stripes and a manifest to a root block and its link's key, and back.
// Pure.
#pragma once

#include <optional>

#include "content/layout.h"
#include "content/sealed.h"

namespace cairn::content {

struct BuiltBundle {
  Bytes root_block;
  Root root;
  LinkKey key;
};

// `manifest` is complete (complete_manifest); chunks of the description's streams go to the sink.
Result<BuiltBundle> build_bundle(const StripeTable& layout, const Manifest& manifest,
                                 const LibrarySecret& secret, const ChunkSink& sink);

struct Bundle {
  Root root;
  RootBlock block;
  StripeTable layout;
  std::optional<Manifest> manifest;  // present when it was opened with the key
};

// Opens a root block whose hash is checked against `root`. The source gives stripes of the
// description; `visit` sees the tables of its streams (not the layout).
Result<Bundle> open_bundle(const Root& root, ByteView root_block, const LinkKey* key,
                           const StripeSource& source, const TableVisitor& visit = {});

}  // namespace cairn::content
