// What the files of a bundle are called on this disk, whole and while they are written. Names are
// made when asked for, since a bundle can have millions of them. Thread-safe.
#pragma once

#include "content/paths.h"
#include "content/sealed.h"
#include "env/files.h"

namespace cairn::store {

class PlaceNames {
 public:
  // Beneath the folder `output`. The manifest outlives this.
  PlaceNames(const content::Manifest& manifest, content::NameRules rules, const env::Path& output);

  // The file or folder that all of the bundle is.
  [[nodiscard]] const env::Path& top() const { return top_; }
  [[nodiscard]] env::Path path(const content::Entry& entry) const;
  // Where the bytes of a file are until it is whole: NAME.part, unless that is a name of the bundle
  // or too long for a file system.
  [[nodiscard]] env::Path part(const content::Entry& entry) const;

 private:
  [[nodiscard]] bool taken(std::string_view path) const;

  const content::Manifest* manifest_;
  content::NameRules rules_;
  env::Path top_;
};

// `.cairn-NAMESUFFIX` beside `path`, or a digest of the name where that is too long for a file
// system.
env::Path hidden_beside(const env::Path& path, std::string_view suffix);

}  // namespace cairn::store
