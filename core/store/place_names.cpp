#include "store/place_names.h"

#include <algorithm>

#include "base/limits.h"
#include "crypto/digest.h"

namespace cairn::store {
namespace {

constexpr std::string_view kHiddenPrefix = ".cairn-";
constexpr std::string_view kPartSuffix = ".part";

env::Path component(std::string_view name, content::NameRules rules) {
  const auto text = content::name_on_disk(name, rules);
  return env::Path(std::u8string(text.begin(), text.end()));
}

}  // namespace

PlaceNames::PlaceNames(const content::Manifest& manifest, content::NameRules rules,
                       const env::Path& output)
    : manifest_(&manifest), rules_(rules), top_(output / component(manifest.name, rules)) {}

env::Path PlaceNames::path(const content::Entry& entry) const {
  auto path = top_;
  if (manifest_->single_file) return path;
  for (std::size_t start = 0; start < entry.path.size();) {
    const auto end = std::min(entry.path.find('/', start), entry.path.size());
    path /= component(std::string_view(entry.path).substr(start, end - start), rules_);
    start = end + 1;
  }
  return path;
}

env::Path PlaceNames::part(const content::Entry& entry) const {
  auto part = path(entry);
  part += kPartSuffix;
  const bool fits = part.filename().u8string().size() <= limits::kPathComponentBytesMax;
  if (fits && !taken(entry.path + std::string(kPartSuffix))) return part;

  // A publisher can foresee this name too, and put a file there; each such file moves it on.
  const auto folder = content::parent_path(entry.path);
  const auto above = folder.empty() ? std::string{} : std::string(folder) + '/';
  const auto stem = std::string(kHiddenPrefix) + crypto::sha256(view_of(entry.path)).brief();
  auto name = stem + std::string(kPartSuffix);
  for (int count = 1; taken(above + name); ++count) {
    name = stem + '-' + std::to_string(count) + std::string(kPartSuffix);
  }
  return part.parent_path() / name;
}

bool PlaceNames::taken(std::string_view path) const {
  return std::ranges::binary_search(manifest_->entries, path, {}, [](const content::Entry& entry) {
    return std::string_view(entry.path);
  });
}

env::Path hidden_beside(const env::Path& path, std::string_view suffix) {
  const auto name = path.filename().u8string();
  env::Path hidden(kHiddenPrefix);
  if (kHiddenPrefix.size() + name.size() + suffix.size() <= limits::kPathComponentBytesMax) {
    hidden += path.filename();
  } else {
    hidden +=
        crypto::sha256({reinterpret_cast<const std::uint8_t*>(name.data()), name.size()}).brief();
  }
  hidden += suffix;
  return path.parent_path() / hidden;
}

}  // namespace cairn::store
