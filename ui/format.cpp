#include "ui/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QLocale>
#include <QTextDocument>
#include <algorithm>
#include <cmath>
#include <limits>

#include "ui/node_words.h"

namespace cairn::ui {
namespace {

struct Format {
  Q_DECLARE_TR_FUNCTIONS(cairn::ui::Format)
};

constexpr int kShortCharacters = 12;
constexpr double kDaysPerYear = 365;

QString number(std::int64_t value) {
  return QLocale().toString(static_cast<qlonglong>(value));
}

// As the system has paths.
[[maybe_unused]] QString fromNative(const std::string& text) {
  return QString::fromUtf8(text);
}
[[maybe_unused]] QString fromNative(const std::wstring& text) {
  return QString::fromStdWString(text);
}

bool endsSentence(QChar character) {
  return QStringView(u".,;:!\u2026").contains(character) || character.isSpace();
}

// As part of a sentence: without an end of its own.
QString quoted(const std::string& context) {
  auto text = harmlessText(context);
  while (!text.isEmpty() && endsSentence(text.back())) text.chop(1);
  return inUsersLanguage(text);
}

QString sentenceWith(ErrorCode code) {
  switch (code) {
    case ErrorCode::invalid:
      return Format::tr("This cannot be done: %1. Check what was entered.");
    case ErrorCode::not_found:
      return Format::tr("This was not found: %1.");
    case ErrorCode::exists:
      return Format::tr("Something is in the way: %1. Move it away, or choose another place.");
    case ErrorCode::permission:
      return Format::tr(
          "The system does not allow this: %1. Change the permissions, then try again.");
    case ErrorCode::no_space:
      return Format::tr("There is not enough space: %1. Free some space there, then try again.");
    case ErrorCode::io:
      return Format::tr(
          "The system reports a failure: %1. Look at that disk or device, then try again.");
    case ErrorCode::corrupt:
      return Format::tr(
          "Some data is damaged: %1. Checking the bundle repairs what can be repaired.");
    case ErrorCode::unsupported:
      return Format::tr("This version of Cairn cannot do that: %1. A newer version may.");
    case ErrorCode::changed:
      return Format::tr(
          "A file is no longer what was shared: %1. Share it again to get a link to it "
          "as it is now.");
    case ErrorCode::busy:
      return Format::tr("Something else is at work there: %1. Try again in a moment.");
    case ErrorCode::unavailable:
      return Format::tr("This is not available just now: %1.");
    case ErrorCode::limit:
      return Format::tr("This is more than Cairn allows: %1.");
    case ErrorCode::cancelled:
      return Format::tr("This was stopped: %1. What was done is kept.");
  }
  return Format::tr("This did not work: %1.");
}

QString sentence(ErrorCode code) {
  switch (code) {
    case ErrorCode::invalid:
      return Format::tr("This cannot be done. Check what was entered.");
    case ErrorCode::not_found:
      return Format::tr("This was not found.");
    case ErrorCode::exists:
      return Format::tr("Something is in the way. Move it away, or choose another place.");
    case ErrorCode::permission:
      return Format::tr("The system does not allow this. Change the permissions, then try again.");
    case ErrorCode::no_space:
      return Format::tr("There is not enough space. Free some space, then try again.");
    case ErrorCode::io:
      return Format::tr(
          "The system reports a failure. Look at the disk or device, then try again.");
    case ErrorCode::corrupt:
      return Format::tr("Some data is damaged. Checking the bundle repairs what can be repaired.");
    case ErrorCode::unsupported:
      return Format::tr("This version of Cairn cannot do that. A newer version may.");
    case ErrorCode::changed:
      return Format::tr(
          "A file is no longer what was shared. Share it again to get a link to it as it "
          "is now.");
    case ErrorCode::busy:
      return Format::tr("Something else is at work there. Try again in a moment.");
    case ErrorCode::unavailable:
      return Format::tr("This is not available just now.");
    case ErrorCode::limit:
      return Format::tr("This is more than Cairn allows.");
    case ErrorCode::cancelled:
      return Format::tr("This was stopped. What was done is kept.");
  }
  return Format::tr("This did not work.");
}

}  // namespace

QString bytesText(std::uint64_t bytes) {
  constexpr auto kMost = static_cast<std::uint64_t>(std::numeric_limits<qint64>::max());
  auto shown = std::min(bytes, kMost);
  auto unit = std::uint64_t{1};
  while (unit <= shown / 1024) unit *= 1024;
  const auto in = [&] { return static_cast<double>(shown) / static_cast<double>(unit); };
  // What would be rounded up to a whole step is shown in the next unit: 1.0 MiB, not 1,024 KiB.
  if (unit > 1 && in() >= 1023.5) shown = unit *= 1024;
  const int decimals = in() < 99.95 ? 1 : 0;
  return QLocale().formattedDataSize(static_cast<qint64>(shown), decimals,
                                     QLocale::DataSizeIecFormat);
}

QString rateText(double bytesPerSecond) {
  if (!(bytesPerSecond >= 1)) return {};
  // Far above any link, and far below where the conversion would overflow.
  const auto whole = static_cast<std::uint64_t>(std::llround(std::min(bytesPerSecond, 1e18)));
  return Format::tr("%1/s", "a rate: 1.5 MiB/s").arg(bytesText(whole));
}

QString flowText(double bytesPerSecond) {
  const auto text = rateText(bytesPerSecond);
  return text.isEmpty() ? QStringLiteral("0") : text;
}

QString durationText(double seconds) {
  if (!(seconds >= 0)) return {};
  if (seconds < 1) return Format::tr("under a second");
  if (seconds > kDaysPerYear * 24 * 3600) return Format::tr("more than a year");
  const auto all = static_cast<std::int64_t>(seconds);
  const auto days = all / 86400;
  const auto hours = all / 3600 % 24;
  const auto minutes = all / 60 % 60;
  if (days > 0) return Format::tr("%1 d %2 h", "days and hours").arg(number(days), number(hours));
  if (hours > 0) {
    return Format::tr("%1 h %2 min", "hours and minutes").arg(number(hours), number(minutes));
  }
  if (minutes > 0) {
    return Format::tr("%1 min %2 s", "minutes and seconds").arg(number(minutes), number(all % 60));
  }
  return Format::tr("%1 s", "seconds").arg(number(all));
}

QString timeText(std::int64_t nanoseconds) {
  if (nanoseconds == 0) return {};
  const auto when = QDateTime::fromMSecsSinceEpoch(nanoseconds / 1'000'000);
  return QLocale().toString(when, QLocale::ShortFormat);
}

QString tripText(const std::optional<double>& seconds) {
  if (!seconds) return {};
  return Format::tr("%1 ms").arg(QLocale().toString(qRound(*seconds * 1000)));
}

QString percentText(double share) {
  auto whole = 0;
  if (share >= 1) {
    whole = 100;
  } else if (share > 0) {
    // 0.29 is a little less than 29 hundredths, and is not to be shown as 28.
    whole = std::min(99, static_cast<int>(share * 100 + 1e-9));
  }
  return Format::tr("%1 %", "a percentage").arg(number(whole));
}

QString codeText(const content::Code& code) {
  return QStringLiteral("%1+%2").arg(number(code.data), number(code.parity));
}

QString rootText(const Root& root) {
  return QString::fromStdString(root.text());
}

QString shortText(const NodeId& id) {
  return QString::fromStdString(id.text().substr(0, kShortCharacters));
}

QString pathText(const std::filesystem::path& path) {
  return QDir::toNativeSeparators(fromNative(path.native()));
}

QString pathText(const node::Place& place) {
  return QDir::toNativeSeparators(fromNative(place.native()));
}

std::filesystem::path pathFrom(const QString& text) {
  const auto utf8 = text.toUtf8();
  return std::u8string(utf8.begin(), utf8.end());
}

QString harmlessText(QString text) {
  for (auto& character : text) {
    const auto code = character.unicode();
    const bool turnsText = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    if (turnsText || character.category() == QChar::Other_Control) character = u' ';
  }
  return text.simplified();
}

QString harmlessText(std::string_view text) {
  return harmlessText(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

QString placeText(const node::Place& place) {
  return harmlessText(pathText(place));
}

QString tipText(const QString& text) {
  return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

QString nodeText(std::string_view english) {
  return inUsersLanguage(harmlessText(english));
}

// Numbers are not known as such in the locale "C".
QCollator nameCollator() {
  QCollator collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
  collator.setNumericMode(true);
  collator.setCaseSensitivity(Qt::CaseInsensitive);
  return collator;
}

QString errorText(const Error& error) {
  const auto context = quoted(error.context);
  return context.isEmpty() ? sentence(error.code) : sentenceWith(error.code).arg(context);
}

}  // namespace cairn::ui
