#include "app/dht_arguments.h"

#include <charconv>
#include <utility>

#include "app/node_name.h"
#include "base/host_port.h"
#include "discovery/dht_id.h"
#include "discovery/krpc.h"

namespace cairn::app {
namespace {

constexpr std::pair<DhtAction, const char*> kActions[] = {
    {DhtAction::run, "run"}, {DhtAction::status, "status"}, {DhtAction::find, "find"},
    {DhtAction::put, "put"}, {DhtAction::get, "get"},
};

CLI::App* add(CLI::App& dht, DhtAction action, const char* description) {
  for (const auto& [known, name] : kActions) {
    if (known != action) continue;
    auto* added = dht.add_subcommand(name, description);
    added->fallthrough();
    added->group("Commands");
    added->footer(dht.get_footer());
    return added;
  }
  return nullptr;
}

std::optional<std::int64_t> number_in(const std::string& text) {
  std::int64_t number = 0;
  const auto* end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, number);
  if (read.ec != std::errc() || read.ptr != end) return std::nullopt;
  return number;
}

std::optional<Bytes> hex_of(const std::string& text, std::size_t bytes) {
  if (text.size() != 2 * bytes) return std::nullopt;
  return from_hex(text);
}

}  // namespace

void DhtArguments::define(CLI::App& dht) {
  // That there is one is checked later, where it can be said which there are.
  dht.require_subcommand(0, 1);
  network_.define(dht, network_flags(), "Network");
  auto* run = add(dht, DhtAction::run, "Take part until stopped, and say how it goes");
  run->add_option("--announce", announce_, "Announce all that is shared, under this TCP port")
      ->type_name("PORT");
  add(dht, DhtAction::status, "Join for some seconds and show how that goes");
  auto* find = add(dht, DhtAction::find, "Show who has what a link stands for");
  find->add_option("LINK", subject_, "A link, a node, or a key of 40 hexadecimal digits")
      ->type_name("")
      ->required();
  auto* put = add(dht, DhtAction::put, "Put a small value into the DHT; print its target");
  put->add_option("VALUE", value_, "Text, or '-' for standard input")->type_name("")->required();
  put->add_option("--key", key_file_, "Sign it with this key (PEM), made where there is none")
      ->type_name("FILE");
  put->add_option("--sequence", sequence_, "Its version (default: one more than there is)")
      ->type_name("N");
  put->add_flag("--bencoded", bencoded_, "VALUE is bencoded already");
  auto* get = add(dht, DhtAction::get, "Print a value from the DHT");
  get->add_option("TARGET", target_, "40 hexadecimal digits, or a public key of 64")
      ->type_name("")
      ->required();
  for (auto* command : {put, get}) {
    command->add_option("--salt", salt_, "Tells several values of one key apart")
        ->type_name("TEXT");
  }
}

std::vector<std::string*> DhtArguments::texts() {
  auto all = network_.texts();
  all.insert(all.end(), {&announce_, &subject_, &target_, &value_, &key_file_, &salt_, &sequence_});
  return all;
}

std::optional<std::string> DhtArguments::finish(const CLI::App& dht, DhtRequest& request,
                                                std::vector<std::string>& links) const {
  if (dht.get_subcommands().empty()) return "one of run, status, find, put and get is required";
  const auto* chosen = dht.get_subcommands().front();
  for (const auto& [action, name] : kActions) {
    if (chosen->get_name() == name) request.action = action;
  }
  if (request.action == DhtAction::run && chosen->count("--announce") > 0) {
    const auto port = parse_port(announce_);
    if (!port || *port == 0) return "--announce: is a number from 1 to 65535";
    request.announce_port = *port;
  }
  if (request.action == DhtAction::find) {
    if (auto key = hex_of(subject_, discovery::DhtId::kSize)) {
      request.subject = *std::move(key);
    } else if (auto node = parse_node_name(subject_)) {
      request.subject = *std::move(node);
    } else {
      links = {subject_};
    }
  }
  if (request.action == DhtAction::get) {
    auto target = hex_of(target_, discovery::DhtId::kSize);
    if (!target) target = hex_of(target_, Digest::kSize);
    if (!target) return "TARGET: is 40 hexadecimal digits, or a public key of 64";
    request.subject = *std::move(target);
  }
  if (request.action != DhtAction::put && request.action != DhtAction::get) return std::nullopt;
  if (salt_.size() > discovery::krpc::kSaltBytesMax) return "--salt: is at most 64 bytes";
  request.salt = salt_;
  // A target does not tell whether the value is signed.
  if (request.action == DhtAction::get) return std::nullopt;
  const bool is_signed = chosen->count("--key") > 0;
  if (!salt_.empty() && !is_signed) return "--salt: only values that are signed have one";
  request.value = value_;
  request.bencoded = bencoded_;
  request.key_file = key_file_;
  if (is_signed && key_file_.empty()) return "--key: the value is empty";
  if (chosen->count("--sequence") == 0) return std::nullopt;
  request.sequence = number_in(sequence_);
  if (!request.sequence || *request.sequence < 0) return "--sequence: is a number, 0 or more";
  if (!is_signed) return "--sequence: only values that are signed have one";
  return std::nullopt;
}

}  // namespace cairn::app
