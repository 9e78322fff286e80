#include "api/route_form.h"

#include <charconv>

namespace cairn::api {
namespace {

constexpr std::string_view kRootPart = "{root}";
constexpr std::string_view kStripePart = "/{stripe}";

// Takes "/12" off the end of the path.
bool take_stripe(std::string_view& path, std::uint64_t& stripe) {
  const auto slash = path.rfind('/');
  if (slash == std::string_view::npos) return false;
  const auto digits = path.substr(slash + 1);
  const auto* end = digits.data() + digits.size();
  const auto read = std::from_chars(digits.data(), end, stripe);
  if (read.ec != std::errc() || read.ptr != end) return false;
  path = path.substr(0, slash);
  return true;
}

}  // namespace

bool has_form(std::string_view path, std::string_view form, PathNames& names) {
  if (form.ends_with(kStripePart)) {
    form.remove_suffix(kStripePart.size());
    if (!take_stripe(path, names.stripe)) return false;
  }
  const auto at = form.find(kRootPart);
  if (at == std::string_view::npos) return path == form;
  const auto before = form.substr(0, at);
  const auto behind = form.substr(at + kRootPart.size());
  if (path.size() < before.size() + behind.size() || !path.starts_with(before) ||
      !path.ends_with(behind)) {
    return false;
  }
  const auto text = path.substr(before.size(), path.size() - before.size() - behind.size());
  const auto known = Root::from_text(text);
  if (known) names.root = *known;
  return known.has_value();
}

}  // namespace cairn::api
