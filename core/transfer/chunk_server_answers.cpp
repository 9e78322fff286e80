// What a ChunkServer says beside chunks: root blocks, who has what, and who else asks. All of it
// waits until the peer has taken what was said before.
#include <algorithm>
#include <utility>

#include "transfer/address_policy.h"
#include "transfer/chunk_server.h"

namespace cairn::transfer {

namespace asio = env::asio;

namespace {

// How long changes are gathered before they are told.
constexpr env::Duration kTellAfter = std::chrono::milliseconds(300);

}  // namespace

// ---- what is asked ------------------------------------------------------------------------------

void ChunkServer::on_get_block(Session& session, const GetBlock& request) {
  if (stopping_) return;
  const auto upload = upload_of(session);
  if (upload->blocks.size() >= kRequestsOfPeerMax) {
    session.close(Reason::protocol, "too many requests at once");
    return;
  }
  upload->blocks.push_back(request);
  answer_some(upload);
}

void ChunkServer::on_interest(Session& session, const Root& root) {
  if (stopping_) return;
  const auto upload = upload_of(session);
  upload->interests.insert(root);
  interested_[root].insert(session.number());
  upload->untold.insert(root);
  answer_some(upload);
}

void ChunkServer::on_disinterest(Session& session, const Root& root) {
  const auto upload = upload_of(session);
  upload->interests.erase(root);
  const auto found = interested_.find(root);
  if (found == interested_.end()) return;
  found->second.erase(session.number());
  if (found->second.empty()) interested_.erase(found);
}

void ChunkServer::answer_some(const UploadPtr& upload) {
  const auto may = [&] {
    return !stopping_ && upload->answering < kAnswersOfPeerMax && has_room(*upload);
  };
  while (may() && !upload->blocks.empty()) {
    ++upload->answering;
    tasks_.spawn(send_block(upload, upload->blocks.front()));
    upload->blocks.pop_front();
  }
  while (may() && !upload->untold.empty() && upload->maps.empty()) {
    ++upload->answering;
    const auto root = *upload->untold.begin();
    upload->untold.erase(root);
    upload->making.insert(root);
    tasks_.spawn(make_map(upload, root));
  }
}

asio::awaitable<void> ChunkServer::send_block(UploadPtr upload, GetBlock request) {
  const auto holding = co_await holdings_.find(request.root);
  Result<Bytes> block = fail(ErrorCode::not_found, "");
  if (holding) {
    auto read = [&holding] { return (*holding)->root_block(); };
    block = co_await env::run_on(reads_, std::move(read));
  }
  --upload->answering;
  if (upload->session == nullptr) co_return;
  if (block) {
    upload->session->send_block(request.request, std::make_shared<const Buffer>(ByteView(*block)));
  } else {
    miss(*upload, request.request, 0);
  }
  answer_some(upload);
}

// ---- who has what -------------------------------------------------------------------------------

std::vector<HaveMap> maps_of(const Root& root, const store::Holding& holding) {
  std::vector<HaveMap> maps(1);
  maps.back().root = root;
  const auto stripes = holding.stripes(0);
  for (std::size_t stripe = 0; stripe < stripes; ++stripe) {
    const auto pieces = holding.pieces(0, stripe);
    auto& runs = maps.back().runs;
    if (!runs.empty() && runs.back().pieces == pieces && runs.back().stripes < 0xffffffffU) {
      ++runs.back().stripes;
    } else if (runs.size() < kRunsPerMessageMax) {
      runs.push_back({1, pieces});
    } else {
      maps.back().more = true;
      maps.push_back({root, stripe, {{1, pieces}}, false});
    }
  }
  return maps;
}

asio::awaitable<void> ChunkServer::make_map(UploadPtr upload, Root root) {
  const auto holding = co_await holdings_.find(root);
  std::vector<HaveMap> maps;
  if (holding) {
    auto work = [&holding, &root] { return maps_of(root, **holding); };
    maps = co_await env::run_on(reads_, std::move(work));
  } else {
    maps.push_back({root, 0, {}, false});
  }
  --upload->answering;
  upload->making.erase(root);
  if (upload->session == nullptr) co_return;
  if (upload->interests.contains(root)) {
    add_maps(*upload, maps);
    // Who knows the root may ask for it; only who has it may know who else asks.
    if (holding) send_peers(root, *upload);
  }
  answer_some(upload);
}

void ChunkServer::add_maps(Upload& upload, const std::vector<HaveMap>& maps) {
  if (upload.session == nullptr) return;
  if (upload.maps.size() > kMapsOfPeerMax) {
    upload.session->close(Reason::protocol, "what was asked for is not read");
    return;
  }
  upload.maps.insert(upload.maps.end(), maps.begin(), maps.end());
  send_maps(upload);
}

void ChunkServer::send_maps(Upload& upload) {
  while (!upload.maps.empty() && has_room(upload)) {
    upload.session->send(upload.maps.front());
    upload.maps.pop_front();
  }
}

std::vector<PeerAddress> ChunkServer::interested(const Root& root) const {
  std::vector<PeerAddress> peers;
  const auto found = interested_.find(root);
  if (found == interested_.end()) return peers;
  for (const auto number : found->second) {
    const auto& session = *uploads_.at(number)->session;
    const auto at = session.serves_at();
    if (at) peers.push_back({*at, session.peer()});
  }
  return peers;
}

// The newcomer hears of the others, and the others of it, once.
void ChunkServer::send_peers(const Root& root, Upload& newcomer) {
  auto& session = *newcomer.session;
  const bool fresh = newcomer.introduced.insert(root).second;
  const auto own = fresh ? session.serves_at() : std::nullopt;
  Peers told{root, {}};
  for (const auto number : interested_[root]) {
    auto* const other = uploads_.at(number)->session;
    if (other == &session || other->closing()) continue;
    const auto at = other->serves_at();
    if (at && told.peers.size() < kPeersPerMessageMax &&
        may_exchange(at->address, session.remote().address)) {
      told.peers.push_back({*at, other->peer()});
    }
    if (own && may_exchange(own->address, other->remote().address)) {
      other->send(Peers{root, {{*own, session.peer()}}});
    }
  }
  if (!told.peers.empty()) session.send(told);
}

void ChunkServer::changed(const Root& root, std::uint64_t stripe) {
  if (!interested_.contains(root)) return;
  const auto [at, fresh] = changes_.try_emplace(root);
  if (fresh || !at->second.empty()) at->second.insert(stripe);
  if (telling_ || stopping_) return;
  telling_ = true;
  tasks_.spawn(tell_changes());
}

void ChunkServer::changed(const Root& root) {
  if (!interested_.contains(root)) return;
  changes_[root].clear();
  if (telling_ || stopping_) return;
  telling_ = true;
  tasks_.spawn(tell_changes());
}

asio::awaitable<void> ChunkServer::tell_changes() {
  const auto slept = co_await env_.clock.sleep(kTellAfter);
  telling_ = false;
  if (!slept) co_return;
  auto changes = std::exchange(changes_, {});
  for (const auto& [root, stripes] : changes) {
    const auto holding = co_await holdings_.find(root);
    if (!holding) continue;
    std::vector<HaveMap> maps;
    if (stripes.empty()) maps = maps_of(root, **holding);
    for (const auto stripe : stripes) {
      if (stripe >= (*holding)->stripes(0)) continue;
      const StripeRun run{1, (*holding)->pieces(0, stripe)};
      const bool follows = !maps.empty() && maps.back().runs.size() < kRunsPerMessageMax &&
                           maps.back().first_stripe + maps.back().runs.size() == stripe;
      if (follows) {
        maps.back().runs.push_back(run);
      } else {
        maps.push_back({root, stripe, {run}, false});
      }
    }
    const auto found = interested_.find(root);
    if (found == interested_.end()) continue;
    for (const auto number : found->second) {
      auto& upload = *uploads_.at(number);
      // What is just being made for it may be older than this.
      if (upload.making.contains(root)) upload.untold.insert(root);
      add_maps(upload, maps);
    }
  }
}

}  // namespace cairn::transfer
