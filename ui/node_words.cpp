#include "ui/node_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "ui/node_words_catalogue.h"

namespace cairn::ui {
namespace {

constexpr auto kNodeWords = "cairn::ui::NodeWords";
constexpr auto kNested = QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "%1: %2");
constexpr QStringView kColon = u": ";
// Longer ones are nothing that the node says.
constexpr qsizetype kLengthMax = 4096;
constexpr int kDepthMax = 12;
// How many of the colons in a value are looked at, of which each may be the end of a clause.
constexpr int kColonsTried = 8;
constexpr qsizetype kKeyLength = 3;
constexpr std::size_t kValuesMax = 9;

using Values = std::array<QStringView, kValuesMax>;

// "the path '%1' is longer": the literals, and between them the numbers of the values.
struct Pattern {
  const char* source = nullptr;
  QStringList literals;
  std::vector<std::size_t> numbers;
  // Of each place, whether only digits can stand in it.
  std::vector<bool> counts;
  qsizetype weight = 0;
};

// What is counted is told by the words around it. Only digits do in such a place, because a path
// may end as such a sentence does: "/home/me/my peers" are no peers.
bool isCount(QStringView before, QStringView after) {
  static constexpr std::array<QStringView, 9> kCounted{
      u" bytes", u" peers",   u" stripes", u" chunks",  u" files and folders",
      u" dots",  u" of its ", u" of the ", u" are free"};
  return before.endsWith(u", line ") || before.endsWith(u" at byte ") ||
         std::ranges::any_of(kCounted, [&](QStringView word) { return after.startsWith(word); });
}

bool isNumber(QStringView text) {
  const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
  return !text.isEmpty() && std::ranges::all_of(text, isDigit);
}

std::optional<std::size_t> placeholderAt(QStringView text, qsizetype at) {
  if (text[at] != u'%' || at + 1 >= text.size()) return std::nullopt;
  const auto digit = text[at + 1].unicode();
  if (digit < u'1' || digit > u'9') return std::nullopt;
  return digit - u'1';
}

Pattern patternOf(const char* source) {
  Pattern out{source, {}, {}, {}, 0};
  const auto text = QString::fromUtf8(source);
  QString literal;
  for (qsizetype at = 0; at < text.size(); ++at) {
    if (const auto number = placeholderAt(text, at)) {
      out.numbers.push_back(*number);
      out.literals.push_back(std::exchange(literal, {}));
      ++at;
    } else {
      literal += text[at];
      ++out.weight;
    }
  }
  out.literals.push_back(literal);
  for (qsizetype i = 0; i + 1 < out.literals.size(); ++i) {
    out.counts.push_back(isCount(out.literals[i], out.literals[i + 1]));
  }
  return out;
}

// How many patterns this thread has compared with a text, for tests.
thread_local qsizetype compared_patterns = 0;

// What stands in the places of the values, each as short as it can be; nothing where the text is
// another one. The first place of each literal will do, so that nothing is tried twice.
std::optional<Values> valuesIn(const Pattern& pattern, QStringView text) {
  ++compared_patterns;
  const auto& first = pattern.literals.front();
  const auto& last = pattern.literals.back();
  if (pattern.numbers.empty()) return text == first ? std::optional(Values()) : std::nullopt;
  if (text.size() < pattern.weight || !text.startsWith(first) || !text.endsWith(last)) {
    return std::nullopt;
  }
  Values values;
  auto at = first.size();
  const auto end = text.size() - last.size();
  for (std::size_t i = 0; i < pattern.numbers.size(); ++i) {
    const bool isLast = i + 1 == pattern.numbers.size();
    const auto& next = pattern.literals[static_cast<qsizetype>(i) + 1];
    const auto found = isLast ? end : text.first(end).indexOf(next, at);
    if (found < at) return std::nullopt;
    const auto value = text.sliced(at, found - at);
    if (pattern.counts[i] && !isNumber(value)) return std::nullopt;
    values[pattern.numbers[i]] = value;
    at = found + next.size();
  }
  return values;
}

struct Match {
  const Pattern* pattern = nullptr;
  Values values;
};

class Catalogue {
 public:
  Catalogue() {
    for (const auto texts :
         {ofContents(), ofFiles(), ofTheNetwork(), ofTheNode(), ofTheStore(), ofTheSystem()}) {
      for (const auto* text : texts) all_.push_back(patternOf(text));
    }
    // The most specific ones come first wherever they are looked for.
    std::ranges::sort(all_, [](const Pattern& a, const Pattern& b) {
      return a.weight != b.weight ? a.weight > b.weight : qstrcmp(a.source, b.source) < 0;
    });
    for (std::size_t i = 0; i < all_.size(); ++i) put(i);
  }

  [[nodiscard]] const std::vector<Pattern>& all() const { return all_; }

  [[nodiscard]] std::optional<Match> find(QStringView text) const {
    std::optional<std::pair<std::size_t, Values>> best;
    const auto look = [&](const std::vector<std::size_t>& some) {
      for (const auto i : some) {
        if (best && best->first < i) return;
        if (const auto values = valuesIn(all_[i], text)) best = {i, *values};
      }
    };
    if (const auto exact = whole_.constFind(text.toString()); exact != whole_.cend()) look(*exact);
    if (text.size() >= kKeyLength) {
      look(beginning_.value(text.first(kKeyLength).toString()));
      look(ending_.value(text.last(kKeyLength).toString()));
    }
    look(rest_);
    if (!best) return std::nullopt;
    return Match{&all_[best->first], best->second};
  }

 private:
  void put(std::size_t i) {
    const auto& literals = all_[i].literals;
    if (literals.size() == 1) return whole_[literals.front()].push_back(i);
    const auto& first = literals.front();
    const auto& last = literals.back();
    if (first.size() >= kKeyLength) return beginning_[first.first(kKeyLength)].push_back(i);
    if (last.size() >= kKeyLength) return ending_[last.last(kKeyLength)].push_back(i);
    rest_.push_back(i);
  }

  using Index = QHash<QString, std::vector<std::size_t>>;
  std::vector<Pattern> all_;
  // By all, the first or the last letters; and those that are open at both ends.
  Index whole_;
  Index beginning_;
  Index ending_;
  std::vector<std::size_t> rest_;
};

const Catalogue& catalogue() {
  static const Catalogue made;
  return made;
}

QString wordsOf(QStringView text, int depth);

// As it is, and from left to right where the sentence around it is not.
QString asItIs(QStringView text) {
  auto out = text.toString();
  if (!out.isEmpty() && QLocale().textDirection() == Qt::RightToLeft) {
    out = QChar(0x2068) + out + QChar(0x2069);
  }
  return out;
}

// Not by QString::arg(), which would take a "%1" within a value for a place of the next.
QString filled(const QString& sentence, const std::array<QString, kValuesMax>& values) {
  QString out;
  for (qsizetype at = 0; at < sentence.size(); ++at) {
    const auto number = placeholderAt(sentence, at);
    out += number ? values[*number] : QString(sentence[at]);
    if (number) ++at;
  }
  return out;
}

QString translated(const char* source) {
  return QCoreApplication::translate(kNodeWords, source);
}

// What is between quotation marks is a name, whatever it says.
bool isQuoted(const Pattern& pattern, std::size_t place) {
  const auto& before = pattern.literals[static_cast<qsizetype>(place)];
  return before.endsWith(u'\'') || before.endsWith(u'"');
}

QString sentenceOf(const Match& match, int depth) {
  std::array<QString, kValuesMax> values;
  const auto& pattern = *match.pattern;
  for (std::size_t place = 0; place < pattern.numbers.size(); ++place) {
    const auto number = pattern.numbers[place];
    const auto value = match.values[number];
    values[number] = isQuoted(pattern, place) ? asItIs(value) : wordsOf(value, depth + 1);
  }
  return filled(translated(pattern.source), values);
}

// Only for where a clause ends or begins: the colon of another language is no colon of a path.
QString nestedAt(QStringView text, qsizetype colon, int depth) {
  const auto outer = wordsOf(text.first(colon), depth + 1);
  const auto inner = wordsOf(text.sliced(colon + kColon.size()), depth + 1);
  return filled(translated(kNested), {outer, inner});
}

std::optional<Match> firstClauseOf(QStringView text) {
  if (const auto colon = text.indexOf(kColon); colon >= 0) text = text.first(colon);
  return catalogue().find(text);
}

bool isAbsolutePath(QStringView text) {
  return text.startsWith(u'/') || (text.size() > 2 && text[1] == u':' && text[2] == u'\\');
}

// Whether what goes on behind a colon is a clause even where nothing is known before it. What
// "%1 was moved" finds in "Romulus.mkv was moved" may as well be the end of a path with a colon;
// a number or a path of its own is not.
bool isClauseForSure(const std::optional<Match>& match) {
  if (!match) return false;
  const auto& pattern = *match->pattern;
  if (pattern.numbers.empty() || !pattern.literals.front().isEmpty()) return true;
  return pattern.counts.front() || isAbsolutePath(match->values[pattern.numbers.front()]);
}

// The first colon before end that a clause begins behind; or else one that a clause ends at.
std::optional<qsizetype> clauseEnd(QStringView text, qsizetype end) {
  std::optional<qsizetype> behindClause;
  auto colon = text.indexOf(kColon);
  for (int tried = 0; tried < kColonsTried && colon >= 0 && colon < end; ++tried) {
    const auto next = text.sliced(colon + kColon.size());
    if (isClauseForSure(firstClauseOf(next)) || isClauseForSure(catalogue().find(next))) {
      return colon;
    }
    if (!behindClause && catalogue().find(text.first(colon))) behindClause = colon;
    colon = text.indexOf(kColon, colon + kColon.size());
  }
  return behindClause;
}

// "setting up /a: cannot be read" is what "setting up %1" says of a path, and something inside it:
// where a value at an end of the pattern goes on behind a colon, and a clause is found there, the
// sentence ended before it.
std::optional<qsizetype> betterSplit(const Match& match, QStringView text) {
  const auto& pattern = *match.pattern;
  if (pattern.numbers.empty()) return std::nullopt;
  if (pattern.literals.front().isEmpty()) {
    const auto first = match.values[pattern.numbers.front()].size();
    if (const auto colon = clauseEnd(text, first)) return colon;
  }
  if (!pattern.literals.back().isEmpty()) return std::nullopt;
  auto colon = text.size() - match.values[pattern.numbers.back()].size();
  for (int tried = 0; tried < kColonsTried; ++tried) {
    colon = text.indexOf(kColon, colon);
    if (colon < 0) return std::nullopt;
    if (firstClauseOf(text.sliced(colon + kColon.size()))) return colon;
    colon += kColon.size();
  }
  return std::nullopt;
}

QString wordsOf(QStringView text, int depth) {
  if (depth > kDepthMax || text.isEmpty()) return asItIs(text);
  const auto match = catalogue().find(text);
  const auto split = match ? betterSplit(*match, text) : clauseEnd(text, text.size());
  if (split) return nestedAt(text, *split, depth);
  return match ? sentenceOf(*match, depth) : asItIs(text);
}

}  // namespace

QString inUsersLanguage(const QString& english) {
  return english.size() > kLengthMax ? asItIs(english) : wordsOf(english, 0);
}

QStringList nodeSentences() {
  QStringList all;
  for (const auto& pattern : catalogue().all()) all.push_back(QString::fromUtf8(pattern.source));
  return all;
}

qsizetype comparedPatterns() {
  return compared_patterns;
}

}  // namespace cairn::ui
