#include "content/link.h"

#include <algorithm>

#include "base/host_port.h"
#include "base/limits.h"
#include "content/paths.h"

namespace cairn::content {
namespace {

constexpr std::string_view kScheme = "cairn:";
constexpr std::string_view kUnreserved =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~";

std::string percent_encode(std::string_view text, std::string_view also_plain) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    if (kUnreserved.find(c) != std::string_view::npos ||
        also_plain.find(c) != std::string_view::npos) {
      out.push_back(c);
      continue;
    }
    const auto value = static_cast<std::uint8_t>(c);
    out.push_back('%');
    out.push_back(kDigits[value >> 4U]);
    out.push_back(kDigits[value & 15U]);
  }
  return out;
}

std::optional<std::string> percent_decode(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      out.push_back(text[i]);
      continue;
    }
    if (i + 2 >= text.size()) return std::nullopt;
    const auto byte = from_hex(text.substr(i + 1, 2));
    if (!byte) return std::nullopt;
    out.push_back(static_cast<char>((*byte)[0]));
    i += 2;
  }
  return out;
}

Result<> parse_parameter(std::string_view parameter, Link& link) {
  const auto equals = parameter.find('=');
  const auto key = parameter.substr(0, equals);
  // Parameters that later versions add are passed over.
  if (key != "n" && key != "x") return {};
  const auto value = equals == std::string_view::npos
                         ? std::optional<std::string>{}
                         : percent_decode(parameter.substr(equals + 1));
  if (!value) return fail(ErrorCode::invalid, "the link's " + std::string(key) + "= is malformed");
  if (key == "n") {
    if (value->size() > limits::kPathComponentBytesMax || !valid_utf8(*value)) {
      return fail(ErrorCode::invalid, "the link's name (n=) is not UTF-8 of at most 255 bytes");
    }
    link.name = *value;
    return {};
  }
  if (!parse_host_port(*value)) {
    // Told by its number: in a link that was cut or joined wrongly the key may stand here.
    return fail(ErrorCode::invalid, "the link's address (x=) number " +
                                        std::to_string(link.addresses.size() + 1) +
                                        " is not HOST:PORT");
  }
  if (link.addresses.size() == limits::kLinkAddressesMax) {
    return fail(ErrorCode::limit, "the link has more than 16 addresses (x=)");
  }
  link.addresses.push_back(*value);
  return {};
}

}  // namespace

std::string Link::text() const {
  std::string out(kScheme);
  out += root.text();
  if (key) out.append(".").append(key->text());
  char separator = '?';
  const auto add = [&](std::string_view parameter, const std::string& value) {
    // Addresses are a help only; a link that is too long to be read again would be none.
    if (out.size() + 1 + parameter.size() + value.size() > limits::kLinkBytesMax) return;
    out.append(1, std::exchange(separator, '&')).append(parameter).append(value);
  };
  if (!name.empty()) add("n=", percent_encode(name, ""));
  for (const auto& address : addresses) add("x=", percent_encode(address, ":[]"));
  return out;
}

Result<Link> Link::parse(std::string_view text) {
  const auto bad = [](const char* why) { return fail(ErrorCode::invalid, why); };
  if (text.size() > limits::kLinkBytesMax) return bad("the link is longer than 4096 characters");
  std::string scheme(text.substr(0, kScheme.size()));
  std::ranges::transform(scheme, scheme.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  if (scheme != kScheme) return bad("not a Cairn link: it must start with cairn:");
  text.remove_prefix(kScheme.size());

  const auto question = text.find('?');
  const auto capability = text.substr(0, question);
  const auto dot = capability.find('.');
  Link link;
  const auto root = Root::from_text(capability.substr(0, dot));
  if (!root)
    return bad(
        "the link is incomplete or mistyped: its first part must have 52 letters and digits");
  link.root = *root;
  if (dot != std::string_view::npos) {
    link.key = LinkKey::from_text(capability.substr(dot + 1));
    if (!link.key) {
      return bad(
          "the link is incomplete or mistyped: its part behind the dot must have 52 letters and "
          "digits");
    }
  }
  if (question == std::string_view::npos) return link;
  auto rest = text.substr(question + 1);
  while (!rest.empty()) {
    const auto end = rest.find('&');
    TRY_VOID(parse_parameter(rest.substr(0, end), link));
    if (end == std::string_view::npos) break;
    rest.remove_prefix(end + 1);
  }
  return link;
}

}  // namespace cairn::content
