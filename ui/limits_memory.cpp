#include "ui/limits_memory.h"

#include <QDataStream>
#include <QIODevice>
#include <utility>

namespace cairn::ui {
namespace {

using node::ScheduleEntry;
using node::TransferLimits;

constexpr auto kMemoryStream = QDataStream::Qt_6_0;
constexpr quint8 kMemoryFormat = 1;
constexpr qint32 kMinutesPerDay = 24 * 60;

void write(QDataStream& out, const std::optional<std::uint64_t>& rate) {
  out << rate.has_value() << static_cast<quint64>(rate.value_or(0));
}

void read(QDataStream& in, std::optional<std::uint64_t>& rate) {
  bool known = false;
  quint64 value = 0;
  in >> known >> value;
  if (known) rate = value;
}

void write(QDataStream& out, const ScheduleEntry& entry) {
  out << static_cast<quint8>(entry.days.to_ulong()) << static_cast<qint32>(entry.begin.count())
      << static_cast<qint32>(entry.end.count());
  write(out, entry.upload_per_s);
  write(out, entry.download_per_s);
}

// Whether it could be one.
bool read(QDataStream& in, ScheduleEntry& entry) {
  quint8 days = 0;
  qint32 begin = 0;
  qint32 end = 0;
  in >> days >> begin >> end;
  entry.days = days;
  entry.begin = std::chrono::minutes(begin);
  entry.end = std::chrono::minutes(end);
  read(in, entry.upload_per_s);
  read(in, entry.download_per_s);
  const auto isTime = [](qint32 minutes) { return minutes >= 0 && minutes <= kMinutesPerDay; };
  return in.status() == QDataStream::Ok && days < 128 && isTime(begin) && isTime(end);
}

bool read(QDataStream& in, TransferLimits& limits) {
  quint64 up = 0;
  quint64 down = 0;
  quint32 entries = 0;
  in >> up >> down >> entries;
  if (in.status() != QDataStream::Ok || up < node::kRateMin || down < node::kRateMin) return false;
  if (entries > node::kScheduleEntriesMax) return false;
  limits.upload_per_s = up;
  limits.download_per_s = down;
  for (; entries > 0; --entries) {
    if (!read(in, limits.schedule.emplace_back())) return false;
  }
  return true;
}

bool read(QDataStream& in, std::vector<AppSettings::Rates>& imposed) {
  quint32 count = 0;
  in >> count;
  if (in.status() != QDataStream::Ok || count > kImposedMax) return false;
  for (; count > 0; --count) {
    quint64 up = 0;
    quint64 down = 0;
    in >> up >> down;
    imposed.push_back({up, down});
  }
  return in.status() == QDataStream::Ok;
}

}  // namespace

QByteArray bytesOf(const LimitsMemory& memory) {
  QByteArray bytes;
  if (!memory.wanted && !memory.normal) return bytes;
  QDataStream out(&bytes, QIODevice::WriteOnly);
  out.setVersion(kMemoryStream);
  out << kMemoryFormat << memory.wanted << memory.normal.has_value();
  if (!memory.normal) return bytes;
  out << static_cast<quint64>(memory.normal->upload_per_s)
      << static_cast<quint64>(memory.normal->download_per_s)
      << static_cast<quint32>(memory.normal->schedule.size());
  for (const auto& entry : memory.normal->schedule) write(out, entry);
  out << static_cast<quint32>(memory.imposed.size());
  for (const auto& rates : memory.imposed) {
    out << static_cast<quint64>(rates.up) << static_cast<quint64>(rates.down);
  }
  return bytes;
}

LimitsMemory limitsMemoryFrom(const QByteArray& bytes) {
  QDataStream in(bytes);
  in.setVersion(kMemoryStream);
  quint8 format = 0;
  LimitsMemory memory;
  in >> format;
  memory.isForeign = format > kMemoryFormat;
  if (in.status() != QDataStream::Ok || format != kMemoryFormat) return memory;
  bool wanted = false;
  bool known = false;
  in >> wanted >> known;
  if (in.status() != QDataStream::Ok) return memory;
  memory.wanted = wanted;
  TransferLimits normal;
  std::vector<AppSettings::Rates> imposed;
  if (!known || !read(in, normal) || !read(in, imposed)) return memory;
  memory.normal = std::move(normal);
  memory.imposed = std::move(imposed);
  return memory;
}

}  // namespace cairn::ui
