// The files' half of sim_node.h.
#include <algorithm>

#include "support/sim_node.h"

namespace cairn::test {
namespace {

constexpr std::size_t kSectorBytes = 512;

// How kind a crash, or a failed sync, is to what was not synced.
enum class Fate { all_lost, all_kept, mixed };

Fate draw_fate(SeededRandom& random) {
  switch (random.below(4)) {
    case 0:
      return Fate::all_lost;
    case 1:
      return Fate::all_kept;
    default:
      return Fate::mixed;
  }
}

void apply(PagedBytes& content, const UnsyncedWrite& write) {
  if (write.bytes) {
    content.write(write.offset, *write.bytes);
  } else {
    content.resize(write.offset);
  }
}

// Some sectors survive. The new size may survive without them, and then shows zeros.
void apply_torn(PagedBytes& content, const UnsyncedWrite& write, SeededRandom& random) {
  ByteView rest = *write.bytes;
  std::uint64_t offset = write.offset;
  while (!rest.empty()) {
    const std::size_t to_boundary = kSectorBytes - static_cast<std::size_t>(offset % kSectorBytes);
    const std::size_t part = std::min(rest.size(), to_boundary);
    if (random.chance(1, 2)) content.write(offset, rest.first(part));
    rest = rest.subspan(part);
    offset += part;
  }
  if (random.chance(1, 2) && offset > content.size()) content.resize(offset);
}

void apply_what_survives(SimNode& file, SeededRandom& random) {
  const Fate fate = draw_fate(random);
  for (const auto& write : file.unsynced) {
    if (fate == Fate::all_lost) break;
    const auto drawn = random.below(3);
    if (fate == Fate::all_kept || drawn == 0) {
      apply(file.durable_content, write);
    } else if (drawn == 1 && write.bytes) {
      apply_torn(file.durable_content, write, random);
    }
  }
  file.unsynced.clear();
}

}  // namespace

void write_content(SimNode& file, std::uint64_t offset, ByteView bytes) {
  if (bytes.empty()) return;
  file.content.write(offset, bytes);
  auto kept = std::make_shared<const Bytes>(bytes.begin(), bytes.end());
  file.unsynced.push_back({.offset = offset, .bytes = std::move(kept)});
}

void resize_content(SimNode& file, std::uint64_t size) {
  file.content.resize(size);
  file.unsynced.push_back({.offset = size, .bytes = nullptr});
}

void sync_content(SimNode& file) {
  if (file.unsynced.empty()) return;
  if (file.writes_lost) {
    for (const auto& write : file.unsynced) apply(file.durable_content, write);
  } else {
    file.durable_content = file.content;
  }
  file.unsynced.clear();
  file.durable_metadata = file.metadata;
}

void sync_everything_of(SimNode& file) {
  sync_content(file);
  file.durable_metadata = file.metadata;
}

void fail_sync_of_content(SimNode& file, SeededRandom& random) {
  if (file.unsynced.empty()) return;
  apply_what_survives(file, random);
  file.writes_lost = true;
}

void flip_bits_of(SimNode& file, std::uint64_t offset, std::uint64_t length, std::uint64_t count,
                  SeededRandom& random) {
  for (std::uint64_t i = 0; i < count; ++i) {
    const std::uint64_t place = offset + random.below(length);
    const auto mask = static_cast<std::uint8_t>(1U << random.below(8));
    for (PagedBytes* content : {&file.content, &file.durable_content}) {
      std::uint8_t byte = 0;
      if (content->read(place, {&byte, 1}) != 1) continue;
      byte ^= mask;
      content->write(place, {&byte, 1});
    }
  }
}

void crash_file(SimNode& file, SeededRandom& random) {
  apply_what_survives(file, random);
  file.writes_lost = false;
  file.content = file.durable_content;
  if (random.chance(1, 2)) file.durable_metadata = file.metadata;
  file.metadata = file.durable_metadata;
}

}  // namespace cairn::test
