// The sentences that the node puts together, clause by clause and by where they come from, with
// %1 to %9 for what it puts in: paths, names, numbers and clauses. They are what translations are
// looked up by, in the context cairn::ui::NodeWords. tests/lint/node_words.py holds them against
// what core says.
#pragma once

#include <span>

namespace cairn::ui {

std::span<const char* const> ofContents();
std::span<const char* const> ofFiles();
std::span<const char* const> ofTheNetwork();
std::span<const char* const> ofTheNode();
std::span<const char* const> ofTheStore();
std::span<const char* const> ofTheSystem();

}  // namespace cairn::ui
