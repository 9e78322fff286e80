#include <QTemporaryDir>
#include <QTest>
#include <cerrno>
#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "platform/posix_errors.h"
#include "platform/system_files.h"
#include "support/test_registry.h"

using namespace cairn;
using env::Open;
using env::Path;

namespace {

template <class T>
ErrorCode code_of(const Result<T>& result) {
  // `cancelled` is what no file operation gives.
  return result ? ErrorCode::cancelled : result.error().code;
}

// The superuser is refused nothing, so where this runs as one it acts as nobody meanwhile.
class AsNobody {
 public:
  AsNobody() {
    constexpr uid_t kNobody = 65534;
    if (before_ == 0 && seteuid(kNobody) != 0) qFatal("cannot become nobody");
  }
  ~AsNobody() {
    if (before_ == 0 && seteuid(before_) != 0) qFatal("cannot become root again");
  }

 private:
  uid_t before_ = geteuid();
};

}  // namespace

class SystemFilesErrorsTest : public QObject {
  Q_OBJECT

  struct Fixture {
    QTemporaryDir temporary;
    Path base = std::filesystem::canonical(temporary.path().toStdString());
    std::unique_ptr<env::Files> files = platform::make_system_files();
    Fixture() {
      files->open(base / "file", Open::create).value();
      QVERIFY(files->make_directory(base / "folder"));
      QVERIFY(files->make_directory(base / "folder" / "inner"));
      QVERIFY(files->make_link("file", base / "link"));
    }
  };

 private slots:
  void errnosHaveTheirCodes() {
    using platform::error_code_of;
    for (const int number : {ENOENT, ENOTDIR})
      QCOMPARE(error_code_of(number), ErrorCode::not_found);
    for (const int number : {EEXIST, ENOTEMPTY}) QCOMPARE(error_code_of(number), ErrorCode::exists);
    for (const int number : {EACCES, EPERM, EROFS}) {
      QCOMPARE(error_code_of(number), ErrorCode::permission);
    }
    for (const int number : {ENOSPC, EDQUOT}) QCOMPARE(error_code_of(number), ErrorCode::no_space);
    for (const int number : {ENAMETOOLONG, EILSEQ}) {
      QCOMPARE(error_code_of(number), ErrorCode::invalid);
    }
    for (const int number : {EXDEV, ENOLCK, ENOSYS, EOPNOTSUPP}) {
      QCOMPARE(error_code_of(number), ErrorCode::unsupported);
    }
    for (const int number : {EIO, EMFILE, EFBIG}) QCOMPARE(error_code_of(number), ErrorCode::io);
  }

  void contextsNameThePathTheAttemptAndTheReason() {
    const Fixture f;
    const auto missing = f.files->open(f.base / "none", Open::read);
    QCOMPARE(missing.error().context,
             (f.base / "none").string() + ": cannot be opened: No such file or directory");
  }

  void missingThingsAreNotFound() {
    const Fixture f;
    const Path none = f.base / "none";
    QCOMPARE(code_of(f.files->open(none, Open::read)), ErrorCode::not_found);
    QCOMPARE(code_of(f.files->open(none, Open::read_write)), ErrorCode::not_found);
    QCOMPARE(code_of(f.files->open(none / "a", Open::create)), ErrorCode::not_found);
    QCOMPARE(code_of(f.files->open(f.base / "file" / "a", Open::create)), ErrorCode::not_found);
    QCOMPARE(code_of(f.files->info(none)), ErrorCode::not_found);
    QCOMPARE(code_of(f.files->list(none)), ErrorCode::not_found);
    QCOMPARE(code_of(f.files->remove(none)), ErrorCode::not_found);
    QCOMPARE(code_of(f.files->rename(none, f.base / "x")), ErrorCode::not_found);
    QCOMPARE(code_of(f.files->read_link(none)), ErrorCode::not_found);
    QCOMPARE(code_of(f.files->make_directory(none / "a")), ErrorCode::not_found);
    QCOMPARE(code_of(f.files->set_mode(none, 0600)), ErrorCode::not_found);
    QCOMPARE(code_of(f.files->set_mtime(none, 0)), ErrorCode::not_found);
    QCOMPARE(code_of(f.files->sync_directory(none)), ErrorCode::not_found);
    QCOMPARE(code_of(f.files->sync_tree(none)), ErrorCode::not_found);
    QCOMPARE(code_of(f.files->canonical(none)), ErrorCode::not_found);
    QCOMPARE(code_of(f.files->lock(none / "lock", "me")), ErrorCode::not_found);
  }

  void whatIsInTheWayExists() {
    const Fixture f;
    QCOMPARE(code_of(f.files->open(f.base / "file", Open::create_new)), ErrorCode::exists);
    QCOMPARE(code_of(f.files->open(f.base / "link", Open::create_private)), ErrorCode::exists);
    QCOMPARE(code_of(f.files->make_directory(f.base / "folder")), ErrorCode::exists);
    QCOMPARE(code_of(f.files->make_link("x", f.base / "file")), ErrorCode::exists);
    QCOMPARE(code_of(f.files->remove(f.base / "folder")), ErrorCode::exists);
    QCOMPARE(code_of(f.files->rename(f.base / "file", f.base / "folder")), ErrorCode::exists);
    QCOMPARE(code_of(f.files->rename(f.base / "folder", f.base / "file")), ErrorCode::exists);
  }

  void linksAreFollowedForReadingAndRefusedForWriting() {
    const Fixture f;
    QVERIFY(f.files->open(f.base / "link", Open::read));
    for (const Open how : {Open::read_write, Open::create}) {
      const auto refused = f.files->open(f.base / "link", how);
      QCOMPARE(code_of(refused), ErrorCode::permission);
      QVERIFY(refused.error().context.ends_with("it is a symbolic link"));
    }
    QCOMPARE(code_of(f.files->lock(f.base / "link", "me")), ErrorCode::permission);
  }

  void linksInACircleAreNotMistakenForRefusedOnes() {
    const Fixture f;
    QVERIFY(f.files->make_link("circle", f.base / "circle"));
    QCOMPARE(code_of(f.files->open(f.base / "circle" / "a", Open::create)), ErrorCode::io);
    QCOMPARE(code_of(f.files->open(f.base / "circle", Open::read)), ErrorCode::io);
    QCOMPARE(code_of(f.files->open(f.base / "circle", Open::create)), ErrorCode::permission);
  }

  void onlyRegularFilesAreOpened() {
    const Fixture f;
    // Were it opened as a file is, this would wait for a writer for ever.
    QCOMPARE(mkfifo((f.base / "pipe").c_str(), 0600), 0);
    for (const Path& path : {f.base / "folder", f.base / "pipe", Path("/dev/null")}) {
      for (const Open how : {Open::read, Open::read_write, Open::create}) {
        QCOMPARE(code_of(f.files->open(path, how)), ErrorCode::invalid);
      }
    }
  }

  void unusableNamesAreInvalid() {
    const Fixture f;
    QCOMPARE(code_of(f.files->open(f.base / std::string(256, 'n'), Open::create)),
             ErrorCode::invalid);
    QCOMPARE(code_of(f.files->make_directory(f.base / std::string(5000, 'n'))), ErrorCode::invalid);
    QCOMPARE(code_of(f.files->rename(f.base / "folder", f.base / "folder" / "inner" / "x")),
             ErrorCode::invalid);
    QCOMPARE(code_of(f.files->read_link(f.base / "file")), ErrorCode::invalid);
  }

  void filesOpenForReadingCannotBeWritten() {
    const Fixture f;
    auto file = f.files->open(f.base / "file", Open::read).value();
    QVERIFY(!file->write_at(0, view_of("x")));
    QVERIFY(!file->truncate(1));
  }

  void theSystemsRefusalsAreOnesOfPermission() {
    const Fixture f;
    QVERIFY(f.files->set_mode(f.base / "file", 0));
    QVERIFY(f.files->set_mode(f.base / "folder", 0555));
    QVERIFY(f.files->set_mode(f.base, 0755));
    {
      const AsNobody refused;
      QCOMPARE(code_of(f.files->open(f.base / "file", Open::read)), ErrorCode::permission);
      // There is nothing at the path, which is not why it cannot be opened.
      const auto created = f.files->open(f.base / "folder" / "a", Open::create);
      QCOMPARE(code_of(created), ErrorCode::permission);
      QVERIFY(created.error().context.ends_with("Permission denied"));
    }
    QVERIFY(f.files->set_mode(f.base / "folder", 0700));
  }

  void aLackOfDescriptorsIsNotMistakenForAMissingFile() {
    const Fixture f;
    rlimit before{};
    getrlimit(RLIMIT_NOFILE, &before);
    const rlimit none{.rlim_cur = 0, .rlim_max = before.rlim_max};
    setrlimit(RLIMIT_NOFILE, &none);
    const auto created = f.files->open(f.base / "new", Open::create);
    setrlimit(RLIMIT_NOFILE, &before);
    QCOMPARE(code_of(created), ErrorCode::io);
    QVERIFY(created.error().context.ends_with("Too many open files"));
  }

  void aWriteThatFailsHalfWaySaysSo() {
    const Fixture f;
    auto file = f.files->open(f.base / "file", Open::read_write).value();
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{.rlim_cur = 1000, .rlim_max = before.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &small);
    const auto written = file->write_at(900, Bytes(200, 'x'));
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    // The system stores a part first; that this is not taken for success is what matters.
    QCOMPARE(code_of(written), ErrorCode::io);
    QCOMPARE(file->info().value().size, std::uint64_t{1000});
  }
};

CAIRN_TEST(SystemFilesErrorsTest)
#include "test_system_files_errors.moc"
