// Values in the DHT: `cairn dht put` and `cairn dht get`.
#include <cstdio>
#include <limits>

#include "app/commands/commands.h"
#include "app/commands/dht.h"
#include "app/exit_status.h"
#include "app/print_json.h"
#include "app/safe_text.h"
#include "crypto/identity.h"
#include "discovery/bencode.h"
#include "discovery/item.h"

namespace cairn::app {
namespace {

using discovery::DhtId;
using discovery::Item;

constexpr std::uint64_t kKeyBytesMax = 4096;
namespace krpc = discovery::krpc;

Bytes read_stdin() {
  Bytes all;
  for (int c = std::getchar(); c != EOF; c = std::getchar()) {
    all.push_back(static_cast<std::uint8_t>(c));
    // Longer than anything that is kept; what follows makes it no better.
    if (all.size() > 2 * krpc::kItemBytesMax) break;
  }
  return all;
}

// The value as it is spelled in the DHT.
Result<Bytes> value_to_put(const DhtRequest& request) {
  const auto given =
      request.value == "-" ? read_stdin() : Bytes(request.value.begin(), request.value.end());
  Bytes value;
  if (request.bencoded) {
    const auto parsed = discovery::bencode::Document::parse(given);
    if (!parsed) return fail(parsed.error().in("VALUE is not bencoded"));
    value = given;
  } else {
    discovery::bencode::Writer(value).bytes(given);
  }
  if (value.size() <= krpc::kItemBytesMax) return value;
  return fail(ErrorCode::limit,
              "VALUE: bencoded it has more than the 1000 bytes that the DHT keeps");
}

Result<crypto::Identity> signing_key(DhtSession& session) {
  auto& files = session.env.files;
  const auto& path = session.options.dht.key_file;
  const auto stored = env::read_file(files, path, kKeyBytesMax);
  if (stored) {
    auto key = crypto::Identity::from_pem(text_of(*stored));
    if (key) return key;
    return fail(ErrorCode::invalid, path.string() + " does not hold an Ed25519 key in PEM");
  }
  if (stored.error().code != ErrorCode::not_found) return fail(stored.error());
  TRY(auto key, crypto::Identity::generate());
  const auto written = env::write_file_atomically(files, path, view_of(key.private_key_pem()),
                                                  env::Open::create_private);
  if (!written) {
    const bool no_folder = written.error().code == ErrorCode::not_found;
    return fail(no_folder ? ErrorCode::invalid : written.error().code,
                "the key cannot be written: " + written.error().context);
  }
  if (!session.options.quiet && !session.options.json) {
    session.console.note("A new key was written to " + escaped(path.string()) +
                         "; who has it can change the value.");
  }
  return key;
}

struct Put {
  Item item;
  std::optional<std::int64_t> follows;
};

env::Task<Put> signed_item(DhtSession& session, discovery::DhtNode& dht, Bytes value) {
  const auto& request = session.options.dht;
  CO_TRY(const auto key, signing_key(session));
  const auto target = discovery::mutable_target(key.public_key(), request.salt);
  CO_TRY(const auto there, co_await dht.get_item(target, request.salt));
  Put put;
  if (there.signature) put.follows = there.signature->sequence;
  if (!request.sequence && put.follows == std::numeric_limits<std::int64_t>::max()) {
    co_return fail(ErrorCode::invalid,
                   "the item has the highest version that there can be; take another --salt");
  }
  const auto sequence = request.sequence ? *request.sequence : put.follows.value_or(0) + 1;
  // Nodes that have no version yet would take it, and nobody would ever see it.
  if (put.follows && sequence < *put.follows) {
    co_return fail(ErrorCode::changed,
                   "the DHT has version " + std::to_string(*put.follows) + " of the item");
  }
  if (put.follows == sequence && there.value != value) {
    co_return fail(ErrorCode::changed,
                   "the DHT has another value as version " + std::to_string(sequence));
  }
  put.item = discovery::sign_item(key, std::move(value), request.salt, sequence);
  co_return put;
}

void add_signature(boost::json::object& out, const Item& item, const std::string& salt) {
  out["public_key"] = nullptr;
  out["sequence"] = nullptr;
  out["signature"] = nullptr;
  out["salt"] = json_text(salt);
  if (!item.signature) return;
  out["public_key"] = to_hex(item.signature->key);
  out["sequence"] = item.signature->sequence;
  out["signature"] = to_hex(item.signature->bytes);
}

// What the value says: the text where it is one, else its spelling.
ByteView content_of(const Item& item, const discovery::bencode::Document& document) {
  return document.root().bytes().value_or(ByteView(item.value));
}

}  // namespace

env::Task<int> run_dht_put(DhtSession& session, discovery::DhtNode& dht) {
  const auto& request = session.options.dht;
  CO_TRY(auto value, value_to_put(request));
  Put put;
  if (request.key_file.empty()) {
    put.item.value = std::move(value);
  } else {
    CO_TRY(put, co_await signed_item(session, dht, std::move(value)));
  }
  const auto item = put.item;
  CO_TRY(const auto report, co_await dht.put_item(std::move(put.item), request.salt, put.follows));
  const auto target = to_hex(discovery::target_of(item, request.salt).view());
  if (session.options.json) {
    boost::json::object out;
    out["target"] = target;
    out["stored"] = report.stored;
    add_signature(out, item, request.salt);
    session.console.print(json_line(out) + "\n");
    co_return kExitDone;
  }
  session.console.print(target + "\n");
  const auto kept = std::to_string(report.stored) + (report.stored == 1 ? " node" : " nodes") +
                    " for about two hours.";
  if (item.signature) {
    remark(session.console, session.options,
           "Version " + std::to_string(item.signature->sequence) + " of " +
               to_hex(item.signature->key) + ", with " + kept);
  } else {
    remark(session.console, session.options, "With " + kept);
  }
  co_return kExitDone;
}

env::Task<int> run_dht_get(DhtSession& session, discovery::DhtNode& dht) {
  const auto& request = session.options.dht;
  const auto target = request.subject.size() == DhtId::kSize
                          ? *DhtId::from_bytes(request.subject)
                          : discovery::mutable_target(request.subject, request.salt);
  CO_TRY(const auto item, co_await dht.get_item(target, request.salt));
  const auto name = to_hex(target.view());
  if (item.value.empty()) {
    co_return fail(ErrorCode::not_found, "no node of the DHT has a value under " + name);
  }
  CO_TRY(const auto document, discovery::bencode::Document::parse(item.value));
  const auto content = text_of(content_of(item, document));
  if (session.options.json) {
    boost::json::object out;
    out["target"] = name;
    out["value"] = json_text(content);
    out["bencoded"] = to_hex(item.value);
    add_signature(out, item, request.salt);
    session.console.print(json_line(out) + "\n");
  } else if (session.console.out_screen().is_terminal) {
    session.console.print(escaped(content) + "\n");
  } else {
    session.console.print(content);
  }
  co_return kExitDone;
}

}  // namespace cairn::app
