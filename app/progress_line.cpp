#include "app/progress_line.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "app/format.h"
#include "app/safe_text.h"

namespace cairn::app {
namespace {

using Seconds = std::chrono::duration<double>;

constexpr std::chrono::milliseconds kRedrawEvery{100};
constexpr std::chrono::seconds kTellAfter{3};
constexpr std::chrono::seconds kTellEvery{60};
constexpr Seconds kSampleAtLeast{0.05};
constexpr double kMemorySeconds = 3;     // a change of speed shows within about this time
constexpr double kWeightToTrust = 0.15;  // about half a second of samples
constexpr int kBarWidest = 30;
constexpr int kBarNarrowest = 10;
constexpr int kLabelWidest = 30;
constexpr int kLabelNarrowest = 8;
constexpr std::string_view kGap = "  ";

std::string bar(double part, int width) {
  const int inside = width - 2;
  const int full = std::clamp(static_cast<int>(part * inside), 0, inside);
  std::string text(static_cast<std::size_t>(full), '=');
  if (full < inside) text += '>';
  text.resize(static_cast<std::size_t>(inside), ' ');
  return "[" + text + "]";
}

double part_done(const node::Progress& progress) {
  if (progress.total_bytes == 0) return 0;
  const auto part =
      static_cast<double>(progress.done_bytes) / static_cast<double>(progress.total_bytes);
  return std::min(part, 1.0);  // a file that grows yields more than was announced
}

// Who is connected, and how much of the bundle is whole.
std::string transfer_state(const node::Progress& progress) {
  if (!progress.download) return "";
  const auto& download = *progress.download;
  auto text = fmt::format("{} {}", download.peers_connected,
                          download.peers_connected == 1 ? "peer" : "peers");
  if (download.stripes > 0) {
    text += fmt::format(", {} of {} stripes", download.stripes - download.stripes_left,
                        download.stripes);
  }
  return text;
}

std::string amount(const node::Progress& progress) {
  if (progress.download && !progress.download->problem.empty()) {
    return escaped(progress.download->problem);
  }
  if (progress.total_bytes > 0) {
    return format_bytes(progress.done_bytes) + " of " + format_bytes(progress.total_bytes);
  }
  auto text = format_bytes(progress.done_bytes);
  if (progress.done_files > 0) text += ", " + format_files(progress.done_files);
  return text;
}

std::string time_left(const node::Progress& progress, std::optional<double> rate) {
  if (!rate || *rate < 1 || progress.total_bytes <= progress.done_bytes) return "";
  const auto seconds = static_cast<double>(progress.total_bytes - progress.done_bytes) / *rate;
  const auto text = format_time_left(seconds);
  return text.empty() ? text : text + " left";
}

int width_of(std::initializer_list<const std::string*> parts) {
  int width = 0;
  for (const auto* part : parts) {
    if (!part->empty()) width += display_width(*part) + static_cast<int>(kGap.size());
  }
  return std::max(0, width - static_cast<int>(kGap.size()));
}

std::string joined(std::initializer_list<const std::string*> parts) {
  std::string line;
  for (const auto* part : parts) {
    if (part->empty()) continue;
    if (!line.empty()) line += kGap;
    line += *part;
  }
  return line;
}

}  // namespace

void RateMeter::add(SteadyTime now, std::uint64_t done_bytes) {
  // A counter that went back belongs to another round of work.
  if (!last_ || done_bytes < last_->done_bytes) {
    *this = RateMeter();
    last_ = Sample{now, done_bytes};
    return;
  }
  const Seconds passed = now - last_->at;
  if (passed < kSampleAtLeast) return;
  const double speed = static_cast<double>(done_bytes - last_->done_bytes) / passed.count();
  const double keep = std::exp(-passed.count() / kMemorySeconds);
  rate_ = rate_ * keep + speed * (1 - keep);
  weight_ = weight_ * keep + (1 - keep);
  last_ = Sample{now, done_bytes};
}

std::optional<double> RateMeter::rate() const {
  if (weight_ < kWeightToTrust) return std::nullopt;
  return rate_ / weight_;
}

std::string progress_text(std::string_view label, const node::Progress& progress,
                          std::optional<double> rate, int columns) {
  const int room = columns - 1;
  const double part = part_done(progress);
  std::string name = shortened(label, kLabelNarrowest);
  std::string meter;
  std::string percent;
  std::string amounts = amount(progress);
  std::string speed = rate ? format_rate(*rate) : "";
  std::string left = time_left(progress, rate);
  std::string state = transfer_state(progress);
  if (progress.total_bytes > 0) {
    meter = bar(part, kBarNarrowest);
    // Rounded down: 100% is said when all is done and not before.
    percent = fmt::format("{:3}%", static_cast<int>(part * 100));
  }
  const auto free = [&] {
    return room - width_of({&name, &meter, &percent, &amounts, &speed, &left, &state});
  };
  // What matters least goes first; what is left grows into the room that there is.
  for (auto* least : {&state, &amounts, &name, &meter, &speed, &left}) {
    if (free() < 0) least->clear();
  }
  if (!name.empty()) name = shortened(label, std::min(kLabelWidest, display_width(name) + free()));
  if (!meter.empty()) meter = bar(part, std::min(kBarWidest, kBarNarrowest + free()));
  return shortened(joined({&name, &meter, &percent, &amounts, &speed, &left, &state}), room);
}

ProgressLine::ProgressLine(Console& console, const Settings& settings, NowFn now)
    : console_(console),
      label_(escaped(settings.label)),
      quiet_(settings.quiet),
      shown_(!settings.quiet && console.err_screen().is_terminal),
      now_(std::move(now)) {}

ProgressLine::~ProgressLine() {
  if (shown_) console_.clear_status();
}

void ProgressLine::update(const node::Progress& progress) {
  if (shown_) return draw(progress);
  if (!quiet_) tell(progress);
}

void ProgressLine::tell(const node::Progress& progress) {
  if (!progress.download || progress.download->problem.empty()) {
    waits_since_.reset();
    return;
  }
  const auto& problem = progress.download->problem;
  const auto now = now_();
  if (!waits_since_) waits_since_ = now;
  const bool late = now - *waits_since_ >= kTellAfter;
  const bool told_lately = told_at_ && now - *told_at_ < kTellEvery;
  if (!late || told_lately || problem == told_) return;
  told_ = problem;
  told_at_ = now;
  console_.note("cairn: " + (label_.empty() ? "" : label_ + ": ") + escaped(problem));
}

void ProgressLine::draw(const node::Progress& progress) {
  const auto now = now_();
  meter_.add(now, progress.done_bytes);
  if (drawn_at_ && now - *drawn_at_ < kRedrawEvery) return;
  drawn_at_ = now;
  console_.show_status(
      progress_text(label_, progress, meter_.rate(), console_.err_screen().columns()));
}

}  // namespace cairn::app
