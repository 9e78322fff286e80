#include "ui/schedule_editor.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

#include "node/config_edit.h"
#include "ui/settings_fields.h"

namespace cairn::ui {
namespace {

constexpr const char* kDays[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr std::chrono::minutes kDay{24 * 60};

QTime timeOf(std::chrono::minutes minutes) {
  return QTime(0, 0).addSecs(static_cast<int>((minutes % kDay).count()) * 60);
}

std::chrono::minutes minutesOf(const QTime& time) {
  return std::chrono::minutes(time.hour() * 60 + time.minute());
}

std::string clockText(std::chrono::minutes minutes) {
  return QTime(0, 0)
      .addSecs(static_cast<int>(minutes.count()) * 60)
      .toString("HH:mm")
      .toStdString();
}

std::optional<std::uint64_t> rateOf(const QSpinBox& box) {
  if (box.value() < 0) return std::nullopt;
  return box.value() == 0 ? node::kUnlimited : static_cast<std::uint64_t>(box.value()) * 1000;
}

}  // namespace

ScheduleEditor::ScheduleEditor(const std::vector<node::ScheduleEntry>& entries, QWidget* parent)
    : QWidget(parent) {
  layout_ = new QVBoxLayout(this);
  layout_->setContentsMargins(0, 0, 0, 0);
  auto* add = new QPushButton(tr("&Add a time"), this);
  connect(add, &QPushButton::clicked, this, [this] {
    node::ScheduleEntry entry;
    entry.days.set();
    entry.begin = std::chrono::hours(8);
    entry.end = std::chrono::hours(18);
    entry.upload_per_s = 100'000;
    addEntry(entry);
  });
  add_ = add;
  layout_->addWidget(add, 0, Qt::AlignLeading);
  for (const auto& entry : entries) addEntry(entry);
}

QString ScheduleEditor::problem() const {
  int number = 0;
  for (const auto& line : lines_) {
    ++number;
    const auto entry = entryOf(line);
    if (entry.days.none()) return tr("Time %1 has no day: tick one, or remove it.").arg(number);
    if (entry.begin == entry.end) {
      return tr("Time %1 ends when it begins: change one of the two.").arg(number);
    }
    if (!entry.upload_per_s && !entry.download_per_s) {
      return tr("Time %1 changes nothing: set its speed up or down, or remove it.").arg(number);
    }
  }
  return {};
}

void ScheduleEditor::addEntry(const node::ScheduleEntry& entry) {
  if (lines_.size() == node::kScheduleEntriesMax) return;
  Line line;
  line.widget = new QWidget(this);
  // When above how much: side by side they are wider than large text leaves room for.
  auto* rows = new QVBoxLayout(line.widget);
  rows->setContentsMargins(0, 0, 0, fontMetrics().height() / 2);
  auto* when = new QHBoxLayout;
  auto* rates = new QHBoxLayout;
  rows->addLayout(when);
  rows->addLayout(rates);
  const QLocale locale;
  for (int day = 0; day < 7; ++day) {
    auto* box = new QCheckBox(locale.dayName(day + 1, QLocale::NarrowFormat), line.widget);
    box->setToolTip(locale.dayName(day + 1));
    box->setChecked(entry.days.test(static_cast<std::size_t>(day)));
    when->addWidget(box);
    line.days.push_back(box);
  }
  const auto time = [&](std::chrono::minutes at) {
    auto* edit = new QTimeEdit(timeOf(at), line.widget);
    when->addWidget(edit);
    return edit;
  };
  line.begin = time(entry.begin);
  when->addWidget(new QLabel(tr("to"), line.widget));
  line.end = time(entry.end);
  when->addStretch();
  const auto rate = [&](std::optional<std::uint64_t> perSecond, const QString& name) {
    auto* box = new QSpinBox(line.widget);
    box->setRange(-1, kRateMostK);
    box->setSpecialValueText(tr("as usual"));
    box->setSingleStep(100);
    box->setToolTip(tr("In kB/s; 0 is unlimited"));
    const auto unlimited = perSecond && *perSecond == node::kUnlimited;
    box->setValue(!perSecond ? -1 : unlimited ? 0 : static_cast<int>(*perSecond / 1000));
    auto* label = new QLabel(name, line.widget);
    label->setBuddy(box);
    rates->addWidget(label);
    rates->addWidget(box);
    return box;
  };
  line.up = rate(entry.upload_per_s, tr("Up"));
  line.down = rate(entry.download_per_s, tr("Down"));
  line.remove = new QPushButton(tr("Remove"), line.widget);
  rates->addWidget(line.remove);
  rates->addStretch();
  connect(line.remove, &QPushButton::clicked, this, [this, widget = line.widget] {
    std::erase_if(lines_, [widget](const Line& one) { return one.widget == widget; });
    widget->deleteLater();
    nameLines();
    Q_EMIT changed();
  });
  for (auto* day : line.days) connect(day, &QCheckBox::toggled, this, &ScheduleEditor::changed);
  for (auto* at : {line.begin, line.end}) {
    connect(at, &QTimeEdit::timeChanged, this, &ScheduleEditor::changed);
  }
  for (auto* box : {line.up, line.down}) {
    connect(box, &QSpinBox::valueChanged, this, &ScheduleEditor::changed);
  }
  layout_->insertWidget(layout_->indexOf(add_), line.widget);
  lines_.push_back(std::move(line));
  nameLines();
  Q_EMIT changed();
}

void ScheduleEditor::nameLines() {
  int number = 0;
  for (const auto& line : lines_) {
    ++number;
    const auto name = [number](QWidget* widget, const QString& what) {
      widget->setAccessibleName(tr("Time %1: %2", "a line of the schedule").arg(number).arg(what));
    };
    for (auto* day : line.days) name(day, day->toolTip());
    name(line.begin, tr("From"));
    name(line.end, tr("To"));
    name(line.up, tr("Up"));
    name(line.down, tr("Down"));
    name(line.remove, tr("Remove"));
  }
}

node::ScheduleEntry ScheduleEditor::entryOf(const Line& line) {
  node::ScheduleEntry entry;
  for (std::size_t day = 0; day < line.days.size(); ++day) {
    entry.days.set(day, line.days[day]->isChecked());
  }
  entry.begin = minutesOf(line.begin->time());
  // As the end of a day, midnight is 24:00.
  entry.end = minutesOf(line.end->time());
  if (entry.end == std::chrono::minutes(0)) entry.end = kDay;
  entry.upload_per_s = rateOf(*line.up);
  entry.download_per_s = rateOf(*line.down);
  return entry;
}

std::vector<node::ScheduleEntry> ScheduleEditor::entries() const {
  std::vector<node::ScheduleEntry> entries;
  for (const auto& line : lines_) entries.push_back(entryOf(line));
  return entries;
}

std::string tomlSchedule(const std::vector<node::ScheduleEntry>& entries) {
  std::vector<std::string> texts;
  for (const auto& entry : entries) {
    std::string days;
    for (std::size_t day = 0; day < 7; ++day) {
      if (!entry.days.test(day)) continue;
      if (!days.empty()) days += ',';
      days += kDays[day];
    }
    auto text = (entry.days.all() ? "daily" : days) + " " + clockText(entry.begin) + "-" +
                (entry.end == kDay ? "24:00" : clockText(entry.end));
    const auto rate = [](std::uint64_t perSecond) {
      const auto quoted = tomlRate(perSecond);
      return quoted.substr(1, quoted.size() - 2);
    };
    if (entry.upload_per_s) text += " up " + rate(*entry.upload_per_s);
    if (entry.download_per_s) text += " down " + rate(*entry.download_per_s);
    texts.push_back(std::move(text));
  }
  return node::toml_texts(texts);
}

}  // namespace cairn::ui
