#include "support/paged_bytes.h"

#include <algorithm>

namespace cairn::test {
namespace {

std::uint64_t pages_for(std::uint64_t bytes) {
  return (bytes + PagedBytes::kPageBytes - 1) / PagedBytes::kPageBytes;
}

// The part of a range that lies in the page of its first byte.
struct Part {
  std::uint64_t page;
  std::size_t start;
  std::size_t length;
};

Part part_at(std::uint64_t offset, std::uint64_t length) {
  const auto start = static_cast<std::size_t>(offset % PagedBytes::kPageBytes);
  const auto fits = std::min<std::uint64_t>(length, PagedBytes::kPageBytes - start);
  return {offset / PagedBytes::kPageBytes, start, static_cast<std::size_t>(fits)};
}

}  // namespace

const PagedBytes::Page* PagedBytes::page_at(std::uint64_t index) const {
  const auto group = static_cast<std::size_t>(index / kGroupPages);
  if (group >= groups_.size() || !groups_[group]) return nullptr;
  return groups_[group]->pages[index % kGroupPages].get();
}

PagedBytes::Page& PagedBytes::writable_page_at(std::uint64_t index) {
  const auto number = static_cast<std::size_t>(index / kGroupPages);
  if (number >= groups_.size()) groups_.resize(number + 1);
  auto& group = groups_[number];
  if (!group) {
    group = std::make_shared<Group>();
  } else if (group.use_count() > 1) {
    group = std::make_shared<Group>(*group);
  }
  auto& page = group->pages[index % kGroupPages];
  if (!page) {
    page = std::make_shared<Page>();
    ++pages_;
  } else if (page.use_count() > 1) {
    page = std::make_shared<Page>(*page);
  }
  return *page;
}

std::uint64_t PagedBytes::missing_bytes(std::uint64_t offset, std::uint64_t length) const {
  if (length == 0) return 0;
  std::uint64_t missing = 0;
  const std::uint64_t last = (offset + length - 1) / kPageBytes;
  for (std::uint64_t page = offset / kPageBytes; page <= last; ++page) {
    if (page_at(page) == nullptr) missing += kPageBytes;
  }
  return missing;
}

std::size_t PagedBytes::read(std::uint64_t offset, MutableBytes out) const {
  if (offset >= size_) return 0;
  const auto length = static_cast<std::size_t>(std::min<std::uint64_t>(out.size(), size_ - offset));
  MutableBytes rest = out.first(length);
  while (!rest.empty()) {
    const Part part = part_at(offset, rest.size());
    if (const Page* page = page_at(part.page)) {
      std::copy_n(page->begin() + static_cast<std::ptrdiff_t>(part.start), part.length,
                  rest.begin());
    } else {
      std::fill_n(rest.begin(), part.length, std::uint8_t{0});
    }
    offset += part.length;
    rest = rest.subspan(part.length);
  }
  return length;
}

void PagedBytes::write(std::uint64_t offset, ByteView bytes) {
  if (bytes.empty()) return;
  size_ = std::max(size_, offset + bytes.size());
  while (!bytes.empty()) {
    const Part part = part_at(offset, bytes.size());
    Page& page = writable_page_at(part.page);
    std::copy_n(bytes.begin(), part.length, page.begin() + static_cast<std::ptrdiff_t>(part.start));
    offset += part.length;
    bytes = bytes.subspan(part.length);
  }
}

void PagedBytes::resize(std::uint64_t size) {
  if (size < size_) {
    drop_pages_from(pages_for(size));
    const Part tail = part_at(size, kPageBytes);
    // Growing again must show zeros, not what was cut off.
    if (tail.start > 0 && page_at(tail.page) != nullptr) {
      Page& page = writable_page_at(tail.page);
      std::fill(page.begin() + static_cast<std::ptrdiff_t>(tail.start), page.end(),
                std::uint8_t{0});
    }
  }
  size_ = size;
}

void PagedBytes::drop_pages_from(std::uint64_t first) {
  const std::uint64_t end = groups_.size() * kGroupPages;
  for (std::uint64_t index = first; index < end; ++index) {
    const auto number = static_cast<std::size_t>(index / kGroupPages);
    if (!groups_[number]) {
      index = (number + 1) * kGroupPages - 1;
      continue;
    }
    if (!groups_[number]->pages[index % kGroupPages]) continue;
    if (groups_[number].use_count() > 1) {
      groups_[number] = std::make_shared<Group>(*groups_[number]);
    }
    groups_[number]->pages[index % kGroupPages].reset();
    --pages_;
  }
  groups_.resize(static_cast<std::size_t>((first + kGroupPages - 1) / kGroupPages));
}

}  // namespace cairn::test
