#include <QTest>

#include "content/file_order.h"
#include "content/layout.h"
#include "content/sealed.h"
#include "support/test_registry.h"

using namespace cairn;
using content::FileOrder;
using Ranks = std::vector<std::uint8_t>;

namespace {

// Stripes of 100 bytes: a film and its subtitles, a long extra, an empty file.
struct Film {
  Film() {
    manifest.name = "film";
    add("extras/trailer.mp4", 250);
    add("film.mp4", 300);
    add("film.srt", 20);
    add("note.txt", 0);
    add("still.jpg", 30);
    const std::vector<ChunkId> ids(1);
    for (int i = 0; i < 6; ++i) layout.append(100, ids);
  }
  void add(const char* path, std::uint64_t size) {
    content::Entry entry;
    entry.path = path;
    entry.kind = content::EntryKind::file;
    entry.size = size;
    entry.offset = bytes;
    bytes += size;
    manifest.entries.push_back(entry);
  }
  [[nodiscard]] Result<Ranks> ranks(const FileOrder& order) const {
    return content::stripe_ranks(manifest, layout, order);
  }

  content::Manifest manifest;
  content::StripeTable layout{content::Code{1, 0}};
  std::uint64_t bytes = 0;
};

}  // namespace

class FileOrderTest : public QObject {
  Q_OBJECT
 private slots:
  void aStripeGoesWithTheFileInItThatComesFirst() {
    const Film film;
    QCOMPARE(film.ranks({{"*.srt"}, {}, false}).value(), (Ranks{1, 1, 1, 1, 1, 0}));
    QCOMPARE(film.ranks({{}, {"extras"}, false}).value(), (Ranks{2, 2, 1, 1, 1, 1}));
    QCOMPARE(film.ranks({{"film.*"}, {"extras/*", "*.jpg"}, false}).value(),
             (Ranks{2, 2, 0, 0, 0, 0}));
    // What is among both comes first.
    QCOMPARE(film.ranks({{"trailer.*"}, {"*.mp4"}, false}).value(), (Ranks{0, 0, 0, 2, 2, 1}));
  }

  void withoutPatternsAllAreAlike() { QVERIFY(Film().ranks({{}, {}, true}).value().empty()); }

  void aPatternThatMatchesNothingIsNamed() {
    for (const FileOrder& order :
         {FileOrder{{"*.srt", "*.sub"}, {}, false}, FileOrder{{"*.srt"}, {"*.sub"}, false}}) {
      const auto ranks = Film().ranks(order);
      QVERIFY(!ranks.has_value());
      QCOMPARE(ranks.error().code, ErrorCode::not_found);
      QCOMPARE(ranks.error().context, std::string("nothing in 'film' matches '*.sub'"));
    }
  }

  void aBundleWithoutStripesHasNoRanks() {
    Film film;
    film.layout = content::StripeTable{content::Code{1, 0}};
    QVERIFY(film.ranks({{"*.srt"}, {}, false}).value().empty());
  }
};

CAIRN_TEST(FileOrderTest)
#include "test_file_order.moc"
