// What the table of stored files shows, and in which order: values, made away from the window's
// thread because there may be a hundred thousand of them.
#pragma once

#include <QCollator>
#include <QString>
#include <cstdint>
#include <memory>
#include <unordered_map>
#include <vector>

#include "node/node.h"

namespace cairn::ui {

// Never changed once it is made, so that both threads can look at it.
struct LibraryEntry {
  node::BundleSummary bundle;
  QCollatorSortKey name;  // as people sort
};

struct LibraryRow {
  std::uint32_t id = 0;  // of the bundle, the same in all lists
  std::shared_ptr<const LibraryEntry> entry;
};

enum class LibraryColumn { name, bytes, files, code, health, holders, sent, ratio, added, place };
inline constexpr int kLibraryColumns = 10;

struct LibraryOrder {
  QString filter;  // words that all are in the name or the place, in any case
  LibraryColumn by = LibraryColumn::name;
  bool descending = false;
  bool operator==(const LibraryOrder&) const = default;
};

// The name that the bundle has, or the beginning of its root: as it is, and harmless to look at.
std::string nameOf(const node::BundleSummary& bundle);
QString nameText(const node::BundleSummary& bundle);

// Of each byte, how often it was sent to others.
double ratioOf(const node::BundleSummary& bundle);

// Lives on one thread, whichever.
class LibraryRows {
 public:
  LibraryRows();
  // A new list; bundles that are as they were keep their entries.
  void take(std::vector<node::BundleSummary> bundles);
  // Those that are to be shown, in order.
  std::vector<LibraryRow> arrange(const LibraryOrder& order);
  [[nodiscard]] std::size_t size() const { return rows_.size(); }

 private:
  struct Known {
    LibraryRow row;
    std::uint32_t turn = 0;  // of the list that it was in last
  };
  void sort(const LibraryOrder& order);

  QCollator collator_;
  std::vector<LibraryRow> rows_;
  std::vector<LibraryRow> before_;  // so that the last of an entry is let go of here
  std::unordered_map<Root, Known> known_;
  std::uint32_t turn_ = 0;
  std::uint32_t nextId_ = 0;
  bool sorted_ = false;
  LibraryOrder sortedBy_;
};

}  // namespace cairn::ui
