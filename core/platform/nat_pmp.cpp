#include "platform/nat_pmp.h"

#include <chrono>
#include <thread>

#include <natpmp.h>

#include "platform/blocking_call.h"

namespace cairn::platform {

namespace asio = boost::asio;
using Clock = std::chrono::steady_clock;

namespace {

// The library asks again after 0.25 s, and then after twice as long each time.
constexpr auto kAnswerWithin = std::chrono::milliseconds(3750);
constexpr auto kPoll = std::chrono::milliseconds(10);

asio::ip::address_v4 address_of(const in_addr& address) {
  return asio::ip::address_v4(ntohl(address.s_addr));
}

Error error_of(int failed) {
  switch (failed) {
    case NATPMP_ERR_CANNOTGETGATEWAY:
      return {ErrorCode::not_found, "this machine has no gateway for IPv4"};
    case NATPMP_TRYAGAIN:
    case NATPMP_ERR_NOGATEWAYSUPPORT:
    case NATPMP_ERR_CONNECTERR:
    case NATPMP_ERR_SENDERR:
      return {ErrorCode::unavailable, "nobody answers"};
    case NATPMP_ERR_UNSUPPORTEDVERSION:
    case NATPMP_ERR_UNSUPPORTEDOPCODE:
      return {ErrorCode::unsupported, "the router does not speak it"};
    case NATPMP_ERR_NOTAUTHORIZED:
      return {ErrorCode::permission, "the router does not allow it"};
    case NATPMP_ERR_NETWORKFAILURE:
      return {ErrorCode::unavailable, "the router has no connection itself"};
    case NATPMP_ERR_OUTOFRESOURCES:
      return {ErrorCode::limit, "the router has no more room for mappings"};
    default:
      return {ErrorCode::io, "libnatpmp failed with " + std::to_string(failed)};
  }
}

// One conversation with a router.
class Session {
 public:
  // Without an address, with the gateway of this machine.
  static Result<std::unique_ptr<Session>> open(const asio::ip::address& router) {
    auto session = std::unique_ptr<Session>(new Session);
    const bool forced = !router.is_unspecified();
    const auto address = forced ? htonl(router.to_v4().to_uint()) : 0;
    const int failed = initnatpmp(&session->state_, forced ? 1 : 0, address);
    if (failed != 0) return fail(error_of(failed));
    session->open_ = true;
    return session;
  }
  ~Session() {
    if (open_) closenatpmp(&state_);
  }
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  Result<env::Gateway> gateway() const {
    sockaddr_in own{};
    socklen_t size = sizeof own;
    if (getsockname(state_.s, reinterpret_cast<sockaddr*>(&own), &size) != 0) {
      return fail(ErrorCode::io, "the address towards the gateway is not known");
    }
    in_addr router{};
    router.s_addr = state_.gateway;
    return env::Gateway{address_of(router), address_of(own.sin_addr)};
  }

  Result<natpmpresp_t> ask_address() {
    if (const int sent = sendpublicaddressrequest(&state_); sent < 0) return fail(error_of(sent));
    return answer(NATPMP_RESPTYPE_PUBLICADDRESS);
  }

  Result<natpmpresp_t> ask_mapping(env::Transport transport, std::uint16_t internal_port,
                                   std::uint16_t external_port, std::uint32_t lifetime_s) {
    const bool tcp = transport == env::Transport::tcp;
    const int sent =
        sendnewportmappingrequest(&state_, tcp ? NATPMP_PROTOCOL_TCP : NATPMP_PROTOCOL_UDP,
                                  internal_port, external_port, lifetime_s);
    if (sent < 0) return fail(error_of(sent));
    return answer(tcp ? NATPMP_RESPTYPE_TCPPORTMAPPING : NATPMP_RESPTYPE_UDPPORTMAPPING);
  }

 private:
  Session() = default;

  // The socket does not block. Looking often spares select(), which cannot hold the descriptors of
  // a busy program.
  Result<natpmpresp_t> answer(std::uint16_t type) {
    natpmpresp_t response{};
    const auto end = Clock::now() + kAnswerWithin;
    int outcome = NATPMP_TRYAGAIN;
    while (outcome == NATPMP_TRYAGAIN && Clock::now() < end) {
      outcome = readnatpmpresponseorretry(&state_, &response);
      if (outcome == NATPMP_TRYAGAIN) std::this_thread::sleep_for(kPoll);
    }
    if (outcome != 0) return fail(error_of(outcome));
    if (response.type != type)
      return fail(ErrorCode::corrupt, "the router answered another question");
    return response;
  }

  natpmp_t state_{};
  bool open_ = false;
};

Result<env::PortMapping> map_now(const env::Gateway& gateway, const env::PortWish& wish) {
  TRY(const auto session, Session::open(gateway.router));
  TRY(const auto address, session->ask_address());
  TRY(const auto granted,
      session->ask_mapping(wish.transport, wish.internal_port, wish.external_port,
                           static_cast<std::uint32_t>(wish.lifetime.count())));
  const auto& ports = granted.pnu.newportmapping;
  if (ports.privateport != wish.internal_port) {
    return fail(ErrorCode::corrupt, "the router answered for another port");
  }
  if (ports.lifetime == 0) return fail(ErrorCode::corrupt, "granted for no time");
  env::PortMapping mapping;
  mapping.transport = wish.transport;
  mapping.internal_port = ports.privateport;
  mapping.external = {address_of(address.pnu.publicaddress.addr), ports.mappedpublicport};
  mapping.lifetime = std::chrono::seconds(ports.lifetime);
  return mapping;
}

}  // namespace

env::Task<env::Gateway> SystemGateways::find() {
  auto ask = []() -> Result<env::Gateway> {
    TRY(const auto session, Session::open({}));
    return session->gateway();
  };
  co_return co_await env::run_on(workers_, std::move(ask));
}

env::Task<env::RouterSign> NatPmp::look(env::Gateway gateway,
                                        std::vector<env::PortMapping> /*held*/) {
  std::function<Result<env::RouterSign>()> ask = [gateway]() -> Result<env::RouterSign> {
    TRY(const auto session, Session::open(gateway.router));
    TRY(const auto address, session->ask_address());
    env::RouterSign sign;
    sign.external = address_of(address.pnu.publicaddress.addr);
    sign.epoch_s = address.epoch;
    return sign;
  };
  auto asked = run_apart<env::RouterSign>(std::move(ask));
  co_return co_await std::move(asked);
}

env::Task<env::PortMapping> NatPmp::map(env::Gateway gateway, env::PortWish wish) {
  std::function<Result<env::PortMapping>()> ask = [gateway, wish] {
    return map_now(gateway, wish);
  };
  auto asked = run_apart<env::PortMapping>(std::move(ask));
  co_return co_await std::move(asked);
}

env::Task<> NatPmp::unmap(env::Gateway gateway, env::PortMapping mapping) {
  std::function<Result<>()> ask = [gateway, mapping]() -> Result<> {
    TRY(const auto session, Session::open(gateway.router));
    TRY_VOID(session->ask_mapping(mapping.transport, mapping.internal_port, 0, 0));
    return {};
  };
  auto asked = run_apart<void>(std::move(ask));
  co_return co_await std::move(asked);
}

}  // namespace cairn::platform
