#include "download/download.h"

#include <algorithm>
#include <bit>
#include <utility>

#include "content/layout.h"
#include "download/memory_sink.h"
#include "download/place_sinks.h"
#include "transfer/address_policy.h"

namespace cairn::download {

namespace asio = env::asio;

namespace {

constexpr std::size_t kBlocksAsked = 2;
constexpr env::Duration kAskAgain = std::chrono::milliseconds(700);
// Who did not have the block may have got it since.
constexpr env::Duration kAskSameAgain = std::chrono::seconds(10);
constexpr std::size_t kEarlyMaps = 8;
constexpr env::Duration kSyncEvery = std::chrono::seconds(3);
constexpr std::uint64_t kSyncBytes = 256ULL * 1024 * 1024;
constexpr env::Duration kLookAtUnsynced = std::chrono::milliseconds(250);

}  // namespace

Download::Download(Means means, DownloadRequest request)
    : means_(std::move(means)),
      request_(std::move(request)),
      root_(request_.link.root),
      tasks_(means_.executor),
      syncing_(means_.executor),
      contacts_(means_.env, means_.executor, means_.pool,
                [this](const SessionPtr& session) { on_session(session); }),
      have_block_(means_.executor) {}

Download::~Download() = default;

bool Download::keeps_record() const {
  return request_.keep_record && means_.store != nullptr;
}

Result<> Download::check_request() const {
  if (request_.pieces && !keeps_record()) {
    return fail(ErrorCode::invalid, "pieces are kept in a library, and there is none");
  }
  if (!request_.pieces && !request_.link.key) {
    return fail(ErrorCode::permission,
                "bundle " + root_.brief() + " cannot be read without the key of its link");
  }
  return {};
}

env::Task<store::Materialized> Download::run() {
  if (const auto meant = check_request(); !meant) {
    phase_ = Phase::ended;
    co_return fail(meant.error());
  }
  auto addresses = request_.link.addresses;
  addresses.insert(addresses.end(), request_.addresses.begin(), request_.addresses.end());
  OnFound found = [this](const std::vector<transfer::PeerAddress>& peers) { add_peers(peers); };
  tasks_.spawn(contacts_.run());
  tasks_.spawn(means_.source.watch(root_, std::move(addresses), std::move(found)));
  tasks_.spawn(keep_asking());
  auto outcome = co_await bring();
  co_await leave();
  co_return outcome;
}

asio::awaitable<void> Download::leave() {
  ending_ = true;
  phase_ = Phase::ended;
  tasks_.cancel();
  co_await tasks_.join();
  co_await stop_syncing();
  for (auto& [number, peer] : peers_) peer.session->unsubscribe(root_);
  peers_.clear();
  auto keep = [this]() -> Result<> {
    if (incoming_ && keeps_record()) TRY_VOID(incoming_->sync());
    return keeper_ ? keeper_->commit() : Result<>{};
  };
  const auto kept = co_await env::run_on(means_.env.workers, std::move(keep));
  if (!kept) means_.env.log.warning("download", "not all is noted: " + kept.error().context);
  keeper_.reset();
  incoming_.reset();
}

// ---- stages -------------------------------------------------------------------------------------

env::Task<store::Materialized> Download::bring() {
  CO_TRY_VOID(co_await have_block_.wait());
  phase_ = Phase::describing;
  CO_TRY_VOID(co_await describe());
  if (request_.pieces) co_return co_await bring_pieces();
  co_return co_await bring_files();
}

env::Task<> Download::describe() {
  description_ = std::make_unique<Description>(root_, *block_, request_.link.key);
  if (keeps_record()) {
    auto open = [this] {
      store::KeptBundle bundle{root_, *block_, request_.link.name, request_.link.key};
      return store::PieceKeeper::open(*means_.store, std::move(bundle));
    };
    CO_TRY(keeper_, co_await env::run_on(means_.env.workers, std::move(open)));
  }
  while (true) {
    auto look = [this] { return description_->next(); };
    CO_TRY(const auto needed, co_await env::run_on(means_.env.workers, std::move(look)));
    if (!needed) break;
    CO_TRY_VOID(co_await bring_stream(*needed));
  }
  bundle_ = description_->bundle();
  if (means_.admit) CO_TRY_VOID(co_await means_.admit(bundle_->layout.stream_bytes()));
  co_return Result<>{};
}

env::Task<> Download::bring_stream(const Description::Needed& needed) {
  const auto& table = *needed.table;
  MemorySink sink(table);
  auto look = [this, &table, &sink] {
    for (std::size_t i = 0; keeper_ && i < table.size(); ++i) {
      const auto kept = keeper_->description(table, i);
      if (kept) sink.put(i, kept->view());
    }
  };
  auto looking = [&look] {
    look();
    return Result<>{};
  };
  CO_TRY_VOID(co_await env::run_on(means_.env.workers, std::move(looking)));
  CO_TRY_VOID(co_await fetch(table, sink, needed.stream));
  auto take = [this, &table, &sink]() -> Result<std::vector<Buffer>> {
    std::vector<Buffer> stripes;
    for (std::size_t i = 0; i < table.size(); ++i) {
      auto plain = sink.stripe(i);
      if (!plain) return fail(ErrorCode::unavailable, "a stripe of the description is lacking");
      if (keeper_) TRY_VOID(keeper_->keep_description(table, i, plain->view()));
      stripes.push_back(std::move(*plain));
    }
    if (keeper_) TRY_VOID(keeper_->commit());
    return stripes;
  };
  CO_TRY(auto stripes, co_await env::run_on(means_.env.workers, std::move(take)));
  description_->put(std::move(stripes));
  co_return Result<>{};
}

env::Task<> Download::fetch(const content::StripeTable& table, StripeSink& sink,
                            std::uint32_t stream) {
  FetchOptions options;
  options.root = root_;
  options.stream = stream;
  options.in_order = request_.order.in_order || stream != 0;
  if (stream == 0) options.ranks = ranks_;
  options.start = means_.env.random.next_u64() >> 1U;
  stream_ = stream;
  fetch_ = std::make_unique<StreamFetch>(means_.env, means_.executor, table, sink, means_.budget,
                                         *this, options);
  const auto first = stream == 0 ? Picker::At_first::none : Picker::At_first::all;
  const bool again = stream == 0 && std::exchange(content_begun_, true);
  for (auto& [number, peer] : peers_) {
    fetch_->add_session(peer.session, first);
    if (stream != 0) continue;
    for (const auto& map : peer.maps) fetch_->on_have(*peer.session, map);
    // What they said went to the fetch before, or was too much to be remembered.
    if (again || peer.maps.size() >= kEarlyMaps) peer.session->ask_map(root_);
    peer.maps.clear();
  }
  auto outcome = co_await fetch_->run();
  co_return outcome;
}

env::Task<store::Materialized> Download::bring_files() {
  phase_ = Phase::checking;
  CO_TRY_VOID(co_await rank_stripes());
  store::IncomingBundle bundle{bundle_, description_->tables(), description_->block(),
                               *request_.link.key};
  store::IncomingOptions options{request_.target, keeps_record(), request_.recheck};
  store::Watch watch;
  auto* const store = keeps_record() ? means_.store : nullptr;
  CO_TRY(incoming_, co_await store::Incoming::open(store, means_.env, std::move(bundle),
                                                   std::move(options), std::move(watch)));
  const bool stopped = co_await env::cancelled();
  if (stopped) co_return fail(ErrorCode::cancelled, "");
  if (means_.offer) means_.offer(root_, incoming_->holding());
  phase_ = Phase::fetching;
  if (keeps_record()) syncing_.spawn(keep_synced());
  IncomingSink sink(*incoming_);
  sink_ = &sink;
  while (!incoming_->complete()) {
    const auto fetched = co_await fetch(bundle_->layout, sink, 0);
    if (fetched) continue;
    sink_ = nullptr;
    co_return fail(fetched.error());
  }
  sink_ = nullptr;
  phase_ = Phase::finishing;
  co_await stop_syncing();
  auto incoming = incoming_;
  co_return co_await means_.finishing.finish(std::move(incoming));
}

env::Task<store::Materialized> Download::bring_pieces() {
  phase_ = Phase::checking;
  KeeperSink sink(*means_.store, *keeper_, bundle_->layout, *request_.pieces);
  auto look = [&sink] { return sink.look(); };
  CO_TRY_VOID(co_await env::run_on(means_.env.workers, std::move(look)));
  phase_ = Phase::fetching;
  syncing_.spawn(keep_synced());
  sink_ = &sink;
  const auto fetched = co_await fetch(bundle_->layout, sink, 0);
  sink_ = nullptr;
  if (!fetched) co_return fail(fetched.error());
  phase_ = Phase::finishing;
  co_await stop_syncing();
  auto finish = [this] { return keeper_->finish(*bundle_); };
  CO_TRY(const auto row, co_await env::run_on(means_.env.workers, std::move(finish)));
  store::Materialized report;
  report.bytes = kept_bytes_;
  report.files = row.files;
  co_return report;
}

// Not at every piece, because a sync makes the disk wait; not too late, because a power cut loses
// what was not synced.
asio::awaitable<void> Download::keep_synced() {
  auto last = means_.env.clock.now();
  while (true) {
    const auto slept = co_await means_.env.clock.sleep(kLookAtUnsynced);
    if (!slept) co_return;
    const auto now = means_.env.clock.now();
    const bool due = unsynced_ >= kSyncBytes || (unsynced_ > 0 && now - last >= kSyncEvery);
    if (!due) continue;
    last = now;
    unsynced_ = 0;
    auto sync = [this]() -> Result<> { return incoming_ ? incoming_->sync() : keeper_->commit(); };
    const auto synced = co_await env::run_on(means_.env.workers, std::move(sync));
    if (!synced) means_.env.log.warning("download", "not noted: " + synced.error().context);
  }
}

// Finishing must be alone with what is there.
asio::awaitable<void> Download::stop_syncing() {
  syncing_.cancel();
  co_await syncing_.join();
}

// ---- peers --------------------------------------------------------------------------------------

void Download::add_peers(const std::vector<transfer::PeerAddress>& peers) {
  for (const auto& peer : peers) contacts_.add(peer);
}

env::Task<std::vector<std::uint8_t>> Download::ranks_of(
    env::Workers& workers, std::shared_ptr<const content::Bundle> bundle,
    content::FileOrder order) {
  if (!bundle || !bundle->manifest) co_return std::vector<std::uint8_t>{};
  auto rank = [&bundle, &order] {
    return content::stripe_ranks(*bundle->manifest, bundle->layout, order);
  };
  co_return co_await env::run_on(workers, std::move(rank));
}

env::Task<> Download::rank_stripes() {
  std::optional<content::FileOrder> ranked;
  // It can be changed meanwhile.
  while (ranked != request_.order) {
    ranked = request_.order;
    CO_TRY(auto ranks, co_await ranks_of(means_.env.workers, bundle_, *ranked));
    if (ranked == request_.order) ranks_ = std::move(ranks);
  }
  co_return Result<>{};
}

void Download::set_order(content::FileOrder order, std::vector<std::uint8_t> ranks) {
  request_.order = std::move(order);
  ranks_ = std::move(ranks);
  if (fetch_ && stream_ == 0) fetch_->set_order(request_.order.in_order, ranks_);
}

void Download::add_addresses(std::vector<std::string> addresses) {
  if (ending_) return;
  OnFound found = [this](const std::vector<transfer::PeerAddress>& peers) { add_peers(peers); };
  tasks_.spawn(means_.source.watch(root_, std::move(addresses), std::move(found)));
}

void Download::on_session(const SessionPtr& session) {
  if (ending_ || session->closing() || session->subscribed(root_)) return;
  session->subscribe(root_, *this);
  peers_[session->number()].session = session;
  if (!block_) ask_for_block();
  session->ask_map(root_);
  if (fetch_) {
    fetch_->add_session(session, stream_ == 0 ? Picker::At_first::none : Picker::At_first::all);
  }
}

// One peer is enough, two are safer, and all of them would be waste.
void Download::ask_for_block() {
  auto asked = static_cast<std::size_t>(std::ranges::count_if(
      peers_, [](const auto& entry) { return entry.second.asked_for_block.has_value(); }));
  for (auto& [number, peer] : peers_) {
    if (asked >= kBlocksAsked) return;
    if (peer.asked_for_block) continue;
    ++asked;
    ask_for_block(peer);
  }
}

void Download::ask_for_block(Peer& peer) {
  peer.asked_for_block = means_.env.clock.now();
  peer.session->ask_block(root_);
}

// One more at a time: who was not asked yet, then who was asked longest ago.
asio::awaitable<void> Download::keep_asking() {
  while (!block_) {
    const auto slept = co_await means_.env.clock.sleep(kAskAgain);
    if (!slept || block_ || ending_) co_return;
    const auto next = std::ranges::min_element(
        peers_, {}, [](const auto& entry) { return entry.second.asked_for_block; });
    if (next == peers_.end()) continue;
    auto& peer = next->second;
    const auto now = means_.env.clock.now();
    if (!peer.asked_for_block || now - *peer.asked_for_block >= kAskSameAgain) ask_for_block(peer);
  }
}

void Download::on_block(transfer::Session& session, Bytes block) {
  if (block_) return;
  if (content::root_of(block) != root_) {
    means_.pool.blame(session.peer());
    return;
  }
  block_ = std::move(block);
  have_block_.set();
}

void Download::on_have(transfer::Session& session, const transfer::HaveMap& map) {
  const bool any = std::ranges::any_of(map.runs, [](const auto& run) { return run.pieces != 0; });
  if (any && means_.holder_seen) means_.holder_seen(root_, session.peer());
  if (fetch_ && stream_ == 0) return fetch_->on_have(session, map);
  // Who has some of the content has all of the description, even if it did not a while ago.
  if (fetch_ && any) fetch_->on_whole(session);
  const auto found = peers_.find(session.number());
  if (found != peers_.end() && found->second.maps.size() < kEarlyMaps) {
    found->second.maps.push_back(map);
  }
}

void Download::on_peers(transfer::Session& session, const transfer::Peers& peers) {
  for (const auto& peer : peers.peers) {
    if (transfer::may_exchange(peer.endpoint.address, session.remote().address)) {
      contacts_.add(peer);
    }
  }
}

void Download::on_bytes(transfer::Session& session, std::size_t bytes) {
  received_bytes_ += bytes;
  rate_.add(bytes, means_.env.clock.now());
  const auto found = peers_.find(session.number());
  if (found != peers_.end()) found->second.received += bytes;
}

void Download::on_chunk(transfer::Session& session, const transfer::PieceName& name, Buffer bytes) {
  if (fetch_ && name.stream == stream_) fetch_->on_chunk(session, name, std::move(bytes));
}

void Download::on_missing(transfer::Session& session, const transfer::PieceName& first,
                          std::uint64_t pieces) {
  if (pieces != 0 && fetch_ && first.stream == stream_) {
    fetch_->on_missing(session, static_cast<std::size_t>(first.stripe), pieces);
  }
}

void Download::on_closed(transfer::Session& session) {
  const auto found = peers_.find(session.number());
  if (found == peers_.end()) return;
  const auto keep = found->second.session;
  peers_.erase(found);
  if (fetch_) fetch_->remove_session(session);
  contacts_.lost(session.peer());
}

void Download::on_piece(std::size_t stripe, int piece, std::size_t bytes) {
  if (stream_ != 0) return;
  if (const auto found = false_.find(stripe); found != false_.end()) {
    found->second &= ~store::piece_bit(piece);
    if (found->second == 0) false_.erase(found);
  }
  unsynced_ += bytes;
  kept_bytes_ += bytes;
  if (means_.arrived) means_.arrived(root_, stripe);
}

void Download::on_false_chunk(const NodeId& peer, std::size_t stripe, int piece) {
  if (stream_ == 0) false_[stripe] |= store::piece_bit(piece);
  means_.env.log.info("download",
                      "peer " + peer.brief() + " sent a chunk that is not what was asked for");
  means_.pool.blame(peer);
}

}  // namespace cairn::download
