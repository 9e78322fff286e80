#include "store/arrival_world.h"

#include <algorithm>
#include <bit>

namespace cairn::sim {
namespace {

const env::Path kSource = "/src/f";
const env::Path kOut = "/home/out";
const env::Path kData = "/home/.cairn";

Outcome failed(const std::string& what, const Error& error) {
  return what + ": " + error.text();
}

std::string text(const std::pair<std::size_t, int>& piece) {
  return "piece " + std::to_string(piece.second) + " of stripe " + std::to_string(piece.first);
}

}  // namespace

ArrivalWorld::ArrivalWorld(std::uint64_t seed, Happened& happened)
    : happened_(happened), random_(seed), machine_(random_.next_u64()) {
  options_.target.output = kOut;
}

void ArrivalWorld::make_source() {
  CHECK(env::make_directories(machine_.files(), kSource / "sub").has_value());
  const auto files = random_.between(1, 6);
  for (std::uint64_t i = 0; i < files; ++i) {
    const auto folder = random_.chance(1, 3) ? kSource / "sub" : kSource;
    std::uint64_t size = random_.between(1, 150'000);
    if (random_.chance(1, 6)) size = 0;
    if (random_.chance(1, 6)) size = random_.between(4'100'000, 9'000'000);
    // Repeating content now and then, so that pieces are alike.
    const auto period = random_.chance(1, 3) ? std::min<std::uint64_t>(size, 64) : size;
    auto bytes = random_.bytes(static_cast<std::size_t>(period));
    while (bytes.size() < size) bytes.push_back(bytes[bytes.size() % period]);
    machine_.write(folder / ("file" + std::to_string(i)), bytes);
  }
  if (random_.chance(1, 2)) {
    CHECK(machine_.files().make_directory(kSource / "empty").has_value());
    CHECK(machine_.files().make_link("../anywhere", kSource / "link").has_value());
  }
  CHECK(machine_.files().set_mode(kSource / "sub", 0750).has_value());
  tree_ = read_tree(machine_.files(), kSource);
}

void ArrivalWorld::choose() {
  options_.keep_record = !random_.chance(1, 5);
  chosen_ = tree_;
  if (random_.chance(1, 2)) return;
  std::set<std::string> wanted;
  for (const auto& [path, item] : tree_) {
    if (item.kind == 'f' && random_.chance(1, 2)) wanted.insert(path);
  }
  if (wanted.empty()) return;
  std::erase_if(chosen_, [&](const auto& entry) {
    const auto& [path, item] = entry;
    const auto lies_above = [&path](const std::string& file) {
      return file.starts_with(path + "/");
    };
    return !wanted.contains(path) && (item.kind != 'd' || !std::ranges::any_of(wanted, lies_above));
  });
  for (const auto& path : wanted) {
    const auto name = path.substr(path.rfind('/') + 1);
    options_.target.patterns.push_back(name);
  }
}

Outcome ArrivalWorld::publish() {
  constexpr content::Code kCodes[] = {{1, 0}, {1, 2}, {4, 2}, {3, 0}, {8, 4}, {32, 32}};
  if (auto opened = machine_.open("/other/.cairn"); !opened) {
    return failed("the other machine", opened.error());
  }
  source_ = test::publish(machine_, kSource, kCodes[random_.below(std::size(kCodes))]);
  machine_.close();
  return std::nullopt;
}

Outcome ArrivalWorld::open() {
  if (auto opened = machine_.open(kData); !opened) return failed("the library", opened.error());
  const auto kept = test::keep_description(machine_.store(), *source_);
  if (!kept) return failed("the description", kept.error());
  auto opened = machine_.run(
      store::Incoming::open(&machine_.store(), machine_.env(), source_->bundle, options_, {}));
  if (!opened) return failed("opening", opened.error());
  incoming_ = std::move(*opened);
  return std::nullopt;
}

ArrivalWorld::Pieces ArrivalWorld::missing() const {
  Pieces pieces;
  for (std::size_t i = 0; i < source_->table(0).size(); ++i) {
    for (auto left = incoming_->wanted(i) & ~incoming_->present(i); left != 0; left &= left - 1) {
      pieces.emplace(i, std::countr_zero(left));
    }
  }
  return pieces;
}

ArrivalWorld::Pieces ArrivalWorld::present() const {
  Pieces pieces;
  for (std::size_t i = 0; i < source_->table(0).size(); ++i) {
    for (auto left = incoming_->wanted(i) & incoming_->present(i); left != 0; left &= left - 1) {
      pieces.emplace(i, std::countr_zero(left));
    }
  }
  return pieces;
}

Outcome ArrivalWorld::bring(const PieceName& piece) {
  const auto written = test::bring(*incoming_, *source_, piece.first, piece.second);
  if (written) {
    written_.insert(piece);
  } else if (!machine_.files().crashed()) {
    return failed("writing " + text(piece), written.error());
  }
  return std::nullopt;
}

Outcome ArrivalWorld::step() {
  const auto lacking = missing();
  if (random_.chance(1, 6)) {
    const auto before = present();
    const auto synced = incoming_->sync();
    if (synced) synced_.insert(before.begin(), before.end());
    if (!synced && !machine_.files().crashed()) return failed("syncing", synced.error());
    return std::nullopt;
  }
  if (random_.chance(1, 8)) return check_offers();
  const auto chosen = random_.below(lacking.size());
  return bring(*std::next(lacking.begin(), static_cast<std::ptrdiff_t>(chosen)));
}

Outcome ArrivalWorld::download() {
  while (!incoming_->complete() && !machine_.files().crashed()) {
    if (auto wrong = step()) return wrong;
    if (random_.chance(1, 40)) break;
  }
  return std::nullopt;
}

// Nothing but what was verified is given, and all that is present is.
Outcome ArrivalWorld::check_offers() {
  for (std::size_t i = 0; i < source_->table(0).size(); ++i) {
    const auto offered = incoming_->present(i);
    const auto given = incoming_->read(i, store::first_pieces(source_->code.data));
    if (machine_.files().crashed()) return std::nullopt;
    if (!given) return failed("reading", given.error());
    for (const auto& piece : *given) {
      const auto& expected = source_->pieces[0][i][static_cast<std::size_t>(piece.index)];
      if (!std::ranges::equal(piece.bytes.view(), expected)) return "other bytes are given";
    }
    // An end that was interrupted may have removed the bytes that were not chosen already.
    const bool has_all = !ending_ || options_.target.patterns.empty();
    if (has_all && given->size() != static_cast<std::size_t>(std::popcount(offered))) {
      return "stripe " + std::to_string(i) + ": not all that is present is given";
    }
  }
  return std::nullopt;
}

Outcome ArrivalWorld::check_present(const Pieces& expected, const char* why) {
  const auto here = present();
  // Without a record, an end that was interrupted leaves nothing to check some pieces by.
  const bool in_doubt = ending_ && !options_.keep_record && !options_.target.patterns.empty();
  for (const auto& piece : expected) {
    if (!here.contains(piece) && in_doubt) continue;
    if (!here.contains(piece)) return text(piece) + " is lost, which " + why;
    ++happened_.kept;
  }
  if (auto wrong = impostor(tree_, read_tree(machine_.files(), kOut / "f"))) return wrong;
  return check_offers();
}

void ArrivalWorld::kill() {
  ++happened_.kills;
  incoming_.reset();
  machine_.close();
}

void ArrivalWorld::crash() {
  ++happened_.crashes;
  incoming_.reset();
  machine_.close();
  machine_.files().crash(random_.next_u64());
  written_ = synced_;
}

Outcome ArrivalWorld::check_end() {
  if (auto wrong = difference(chosen_, read_tree(machine_.files(), kOut / "f"))) return wrong;
  const auto listed = machine_.files().list(kOut);
  // A lock that a power cut leaves behind harms nobody.
  const auto is_lock = [](const auto& entry) { return entry.name.extension() == ".lock"; };
  if (!listed || std::ranges::count_if(*listed, std::not_fn(is_lock)) != 1) {
    return "something is left beside the place";
  }
  if (auto opened = machine_.open(kData); !opened) return failed("the library", opened.error());
  const auto row = machine_.library().find(source_->bundle.bundle->root);
  if (!row) return failed("the library", row.error());
  if (!options_.keep_record) return row->has_value() ? Outcome("a record was kept") : Outcome();
  if (!*row) return "the bundle is not in the library";
  const auto holding = store::open_holding(machine_.store(), **row);
  if (!holding) return failed("the holding", holding.error());
  if (!(*holding)->whole() && !(*row)->partial) return "what is whole is not given whole";
  for (std::size_t stream = 0; stream < (*holding)->streams(); ++stream) {
    for (std::size_t i = 0; i < (*holding)->stripes(stream); ++i) {
      const auto offered = (*holding)->pieces(stream, i);
      const auto given = (*holding)->read(stream, i, ~store::PieceMask{0});
      if (!given) return failed("reading what was kept", given.error());
      if (given->size() != static_cast<std::size_t>(std::popcount(offered))) {
        return "not all that is offered is given";
      }
      for (const auto& piece : *given) {
        const auto& expected = source_->pieces[stream][i][static_cast<std::size_t>(piece.index)];
        if (!std::ranges::equal(piece.bytes.view(), expected)) return "other bytes are given";
      }
    }
  }
  return std::nullopt;
}

Outcome ArrivalWorld::finish() {
  ending_ = true;
  const auto finished = incoming_->finish();
  if (!finished) {
    return machine_.files().crashed() ? Outcome() : failed("the end", finished.error());
  }
  ++happened_.finished;
  incoming_.reset();
  // Whatever comes after: the end was durable.
  machine_.close();
  machine_.files().crash(random_.next_u64());
  return check_end();
}

Outcome ArrivalWorld::run() {
  make_source();
  choose();
  if (auto wrong = publish()) return wrong;
  machine_.files().sync_all();
  for (int life = 0;; ++life) {
    test::FaultPlan plan;
    // The last lives come to an end.
    if (life < 6 && random_.chance(2, 3)) plan.crash_at(random_.between(1, usual_mutations_));
    machine_.files().set_faults(std::move(plan));
    const auto opened = open();
    if (opened && !machine_.files().crashed()) return opened;
    if (!opened) {
      if (auto wrong = check_present(written_, "was written")) return wrong;
      if (auto wrong = download()) return wrong;
    }
    const bool whole = !opened && !machine_.files().crashed() && incoming_->complete();
    if (whole) {
      if (auto wrong = finish()) return "at the end: " + *wrong;
      if (!incoming_) return std::nullopt;
    }
    usual_mutations_ = std::max<std::uint64_t>(machine_.files().mutations(), 10);
    if (machine_.files().crashed()) {
      crash();
    } else {
      kill();
    }
  }
}

}  // namespace cairn::sim
