#include "store/world.h"

#include <algorithm>

#include "base/check.h"

namespace cairn::sim {
namespace {

const env::Path kHome = "/home/u";
const env::Path kData = "/home/u/.cairn";
constexpr std::size_t kSources = 4;
constexpr std::uint64_t kSteps = 8;

Outcome failed(const std::string& what, const Error& error) {
  return what + ": " + error.text();
}

}  // namespace

World::World(std::uint64_t seed, Crashes& crashes)
    : crashes_(crashes),
      random_(seed),
      clock_(context_),
      node_random_(random_.fork()),
      workers_(context_, 2, random_.next_u64()),
      files_(std::make_unique<test::SimFiles>(
          clock_, test::SimFiles::Options{.seed = random_.next_u64()})) {}

Outcome World::run() {
  make_folder("/home");
  make_folder(kHome);
  make_sources();
  files_->sync_all();
  if (auto failure = start()) return failure;
  const auto steps = random_.between(2, kSteps);
  for (std::uint64_t i = 0; i < steps; ++i) {
    if (auto failure = step()) return "step " + std::to_string(i) + ": " + *failure;
    if (auto failure = check_all()) return "after step " + std::to_string(i) + ": " + *failure;
  }
  return std::nullopt;
}

std::uint64_t World::some_size() {
  switch (random_.below(8)) {
    case 0:
      return 0;
    case 1:
      return random_.between(1, 100);
    case 2:
      return random_.between(32'000, 33'000);  // around what the root block takes
    case 3:
      return random_.chance(1, 3) ? random_.between(4'100'000, 9'000'000) : 70'000;
    default:
      return random_.between(1000, 200'000);
  }
}

void World::make_folder(const env::Path& path) {
  CHECK(files_->make_directory(path).has_value());
}

void World::make_file(const env::Path& path, std::uint64_t size) {
  auto file = files_->open(path, env::Open::create_new);
  CHECK(file.has_value());
  // Repeating content, so that stripes and chunks are shared between files now and then.
  auto content = random_.bytes(static_cast<std::size_t>(std::min<std::uint64_t>(size, 50'000)));
  const auto period = content.size();
  while (period > 0 && content.size() < size) content.push_back(content[content.size() % period]);
  if (size > 0) CHECK((*file)->write_at(0, content).has_value());
}

// So many names that the bundle's description needs streams of its own.
void World::make_many_files(const env::Path& folder) {
  for (int i = 0; i < 450; ++i) make_file(folder / (std::string(100, 'n') + std::to_string(i)), 1);
}

void World::make_sources() {
  for (std::size_t i = 0; i < kSources; ++i) {
    const auto path = kHome / ("source" + std::to_string(i));
    if (random_.chance(1, 2)) {
      make_file(path, some_size());
    } else {
      make_folder(path);
      make_folder(path / "empty");
      make_folder(path / "sub");
      CHECK(files_->make_link("../anywhere", path / "link").has_value());
      const auto files = random_.below(6);
      for (std::uint64_t f = 0; f < files; ++f) {
        const auto folder = random_.chance(1, 2) ? path : path / "sub";
        make_file(folder / ("file " + std::to_string(f)), some_size());
      }
      if (random_.chance(1, 6)) make_many_files(path / "sub");
      CHECK(files_->set_mode(path / "sub", 0750).has_value());
    }
    sources_.push_back({path, read_tree(*files_, path)});
  }
}

Outcome World::start() {
  env::Env env{clock_, node_random_, *files_, workers_, log_};
  node::LocalNodeOptions options{.data_folder = kData, .holder = "simulation"};
  options.tuning = {.pack_bytes_max = 300'000,
                    .commit_copied_bytes = random_.between(1, 4'000'000),
                    .commit_placed_bytes = random_.between(1, 4'000'000),
                    .compaction_step_bytes = 50'000};
  auto node = node::LocalNode::open(env, std::move(options));
  if (!node) return failed("the node does not start", node.error());
  node_ = std::move(*node);
  return std::nullopt;
}

void World::crash() {
  node_.reset();
  files_->crash(random_.next_u64());
}

template <class T>
Result<T> World::with_crash(const char* kind, env::Task<T> task) {
  auto& usual = mutations_.try_emplace(kind, 40).first->second;
  const bool during = !random_.chance(1, 6);
  test::FaultPlan plan;
  if (during) plan.crash_at(random_.between(1, usual));
  files_->set_faults(std::move(plan));
  auto outcome = clock_.run(std::move(task));
  CHECK(outcome.has_value());
  if (files_->crashed()) {
    ++crashes_[kind];
  } else {
    usual = std::max<std::uint64_t>(files_->mutations(), 4);
  }
  crash();
  return std::move(*outcome);
}

template <class T>
Result<T> World::without_crash(env::Task<T> task) {
  files_->set_faults({});
  auto outcome = clock_.run(std::move(task));
  CHECK(outcome.has_value());
  return std::move(*outcome);
}

Outcome World::step() {
  switch (random_.below(7)) {
    case 0:
    case 1:
    case 2:
      return step_share();
    case 3:
      return step_get();
    case 4:
      return step_remove();
    default:
      return step_repair();
  }
}

node::ShareRequest World::request_for(std::size_t source, bool copy, const content::Code& code) {
  return {.path = sources_[source].path, .code = code, .copy = copy};
}

Outcome World::step_share() {
  constexpr content::Code kCodes[] = {{8, 4}, {2, 1}, {1, 2}, {3, 1}};
  const auto source = static_cast<std::size_t>(random_.below(sources_.size()));
  const bool copy = random_.chance(1, 2);
  const auto code = kCodes[random_.below(std::size(kCodes))];
  const auto acknowledged = with_crash("share", node_->share(request_for(source, copy, code), {}));
  if (auto failure = start()) return failure;
  if (acknowledged) {
    auto& kept = kept_[acknowledged->link.root];
    kept = {acknowledged->link, source, kept.copied || copy};
  }
  // What was interrupted is finished by doing it again; what was finished gives the same link.
  const auto again = without_crash(node_->share(request_for(source, copy, code), {}));
  if (!again) return failed("sharing again", again.error());
  if (acknowledged && acknowledged->link != again->link) return "the same share has another link";
  auto& kept = kept_[again->link.root];
  kept = {again->link, source, kept.copied || copy};
  return std::nullopt;
}

Outcome World::step_get() {
  if (kept_.empty()) return std::nullopt;
  const auto& kept =
      std::next(kept_.begin(), static_cast<std::ptrdiff_t>(random_.below(kept_.size())))->second;
  const auto output = kHome / ("out" + std::to_string(outputs_++));
  const node::GetRequest request{kept.link, output, {}, false};
  const auto& source = sources_[kept.source];
  const auto top = output / source.path.filename();
  const auto done = with_crash("get", node_->get(request, {}));
  const auto found = read_tree(*files_, top);
  if (auto wrong = done ? difference(source.tree, found) : impostor(source.tree, found)) {
    return (done ? "a finished get: " : "an interrupted get: ") + *wrong;
  }
  if (auto failure = start()) return failure;
  const auto again = without_crash(node_->get(request, {}));
  if (!again) return failed("getting again", again.error());
  if (auto wrong = difference(source.tree, read_tree(*files_, top))) return "get: " + *wrong;
  return std::nullopt;
}

Outcome World::step_remove() {
  if (kept_.empty()) return std::nullopt;
  const auto chosen =
      std::next(kept_.begin(), static_cast<std::ptrdiff_t>(random_.below(kept_.size())));
  const auto link = chosen->second.link;
  static_cast<void>(with_crash("remove", node_->remove(link, {})));
  kept_.erase(chosen);
  if (auto failure = start()) return failure;
  const auto again = without_crash(node_->remove(link, {}));
  if (!again && again.error().code != ErrorCode::not_found)
    return failed("removing again", again.error());
  const auto gone = without_crash(node_->get({link, kHome / "gone", {}, false}, {}));
  if (gone) return "a removed bundle can still be got";
  return std::nullopt;
}

// Damages up to as many chunks as every code here survives in each stripe, and repairs with a crash
// on the way.
Outcome World::step_repair() {
  const auto source = static_cast<std::size_t>(random_.below(sources_.size()));
  const auto copied = without_crash(node_->share(request_for(source, true, {}), {}));
  if (!copied) return failed("sharing a copy", copied.error());
  kept_[copied->link.root] = {copied->link, source, true};
  const auto chunks = packed_chunks(*files_, kData / "packs");
  if (chunks.empty()) return std::nullopt;
  int least_parity = 4;
  for (const auto& [root, kept] : kept_) {
    const auto details = without_crash(node_->inspect(kept.link));
    if (!details) return failed("inspect", details.error());
    least_parity = std::min(least_parity, details->summary.code.parity);
  }
  const auto count = random_.between(1, static_cast<std::uint64_t>(least_parity));
  for (std::uint64_t i = 0; i < count; ++i) {
    const auto& chunk = chunks[random_.below(chunks.size())];
    files_->damage({chunk.pack, chunk.offset, chunk.bytes, random_.between(1, 3)});
  }
  static_cast<void>(with_crash("verify", node_->verify({std::nullopt, true}, {})));
  if (auto failure = start()) return failure;
  const auto repaired = without_crash(node_->verify({std::nullopt, true}, {}));
  if (!repaired) return failed("repairing again", repaired.error());
  for (const auto& damage : repaired->damage) {
    if (damage.fate != node::Fate::lost) continue;
    return "lost to damage that can be repaired: '" + damage.name + "', " + damage.part +
           ", stripe " + std::to_string(damage.stripe) + ", piece " + std::to_string(damage.piece) +
           ": " + damage.where + " " + damage.problem + " (" + std::to_string(repaired->damaged) +
           " damaged after " + std::to_string(count) + " flips)";
  }
  return std::nullopt;
}

Outcome World::check_sources() {
  for (const auto& source : sources_) {
    if (auto wrong = difference(source.tree, read_tree(*files_, source.path))) {
      return "the user's " + source.path.string() + ": " + *wrong;
    }
  }
  return std::nullopt;
}

Outcome World::check_get(const Kept& kept) {
  const auto output = kHome / ("check" + std::to_string(outputs_++));
  const auto got = without_crash(node_->get({kept.link, output, {}, false}, {}));
  if (!got) return failed("get of '" + kept.link.name + "'", got.error());
  const auto& source = sources_[kept.source];
  if (auto wrong = difference(source.tree, read_tree(*files_, output / source.path.filename()))) {
    return "what was shared and what came back: " + *wrong;
  }
  return std::nullopt;
}

// Disk space that no one knows of is lost for good.
Outcome World::check_packs() {
  const auto status = without_crash(node_->status());
  if (!status) return failed("status", status.error());
  const auto listed = files_->list(kData / "packs");
  if (!listed) return failed("packs", listed.error());
  if (listed->size() != status->pack_files) {
    return std::to_string(listed->size()) + " pack files are there, " +
           std::to_string(status->pack_files) + " are known";
  }
  std::uint64_t bytes = 0;
  for (const auto& pack : *listed) bytes += files_->info(kData / "packs" / pack.name)->size;
  if (bytes != status->pack_bytes) return "packs are longer than what was committed to them";
  return std::nullopt;
}

Outcome World::check_all() {
  if (auto wrong = check_packs()) return wrong;
  if (auto wrong = check_sources()) return wrong;
  const auto listed = without_crash(node_->list());
  if (!listed) return failed("list", listed.error());
  if (listed->size() != kept_.size()) {
    return std::to_string(listed->size()) + " bundles are listed, " + std::to_string(kept_.size()) +
           " were acknowledged";
  }
  const auto verified = without_crash(node_->verify({}, {}));
  if (!verified) return failed("verify", verified.error());
  if (verified->damaged > 0) {
    return "verify finds damage where there is none: " + verified->damage.front().problem;
  }
  for (const auto& [root, kept] : kept_) {
    if (auto wrong = check_get(kept)) return wrong;
  }
  return std::nullopt;
}

}  // namespace cairn::sim
