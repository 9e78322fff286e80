// A file's content as shared pages. Copying one shares all of its pages and costs as much as the
// content has megabytes; writing copies the pages it touches where others hold them too. What was
// never written takes no memory and reads as zeros.
#pragma once

#include <array>
#include <memory>
#include <vector>

#include "base/bytes.h"

namespace cairn::test {

class PagedBytes {
 public:
  static constexpr std::size_t kPageBytes = 4096;

  [[nodiscard]] std::uint64_t size() const { return size_; }
  // Bytes in pages that exist; what the content takes on a disk.
  [[nodiscard]] std::uint64_t stored_bytes() const { return pages_ * kPageBytes; }
  // Bytes that a write to this range would add to stored_bytes().
  [[nodiscard]] std::uint64_t missing_bytes(std::uint64_t offset, std::uint64_t length) const;

  // Up to out.size() bytes; fewer at the end.
  [[nodiscard]] std::size_t read(std::uint64_t offset, MutableBytes out) const;
  void write(std::uint64_t offset, ByteView bytes);
  void resize(std::uint64_t size);

 private:
  using Page = std::array<std::uint8_t, kPageBytes>;
  static constexpr std::size_t kGroupPages = 64;
  struct Group {
    std::array<std::shared_ptr<Page>, kGroupPages> pages;
  };

  [[nodiscard]] const Page* page_at(std::uint64_t index) const;
  Page& writable_page_at(std::uint64_t index);
  void drop_pages_from(std::uint64_t first);

  std::uint64_t size_ = 0;
  std::uint64_t pages_ = 0;
  std::vector<std::shared_ptr<Group>> groups_;
};

}  // namespace cairn::test
