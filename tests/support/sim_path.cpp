#include "support/sim_path.h"

#include <deque>
#include <utility>

#include "base/limits.h"

namespace cairn::test {
namespace {

constexpr int kLinksMax = 40;
constexpr std::uint32_t kOwnerMayEnter = 0100;

void prepend(std::deque<std::string>& names, std::string_view path) {
  std::vector<std::string> parts;
  while (!path.empty()) {
    const auto slash = path.find('/');
    parts.emplace_back(path.substr(0, slash));
    if (slash == std::string_view::npos) break;
    path.remove_prefix(slash + 1);
  }
  std::erase(parts, "");
  names.insert(names.begin(), parts.begin(), parts.end());
}

// One walk along a path.
class Walk {
 public:
  Walk(const SimNodePtr& root, const env::Path& path, LastLink last)
      : root_(root), path_(path), last_(last) {
    place_.trail.push_back(root);
    prepend(rest_, path.native());
    must_be_folder_ = path.native().ends_with('/');
  }

  Result<SimPlace> run() {
    if (path_.empty()) return failed(ErrorCode::not_found, "No such file or directory");
    if (path_.native().size() >= limits::kPathBytesMax) {
      return failed(ErrorCode::invalid, "File name too long");
    }
    while (!rest_.empty()) {
      const std::string name = std::move(rest_.front());
      rest_.pop_front();
      TRY_VOID(step(name));
    }
    if (place_.name.empty()) place_.node = place_.trail.back();
    const bool is_folder = !place_.node || place_.node->kind == env::FileKind::directory;
    if (must_be_folder_ && !is_folder) return failed(ErrorCode::not_found, "Not a directory");
    return std::move(place_);
  }

 private:
  Result<> step(const std::string& name) {
    if (name == ".") return {};
    if (name == "..") {
      if (place_.trail.size() > 1) {
        place_.trail.pop_back();
        place_.trail_names.pop_back();
      }
      return {};
    }
    if (name.size() > limits::kPathComponentBytesMax) {
      return failed(ErrorCode::invalid, "File name too long");
    }
    const SimNodePtr folder = place_.trail.back();
    if ((folder->metadata.mode & kOwnerMayEnter) == 0) {
      return failed(ErrorCode::permission, "Permission denied");
    }
    const auto found = folder->entries.find(name);
    const SimNodePtr node = found == folder->entries.end() ? nullptr : found->second;
    const bool is_last = rest_.empty();
    const bool follow = !is_last || last_ == LastLink::follow || must_be_folder_;
    if (node && node->kind == env::FileKind::symlink && follow) return follow_link(*node);
    if (is_last) {
      place_.name = name;
      place_.node = node;
      return {};
    }
    if (!node) return failed(ErrorCode::not_found, "No such file or directory");
    if (node->kind != env::FileKind::directory) {
      return failed(ErrorCode::not_found, "Not a directory");
    }
    place_.trail.push_back(node);
    place_.trail_names.push_back(name);
    return {};
  }

  Result<> follow_link(const SimNode& link) {
    if (++links_ > kLinksMax) return failed(ErrorCode::io, "Too many levels of symbolic links");
    prepend(rest_, link.target);
    if (link.target.starts_with('/')) {
      place_.trail.assign(1, root_);
      place_.trail_names.clear();
    }
    return {};
  }

  [[nodiscard]] std::unexpected<Error> failed(ErrorCode code, std::string_view reason) const {
    return sim_failure(code, path_, "cannot be found", reason);
  }

  const SimNodePtr& root_;
  const env::Path& path_;
  const LastLink last_;
  bool must_be_folder_ = false;
  int links_ = 0;
  std::deque<std::string> rest_;
  SimPlace place_;
};

}  // namespace

env::Path SimPlace::canonical() const {
  env::Path whole = "/";
  for (const auto& part : trail_names) whole /= part;
  return name.empty() ? whole : whole / name;
}

Result<SimPlace> resolve(const SimNodePtr& root, const env::Path& path, LastLink last) {
  return Walk(root, path, last).run();
}

std::unexpected<Error> sim_failure(ErrorCode code, const env::Path& path, std::string_view failure,
                                   std::string_view reason) {
  std::string context = path.empty() ? "the empty path" : path.native();
  context.append(": ").append(failure).append(": ").append(reason);
  return fail(code, std::move(context));
}

}  // namespace cairn::test
