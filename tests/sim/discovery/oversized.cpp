#include "discovery/oversized.h"

#include "discovery/bencode.h"

namespace cairn::test {

using discovery::bencode::Writer;
using discovery::krpc::Reply;

namespace {

// An answer with `entry` among its values; keys have to be in order.
template <class Entry>
Bytes answer_with(const Reply& reply, Entry entry) {
  Bytes bytes;
  Writer out(bytes);
  out.open_dictionary();
  out.text("r");
  out.open_dictionary();
  out.entry("id", reply.id.view());
  entry(out);
  out.close();
  out.entry("t", reply.transaction);
  out.entry("y", "r");
  out.close();
  return bytes;
}

}  // namespace

Bytes oversized(const Reply& reply, std::uint64_t which) {
  const auto many_nodes = [&](Writer& out) {
    Bytes nodes;
    for (std::size_t i = 0; i < 70; ++i) {
      discovery::append_contact(nodes, reply.nodes[i % reply.nodes.size()]);
    }
    out.entry("nodes", nodes);
  };
  const auto many_peers = [&](Writer& out) {
    out.text("values");
    out.open_list();
    for (std::uint32_t i = 0; i < 225; ++i) {
      Bytes peer;
      discovery::append_endpoint(peer, {env::asio::ip::address_v4(0xB1000000U + i), 1});
      out.bytes(peer);
    }
    out.close();
  };
  switch (which % 8) {
    case 0:  // a value of 1001 bytes
      return answer_with(reply, [](Writer& out) { out.entry("v", Bytes(996, 'x')); });
    case 1:  // a datagram beyond what is read
      return answer_with(reply, [](Writer& out) { out.entry("v", Bytes(3000, 'x')); });
    case 2:
      return answer_with(reply, many_peers);
    case 3:
      if (reply.nodes.empty()) return encode(reply);
      return answer_with(reply, many_nodes);
    case 4:
      return answer_with(reply, [](Writer& out) { out.entry("token", Bytes(65, 't')); });
    case 5:  // lists within lists
      return answer_with(reply, [](Writer& out) {
        out.text("values");
        for (int i = 0; i < 500; ++i) out.open_list();
        for (int i = 0; i < 500; ++i) out.close();
      });
    case 6:  // more values than are read
      return answer_with(reply, [](Writer& out) {
        out.text("values");
        out.open_list();
        for (int i = 0; i < 950; ++i) out.text("");
        out.close();
      });
    default: {  // a length that is a claim
      auto bytes = answer_with(reply, [](Writer& out) { out.entry("token", "t"); });
      const std::string claim = "5:token99999999999:";
      bytes.resize(bytes.size() / 2);
      bytes.insert(bytes.end(), claim.begin(), claim.end());
      return bytes;
    }
  }
}

Bytes oversized_put(const discovery::DhtId& id, const std::string& token, std::size_t bytes) {
  const auto digits = std::to_string(bytes).size();
  Bytes datagram;
  Writer out(datagram);
  out.open_dictionary();
  out.text("a");
  out.open_dictionary();
  out.entry("id", id.view());
  out.entry("token", token);
  out.entry("v", Bytes(bytes - digits - 1, 'v'));
  out.close();
  out.entry("q", "put");
  out.entry("t", "over");
  out.entry("y", "q");
  out.close();
  return datagram;
}

}  // namespace cairn::test
