#include "platform/upnp.h"

#include <array>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>

#include <miniupnpc/miniupnpc.h>
#include <miniupnpc/upnpcommands.h>
#include <miniupnpc/upnperrors.h>

#include "platform/blocking_call.h"

namespace cairn::platform {

namespace asio = boost::asio;

namespace {

constexpr int kDiscoverMs = 2000;
constexpr unsigned char kHops = 2;
constexpr const char* kDescription = "Cairn";

// Errors that routers answer with.
constexpr int kNotAuthorized = 606;
constexpr int kNoSuchEntry = 714;
constexpr int kConflict = 718;
constexpr int kOnlyPermanent = 725;
constexpr int kNoRoom = 728;
constexpr int kConflictOfMechanisms = 729;

const char* name_of(env::Transport transport) {
  return transport == env::Transport::tcp ? "TCP" : "UDP";
}

// "192.168.1.1" of "http://192.168.1.1:5000/rootDesc.xml".
std::string_view host_of(std::string_view url) {
  const auto scheme = url.find("://");
  if (scheme == std::string_view::npos) return {};
  url.remove_prefix(scheme + 3);
  return url.substr(0, url.find_first_of(":/"));
}

using DeviceList = std::unique_ptr<UPNPDev, decltype(&freeUPNPDevlist)>;

// A router as it described itself.
struct Device {
  env::Gateway gateway;
  UPNPUrls urls{};
  IGDdatas data{};

  Device() = default;
  Device(const Device&) = delete;
  Device& operator=(const Device&) = delete;
  ~Device() { FreeUPNPUrls(&urls); }

  [[nodiscard]] const char* control() const { return urls.controlURL; }
  [[nodiscard]] const char* service() const { return data.first.servicetype; }

  // How the router answers, and the machine that it says has the external port.
  [[nodiscard]] std::pair<int, std::string> client_of(const env::PortMapping& mapping) const {
    const auto port = std::to_string(mapping.external.port);
    std::array<char, 64> client{};
    std::array<char, 16> internal_port{};
    std::array<char, 128> description{};
    std::array<char, 16> enabled{};
    std::array<char, 32> lease{};
    const int outcome = UPNP_GetSpecificPortMappingEntry(
        control(), service(), port.c_str(), name_of(mapping.transport), nullptr, client.data(),
        internal_port.data(), description.data(), enabled.data(), lease.data());
    return {outcome, client.data()};
  }
  // Nothing where the router does not tell.
  [[nodiscard]] std::optional<asio::ip::address> external() const {
    std::array<char, 64> text{};
    if (UPNP_GetExternalIPAddress(control(), service(), text.data()) != 0) return std::nullopt;
    boost::system::error_code not_one;
    auto address = asio::ip::make_address_v4(text.data(), not_one);
    if (not_one) return std::nullopt;
    return address;
  }
};

}  // namespace

// One call at a time, each on a thread of its own.
class Upnp::Talk {
 public:
  Result<env::RouterSign> look(const env::Gateway& gateway,
                               const std::vector<env::PortMapping>& held);
  Result<env::PortMapping> map(const env::Gateway& gateway, const env::PortWish& wish);
  Result<> unmap(const env::Gateway& gateway, const env::PortMapping& mapping);

 private:
  Result<Device*> device(const env::Gateway& gateway);
  // The error of a call; forgets the device where it does not answer any more.
  Error failed(int outcome);

  std::mutex mutex_;
  std::unique_ptr<Device> device_;
};

Upnp::Upnp() : talk_(std::make_shared<Talk>()) {}
Upnp::~Upnp() = default;

Result<Device*> Upnp::Talk::device(const env::Gateway& gateway) {
  if (device_ && device_->gateway == gateway) return device_.get();
  device_.reset();
  const auto local = gateway.local.to_string();
  const auto router = gateway.router.to_string();
  int error = 0;
  const DeviceList list(
      upnpDiscover(kDiscoverMs, local.c_str(), nullptr, UPNP_LOCAL_PORT_ANY, 0, kHops, &error),
      &freeUPNPDevlist);
  bool answered = false;
  for (const auto* found = list.get(); found != nullptr; found = found->pNext) {
    if (host_of(found->descURL) != router) continue;
    answered = true;
    auto device = std::make_unique<Device>();
    device->gateway = gateway;
    std::array<char, 64> lan{};
    const int known = UPNP_GetIGDFromUrl(found->descURL, &device->urls, &device->data, lan.data(),
                                         static_cast<int>(lan.size()));
    if (known != 1 || device->data.first.servicetype[0] == '\0') continue;
    device_ = std::move(device);
    return device_.get();
  }
  if (answered) return fail(ErrorCode::unsupported, "the router cannot open ports");
  return fail(ErrorCode::unavailable, "nobody answers");
}

Error Upnp::Talk::failed(int outcome) {
  if (outcome < 0) {
    device_.reset();
    return {ErrorCode::unavailable, "the router does not answer any more"};
  }
  const char* known = strupnperror(outcome);
  const auto text = "the router answered with error " + std::to_string(outcome) +
                    (known == nullptr ? std::string() : " (" + std::string(known) + ")");
  if (outcome == kNotAuthorized) return {ErrorCode::permission, text};
  if (outcome == kConflict || outcome == kConflictOfMechanisms) return {ErrorCode::exists, text};
  if (outcome == kNoRoom) return {ErrorCode::limit, text};
  return {ErrorCode::io, text};
}

Result<env::RouterSign> Upnp::Talk::look(const env::Gateway& gateway,
                                         const std::vector<env::PortMapping>& held) {
  const std::lock_guard lock(mutex_);
  TRY(auto* const device, this->device(gateway));
  env::RouterSign sign;
  const auto own = gateway.local.to_string();
  for (const auto& mapping : held) {
    const auto [outcome, client] = device->client_of(mapping);
    // Whatever else the router answers with is no sign that the entry is gone.
    if (outcome < 0) return fail(failed(outcome));
    const bool other = outcome == 0 && client != own;
    if (outcome == kNoSuchEntry || other) sign.has_all = false;
  }
  sign.external = device->external();
  return sign;
}

Result<env::PortMapping> Upnp::Talk::map(const env::Gateway& gateway, const env::PortWish& wish) {
  const std::lock_guard lock(mutex_);
  TRY(auto* const device, this->device(gateway));
  const auto own = gateway.local.to_string();
  const auto external_port = std::to_string(wish.external_port);
  const auto internal_port = std::to_string(wish.internal_port);
  auto lifetime = wish.lifetime;
  const auto add = [&] {
    return UPNP_AddPortMapping(device->control(), device->service(), external_port.c_str(),
                               internal_port.c_str(), own.c_str(), kDescription,
                               name_of(wish.transport), nullptr,
                               std::to_string(lifetime.count()).c_str());
  };
  int outcome = add();
  if (outcome == kOnlyPermanent) {
    lifetime = std::chrono::seconds(0);
    outcome = add();
  }
  if (outcome != 0) return fail(failed(outcome));
  env::PortMapping mapping;
  mapping.transport = wish.transport;
  mapping.internal_port = wish.internal_port;
  mapping.external = {device->external().value_or(asio::ip::address_v4::any()), wish.external_port};
  mapping.lifetime = lifetime;
  return mapping;
}

Result<> Upnp::Talk::unmap(const env::Gateway& gateway, const env::PortMapping& mapping) {
  const std::lock_guard lock(mutex_);
  TRY(auto* const device, this->device(gateway));
  // A request that nobody waited for may have been refused, because another machine has the port.
  const auto [found, client] = device->client_of(mapping);
  if (found == 0 && client != gateway.local.to_string()) return {};
  const auto port = std::to_string(mapping.external.port);
  const int outcome = UPNP_DeletePortMapping(device->control(), device->service(), port.c_str(),
                                             name_of(mapping.transport), nullptr);
  if (outcome != 0 && outcome != kNoSuchEntry) return fail(failed(outcome));
  return {};
}

env::Task<env::RouterSign> Upnp::look(env::Gateway gateway, std::vector<env::PortMapping> held) {
  std::function<Result<env::RouterSign>()> ask = [talk = talk_, gateway, held] {
    return talk->look(gateway, held);
  };
  auto asked = run_apart<env::RouterSign>(std::move(ask));
  co_return co_await std::move(asked);
}

env::Task<env::PortMapping> Upnp::map(env::Gateway gateway, env::PortWish wish) {
  std::function<Result<env::PortMapping>()> ask = [talk = talk_, gateway, wish] {
    return talk->map(gateway, wish);
  };
  auto asked = run_apart<env::PortMapping>(std::move(ask));
  co_return co_await std::move(asked);
}

env::Task<> Upnp::unmap(env::Gateway gateway, env::PortMapping mapping) {
  std::function<Result<>()> ask = [talk = talk_, gateway, mapping] {
    return talk->unmap(gateway, mapping);
  };
  auto asked = run_apart<void>(std::move(ask));
  co_return co_await std::move(asked);
}

}  // namespace cairn::platform
