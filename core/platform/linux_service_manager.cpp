#include <charconv>
#include <chrono>
#include <cstddef>
#include <cstring>
#include <ctime>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

#include "platform/posix_descriptor.h"
#include "platform/service_manager.h"

namespace cairn::platform {
namespace {

constexpr timeval kSendWithin{.tv_sec = 1, .tv_usec = 0};

std::optional<std::uint64_t> number_in(const std::optional<std::string>& text) {
  if (!text) return std::nullopt;
  std::uint64_t number = 0;
  const auto* end = text->data() + text->size();
  const auto read = std::from_chars(text->data(), end, number);
  if (read.ec != std::errc() || read.ptr != end) return std::nullopt;
  return number;
}

std::optional<env::Duration> watched_every(const EnvironmentLookup& environment) {
  const auto whole = number_in(environment("WATCHDOG_USEC"));
  // As long as a century is no watch, and could not be counted in nanoseconds.
  if (!whole || *whole == 0 || *whole > 3'000'000'000'000'000ULL) return std::nullopt;
  if (const auto pid = environment("WATCHDOG_PID"); pid && *pid != std::to_string(getpid())) {
    return std::nullopt;
  }
  return std::chrono::microseconds(*whole) / 2;
}

// systemd names the device and inode of the stream, because a child may have another one.
bool leads_to_journal(const std::optional<std::string>& stream) {
  struct stat status{};
  if (!stream || fstat(STDERR_FILENO, &status) != 0) return false;
  return *stream == std::to_string(status.st_dev) + ":" + std::to_string(status.st_ino);
}

// One line, so that it is not taken for more than one message.
std::string line_of(std::string_view text) {
  std::string line(text);
  for (char& c : line) {
    if (c == '\n') c = ' ';
  }
  return line;
}

}  // namespace

ServiceManager::ServiceManager(const EnvironmentLookup& environment)
    : socket_(environment("NOTIFY_SOCKET").value_or("")),
      stderr_is_journal_(leads_to_journal(environment("JOURNAL_STREAM"))) {
  const bool is_name = socket_.size() > 1 && (socket_[0] == '/' || socket_[0] == '@');
  if (!is_name || socket_.size() >= sizeof(sockaddr_un::sun_path)) socket_.clear();
  if (!socket_.empty()) alive_every_ = watched_every(environment);
}

void ServiceManager::ready(std::string_view status) const {
  send("READY=1\nSTATUS=" + line_of(status));
}

void ServiceManager::reloading() const {
  timespec now{};
  clock_gettime(CLOCK_MONOTONIC, &now);
  const auto micros = static_cast<std::int64_t>(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000;
  send("RELOADING=1\nMONOTONIC_USEC=" + std::to_string(micros));
}

void ServiceManager::stopping() const {
  send("STOPPING=1\nSTATUS=stopping");
}

void ServiceManager::status(std::string_view text) const {
  send("STATUS=" + line_of(text));
}

void ServiceManager::alive() const {
  send("WATCHDOG=1");
}

void ServiceManager::send(const std::string& message) const {
  if (socket_.empty()) return;
  const Descriptor descriptor(socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0));
  if (!descriptor) return;
  setsockopt(descriptor.get(), SOL_SOCKET, SO_SNDTIMEO, &kSendWithin, sizeof kSendWithin);
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  std::memcpy(address.sun_path, socket_.data(), socket_.size());
  // A name without a file begins with a zero byte, and ends with the address.
  if (socket_[0] == '@') address.sun_path[0] = '\0';
  const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + socket_.size());
  retry_interrupted([&] {
    return sendto(descriptor.get(), message.data(), message.size(), MSG_NOSIGNAL,
                  reinterpret_cast<const sockaddr*>(&address), size);
  });
}

}  // namespace cairn::platform
