#include "discovery/query_server.h"

namespace cairn::discovery {

using krpc::Method;

namespace {

const char* text_of_error(int number) {
  switch (number) {
    case krpc::kTooBig:
      return "the value is too big";
    case krpc::kBadSignature:
      return "the signature does not hold";
    case krpc::kSaltTooBig:
      return "the salt is too big";
    case krpc::kSwapMismatch:
      return "another sequence number is stored";
    case krpc::kOlderSequence:
      return "the sequence number is not newer";
    default:
      return "the token is not one of ours, or too old";
  }
}

}  // namespace

Bytes QueryServer::answer(const krpc::Query& query, const DhtId& own, const env::Endpoint& from,
                          env::TimePoint now) {
  krpc::Reply reply;
  reply.transaction = query.transaction;
  reply.id = own;
  reply.seen_as = from;
  int problem = 0;
  switch (query.method) {
    case Method::ping:
      break;
    case Method::find_node:
      add_nodes(query, from, reply);
      break;
    case Method::get_peers: {
      add_nodes(query, from, reply);
      reply.peers = peers_of(query.target, family_of(from), now);
      reply.token = tokens_.mint(from.address, now);
      break;
    }
    case Method::get:
      add_nodes(query, from, reply);
      get(query, reply, now);
      reply.token = tokens_.mint(from.address, now);
      break;
    case Method::announce_peer:
      problem = announce(query, from, now);
      break;
    case Method::put:
      problem = put(query, from, now);
      break;
  }
  if (problem == 0) return krpc::encode(reply);
  return krpc::encode(krpc::Failure{query.transaction, problem, text_of_error(problem)});
}

std::vector<env::Endpoint> QueryServer::peers_of(const DhtId& key, Family family,
                                                 env::TimePoint now) {
  const auto most = family == Family::v4 ? kPeersV4 : kPeersV6;
  auto peers = peers_.peers(key, most, now, random_);
  std::erase_if(peers, [&](const env::Endpoint& peer) { return family_of(peer) != family; });
  return peers;
}

void QueryServer::add_nodes(const krpc::Query& query, const env::Endpoint& from,
                            krpc::Reply& reply) const {
  const bool unsaid = !query.wants_v4 && !query.wants_v6;
  for (const auto family : {Family::v4, Family::v6}) {
    const bool wanted = family == Family::v4 ? query.wants_v4 : query.wants_v6;
    if (!wanted && !(unsaid && family == family_of(from))) continue;
    const auto nodes = nodes_(query.target, family);
    reply.nodes.insert(reply.nodes.end(), nodes.begin(), nodes.end());
  }
}

int QueryServer::announce(const krpc::Query& query, const env::Endpoint& from, env::TimePoint now) {
  if (!tokens_.accepts(query.token, from.address, now)) return krpc::kProtocolError;
  peers_.announce(query.target, {from.address, query.implied_port ? from.port : query.port}, now);
  return 0;
}

int QueryServer::put(const krpc::Query& query, const env::Endpoint& from, env::TimePoint now) {
  if (!tokens_.accepts(query.token, from.address, now)) return krpc::kProtocolError;
  const ItemRecords::Put request{query.item, query.salt, query.compare_and_swap, from.address};
  return items_.put(request, now);
}

void QueryServer::get(const krpc::Query& query, krpc::Reply& reply, env::TimePoint now) const {
  const auto* const item = items_.find(query.target, now);
  if (!item) return;
  const bool known =
      item->signature && query.newer_than && item->signature->sequence <= *query.newer_than;
  if (known) {
    reply.sequence = item->signature->sequence;
  } else {
    reply.item = *item;
  }
}

}  // namespace cairn::discovery
