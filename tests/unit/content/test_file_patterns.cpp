#include <QElapsedTimer>
#include <QTest>
#include <algorithm>

#include "content/file_patterns.h"
#include "content/paths.h"
#include "content/sealed.h"
#include "support/random_text.h"
#include "support/test_registry.h"

using namespace cairn;
using content::FilePatterns;

namespace {

// By the words of the header, one pattern after the other.
bool chosen_one_by_one(const std::vector<std::string>& patterns, std::string_view path) {
  bool wanted = std::ranges::all_of(patterns, [](const auto& text) { return text[0] == '!'; });
  for (const auto& pattern : patterns) {
    if (pattern[0] != '!') wanted = wanted || content::path_matches(pattern, path);
  }
  for (const auto& pattern : patterns) {
    if (pattern[0] == '!' && content::path_matches(pattern.substr(1), path)) return false;
  }
  return wanted;
}

content::Manifest manifest_of(const std::vector<std::string>& paths) {
  content::Manifest manifest;
  manifest.name = "things";
  for (const auto& path : paths) {
    content::Entry entry;
    entry.path = path;
    const bool is_folder = path.find('.') == std::string::npos;
    entry.kind = is_folder ? content::EntryKind::directory : content::EntryKind::file;
    manifest.entries.push_back(std::move(entry));
  }
  return manifest;
}

std::string chosen_of(const std::vector<std::string>& patterns) {
  const auto manifest = manifest_of({"a.txt", "b.iso", "d", "d/a.txt", "d/c.iso", "e"});
  const auto chosen = FilePatterns(patterns).choose(manifest);
  if (!chosen) return chosen.error().context;
  std::string paths;
  for (std::size_t i = 0; i < chosen->size(); ++i) {
    if ((*chosen)[i]) paths += (paths.empty() ? "" : " ") + manifest.entries[i].path;
  }
  return paths;
}

}  // namespace

class FilePatternsTest : public QObject {
  Q_OBJECT

 private slots:
  void veryManyMeanWhatEachMeans() {
    for (std::uint64_t seed = 0; seed < 5000; ++seed) {
      test::PseudoRandom random(seed);
      std::vector<std::string> patterns;
      for (auto n = 1 + random.below(4); n > 0; --n) {
        patterns.push_back(random.below(4) == 0 ? test::random_path(random, "ab*?.!")
                                                : test::random_text(random, "aab/*?.!", 1, 7));
        if (random.below(3) == 0) patterns.back() = "!" + patterns.back();
      }
      const FilePatterns taken(patterns);
      for (int i = 0; i < 5; ++i) {
        const auto path = test::random_path(random, "ab*?.!");
        QVERIFY2(taken.match(path) == chosen_one_by_one(patterns, path),
                 qPrintable(QStringLiteral("seed %1: %2 against %3")
                                .arg(seed)
                                .arg(QString::fromStdString(path),
                                     QString::fromStdString(patterns.front()))));
      }
    }
  }

  void whatIsLeftOutStaysOutWhateverChoosesIt() {
    QCOMPARE(chosen_of({}), std::string("a.txt b.iso d d/a.txt d/c.iso e"));
    QCOMPARE(chosen_of({"*.txt"}), std::string("a.txt d/a.txt"));
    QCOMPARE(chosen_of({"*.txt", "!d"}), std::string("a.txt"));
    QCOMPARE(chosen_of({"!*.iso"}), std::string("a.txt d d/a.txt e"));
    QCOMPARE(chosen_of({"!/a.txt"}), std::string("b.iso d d/a.txt d/c.iso e"));
    QCOMPARE(chosen_of({"!/d"}), std::string("a.txt b.iso e"));
    QCOMPARE(chosen_of({"!d/**"}), std::string("a.txt b.iso d e"));
    QCOMPARE(chosen_of({"e", "e/", "/e", "e"}), std::string("e"));
  }

  void everyPatternMeetsSomething() {
    QCOMPARE(chosen_of({"*.txt", "f"}), std::string("nothing in 'things' matches 'f'"));
    QCOMPARE(chosen_of({"*.txt", "!*.doc"}), std::string("nothing in 'things' matches '!*.doc'"));
    QCOMPARE(chosen_of({"/d/**", "/e/**"}), std::string("nothing in 'things' matches '/e/**'"));
    QCOMPARE(chosen_of({"!"}), std::string("nothing in 'things' matches '!'"));
    // Folders alone are not what somebody wants.
    QCOMPARE(chosen_of({"!*.iso", "!*.txt"}),
             std::string("the patterns with '!' leave nothing of 'things'"));
    QCOMPARE(chosen_of({"*.iso", "!*.iso"}),
             std::string("the patterns with '!' leave nothing of 'things'"));
  }

  // Every second of very many files: what choosing file by file in a window makes.
  void manyPatternsOverManyFilesAreQuick() {
    std::vector<std::string> paths;
    std::vector<std::string> patterns;
    for (int i = 0; i < 100'000; ++i) {
      paths.push_back("folder/picture " + std::to_string(i) + ".jpg");
      if (i % 2 == 0) patterns.push_back("!/" + paths.back());
    }
    QElapsedTimer timer;
    timer.start();
    const auto chosen = FilePatterns(patterns).choose(manifest_of(paths));
    QVERIFY(chosen.has_value());
    QCOMPARE(std::ranges::count(*chosen, true), 50'000);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
  }
};

CAIRN_TEST(FilePatternsTest)
#include "test_file_patterns.moc"
