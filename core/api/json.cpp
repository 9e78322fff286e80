#include "api/json.h"

#include <cmath>
#include <vector>

#include <boost/json/stream_parser.hpp>

#include "api/json_fields.h"
#include "api/stripe_runs.h"

namespace cairn::api {
namespace {

constexpr int kDepthMax = 32;

template <class T>
inline constexpr bool kIsOptional = false;
template <class T>
inline constexpr bool kIsOptional<std::optional<T>> = true;
template <class T>
inline constexpr bool kIsVector = false;
template <class T>
inline constexpr bool kIsVector<std::vector<T>> = true;

// ---- writing ------------------------------------------------------------------------------------

template <class T>
json::value write(const T& value);

class Writer {
 public:
  template <class T>
  void operator()(std::string_view name, const T& member) {
    out_[name] = write(member);
  }
  template <class Number>
  void operator()(std::string_view name, const Rate<Number>& rate) {
    out_[name] = written_rate(rate.bytes_per_s);
  }
  template <class Number>
  void operator()(std::string_view name, const Moment<Number>& moment) {
    out_[name] = written_moment(moment.ns);
  }
  template <class Number>
  void operator()(std::string_view name, const Ranged<Number>& number) {
    out_[name] = number.number;
  }
  void operator()(std::string_view name, const std::vector<node::StripeState>& stripes) {
    out_[name] = stripes_json(stripes);
  }
  void operator()(std::string_view name, const node::HolderCounts& holders) {
    out_[name] = holders_json(holders);
  }
  template <class T>
  void required(std::string_view name, const T& member) {
    (*this)(name, member);
  }
  template <class T>
  void derived(std::string_view name, const T& member) {
    (*this)(name, member);
  }
  json::object take() { return std::move(out_); }

 private:
  json::object out_;
};

template <class T>
json::value write(const T& value) {
  if constexpr (std::is_enum_v<T>) {
    return json::value(name_of(value));
  } else if constexpr (std::is_floating_point_v<T>) {
    return json::value(std::isfinite(value) ? value : T{});
  } else if constexpr (std::is_arithmetic_v<T>) {
    return json::value(value);
  } else if constexpr (kIsOptional<T>) {
    return value ? write(*value) : json::value(nullptr);
  } else if constexpr (requires { written(value); }) {
    return written(value);
  } else if constexpr (kIsVector<T>) {
    json::array all;
    all.reserve(value.size());
    for (const auto& one : value) all.push_back(write(one));
    return all;
  } else {
    Writer writer;
    fields(writer, value);
    return writer.take();
  }
}

// ---- reading ------------------------------------------------------------------------------------

// "from" and "[2]: must be …" are "from[2]: must be …"; what is wrong always begins with "must".
Error in_field(std::string_view name, const Error& error) {
  const bool ends_here = error.context.starts_with("must ");
  const std::string_view between = ends_here ? ": " : error.context.starts_with('[') ? "" : ".";
  return {ErrorCode::invalid, std::string(name).append(between).append(error.context)};
}

template <class T>
Result<> read_any(const json::value& from, T& value, Unknown unknown);

class Reader {
 public:
  Reader(const json::object& in, Unknown unknown) : in_(in), unknown_(unknown) {}

  template <class T>
  void operator()(std::string_view name, T& member) {
    if (const auto* found = find(name)) take(name, read_any(*found, member, unknown_));
  }
  template <class Number>
  void operator()(std::string_view name, Rate<Number> rate) {
    if (const auto* found = find(name)) take(name, read_rate(*found, rate.bytes_per_s));
  }
  template <class Number>
  void operator()(std::string_view name, Moment<Number> moment) {
    if (const auto* found = find(name)) take(name, read_moment(*found, moment.ns));
  }
  template <class Number>
  void operator()(std::string_view name, Ranged<Number> ranged) {
    const auto* found = find(name);
    if (found == nullptr) return;
    const auto number = signed_in(*found, ranged.least, ranged.most);
    if (number) ranged.number = static_cast<Number>(*number);
    take(name, number ? Result<>{} : fail(number.error()));
  }
  void operator()(std::string_view name, std::vector<node::StripeState>& stripes) {
    const auto* found = find(name);
    if (found == nullptr) return;
    auto known = stripes_from(*found);
    if (known) stripes = std::move(*known);
    take(name, known ? Result<>{} : fail(known.error()));
  }
  void operator()(std::string_view name, node::HolderCounts& holders) {
    const auto* found = find(name);
    if (found == nullptr) return;
    auto known = holders_from(*found);
    if (known) holders = std::move(*known);
    take(name, known ? Result<>{} : fail(known.error()));
  }
  template <class T>
  void required(std::string_view name, T& member) {
    const auto* found = in_.if_contains(name);
    if (found == nullptr || found->is_null()) {
      known_.push_back(name);
      take(name, must_be("must be there"));
      return;
    }
    (*this)(name, member);
    if constexpr (std::is_same_v<T, std::filesystem::path>) {
      if (member.empty()) take(name, must_be("must be there"));
    }
  }
  // Stands in another field too.
  template <class T>
  void derived(std::string_view name, T&) {
    known_.push_back(name);
  }

  Result<> outcome() {
    if (error_) return fail(*error_);
    if (unknown_ == Unknown::ignored) return {};
    for (const auto& field : in_) {
      const std::string_view name = field.key();
      if (std::ranges::find(known_, name) == known_.end()) return fail(unknown_field());
    }
    return {};
  }

 private:
  const json::value* find(std::string_view name) {
    known_.push_back(name);
    return error_ ? nullptr : in_.if_contains(name);
  }
  void take(std::string_view name, const Result<>& outcome) {
    if (!outcome && !error_) error_ = in_field(name, outcome.error());
  }
  // Does not repeat it: a link may have come there.
  [[nodiscard]] Error unknown_field() const {
    std::string names;
    for (const auto name : known_) names += (names.empty() ? "" : ", ") + std::string(name);
    return {ErrorCode::invalid, "must have no other fields than " + names};
  }

  const json::object& in_;
  Unknown unknown_;
  std::vector<std::string_view> known_;
  std::optional<Error> error_;
};

template <class Kind>
Result<> read_kind(const json::value& from, Kind& kind) {
  std::optional<Kind> known;
  if (from.is_string()) known = kind_from(std::string_view(from.get_string()), kind);
  if (!known) return must_be("must be one of the names that this field has");
  kind = *known;
  return {};
}

template <class T>
Result<> read_list(const json::value& from, std::vector<T>& list, Unknown unknown) {
  const auto* items = from.if_array();
  if (items == nullptr) return must_be("must be a list");
  list.clear();
  for (std::size_t i = 0; i < items->size(); ++i) {
    T item{};
    if (auto read = read_any((*items)[i], item, unknown); !read) {
      return fail(in_field("[" + std::to_string(i) + "]", read.error()));
    }
    list.push_back(std::move(item));
  }
  return {};
}

template <class T>
Result<> read_any(const json::value& from, T& value, Unknown unknown) {
  if constexpr (std::is_enum_v<T>) {
    return read_kind(from, value);
  } else if constexpr (kIsOptional<T>) {
    value.reset();
    return from.is_null() ? Result<>{} : read_any(from, value.emplace(), unknown);
  } else if constexpr (requires { read(from, value); }) {
    return read(from, value);
  } else if constexpr (kIsVector<T>) {
    return read_list(from, value, unknown);
  } else {
    const auto* object = from.if_object();
    if (object == nullptr) return must_be("must be an object");
    Reader reader(*object, unknown);
    fields(reader, value);
    return reader.outcome();
  }
}

}  // namespace

template <class T>
json::value json_of(const T& value) {
  return write(value);
}

template <class T>
Result<> read_json(const json::value& from, T& value, Unknown unknown) {
  return read_any(from, value, unknown);
}

Result<json::value> parse_json(std::string_view text) {
  json::parse_options options;
  options.max_depth = kDepthMax;
  json::stream_parser parser({}, options);
  boost::system::error_code failed;
  const auto used = parser.write_some(text.data(), text.size(), failed);
  if (!failed && used < text.size()) failed = json::error::extra_data;
  if (!failed) parser.finish(failed);
  if (failed) {
    return fail(ErrorCode::invalid,
                "must be JSON; byte " + std::to_string(used) + ": " + failed.message());
  }
  return parser.release();
}

// What goes over the API.
#define CAIRN_JSON(...)                                   \
  template json::value json_of(const __VA_ARGS__& value); \
  template Result<> read_json(const json::value& from, __VA_ARGS__& value, Unknown unknown);

CAIRN_JSON(ChooseRequest)
CAIRN_JSON(Error)
CAIRN_JSON(FolderRequest)
CAIRN_JSON(InspectRequest)
CAIRN_JSON(Listed<node::BundleSummary>)
CAIRN_JSON(Listed<node::ChunkInfo>)
CAIRN_JSON(Listed<node::DownloadInfo>)
CAIRN_JSON(Listed<node::PeerInfo>)
CAIRN_JSON(MoveRequest)
CAIRN_JSON(PlaceRequest)
CAIRN_JSON(RenameRequest)
CAIRN_JSON(content::FileOrder)
CAIRN_JSON(node::BundleDetails)
CAIRN_JSON(node::BundleSummary)
CAIRN_JSON(node::ChunkInfo)
CAIRN_JSON(node::DownloadDetails)
CAIRN_JSON(node::DownloadInfo)
CAIRN_JSON(node::Event)
CAIRN_JSON(node::GetReport)
CAIRN_JSON(node::GetRequest)
CAIRN_JSON(node::LimitsInfo)
CAIRN_JSON(node::NetworkInfo)
CAIRN_JSON(node::NodeStatus)
CAIRN_JSON(node::PeerInfo)
CAIRN_JSON(node::PortTest)
CAIRN_JSON(node::Progress)
CAIRN_JSON(node::Removed)
CAIRN_JSON(node::SeedRequest)
CAIRN_JSON(node::ShareRequest)
CAIRN_JSON(node::Shared)
CAIRN_JSON(node::TransferLimits)
CAIRN_JSON(node::VerifyReport)
CAIRN_JSON(node::VerifyRequest)

#undef CAIRN_JSON

}  // namespace cairn::api
