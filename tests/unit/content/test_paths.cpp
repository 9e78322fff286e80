#include <QTest>
#include <optional>
#include <set>

#include "base/bytes.h"
#include "content/paths.h"
#include "support/random_text.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace cairn::content;

namespace {

// Globbing by trying everything; letters of one byte only.
bool naive_glob(std::string_view pattern, std::string_view text) {
  if (pattern.empty()) return text.empty();
  const auto try_star = [&](std::string_view rest, bool crosses) {
    for (std::size_t taken = 0;; ++taken) {
      if (naive_glob(rest, text.substr(taken))) return true;
      if (taken == text.size() || (text[taken] == '/' && !crosses)) return false;
    }
  };
  if (pattern.starts_with("**")) return try_star(pattern.substr(2), true);
  if (pattern[0] == '*') return try_star(pattern.substr(1), false);
  if (text.empty()) return false;
  const bool same = pattern[0] == '?' ? text[0] != '/' : pattern[0] == text[0];
  return same && naive_glob(pattern.substr(1), text.substr(1));
}

bool naive_matches(std::string_view pattern, std::string_view path) {
  while (pattern.ends_with('/')) pattern.remove_suffix(1);
  const bool whole = pattern.find('/') != std::string_view::npos;
  if (pattern.starts_with('/')) pattern.remove_prefix(1);
  for (std::size_t end = 1; end <= path.size(); ++end) {
    if (end < path.size() && path[end] != '/') continue;
    const auto above = path.substr(0, end);
    const auto slash = above.rfind('/');
    const auto name = slash == std::string_view::npos ? above : above.substr(slash + 1);
    if (naive_glob(pattern, whole ? above : name)) return true;
  }
  return false;
}

// The reverse of name_on_disk for Windows, as anybody could write it: %XX is that byte.
std::string unescaped(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = text[i] == '%' && i + 2 < text.size() ? from_hex(text.substr(i + 1, 2))
                                                            : std::optional<Bytes>{};
    out.push_back(byte ? static_cast<char>((*byte)[0]) : text[i]);
    if (byte) i += 2;
  }
  return out;
}

std::string utf8(char32_t point) {
  return QString::fromUcs4(&point, 1).toStdString();
}

std::string on_windows(std::string_view name) {
  return name_on_disk(name, NameRules::windows);
}

}  // namespace

class PathsTest : public QObject {
  Q_OBJECT
 private slots:
  void utf8IsThatOfTheStandard() {
    for (const auto* text : {"", "a", "\x7f", "\u0080", "\u07ff", "\u0800", "\ud7ff", "\ue000",
                             "\uffff", "\U00010000", "\U0010ffff"}) {
      QVERIFY(valid_utf8(text));
    }
    QVERIFY(valid_utf8(std::string_view("a\0b", 3)));
    for (const auto* text :
         {"\x80", "\xbf", "\xc0\x80", "\xc1\xbf", "\xc2", "\xc2g", "\xe0\x80\x80", "\xe0\x9f\xbf",
          "\xe2\x82", "\xed\xa0\x80", "\xed\xbf\xbf", "\xf0\x80\x80\x80", "\xf0\x8f\xbf\xbf",
          "\xf0\x90\x80", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xff", "a\xfe"}) {
      QVERIFY(!valid_utf8(text));
    }
  }

  void namesAreChecked() {
    for (const auto& name : {std::string("a"), std::string("..."), std::string(".hidden"),
                             std::string("con"), std::string("a:b*c\n"), std::string(255, 'x')}) {
      QVERIFY(check_component(name));
    }
    for (const auto& name :
         {std::string(), std::string("."), std::string(".."), std::string(256, 'x'),
          std::string("a/b"), std::string("/"), std::string("a\0", 2), std::string("\xff")}) {
      const auto checked = check_component(name);
      QVERIFY(!checked);
      QCOMPARE(checked.error().code, ErrorCode::invalid);
    }
  }

  void pathsAreChecked() {
    std::string longest;
    while (longest.size() < 4094) longest += "x/";
    longest += "xx";
    QCOMPARE(longest.size(), std::size_t{4096});
    for (const auto& path : {std::string("a"), std::string("a/b/c"), std::string(".../a"), longest})
      QVERIFY(check_path(path));
    for (const auto& path :
         {std::string(), std::string("/"), std::string("/a"), std::string("a/"),
          std::string("a//b"), std::string("../a"), std::string("a/.."), std::string("a/./b"),
          longest + "x", std::string("a/\xff"), std::string("a\0/b", 4)}) {
      QVERIFY(!check_path(path));
    }
  }

  void errorsOfHugeNamesAreShort() {
    const std::string huge(100'000, '\n');
    QVERIFY(check_component(huge).error().context.size() < 2000);
    QVERIFY(check_path(huge).error().context.size() < 2000);
    QVERIFY(check_path(huge.substr(0, 4096)).error().context.size() < 4000);
  }

  void parentIsThePathWithoutItsLastName() {
    QCOMPARE(parent_path("a/b/c"), "a/b");
    QCOMPARE(parent_path("a"), "");
    QCOMPARE(parent_path(""), "");
  }

  void printableShowsWhatATerminalWouldActOn() {
    QCOMPARE(printable("plain ä€𝄞 \\x"), "plain ä€𝄞 \\x");
    QCOMPARE(printable("a\x1b[2J\n\x7f"), "a\\x1B[2J\\x0A\\x7F");
    QCOMPARE(printable(std::string_view("\0", 1)), "\\x00");
    QCOMPARE(printable("\xff\xc3"), "\\xFF\\xC3");
    QCOMPARE(printable("\u009b2J"), "\\xC2\\x9B2J");
    QCOMPARE(printable(utf8(0x202e) + "gpj.exe"), "\\xE2\\x80\\xAEgpj.exe");
    for (const auto point : {0x80U, 0x9fU, 0x200eU, 0x200fU, 0x2028U, 0x202eU, 0x2066U, 0x2069U}) {
      QVERIFY(printable(utf8(point)).starts_with("\\x"));
    }
    for (const auto point : {0x20U, 0x7eU, 0xa0U, 0x200dU, 0x2010U, 0x2027U, 0x202fU, 0x2065U,
                             0x206aU, 0xffffU, 0x1200eU, 0x10ffffU}) {
      QCOMPARE(printable(utf8(point)), utf8(point));
    }
  }

  void namesStayAsTheyAreOnPosix() {
    QCOMPARE(name_on_disk("con:%41.", NameRules::posix), "con:%41.");
  }

  void windowsNamesAreEscaped_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("spelled");
    const std::pair<const char*, const char*> rows[] = {{"plain.txt", "plain.txt"},
                                                        {"a:b", "a%3Ab"},
                                                        {"<>\"\\|?*", "%3C%3E%22%5C%7C%3F%2A"},
                                                        {"a\nb", "a%0Ab"},
                                                        {"dot.", "dot%2E"},
                                                        {"space ", "space%20"},
                                                        {"..", ".%2E"},
                                                        {"a. ", "a.%20"},
                                                        {"100%", "100%"},
                                                        {"%4", "%4"},
                                                        {"%41", "%2541"},
                                                        {"%4g", "%4g"},
                                                        {"%%41", "%%2541"},
                                                        {"%:", "%%3A"},
                                                        {"con", "%63on"},
                                                        {"CON", "%43ON"},
                                                        {"Con.txt", "%43on.txt"},
                                                        {"con.", "%63on%2E"},
                                                        {"con .txt", "%63on .txt"},
                                                        {"console", "console"},
                                                        {"nul.tar.gz", "%6Eul.tar.gz"},
                                                        {"COM1", "%43OM1"},
                                                        {"com0", "%63om0"},
                                                        {"com10", "com10"},
                                                        {"com", "com"},
                                                        {"lpt9.x", "%6Cpt9.x"},
                                                        {"COM\u00b2", "%43OM\u00b2"},
                                                        {"conin$", "%63onin$"},
                                                        {"ä€", "ä€"}};
    for (const auto& [name, spelled] : rows) QTest::newRow(name) << name << spelled;
  }

  void windowsNamesAreEscaped() {
    QFETCH(QString, name);
    QFETCH(QString, spelled);
    QCOMPARE(QString::fromStdString(on_windows(name.toStdString())), spelled);
  }

  void differentNamesStayDifferentOnWindows() {
    test::PseudoRandom random(3);
    for (int i = 0; i < 100'000; ++i) {
      auto name = test::random_text(random, "%4A2e. :coCOnN1mM", 0, 8);
      if (i % 4 == 0) name.insert(0, "con");
      if (name.empty()) continue;
      const auto spelled = on_windows(name);
      QVERIFY2(unescaped(spelled) == name, name.c_str());
      QVERIFY(spelled.find_first_of("<>:\"/\\|?*") == std::string::npos);
      QVERIFY(spelled.back() != '.' && spelled.back() != ' ');
    }
  }

  void patternsChoose_data() {
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("matches");
    struct Row {
      const char* pattern;
      const char* path;
      bool matches;
    };
    const Row rows[] = {{"a.txt", "a.txt", true},
                        {"a.txt", "x/y/a.txt", true},
                        {"a.txt", "a.txt.bak", false},
                        {"*.txt", "x/a.txt", true},
                        {"*.txt", "x.txt/a", true},
                        {"x", "x/y/z", true},
                        {"x", "y/xx", false},
                        {"x/", "x/y", true},
                        {"x/y", "x/y/z", true},
                        {"x/y", "w/x/y", false},
                        {"x/*", "x/y", true},
                        {"x/*.c", "x/y/z.c", false},
                        {"x/**.c", "x/y/z.c", true},
                        {"**/z", "x/y/z", true},
                        {"**/z", "z", false},
                        {"x/**/z", "x/y/w/z", true},
                        {"x/**/z", "x/z", false},
                        {"**", "x/y", true},
                        {"*", "x/y", true},
                        {"?", "ä", true},
                        {"??", "ä", false},
                        {"*?x", "€x", true},
                        {"*??cd", "€cd", false},
                        {"?", "x/yy", true},
                        {"x?y", "x/y", false},
                        {"x?y/z", "x/y/z", false},
                        {"a[bc]", "ab", false},
                        {"a[bc]", "a[bc]", true},
                        {"", "x", false},
                        {"/", "x", false},
                        {"/x", "x", true},
                        {"/x", "x/y", true},
                        {"/x", "y/x", false},
                        {"/*.txt", "a.txt", true},
                        {"/*.txt", "b/a.txt", false},
                        {"/a/b", "a/b", true},
                        {"//x", "x", false},
                        {"A", "a", false},
                        {"\\*", "x", false},
                        {"x/*/z", "x/y/z/w", true}};
    for (const auto& row : rows) {
      QTest::addRow("%s on %s", row.pattern, row.path) << row.pattern << row.path << row.matches;
    }
  }

  void patternsChoose() {
    QFETCH(QString, pattern);
    QFETCH(QString, path);
    QTEST(path_matches(pattern.toStdString(), path.toStdString()), "matches");
  }

  void randomPatternsChooseWhatTryingEverythingChooses() {
    test::PseudoRandom random(4);
    int chosen = 0;
    for (int i = 0; i < 300'000; ++i) {
      const auto pattern = test::random_text(random, "ab/**?", 0, 8);
      auto path = test::random_text(random, "aab/", 0, 10);
      if (!check_path(path)) continue;
      const bool expected = naive_matches(pattern, path);
      QVERIFY2(path_matches(pattern, path) == expected, (pattern + " on " + path).c_str());
      chosen += expected ? 1 : 0;
    }
    QVERIFY(chosen > 1000);
  }

  void hostilePatternsAndPathsEnd() {
    // Trying everything would take longer than the universe lasts.
    std::string names;
    while (names.size() < 4000) names += std::string(250, 'a') + "/";
    names += "a";
    std::string folders = "a";
    while (folders.size() < 4095) folders += "/a";
    std::string stars;
    std::string double_stars;
    for (int i = 0; i < 30; ++i) {
      stars += "*a*a/";
      double_stars += "**a*a";
    }
    for (const auto& path : {names, folders}) {
      for (const auto& pattern :
           {stars + "b", double_stars + "b", "**/" + double_stars + "/b", "**" + stars + "**b",
            "**" + std::string(200, 'a') + "*b/c", std::string(4000, '*') + "b"}) {
        QVERIFY(!path_matches(pattern, path));
      }
    }
  }
};

CAIRN_TEST(PathsTest)
#include "test_paths.moc"
