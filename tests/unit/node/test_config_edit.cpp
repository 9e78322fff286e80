#include <QTest>
#include <algorithm>

#include "node/config.h"
#include "node/config_edit.h"
#include "support/pseudo_random.h"
#include "support/test_registry.h"

using namespace cairn;
using node::toml_text;
using node::toml_texts;
using node::with_settings;

namespace {

using Changes = std::map<std::string, std::optional<std::string>>;

// What becomes of a text; of one that is refused, the error.
std::string edited(const std::string& text, const Changes& changes) {
  const auto result = with_settings(text, changes);
  return result ? *result : "error: " + result.error().context;
}

// One setting, and the text before and after it was changed.
struct Case {
  const char* name;
  const char* before;
  const char* key;
  std::optional<std::string> value;
  const char* after;
};

const Case kCases[] = {
    {"inATable", "# mine\n[limits] # here\nupload='1M'  # slow\ndownload = '2M'\n", "limits.upload",
     "\"3M\"", "# mine\n[limits] # here\nupload=\"3M\"  # slow\ndownload = '2M'\n"},
    {"dotted", "limits . upload = \"1M\"\n[log]\nkeep=1\n", "limits.upload", "\"3M\"",
     "limits . upload = \"3M\"\n[log]\nkeep=1\n"},
    {"quotedKeys", "[\"limits\"]\n'upload' = \"1M\"\n", "limits.upload", "\"3M\"",
     "[\"limits\"]\n'upload' = \"3M\"\n"},
    {"escapedKey", "[limits]\n\"\\u0075pload\" = \"1M\"\n", "limits.upload", "\"3M\"",
     "[limits]\n\"\\u0075pload\" = \"3M\"\n"},
    {"inline", "limits = { upload = \"1M\", download=\"2M\" } # c\n", "limits.download", "\"3M\"",
     "limits = { upload = \"1M\", download=\"3M\" } # c\n"},
    {"intoInline", "limits = { upload = \"1M\" }\n", "limits.download", "\"3M\"",
     "limits = { upload = \"1M\", download = \"3M\" }\n"},
    {"intoEmptyInline", "limits = {}\n", "limits.download", "\"3M\"",
     "limits = { download = \"3M\" }\n"},
    {"firstOfInline",
     "limits = { upload = \"1M\", download=\"2M\" }",
     "limits.upload",
     {},
     "limits = { download=\"2M\" }"},
    {"lastOfInline",
     "limits = { upload = \"1M\", download=\"2M\" }",
     "limits.download",
     {},
     "limits = { upload = \"1M\" }"},
    {"onlyOfInline", "limits = { upload = \"1M\" }\n", "limits.upload", {}, "limits = {}\n"},
    {"listOverLines",
     "[limits]\nschedule = [ # all\n  \"mon 08:00-18:00 up 1M\", # ]\n]  # end\nupload='1M'\n",
     "limits.schedule", "[]", "[limits]\nschedule = []  # end\nupload='1M'\n"},
    {"listOverLinesRemoved",
     "[limits]\nschedule = [ # all\n  \"mon 08:00-18:00 up 1M\", # ]\n]  # end\n# after\n",
     "limits.schedule",
     {},
     "[limits]\n# after\n"},
    {"afterNeighbours", "[limits]\n  upload = '1M'\n\n# of the log\n[log]\nkeep = 1\n",
     "limits.download", "\"3M\"",
     "[limits]\n  upload = '1M'\n  download = \"3M\"\n\n# of the log\n[log]\nkeep = 1\n"},
    {"afterDottedNeighbours", "limits.upload = '1M'\nnode_id='a'\n[log]\n", "limits.download",
     "\"3M\"", "limits.upload = '1M'\nlimits.download = \"3M\"\nnode_id='a'\n[log]\n"},
    {"intoEmptyTable", "[limits]\n[log]\n", "limits.download", "\"3M\"",
     "[limits]\ndownload = \"3M\"\n[log]\n"},
    {"newTable", "[log]\nkeep = 1\n", "limits.upload", "\"3M\"",
     "[log]\nkeep = 1\n\n[limits]\nupload = \"3M\"\n"},
    {"newTableWithoutFinalNewline", "[log]\nkeep = 1", "limits.upload", "\"3M\"",
     "[log]\nkeep = 1\n\n[limits]\nupload = \"3M\"\n"},
    {"ofNothing", "", "limits.upload", "\"3M\"", "[limits]\nupload = \"3M\"\n"},
    {"ofCommentAlone", "# mine", "node_id", "'a'", "# mine\nnode_id = 'a'\n"},
    {"withoutFinalNewline", "[limits]\nupload = '1M'", "limits.download", "\"3M\"",
     "[limits]\nupload = '1M'\ndownload = \"3M\"\n"},
    {"atRootBehindOthers", "# top\nnode_id = 'a'\n\n[log]\nkeep = 1\n", "data_dir", "'/d'",
     "# top\nnode_id = 'a'\ndata_dir = '/d'\n\n[log]\nkeep = 1\n"},
    {"atRootBeforeTables", "# top\n\n# of the log\n[log]\nkeep = 1\n", "data_dir", "'/d'",
     "# top\n\ndata_dir = '/d'\n\n# of the log\n[log]\nkeep = 1\n"},
    {"windows", "[limits]\r\nupload = '1M'\r\n", "limits.download", "\"3M\"",
     "[limits]\r\nupload = '1M'\r\ndownload = \"3M\"\r\n"},
    {"windowsValue", "[limits]\r\nupload = '1M'\r\n", "limits.upload", "\"3M\"",
     "[limits]\r\nupload = \"3M\"\r\n"},
    {"windowsList", "[limits]\r\n", "limits.schedule", "[\n  \"mon 08:00-18:00 up 1M\",\n]",
     "[limits]\r\nschedule = [\r\n  \"mon 08:00-18:00 up 1M\",\r\n]\r\n"},
    {"windowsTable", "node_id = 'a'\r\n", "limits.upload", "'3M'",
     "node_id = 'a'\r\n\r\n[limits]\r\nupload = '3M'\r\n"},
    {"byteOrderMark", "\xEF\xBB\xBF[log]\nkeep = 1\n", "node_id", "'a'",
     "\xEF\xBB\xBFnode_id = 'a'\n\n[log]\nkeep = 1\n"},
    {"lastLineRemoved", "[log]\nkeep = 1\nlevel = 'info'", "log.level", {}, "[log]\nkeep = 1\n"},
    {"removalOfWhatIsNotThere", "[log]\nkeep = 1\n", "log.level", {}, "[log]\nkeep = 1\n"},
    {"longTexts", "node_id = \"\"\"\n# no [comment] ' \\\"\"\"\"\"\n[log]\nkeep = 1\n", "log.keep",
     "2", "node_id = \"\"\"\n# no [comment] ' \\\"\"\"\"\"\n[log]\nkeep = 2\n"},
    {"longLiterals", "node_id = '''it's [a] #'''''\n[log]\nkeep = 1\n", "log.keep", "2",
     "node_id = '''it's [a] #'''''\n[log]\nkeep = 2\n"},
    {"textsLikeStatements", "node_id = \"[log] \\\" keep = 5 #\"\n[log]\nkeep = 1\n", "log.keep",
     "2", "node_id = \"[log] \\\" keep = 5 #\"\n[log]\nkeep = 2\n"},
};

// ---- texts at random ----------------------------------------------------------------------------

// A setting, and values that it may have.
struct Known {
  const char* table;
  const char* key;
  std::vector<std::string> values;
};

const Known kKnown[] = {
    {"", "node_id", {"\"attic\"", "'# [log]'", "\"\"\"a = 1\"\"\"", "\"\\\"]\\u00e9\""}},
    {"", "data_dir", {"'/d'", "\"~/a b\"", "'''/it's'''"}},
    {"log", "level", {"'info'", "\"off\""}},
    {"log", "keep", {"5", "0x10", "1_0"}},
    {"share", "copy", {"true", "false"}},
    {"limits", "upload", {"\"1M\"", "'unlimited'"}},
    {"limits", "download", {"\"2Mi\"", "'500k'"}},
    {"limits",
     "schedule",
     {"[]", "['mon 08:00-18:00 up 1M']", "[\n  \"mon-fri 08:00-18:00 up 500k\", # ]\n]"}},
};

// A text in pieces, so that what it must become can be said without reading TOML.
struct Model {
  struct Piece {
    std::string key;  // of a setting, else empty
    std::string before, value, after;
  };
  std::vector<Piece> pieces;
  void add(std::string text) { pieces.push_back({{}, std::move(text), {}, {}}); }
  [[nodiscard]] std::string text() const {
    std::string all;
    for (const auto& piece : pieces) all += piece.before + piece.value + piece.after;
    return all;
  }
};

template <class T>
const T& one_of(test::PseudoRandom& random, const std::vector<T>& from) {
  return from[static_cast<std::size_t>(random.below(from.size()))];
}

std::string noise(test::PseudoRandom& random) {
  return one_of<std::string>(
      random, {"", "", "\n", "# limits.upload = '9M'\n", "  # [log] '\n", "\t\n", "# \"\"\" {\n"});
}

void add_setting(Model& model, test::PseudoRandom& random, const Known& known,
                 const std::string& prefix) {
  Model::Piece piece;
  piece.key = std::string(known.table) + (*known.table ? "." : "") + known.key;
  piece.before = one_of<std::string>(random, {"", "  ", "\t"}) + prefix + known.key +
                 one_of<std::string>(random, {"=", " = ", "\t=  "});
  piece.value = one_of(random, known.values);
  piece.after = one_of<std::string>(random, {"\n", "  \n", " # it's \"so\"\n", "#\n"});
  model.pieces.push_back(piece);
}

// Some of the settings of a table, as lines under a header, or dotted, or in braces.
void add_settings(Model& model, test::PseudoRandom& random, const std::string& table, int way) {
  bool first = true;
  for (const auto& known : kKnown) {
    if (known.table != table || random.below(3) == 0) continue;
    if (way == 2) {  // in braces; values of several lines are left out
      auto value = known.values.front();
      model.pieces.push_back({table + "." + known.key,
                              std::string(first ? table + " = { " : ", ") + known.key + " = ",
                              value, ""});
    } else {
      model.add(noise(random));
      add_setting(model, random, known, way == 1 ? table + "." : "");
    }
    first = false;
  }
  if (way == 2 && !first) model.add(" } # }\n");
}

Model random_config(test::PseudoRandom& random) {
  Model model;
  model.add(noise(random));
  add_settings(model, random, "", 0);
  std::vector<std::string> with_header;
  for (const std::string table : {"log", "share", "limits"}) {
    const auto way = static_cast<int>(random.below(4));
    if (way == 0) with_header.push_back(table);
    if (way == 1 || way == 2) add_settings(model, random, table, way);
  }
  for (const auto& table : with_header) {
    model.add(noise(random) + one_of<std::string>(random, {"[", "[ ", "  ["}) + table + "]" +
              one_of<std::string>(random, {"\n", " # ]\n"}));
    add_settings(model, random, table, 0);
  }
  model.add(noise(random));
  return model;
}

// Whether `longer` is `text` with one run of bytes more.
bool is_insertion(const std::string& text, const std::string& longer) {
  if (longer.size() <= text.size()) return false;
  const auto ahead = std::ranges::mismatch(text, longer).in1 - text.begin();
  const auto behind =
      std::mismatch(text.rbegin(), text.rend(), longer.rbegin()).first - text.rbegin();
  return static_cast<std::size_t>(ahead + behind) >= text.size();
}

std::string with_windows_ends(const std::string& text) {
  std::string out;
  for (const char c : text) out += c == '\n' ? std::string("\r\n") : std::string(1, c);
  return out;
}

}  // namespace

class ConfigEditTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void changesOneThingAndNoByteElse_data() {
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(std::size(kCases)); ++i) {
      QTest::newRow(kCases[i].name) << i;
    }
  }

  void changesOneThingAndNoByteElse() {
    QFETCH(int, index);
    const auto& c = kCases[index];
    QCOMPARE(edited(c.before, {{c.key, c.value}}), std::string(c.after));
  }

  void changesSeveralAtOnce() {
    QCOMPARE(
        edited("[limits]\nupload = '1M'\n",
               {{"limits.upload", std::nullopt}, {"limits.download", "'2M'"}, {"node_id", "'a'"}}),
        std::string("node_id = 'a'\n\n[limits]\ndownload = '2M'\n"));
  }

  void whatIsWrongIsRefusedAndSaysWhere() {
    QVERIFY(edited("", {{"limits.uplaod", "'1M'"}}).starts_with("error: limits.uplaod: no such"));
    QVERIFY(edited("a = \n", {{"node_id", "'a'"}}).starts_with("error: cairn.toml, line 1"));
    QVERIFY(edited("[log]\nkeep = 'x'\n", {{"node_id", "'a'"}}).contains("line 2: log.keep"));
    QVERIFY(edited("", {{"limits.upload", "'fast'"}}).contains("limits.upload"));
    QVERIFY(edited("", {{"limits.upload", "3"}}).contains("must be text"));
    QVERIFY(edited(std::string(1001, '.'), {{"node_id", "'a'"}}).contains("dots"));
    QVERIFY(
        edited("[[limits]]\nupload = '1M'\n", {{"limits.upload", "'2M'"}}).starts_with("error"));
  }

  void aWrongValueOfTheFileCanBeMended() {
    QCOMPARE(edited("[log]\nkeep = 'x'\n", {{"log.keep", "3"}}), std::string("[log]\nkeep = 3\n"));
  }

  void aValueCannotBringFurtherStatements() {
    for (const char* value : {"'a'\ndata_dir = '/d'", "'a' # c", "'a', 'b'", "'a',", "",
                              "'a'] \ny = ['b'", "]\nx = [", "'a'\n[log]"}) {
      const auto said = edited("[log]\nkeep = 1\n", {{"node_id", value}});
      QVERIFY2(said.starts_with("error: node_id: what it is to become"), said.c_str());
    }
  }

  void errorsDoNotRepeatASecret() {
    QVERIFY(!edited("", {{"network.secret", "'hidden', 'x'"}}).contains("hidden"));
    const auto long_one = toml_text("hidden" + std::string(2000, 'x'));
    QVERIFY(!edited("", {{"network.secret", long_one}}).contains("hidden"));
  }

  void textsAreQuotedSoThatTheyComeBack() {
    const std::string odd = "a\"b\\c\n\t\x01\x7f \xC3\xA9 # ' ]";
    const auto text = edited("", {{"data_dir", toml_text("/" + odd)}});
    node::ConfigSources sources;
    sources.config_file = {"/e/cairn.toml", text};
    const auto settings = node::settings_from(sources);
    QVERIFY2(settings.has_value(), text.c_str());
    QCOMPARE(settings->data_dir.value.string(), "/" + odd);
    const std::vector<std::string> times = {"mon 08:00-18:00 up 1M", "tue 22:00-06:00 down 2M"};
    const auto list = edited("", {{"limits.schedule", toml_texts(times)}});
    QCOMPARE(list, std::string("[limits]\nschedule = [\n  \"mon 08:00-18:00 up 1M\",\n  \"tue "
                               "22:00-06:00 down 2M\",\n]\n"));
    QCOMPARE(toml_texts({}), std::string("[]"));
  }

  // Texts written in every way; whatever is changed, all else stays, byte for byte.
  void whateverTheTextIsOnlyTheOneSettingChanges() {
    int replaced = 0, added = 0;
    for (std::uint64_t seed = 0; seed < 1500; ++seed) {
      test::PseudoRandom random(seed);
      auto model = random_config(random);
      const bool windows = random.below(4) == 0;
      const auto ends = [&](const std::string& text) {
        return windows ? with_windows_ends(text) : text;
      };
      const auto before = ends(model.text());
      const auto& known = kKnown[random.below(std::size(kKnown))];
      const auto key = std::string(known.table) + (*known.table ? "." : "") + known.key;
      const auto value = one_of(random, known.values);
      const auto after = edited(before, {{key, value}});
      const auto told = "seed " + std::to_string(seed) + ", " + key + " = " + value + "\n---\n" +
                        before + "---\n" + after;
      const auto piece = std::ranges::find(model.pieces, key, &Model::Piece::key);
      if (piece != model.pieces.end()) {
        ++replaced;
        piece->value = value;
        QVERIFY2(after == ends(model.text()), told.c_str());
        continue;
      }
      ++added;
      QVERIFY2(!after.starts_with("error") && is_insertion(before, after), told.c_str());
      // And taken out again, nothing of it stays but an empty table and the lines around it.
      const auto gone = edited(after, {{key, std::nullopt}});
      QVERIFY2(!gone.starts_with("error"), told.c_str());
      QCOMPARE(edited(gone, {{key, std::nullopt}}), gone);
    }
    QVERIFY(replaced > 100 && added > 100);
  }

  void bytesThatAreNoTomlAreRefusedWithoutHarm() {
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
      test::PseudoRandom random(seed);
      std::string text;
      const std::string alphabet = "[]{}\"'=#.,\n\r ab\\limts1";
      for (auto n = random.below(40); n > 0; --n) text += alphabet[random.below(alphabet.size())];
      const auto result = with_settings(text, {{"limits.upload", "'1M'"}});
      if (result) QVERIFY(result->contains("upload = '1M'"));
    }
  }
};

CAIRN_TEST(ConfigEditTest)
#include "test_config_edit.moc"
