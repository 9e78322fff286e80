// How fast one stream between two peers is: TlsNetwork on the loopback, a thread at each end.
//
//   bench_tls [--gib N] [--hash] [--apart]
//
// --hash has the receiver compute the SHA-256 of messages of 1 MiB, two at a time, on a thread of
// its own, as a download does. --apart keeps each end on a processor of its own.
#include <atomic>
#include <condition_variable>
#include <cstdio>
#include <mutex>
#include <optional>
#include <string_view>
#include <thread>

#include <fmt/format.h>
#include <pthread.h>
#include <sys/resource.h>

#include "crypto/sha256_batch.h"
#include "env/task_group.h"
#include "platform/system_clock.h"
#include "platform/tls_network.h"

using namespace cairn;
namespace asio = env::asio;

namespace {

constexpr std::size_t kMessageBytes = std::size_t{1} << 20U;
constexpr std::size_t kHeaderBytes = 64;
constexpr std::size_t kMessagesInHandMax = 16;

struct Options {
  std::uint64_t gib = 4;
  bool hash = false;
  bool apart = false;
};

// Whole messages on their way from the receiver to whoever hashes them, and their buffers back.
class Belt {
 public:
  Buffer empty_one() {
    std::unique_lock lock(mutex_);
    if (made_ < kMessagesInHandMax) {
      ++made_;
      return Buffer(kMessageBytes);
    }
    changed_.wait(lock, [this] { return !free_.empty(); });
    auto buffer = std::move(free_.back());
    free_.pop_back();
    return buffer;
  }
  void put(Buffer buffer) {
    const std::lock_guard lock(mutex_);
    full_.push_back(std::move(buffer));
    changed_.notify_all();
  }
  void end() {
    const std::lock_guard lock(mutex_);
    ended_ = true;
    changed_.notify_all();
  }
  // Two messages; none at the end.
  std::vector<Buffer> two() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return full_.size() >= 2 || ended_; });
    std::vector<Buffer> taken;
    while (!full_.empty() && taken.size() < 2) {
      taken.push_back(std::move(full_.back()));
      full_.pop_back();
    }
    return taken;
  }
  void give_back(Buffer buffer) {
    const std::lock_guard lock(mutex_);
    free_.push_back(std::move(buffer));
    changed_.notify_all();
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<Buffer> full_;
  std::vector<Buffer> free_;
  std::size_t made_ = 0;
  bool ended_ = false;
};

double cpu_seconds(const rusage& usage) {
  const auto of = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
  };
  return of(usage.ru_utime) + of(usage.ru_stime);
}

double thread_cpu() {
  rusage usage{};
  getrusage(RUSAGE_THREAD, &usage);
  return cpu_seconds(usage);
}

void keep_on(unsigned processor) {
  cpu_set_t set;
  CPU_ZERO(&set);
  CPU_SET(processor % std::thread::hardware_concurrency(), &set);
  pthread_setaffinity_np(pthread_self(), sizeof(set), &set);
}

void hash_all(Belt& belt) {
  while (true) {
    auto messages = belt.two();
    if (messages.empty()) return;
    std::vector<const std::uint8_t*> parts;
    for (const auto& message : messages) parts.push_back(message.data());
    crypto::Sha256Batch batch(parts.size());
    batch.update(parts, kMessageBytes);
    (void)batch.finish();
    for (auto& message : messages) belt.give_back(std::move(message));
  }
}

struct Side {
  asio::io_context context;
  platform::SystemClock clock;
  std::unique_ptr<Log> log = make_stderr_log(LogLevel::info);
  crypto::Identity identity = crypto::Identity::generate().value();
  platform::TlsNetwork network{context.get_executor(), clock, *log, identity};
  env::TaskGroup tasks{context.get_executor()};
  double cpu = 0;
};

asio::awaitable<void> send_all(Side& side, env::Endpoint to, std::uint64_t messages) {
  auto connected = co_await side.network.connect(to, nullptr, std::chrono::seconds(5));
  const auto stream = std::move(connected).value();
  const Bytes header(kHeaderBytes, 1);
  const Bytes payload(kMessageBytes, 2);
  const std::array<ByteView, 2> pieces = {header, payload};
  const auto began = thread_cpu();
  for (std::uint64_t i = 0; i < messages; ++i) {
    const auto sent = co_await stream->write(pieces);
    if (!sent) fmt::print("{}\n", sent.error().text());
  }
  (void)co_await stream->close();
  side.cpu = thread_cpu() - began;
  // The far end closes when it has everything.
  Bytes last(1);
  (void)co_await stream->read_some(last);
}

env::Task<> read_exactly(env::PeerStream& stream, MutableBytes out) {
  while (!out.empty()) {
    CO_TRY(const auto got, co_await stream.read_some(out));
    if (got == 0) co_return fail(ErrorCode::unavailable, "the end");
    out = out.subspan(got);
  }
  co_return Result<>{};
}

asio::awaitable<void> receive_all(Side& side, env::PeerListener& listener, Belt* belt) {
  auto accepted = co_await listener.accept();
  const auto stream = std::move(accepted).value();
  Bytes header(kHeaderBytes);
  std::uint64_t messages = 0;
  auto buffer = Buffer(kMessageBytes);
  const auto began_cpu = thread_cpu();
  const auto began = side.clock.now();
  while (true) {
    const auto head = co_await read_exactly(*stream, header);
    if (!head) break;
    if (belt != nullptr) buffer = belt->empty_one();
    const auto body = co_await read_exactly(*stream, buffer.span());
    if (!body) break;
    if (belt != nullptr) belt->put(std::move(buffer));
    ++messages;
  }
  const std::chrono::duration<double> took = side.clock.now() - began;
  side.cpu = thread_cpu() - began_cpu;
  const auto bytes = static_cast<double>(messages * kMessageBytes);
  fmt::print("{:.2f} GB in {:.2f} s: {:.2f} GB/s", bytes / 1e9, took.count(),
             bytes / 1e9 / took.count());
}

void run(const Options& options) {
  Side sender;
  Side receiver;
  Belt belt;
  const env::Endpoint any{asio::ip::make_address("127.0.0.1"), 0};
  const auto listener = receiver.network.listen(any).value();
  const auto messages = options.gib * (std::uint64_t{1} << 30U) / kMessageBytes;
  receiver.tasks.spawn(receive_all(receiver, *listener, options.hash ? &belt : nullptr));
  sender.tasks.spawn(send_all(sender, listener->local(), messages));
  std::jthread hasher;
  if (options.hash) hasher = std::jthread([&] { hash_all(belt); });
  std::jthread sending([&] {
    if (options.apart) keep_on(0);
    sender.context.run();
  });
  if (options.apart) keep_on(1);
  while (receiver.tasks.size() > 0) receiver.context.run_one();
  belt.end();
  sending.join();
  const auto gigabytes = static_cast<double>(messages * kMessageBytes) / 1e9;
  fmt::print("; GB per second of processor time: {:.2f} sent, {:.2f} received\n",
             gigabytes / sender.cpu, gigabytes / receiver.cpu);
}

}  // namespace

int main(int count, char** arguments) {
  Options options;
  for (int i = 1; i < count; ++i) {
    const std::string_view argument = arguments[i];
    if (argument == "--hash") options.hash = true;
    if (argument == "--apart") options.apart = true;
    if (argument == "--gib" && i + 1 < count) options.gib = std::stoull(arguments[++i]);
  }
  run(options);
}
