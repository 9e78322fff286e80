// The files of a bundle as a tree with its folders: how large they are, which of them come first
// and which are wanted. A value, cheap to copy, so that what takes long with very many files is
// done to a copy away from the window's thread. Folders come before files, and say what their files
// have in common. Asks nobody.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <QtCore/qnamespace.h>

#include "ui/file_priorities.h"

namespace cairn::ui {

class FileTree {
 public:
  // Nodes are numbered so that a folder has a lower number than what it holds; 0 is the top.
  using Number = std::uint32_t;
  using Entries = std::vector<node::FileEntry>;
  enum class By { name, bytes, priority };

  struct Node {
    std::string_view path;  // in the entries
    std::uint64_t bytes = 0;
    Number parent = 0;
    std::uint32_t row = 0;
    std::uint32_t firstChild = 0;  // in the order of all children
    std::uint32_t children = 0;
    bool folder = true;
    bool link = false;
    FilePriority priority = FilePriority::normal;  // where the files have one in common
    bool mixed = false;
    Qt::CheckState wanted = Qt::Checked;
  };

  FileTree() : FileTree(std::make_shared<const Entries>()) {}
  // Sorted by name.
  explicit FileTree(std::shared_ptr<const Entries> entries);

  [[nodiscard]] std::size_t size() const { return nodes_.size(); }
  [[nodiscard]] std::size_t files() const { return files_; }
  [[nodiscard]] const Node& at(Number number) const { return nodes_[number]; }
  [[nodiscard]] std::span<const Number> childrenOf(Number number) const;

  void sort(By by, Qt::SortOrder order);
  void setOrder(const content::FileOrder& order);
  // Of those that are wanted; none: all.
  void setPatterns(const std::vector<std::string>& patterns);
  // Of everything below a node, without a look at patterns.
  void setWanted(Number number, bool wanted);

  // The order in which everything below these nodes has this priority, and the rest that of now.
  [[nodiscard]] content::FileOrder orderWith(const std::vector<Number>& numbers,
                                             FilePriority wanted, bool inOrder) const;
  // What stands for the choice of now; none where everything is wanted, or nothing.
  [[nodiscard]] std::vector<std::string> patterns() const;

 private:
  // How many patterns it takes to tell the choice by what is wanted, and by what is not.
  struct Counts {
    std::size_t chosen = 0;
    std::size_t leftOut = 0;
  };

  Number addNode(Number parent, std::string_view path, bool folder);
  void build();
  void sumUp();
  void placeChildren();
  // These and everything below them.
  [[nodiscard]] std::vector<bool> withAllBelow(std::span<const Number> numbers) const;
  void shareInCommon();
  void shareWanted();
  void count(Number number, Counts& counts) const;
  // For what has this state: the patterns that choose it, or those that leave it out.
  void putChoice(Number number, Qt::CheckState state, std::vector<std::string>& patterns) const;
  void putPatterns(Number number, content::FileOrder& order) const;
  [[nodiscard]] bool isChoice(const Node& node, Qt::CheckState state) const;

  std::shared_ptr<const Entries> entries_;
  std::vector<Node> nodes_;
  std::vector<Number> order_;  // the children of each folder beside each other
  std::size_t files_ = 0;
};

}  // namespace cairn::ui
