#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <atomic>
#include <cerrno>
#include <limits>
#include <set>
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "platform/posix_files.h"
#include "platform/posix_system.h"
#include "platform/system_files.h"
#include "support/test_registry.h"

using namespace cairn;
using env::FileKind;
using env::Open;
using env::Path;

class SystemFilesTest : public QObject {
  Q_OBJECT

  struct Fixture {
    QTemporaryDir temporary;
    Path base = std::filesystem::canonical(temporary.path().toStdString());
    std::unique_ptr<env::Files> files = platform::make_system_files();

    void put(const Path& path, std::string_view text) const {
      auto file = files->open(path, Open::create).value();
      QVERIFY(file->write_at(0, view_of(text)));
    }
    [[nodiscard]] std::string text(const Path& path) const {
      const auto content = env::read_file(*files, path, 1'000'000);
      return content ? std::string(text_of(*content)) : content.error().text();
    }
  };

 private slots:
  void filesAreReadAndWrittenAtAnyOffset() {
    const Fixture f;
    auto file = f.files->open(f.base / "a", Open::create).value();
    QVERIFY(file->write_at(5, view_of("world")));
    QVERIFY(file->write_at(0, view_of("hello")));
    Bytes out(20);
    QCOMPARE(file->read_at(3, out).value(), std::size_t{7});
    QCOMPARE(text_of(ByteView(out).first(7)), std::string_view("loworld"));
    QCOMPARE(file->read_at(10, out).value(), std::size_t{0});
    QCOMPARE(file->read_at(1ULL << 63U, out).value(), std::size_t{0});
    QVERIFY(file->sync());
    QVERIFY(file->truncate(3));
    QCOMPARE(f.text(f.base / "a"), std::string("hel"));
    QVERIFY(file->truncate(5));
    QCOMPARE(f.text(f.base / "a"), std::string("hel\0\0", 5));
    QCOMPARE(file->info().value(), f.files->info(f.base / "a").value());
  }

  void roomThatIsSetAsideReadsAsZerosAndKeepsWhatIsThere() {
    const Fixture f;
    auto file = f.files->open(f.base / "a", Open::create).value();
    QVERIFY(file->write_at(0, view_of("hello")));
    QVERIFY(file->reserve(100'000));
    QCOMPARE(file->info()->size, std::uint64_t{100'000});
    struct stat status{};
    QCOMPARE(stat((f.base / "a").c_str(), &status), 0);
    if (status.st_blocks * 512 < 100'000) qInfo("this file system sets no room aside");
    const auto text = f.text(f.base / "a");
    QVERIFY(text.starts_with("hello"));
    QCOMPARE(std::ranges::count(text, '\0'), 99'995);
    QVERIFY(file->reserve(10));
    QCOMPARE(file->info()->size, std::uint64_t{100'000});
  }

  void everyKindIsTold() {
    const Fixture f;
    f.put(f.base / "file", "12345");
    QVERIFY(f.files->make_directory(f.base / "folder"));
    QVERIFY(f.files->make_link("file", f.base / "link"));
    QCOMPARE(mkfifo((f.base / "pipe").c_str(), 0600), 0);
    std::set<std::pair<std::string, FileKind>> seen;
    const auto entries = f.files->list(f.base).value();
    for (const auto& entry : entries) {
      seen.emplace(entry.name.string(), entry.kind);
      QCOMPARE(f.files->info(f.base / entry.name).value().kind, entry.kind);
    }
    const std::set<std::pair<std::string, FileKind>> expected{{"file", FileKind::file},
                                                              {"folder", FileKind::directory},
                                                              {"link", FileKind::symlink},
                                                              {"pipe", FileKind::other}};
    QCOMPARE(seen, expected);
    QCOMPARE(f.files->info(f.base / "file").value().size, std::uint64_t{5});
  }

  void namesPassThroughUnchanged_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("spaces") << QByteArray(" a  b ");
    QTest::newRow("UTF-8") << QByteArray("\xc3\xa4\xf0\x9f\xaa\xa8");
    QTest::newRow("not UTF-8") << QByteArray("caf\xe9\xff\x80");
    QTest::newRow("control bytes") << QByteArray("a\n\x01\\\"");
    QTest::newRow("255 bytes") << QByteArray(255, 'n');
  }

  void namesPassThroughUnchanged() {
    QFETCH(QByteArray, name);
    const Fixture f;
    const Path path = f.base / name.toStdString();
    f.put(path, "content");
    const auto entries = f.files->list(f.base).value();
    QCOMPARE(entries.size(), std::size_t{1});
    QCOMPARE(entries[0].name.string(), name.toStdString());
    QCOMPARE(f.text(f.base / entries[0].name), std::string("content"));
    QCOMPARE(f.files->canonical(path).value(), path);
    QVERIFY(f.files->rename(path, f.base / "plain"));
    QVERIFY(f.files->remove(f.base / "plain"));
    QVERIFY(f.files->list(f.base).value().empty());
  }

  void privateFilesAreTheOwnersAlone() {
    const Fixture f;
    const mode_t before = umask(0);
    auto secret = f.files->open(f.base / "secret", Open::create_private);
    umask(before);
    QVERIFY(secret);
    QCOMPARE(f.files->info(f.base / "secret").value().mode, 0600U);
  }

  void descriptorsAreNotInheritedByOtherPrograms() {
    const Fixture f;
    std::set<int> inherited;  // from whoever runs the test
    for (int number = 3; number < 100; ++number) {
      if (fcntl(number, F_GETFD) >= 0) inherited.insert(number);
    }
    const auto file = f.files->open(f.base / "a", Open::create).value();
    const auto lock = f.files->lock(f.base / "lock", "me").value();
    int open_descriptors = 0;
    for (int number = 3; number < 100; ++number) {
      struct stat status{};
      if (inherited.contains(number)) continue;
      if (fstat(number, &status) != 0 || !S_ISREG(status.st_mode)) continue;
      ++open_descriptors;
      QVERIFY((fcntl(number, F_GETFD) & FD_CLOEXEC) != 0);
    }
    QVERIFY(open_descriptors >= 2);
  }

  void renamesReplaceFiles() {
    const Fixture f;
    f.put(f.base / "old", "old");
    f.put(f.base / "new", "new");
    QVERIFY(f.files->rename(f.base / "new", f.base / "old"));
    QCOMPARE(f.text(f.base / "old"), std::string("new"));
    QCOMPARE(env::exists(*f.files, f.base / "new").value(), false);
  }

  void modesAndTimesAreKept() {
    const Fixture f;
    f.put(f.base / "a", "");
    QVERIFY(f.files->make_link("a", f.base / "link"));
    QVERIFY(f.files->set_mode(f.base / "a", 0751));
    QCOMPARE(f.files->info(f.base / "a").value().mode, 0751U);
    for (const std::int64_t time : {1'700'000'000'123'456'789LL, 0LL, -1LL, -1'500'000'000LL}) {
      QVERIFY(f.files->set_mtime(f.base / "a", time));
      QCOMPARE(f.files->info(f.base / "a").value().mtime_ns, time);
    }
    QVERIFY(f.files->set_mtime(f.base / "link", 77));
    QCOMPARE(f.files->info(f.base / "link").value().mtime_ns, std::int64_t{77});
    QCOMPARE(f.files->info(f.base / "a").value().mtime_ns, std::int64_t{-1'500'000'000});
  }

  // A bundle from outside may name any time. What a file system makes of those that it cannot keep
  // differs.
  void timesAtTheEndsOfTheirRangeAreTaken() {
    const Fixture f;
    f.put(f.base / "a", "");
    for (const auto time :
         {std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()}) {
      QVERIFY(f.files->set_mtime(f.base / "a", time));
      const auto kept = f.files->info(f.base / "a").value().mtime_ns;
      QVERIFY(time < 0 ? kept <= 0 : kept > 0);
    }
  }

  void linksAreReadAndResolved() {
    const Fixture f;
    const std::string long_target(1000, 'x');
    QVERIFY(f.files->make_directory(f.base / "folder"));
    QVERIFY(f.files->make_link("folder", f.base / "link"));
    QVERIFY(f.files->make_link(long_target, f.base / "long"));
    QCOMPARE(f.files->read_link(f.base / "link").value(), std::string("folder"));
    QCOMPARE(f.files->read_link(f.base / "long").value(), long_target);
    QCOMPARE(f.files->canonical(f.base / "link" / ".." / "link").value(), f.base / "folder");
  }

  void syncsSucceedOnWhatIsThere() {
    const Fixture f;
    QVERIFY(env::make_directories(*f.files, f.base / "a" / "b"));
    f.put(f.base / "a" / "b" / "c", "x");
    QVERIFY(f.files->make_link("nowhere", f.base / "a" / "link"));
    QCOMPARE(mkfifo((f.base / "a" / "pipe").c_str(), 0600), 0);
    QVERIFY(f.files->sync_directory(f.base / "a"));
    QVERIFY(f.files->sync_tree(f.base));
    QVERIFY(platform::sync_tree_by_walking(f.base));
    QCOMPARE(platform::sync_tree_by_walking(f.base / "none").error().code, ErrorCode::not_found);
  }

  void relativePathsMeanTheCurrentFolder() {
    const Fixture f;
    const auto before = std::filesystem::current_path();
    std::filesystem::current_path(f.base);
    const auto written =
        env::write_file_atomically(*f.files, "name", view_of("x"), Open::create_new);
    const auto entries = f.files->list("");
    std::filesystem::current_path(before);
    QVERIFY(written);
    QCOMPARE(entries.value().size(), std::size_t{1});
    QCOMPARE(f.text(f.base / "name"), std::string("x"));
  }

  void renamingNewRefusesWhateverIsThere() {
    const Fixture f;
    f.put(f.base / "a", "new");
    f.put(f.base / "b", "old");
    QVERIFY(f.files->make_directory(f.base / "d"));
    QVERIFY(f.files->make_link("nowhere", f.base / "l"));
    for (const auto* there : {"a", "b", "d", "l"}) {
      QCOMPARE(f.files->rename_new(f.base / "a", f.base / there).error().code, ErrorCode::exists);
    }
    QCOMPARE(f.text(f.base / "b"), std::string("old"));
    QCOMPARE(f.files->rename_new(f.base / "none", f.base / "c").error().code, ErrorCode::not_found);
    QVERIFY(f.files->rename_new(f.base / "a", f.base / "c"));
    QCOMPARE(f.text(f.base / "c"), std::string("new"));
    QVERIFY(!env::exists(*f.files, f.base / "a").value());
  }

  void renamingNewWorksWhereTheSystemHasNoCallForIt() {
    const Fixture f;
    f.put(f.base / "a", "new");
    f.put(f.base / "b", "old");
    QVERIFY(f.files->make_directory(f.base / "d"));  // which has no hard links
    QVERIFY(f.files->make_directory(f.base / "e"));
    QCOMPARE(platform::rename_new_by_link(f.base / "a", f.base / "b"), EEXIST);
    QCOMPARE(platform::rename_new_by_link(f.base / "d", f.base / "e"), EEXIST);
    QCOMPARE(platform::rename_new_by_link(f.base / "none", f.base / "c"), ENOENT);
    QCOMPARE(f.text(f.base / "b"), std::string("old"));
    QCOMPARE(platform::rename_new_by_link(f.base / "a", f.base / "c"), 0);
    QCOMPARE(platform::rename_new_by_link(f.base / "d", f.base / "g"), 0);
    QCOMPARE(f.text(f.base / "c"), std::string("new"));
    QVERIFY(env::exists(*f.files, f.base / "g").value());
    QVERIFY(!env::exists(*f.files, f.base / "a").value());
    QVERIFY(!env::exists(*f.files, f.base / "d").value());
  }

  void freeBytesAreThoseOfTheDisk() {
    const Fixture f;
    QVERIFY(f.files->free_bytes(f.base).value() > 0);
    QCOMPARE(f.files->free_bytes(f.base / "none").error().code, ErrorCode::not_found);
  }

  void locksExcludeOtherHandles() {
    const Fixture f;
    auto lock = f.files->lock(f.base / "lock", "cairn, process 7").value();
    const auto refused = f.files->lock(f.base / "lock", "other");
    QCOMPARE(refused.error().code, ErrorCode::busy);
    QCOMPARE(refused.error().context, (f.base / "lock").string() + ": held by cairn, process 7");
    lock.reset();
    QVERIFY(f.files->lock(f.base / "lock", "short"));
    QCOMPARE(f.text(f.base / "lock"), env::lock_text("short"));
  }

  void whatIsNoLockIsNotLocked() {
    const Fixture f;
    const Path path = f.base / "lock";
    const auto put = [&](std::string_view text) {
      auto file = f.files->open(path, Open::create).value();
      return file->truncate(0) && file->write_at(0, view_of(text));
    };
    const std::string foreign[] = {"notes\n",
                                   "cairn",
                                   "cairn notes (process of mine)",
                                   "another get\n",
                                   std::string(2000, '\0'),
                                   std::string(2000, 'x')};
    for (const auto& text : foreign) {
      QVERIFY(put(text));
      const auto refused = f.files->lock(path, "me");
      QCOMPARE(refused.error().code, ErrorCode::exists);
      QVERIFY(refused.error().context.starts_with(path.string() + " is a file"));
      QCOMPARE(f.text(path), text);
    }
    const std::string ours[] = {"", std::string(30, '\0'), env::lock_text("me"), "another get",
                                // Killed while the line was written over a longer one.
                                env::lock_text("x") + "more\n", "cairn list (process 4711)"};
    for (const auto& text : ours) {
      QVERIFY(put(text));
      QVERIFY(f.files->lock(path, "me"));
      QCOMPARE(f.text(path), env::lock_text("me"));
    }
  }

  void aLocksTextIsOneLineAndFits() {
    const auto text = env::lock_text(std::string(5000, 'x') + "\n");
    QVERIFY(text.size() <= env::kLockTextBytesMax);
    QVERIFY(env::lock_holder(text).has_value());
    QCOMPARE(env::lock_holder(env::lock_text("a\nb")).value(), std::string("a b"));
  }

  void aLockFileMayBeRemovedByItsHolder() {
    const Fixture f;
    const Path path = f.base / "lock";
    // More than one inside at a time would be one that locked a file already removed.
    std::atomic<int> inside = 0;
    std::atomic<int> entered = 0;
    std::atomic<bool> apart = true;
    const auto compete = [&] {
      for (int i = 0; i < 2000; ++i) {
        const auto lock = f.files->lock(path, "me");
        if (!lock) {
          if (lock.error().code != ErrorCode::busy) apart = false;
          continue;
        }
        if (++inside != 1) apart = false;
        ++entered;
        --inside;
        if (!f.files->remove(path)) apart = false;
      }
    };
    {
      std::vector<std::jthread> competitors;
      for (int i = 0; i < 3; ++i) competitors.emplace_back(compete);
    }
    QVERIFY(apart);
    QVERIFY(entered > 0);
  }

  void oneFileIsReadAndWrittenByManyThreads() {
    const Fixture f;
    constexpr std::size_t kThreads = 4;
    constexpr std::size_t kPieceBytes = 4096;
    auto file = f.files->open(f.base / "a", Open::create).value();
    std::atomic<bool> right = true;
    const auto use = [&](std::size_t thread) {
      for (std::size_t piece = thread; piece < 400; piece += kThreads) {
        const Bytes bytes(kPieceBytes, static_cast<std::uint8_t>(piece));
        Bytes found(kPieceBytes);
        const bool done = file->write_at(piece * kPieceBytes, bytes) &&
                          file->read_at(piece * kPieceBytes, found) == kPieceBytes;
        if (!done || found != bytes) right = false;
      }
    };
    {
      std::vector<std::jthread> threads;
      for (std::size_t i = 0; i < kThreads; ++i) threads.emplace_back(use, i);
    }
    QVERIFY(right);
  }

  void locksEndWithTheProcessThatHeldThem() {
    const Fixture f;
    int ready[2];
    int finish[2];
    QCOMPARE(pipe(ready), 0);
    QCOMPARE(pipe(finish), 0);
    const pid_t child = fork();
    if (child == 0) {
      const auto lock = f.files->lock(f.base / "lock", "the child");
      char byte = lock ? 'y' : 'n';
      (void)!write(ready[1], &byte, 1);
      (void)!read(finish[0], &byte, 1);
      _exit(0);  // without letting the lock go
    }
    char byte = 0;
    QCOMPARE(read(ready[0], &byte, 1), ssize_t{1});
    QCOMPARE(byte, 'y');
    const auto refused = f.files->lock(f.base / "lock", "the parent");
    QCOMPARE(refused.error().code, ErrorCode::busy);
    QVERIFY(refused.error().context.ends_with("held by the child"));
    QCOMPARE(write(finish[1], &byte, 1), ssize_t{1});
    waitpid(child, nullptr, 0);
    for (const int end : {ready[0], ready[1], finish[0], finish[1]}) close(end);
    QVERIFY(f.files->lock(f.base / "lock", "the parent"));
  }

  void databasesUseSqlitesOwnFiles() {
    const Fixture f;
    QVERIFY(f.files->database_vfs().empty());
  }
};

CAIRN_TEST(SystemFilesTest)
#include "test_system_files.moc"
