#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <map>
#include <string>

#include <unistd.h>

#include "platform/system_files.h"
#include "support/sim_files.h"
#include "support/test_registry.h"
#include "support/virtual_clock.h"

using namespace cairn;
using env::Open;
using test::SeededRandom;

namespace {

constexpr int kOperations = 400;

template <class T>
std::string code_or(const Result<T>& result, const std::string& otherwise) {
  return result ? otherwise : std::string(to_string(result.error().code));
}

// Performs operations on some Files below a folder and tells each outcome as text. Everything it
// does follows from the seed, so that two of them can be compared step by step.
class Driver {
 public:
  Driver(env::Files& files, env::Path base, std::uint64_t seed)
      : files_(files), base_(std::move(base)), random_(seed) {}

  std::string step() {
    switch (random_.below(18)) {
      case 0:
      case 1:
      case 2:
        return open();
      case 3:
      case 4:
        return write();
      case 5:
        return read();
      case 6:
        return truncate();
      case 7:
        return close();
      case 8:
        return info();
      case 9:
        return list();
      case 10:
        return make_directory();
      case 11:
        return remove();
      case 12:
      case 13:
        return rename();
      case 14:
        return link();
      case 15:
        return times_and_modes();
      case 16:
        return sync();
      default:
        return lock();
    }
  }

  // Every name below the folder with what is there.
  std::string whole_tree() { return tree(base_); }

 private:
  env::Path draw_path() {
    static const char* const kNames[] = {"a", "b", "c", "d.part", "..", "."};
    env::Path path = base_;
    const auto depth = random_.between(1, 3);
    int below = 0;
    for (std::uint64_t i = 0; i < depth; ++i) {
      // Never above the base, where the two differ.
      path /= kNames[random_.below(below > 0 ? 6 : 4)];
      if (path.filename() == "..") {
        --below;
        if (!random_.chance(1, 2)) continue;
        path /= "a";
      }
      if (path.filename() != ".") ++below;
    }
    return path;
  }

  std::string open() {
    static constexpr Open kHows[] = {Open::read, Open::read_write, Open::create, Open::create_new,
                                     Open::create_private};
    const auto path = draw_path();
    const Open how = kHows[random_.below(5)];
    auto opened = files_.open(path, how);
    const std::string told = "open " + path.string() + std::to_string(static_cast<int>(how)) + " " +
                             code_or(opened, "ok");
    if (opened) handles_[random_.below(4)] = std::move(*opened);
    return told;
  }

  env::File* handle() {
    auto& drawn = handles_[random_.below(4)];
    return drawn.get();
  }

  std::string write() {
    const auto bytes = random_.bytes(static_cast<std::size_t>(random_.below(9000)));
    const auto offset = random_.below(20'000);
    auto* file = handle();
    return "write " + (file ? code_or(file->write_at(offset, bytes), "ok") : "");
  }

  std::string read() {
    Bytes out(static_cast<std::size_t>(random_.below(9000)));
    const auto offset = random_.below(25'000);
    auto* file = handle();
    if (!file) return "read";
    const auto got = file->read_at(offset, out);
    out.resize(got.value_or(0));
    return "read " + code_or(got, to_hex(out));
  }

  std::string truncate() {
    const auto size = random_.below(25'000);
    auto* file = handle();
    if (random_.chance(1, 3)) {
      return "reserve " + (file ? code_or(file->reserve(size), "ok") : "");
    }
    return "truncate " + (file ? code_or(file->truncate(size), "ok") : "");
  }

  std::string close() {
    handles_[random_.below(4)].reset();
    return "close";
  }

  static std::string told_info(const Result<env::FileInfo>& info) {
    if (!info) return code_or(info, "");
    // How large a folder is, and what a link's mode is, is the system's own affair.
    const bool sized = info->kind != env::FileKind::directory;
    std::string told = std::to_string(static_cast<int>(info->kind));
    if (sized) told += " " + std::to_string(info->size);
    if (info->kind != env::FileKind::symlink) told += " " + std::to_string(info->mode);
    return told;
  }

  std::string info() {
    if (random_.chance(1, 3)) {
      auto* file = handle();
      return "info " + (file ? told_info(file->info()) : "");
    }
    const auto path = draw_path();
    std::string told = "info " + path.string() + " " + told_info(files_.info(path));
    const auto real = files_.canonical(path);
    const std::string relative = real ? std::filesystem::relative(*real, base_).string() : "";
    return told + " " + code_or(real, relative) + " " + code_or(files_.free_bytes(path), "free");
  }

  std::string list() {
    const auto path = draw_path();
    auto found = files_.list(path);
    std::vector<std::string> entries;
    if (found) {
      for (const auto& entry : *found) {
        entries.push_back(entry.name.string() + std::to_string(static_cast<int>(entry.kind)));
      }
    }
    std::ranges::sort(entries);
    std::string told = "list " + path.string() + " " + code_or(found, "ok");
    for (const auto& entry : entries) told += " " + entry;
    return told;
  }

  std::string make_directory() {
    const auto path = draw_path();
    return "make " + path.string() + " " + code_or(files_.make_directory(path), "ok");
  }

  std::string remove() {
    const auto path = draw_path();
    // The two may name the reason differently where a path ends in a dot.
    const bool removed = files_.remove(path).has_value();
    return "remove " + path.string() + (removed ? " ok" : " failed");
  }

  std::string rename() {
    const auto from = draw_path();
    const auto to = draw_path();
    if (random_.chance(1, 3)) {
      const bool renamed = files_.rename_new(from, to).has_value();
      return "rename_new " + from.string() + " " + to.string() + (renamed ? " ok" : " failed");
    }
    const bool renamed = files_.rename(from, to).has_value();
    return "rename " + from.string() + " " + to.string() + (renamed ? " ok" : " failed");
  }

  std::string link() {
    const auto path = draw_path();
    if (random_.chance(1, 3)) {
      const auto target = files_.read_link(path);
      return "read_link " + path.string() + " " + code_or(target, target.value_or(""));
    }
    static const char* const kTargets[] = {"a", "b", "../c", "c/a", "nowhere", "./a/b"};
    const std::string target = kTargets[random_.below(6)];
    return "link " + path.string() + " " + target + " " +
           code_or(files_.make_link(target, path), "ok");
  }

  std::string times_and_modes() {
    const auto path = draw_path();
    if (random_.chance(1, 2)) {
      // The owner keeps all rights: for the superuser the system asks for none.
      const auto mode = 0700U | static_cast<std::uint32_t>(random_.below(0100));
      return "mode " + path.string() + " " + code_or(files_.set_mode(path, mode), "ok");
    }
    const auto time = static_cast<std::int64_t>(random_.below(1ULL << 60U)) - (1LL << 58);
    const auto set = files_.set_mtime(path, time);
    const auto read = files_.info(path);
    return "mtime " + path.string() + " " + code_or(set, "ok") + " " +
           (set && read ? std::to_string(read->mtime_ns) : "");
  }

  std::string sync() {
    const auto path = draw_path();
    auto* file = handle();
    return "sync " + path.string() + " " + code_or(files_.sync_directory(path), "ok") + " " +
           (file ? code_or(file->sync(), "ok") : "");
  }

  std::string lock() {
    const auto path = draw_path();
    auto locked = files_.lock(path, "me");
    const std::string told = "lock " + path.string() + " " + code_or(locked, "ok");
    if (locked) lock_ = std::move(*locked);
    if (random_.chance(1, 3)) lock_.reset();
    return told;
  }

  std::string tree(const env::Path& folder) {
    std::vector<env::DirectoryEntry> entries = files_.list(folder).value();
    std::ranges::sort(entries, {}, &env::DirectoryEntry::name);
    std::string told;
    for (const auto& entry : entries) {
      const env::Path path = folder / entry.name;
      told += entry.name.string() + " " + told_info(files_.info(path));
      if (entry.kind == env::FileKind::directory) told += " {" + tree(path) + "}";
      if (entry.kind == env::FileKind::symlink) told += files_.read_link(path).value();
      if (entry.kind == env::FileKind::file) {
        told += " " + to_hex(env::read_file(files_, path, 100'000).value());
      }
      told += "\n";
    }
    return told;
  }

  env::Files& files_;
  const env::Path base_;
  SeededRandom random_;
  std::map<std::uint64_t, std::unique_ptr<env::File>> handles_;
  std::unique_ptr<env::FileLock> lock_;
};

// The path differs between the two; what is told must not.
std::string without(const std::string& text, const std::string& base) {
  std::string rest = text;
  for (auto at = rest.find(base); at != std::string::npos; at = rest.find(base)) {
    rest.erase(at, base.size());
  }
  return rest;
}

}  // namespace

// SimFiles against the machine's own files: whatever sequence of operations, the same outcomes.
class SimDifferentialTest : public QObject {
  Q_OBJECT

 private slots:
  void behavesAsTheSystemsFilesDo() {
    const auto real = platform::make_system_files();
    for (std::uint64_t seed = 0; seed < 150; ++seed) {
      QTemporaryDir temporary;
      QVERIFY(temporary.isValid());
      const env::Path real_base =
          std::filesystem::canonical(temporary.path().toStdString()) / "base";
      QVERIFY(real->make_directory(real_base));
      env::asio::io_context context;
      test::VirtualClock clock(context);
      test::SimFiles sim(clock);
      const env::Path sim_base = "/base";
      QVERIFY(sim.make_directory(sim_base));

      Driver with_real(*real, real_base, seed);
      Driver with_sim(sim, sim_base, seed);
      for (int i = 0; i < kOperations; ++i) {
        const auto expected = without(with_real.step(), real_base.string());
        const auto actual = without(with_sim.step(), sim_base.string());
        if (actual == expected) continue;
        QFAIL(qPrintable(QString("seed %1, step %2:\nreal %3\nsim  %4")
                             .arg(seed)
                             .arg(i)
                             .arg(expected.substr(0, 300).c_str(), actual.substr(0, 300).c_str())));
      }
      QVERIFY2(with_sim.whole_tree() == with_real.whole_tree(),
               qPrintable(QString("tree of seed %1").arg(seed)));
    }
  }
};

CAIRN_TEST(SimDifferentialTest)
#include "test_sim_differential.moc"
