#include "transfer/session.h"

#include <algorithm>
#include <atomic>
#include <utility>

#include "base/limits.h"

namespace cairn::transfer {

namespace asio = env::asio;

namespace {

constexpr env::Duration kGoodbyeWithin = std::chrono::seconds(2);

template <class... Cases>
struct CasesOf : Cases... {
  using Cases::operator()...;
};

std::unexpected<Error> nonsense(std::string_view what) {
  return fail(ErrorCode::invalid, std::string(what));
}

std::uint64_t next_number() {
  static std::atomic<std::uint64_t> last = 0;
  return ++last;
}

}  // namespace

Session::Session(env::Env env, const asio::any_io_executor& executor,
                 std::unique_ptr<env::PeerStream> stream, RequestHandler& handler,
                 SessionOptions options)
    : number_(next_number()),
      env_(env),
      options_(std::move(options)),
      handler_(handler),
      channel_(std::move(stream), executor),
      tasks_(executor),
      opened_(env.clock.now()),
      last_heard_(opened_),
      last_used_(opened_),
      said_(opened_),
      moved_(opened_) {
  channel_.on_drained([this] {
    if (!closing_) handler_.on_drained(*this);
  });
}

Session::~Session() = default;

std::optional<env::Endpoint> Session::serves_at() const {
  if (serve_port_ == 0) return std::nullopt;
  return env::Endpoint{remote().address, serve_port_};
}

SessionTraffic Session::traffic() const {
  return {channel_.sent_bytes(), channel_.received_bytes(), channel_.received_payload_bytes(),
          sent_chunks_, received_chunks_};
}

// ---- the life of it -----------------------------------------------------------------------------

asio::awaitable<Error> Session::run() {
  if (!why_) {
    send_ping();
    tasks_.spawn(read_task());
    tasks_.spawn(keep_alive());
  }
  co_await tasks_.join();
  closing_ = true;
  // Whoever keeps this object does not keep the peer waiting.
  const auto closed = co_await channel_.close();
  static_cast<void>(closed);
  const auto receivers = std::exchange(receivers_, {});
  requests_.clear();
  inbound_.reset();
  for (const auto& [root, receiver] : receivers) receiver->on_closed(*this);
  handler_.on_closed(*this);
  co_return why_.value_or(Error{ErrorCode::cancelled, "the connection was closed"});
}

void Session::ended(Error why) {
  if (!why_) why_ = std::move(why);
  closing_ = true;
  tasks_.cancel();
}

void Session::abort() {
  ended({ErrorCode::cancelled, "this node closed the connection"});
}

asio::awaitable<void> Session::end_soon() {
  const auto slept = co_await env_.clock.sleep(kGoodbyeWithin);
  if (slept) tasks_.cancel();
}

void Session::close(Reason reason, std::string text) {
  if (closing_) return;
  closing_ = true;
  text.resize(std::min(text.size(), kReasonBytesMax));
  // Who is sent away gets nothing more, and leaves its memory to others.
  const bool sent_away = reason == Reason::protocol || reason == Reason::distrusted;
  if (sent_away) channel_.drop_payloads();
  channel_.send(Goodbye{reason, std::move(text)});
  channel_.end_after_queue();
  tasks_.spawn(end_soon());
}

asio::awaitable<void> Session::write_task() {
  auto written = co_await channel_.write_queue();
  if (written) {
    const auto closed = co_await channel_.close();
    static_cast<void>(closed);
    ended({ErrorCode::cancelled, "this node closed the connection"});
  } else {
    ended(written.error());
  }
}

asio::awaitable<void> Session::read_task() {
  auto outcome = co_await receive_all();
  if (outcome) co_return;
  const auto code = outcome.error().code;
  if (code == ErrorCode::invalid || code == ErrorCode::limit) {
    env_.log.debug("transfer", peer().brief() + ": " + outcome.error().context);
    if (!why_) why_ = outcome.error();
    close(Reason::protocol, outcome.error().context);
  } else if (!closing_) {
    ended(outcome.error());
  }
}

env::Task<> Session::receive_all() {
  while (true) {
    CO_TRY(auto frame, co_await channel_.receive());
    last_heard_ = env_.clock.now();
    if (closing_) {
      CO_TRY_VOID(co_await channel_.skip_payload(frame.payload_bytes));
      continue;
    }
    CO_TRY_VOID(co_await handle(std::move(frame)));
  }
}

asio::awaitable<void> Session::keep_alive() {
  while (true) {
    const auto slept = co_await env_.clock.sleep(options_.ping_after / 2);
    if (!slept) co_return;
    const auto alive = look_whether_alive();
    if (alive) continue;
    ended(alive.error());
    co_return;
  }
}

Result<> Session::look_whether_alive() {
  const auto now = env_.clock.now();
  const auto sent = channel_.sent_bytes();
  if (sent != moved_bytes_) said_ = now;
  if (sent != moved_bytes_ || channel_.queued_bytes() == 0) moved_ = now;
  moved_bytes_ = sent;
  // A part of a chunk takes minutes over a very slow line.
  const auto received = channel_.received_bytes();
  if (std::exchange(heard_bytes_, received) != received) last_heard_ = now;
  if (channel_.overflown() || now - moved_ >= options_.unread_at_most) {
    return fail(ErrorCode::limit, "the peer does not read what it asked for");
  }
  // Who is held up by our own limits is not silent, and must hear that we are not either.
  const auto silent = now - last_heard_;
  if (silent >= options_.silent_at_most && !at_gate_) {
    return fail(ErrorCode::unavailable, "the peer fell silent");
  }
  const bool pinged = pinged_ && now - *pinged_ < options_.ping_after;
  // Who sends us much over a slow line gets its own pings to us too late to hear an answer in time.
  const bool mute = now - said_ >= options_.ping_after;
  if ((silent >= options_.ping_after || mute) && !closing_ && !pinged) send_ping();
  return {};
}

void Session::send_ping() {
  pinged_ = env_.clock.now();
  channel_.send(Ping{static_cast<std::uint64_t>(pinged_->time_since_epoch().count())});
}

// ---- what comes in ------------------------------------------------------------------------------

env::Task<> Session::handle(Channel::Frame frame) {
  if (const auto* chunk = std::get_if<Chunk>(&frame.message)) {
    co_return co_await take_chunk(*chunk, frame.payload_bytes);
  }
  if (const auto* block = std::get_if<Block>(&frame.message)) {
    co_return co_await take_block(*block, frame.payload_bytes);
  }
  if (std::holds_alternative<Unknown>(frame.message)) {
    co_return co_await channel_.skip_payload(frame.payload_bytes);
  }
  if (frame.payload_bytes != 0) co_return nonsense("a payload came with a message that has none");
  co_return dispatch(frame.message);
}

Result<> Session::dispatch(const Message& message) {
  const auto now = env_.clock.now();
  return std::visit(
      CasesOf{
          [&](const Ping& ping) -> Result<> {
            channel_.send(Pong{ping.nonce});
            return {};
          },
          [&](const Pong& pong) -> Result<> {
            const bool answers = pinged_ && pong.nonce == static_cast<std::uint64_t>(
                                                              pinged_->time_since_epoch().count());
            if (answers)
              round_trip_ = std::min(round_trip_.value_or(now - *pinged_), now - *pinged_);
            return {};
          },
          [&](const Interest& interest) -> Result<> {
            last_used_ = now;
            if (interests_.size() >= kSubscriptionsMax && !interests_.contains(interest.root)) {
              return nonsense("interest in too many bundles");
            }
            interests_.insert(interest.root);
            handler_.on_interest(*this, interest.root);
            return {};
          },
          [&](const Disinterest& disinterest) -> Result<> {
            last_used_ = now;
            interests_.erase(disinterest.root);
            handler_.on_disinterest(*this, disinterest.root);
            return {};
          },
          [&](const HaveMap& map) -> Result<> {
            if (auto* receiver = receiver_of(map.root)) receiver->on_have(*this, map);
            return {};
          },
          [&](const Peers& peers) -> Result<> {
            if (auto* receiver = receiver_of(peers.root)) receiver->on_peers(*this, peers);
            return {};
          },
          [&](const GetBlock& get) -> Result<> {
            last_used_ = now;
            handler_.on_get_block(*this, get);
            return {};
          },
          [&](const GetChunks& get) -> Result<> {
            last_used_ = now;
            handler_.on_get_chunks(*this, get);
            return {};
          },
          [&](const Cancel& cancel) -> Result<> {
            handler_.on_cancel(*this, cancel);
            return {};
          },
          [&](const Missing& missing) -> Result<> { return take_missing(missing); },
          [&](const DialBack& dial) -> Result<> {
            last_used_ = now;
            if (options_.dial_backs != nullptr) options_.dial_backs->on_dial_back(*this, dial);
            return {};
          },
          [&](const DialedBack& dialed) -> Result<> {
            if (options_.dial_backs != nullptr) options_.dial_backs->on_dialed_back(*this, dialed);
            return {};
          },
          [&](const Goodbye& goodbye) -> Result<> { return fail(error_of(goodbye)); },
          [&](const Hello&) -> Result<> { return nonsense("a second hello"); },
          [&](const auto&) -> Result<> { return {}; },
      },
      message);
}

Receiver* Session::receiver_of(const Root& root) {
  const auto found = receivers_.find(root);
  return found == receivers_.end() ? nullptr : found->second;
}

Result<> Session::take_missing(const Missing& missing) {
  const auto found = requests_.find(missing.request);
  if (found == requests_.end()) return {};
  auto& request = found->second;
  const auto pieces = missing.pieces == 0 ? request.pieces : missing.pieces & request.pieces;
  const Request told = request;
  request.pieces &= ~pieces;
  if (request.pieces == 0) requests_.erase(found);
  if (pieces == 0 && !told.block) return {};
  if (auto* receiver = receiver_of(told.root)) {
    receiver->on_missing(*this, {told.stream, told.stripe, 0}, pieces);
  }
  return {};
}

env::Task<> Session::take_block(const Block& block, std::size_t payload_bytes) {
  const auto found = requests_.find(block.request);
  const bool wanted = found != requests_.end() && found->second.block;
  if (!wanted) co_return co_await channel_.skip_payload(payload_bytes);
  if (payload_bytes == 0 || payload_bytes > limits::kRootBlockBytes) {
    co_return nonsense("a root block of an impossible length");
  }
  const auto root = found->second.root;
  requests_.erase(found);
  Bytes bytes(payload_bytes);
  const MutableBytes into(bytes);
  CO_TRY_VOID(co_await channel_.read_payload(into));
  if (auto* receiver = receiver_of(root)) receiver->on_block(*this, std::move(bytes));
  co_return Result<>{};
}

// What was cancelled may still be on its way; it is passed over. What was never asked for is an
// error.
env::Task<> Session::take_chunk(const Chunk& chunk, std::size_t payload_bytes) {
  if (payload_bytes == 0 || payload_bytes > chunk.total - chunk.offset) {
    co_return nonsense("a chunk of another length than it says");
  }
  if (chunk.request > last_request_) co_return nonsense("a chunk that nobody asked for");
  const auto found = requests_.find(chunk.request);
  const auto bit = 1ULL << chunk.piece;
  if (found == requests_.end() || (found->second.pieces & bit) == 0) {
    inbound_.reset();
    co_return co_await channel_.skip_payload(payload_bytes);
  }
  CO_TRY_VOID(begin_chunk(found->second, chunk));
  CO_TRY_VOID(co_await pass_gate(payload_bytes));
  if (!inbound_) co_return co_await channel_.skip_payload(payload_bytes);
  const auto into = inbound_->bytes.span().subspan(inbound_->filled, payload_bytes);
  CO_TRY_VOID(co_await channel_.read_payload(into));
  inbound_->filled += payload_bytes;
  last_used_ = env_.clock.now();
  const auto request = requests_.find(chunk.request);
  const bool wanted = request != requests_.end() && (request->second.pieces & bit) != 0;
  if (wanted) {
    auto* receiver = receiver_of(request->second.root);
    if (receiver != nullptr) receiver->on_bytes(*this, payload_bytes);
  }
  if (inbound_ && inbound_->filled == inbound_->bytes.size()) finish_chunk();
  co_return Result<>{};
}

env::Task<> Session::pass_gate(std::size_t bytes) {
  if (options_.gate == nullptr) co_return Result<>{};
  at_gate_ = true;
  const auto address = remote().address;
  const auto passed = co_await options_.gate->pass(bytes, address, own_rate_);
  at_gate_ = false;
  last_heard_ = env_.clock.now();
  co_return passed;
}

Result<> Session::begin_chunk(const Request& request, const Chunk& chunk) {
  if (chunk.total != request.chunk_bytes) return nonsense("a chunk of another length than asked");
  if (chunk.offset == 0) {
    inbound_.emplace(Inbound{chunk.request, static_cast<int>(chunk.piece), Buffer(chunk.total), 0});
    return {};
  }
  const bool continues = inbound_ && inbound_->request == chunk.request &&
                         inbound_->piece == static_cast<int>(chunk.piece) &&
                         inbound_->filled == chunk.offset;
  if (!continues) return nonsense("the bytes of a chunk are out of order");
  return {};
}

void Session::finish_chunk() {
  auto inbound = std::move(*inbound_);
  inbound_.reset();
  const auto found = requests_.find(inbound.request);
  const auto bit = 1ULL << static_cast<unsigned>(inbound.piece);
  if (found == requests_.end() || (found->second.pieces & bit) == 0) return;
  const Request request = found->second;
  found->second.pieces &= ~bit;
  if (found->second.pieces == 0) requests_.erase(found);
  ++received_chunks_;
  if (auto* receiver = receiver_of(request.root)) {
    receiver->on_chunk(*this, {request.stream, request.stripe, inbound.piece},
                       std::move(inbound.bytes));
  }
}

// ---- what we ask --------------------------------------------------------------------------------

std::uint32_t Session::next_request() {
  last_used_ = env_.clock.now();
  return ++last_request_;
}

void Session::subscribe(const Root& root, Receiver& receiver) {
  receivers_[root] = &receiver;
  last_used_ = env_.clock.now();
}

void Session::unsubscribe(const Root& root) {
  if (receivers_.erase(root) == 0) return;
  for (const auto& [number, request] : requests_) {
    if (request.root == root) channel_.send(Cancel{number, request.pieces});
  }
  std::erase_if(requests_, [&](const auto& entry) { return entry.second.root == root; });
  channel_.send(Disinterest{root});
  last_used_ = env_.clock.now();
}

void Session::ask_map(const Root& root) {
  channel_.send(Interest{root});
}

void Session::ask_block(const Root& root) {
  const auto number = next_request();
  requests_.emplace(number, Request{root, 0, 0, 0, 0, true});
  channel_.send(GetBlock{number, root});
}

void Session::ask_chunks(const Ask& ask) {
  const auto number = next_request();
  requests_.emplace(number,
                    Request{ask.root, ask.stream, ask.stripe, ask.pieces, ask.chunk_bytes, false});
  channel_.send(GetChunks{number, ask.root, ask.stream, ask.stripe, ask.pieces});
}

bool Session::brings(const Root& root, const PieceName& piece) const {
  if (!inbound_ || inbound_->piece != piece.piece) return false;
  const auto found = requests_.find(inbound_->request);
  return found != requests_.end() && found->second.root == root &&
         found->second.stream == piece.stream && found->second.stripe == piece.stripe;
}

void Session::cancel(const Root& root, const PieceName& piece) {
  const auto bit = 1ULL << static_cast<unsigned>(piece.piece);
  for (auto at = requests_.begin(); at != requests_.end(); ++at) {
    auto& request = at->second;
    const bool meant = request.root == root && request.stream == piece.stream &&
                       request.stripe == piece.stripe && (request.pieces & bit) != 0;
    if (!meant) continue;
    channel_.send(Cancel{at->first, bit});
    request.pieces &= ~bit;
    if (request.pieces == 0) requests_.erase(at);
    return;
  }
}

// ---- what we answer -----------------------------------------------------------------------------

void Session::send(const Message& message) {
  channel_.send(message);
}

void Session::send_chunk(const Chunk& chunk, Channel::Payload payload) {
  if (chunk.offset == 0) ++sent_chunks_;
  channel_.send(chunk, std::move(payload));
}

void Session::send_block(std::uint32_t request, std::shared_ptr<const Buffer> block) {
  const auto bytes = block->size();
  channel_.send(Block{request}, {std::move(block), 0, bytes});
}

}  // namespace cairn::transfer
