#include "app/print_text.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "app/format.h"
#include "app/names.h"
#include "app/node_name.h"
#include "app/safe_text.h"
#include "app/table.h"

namespace cairn::app {
namespace {

// Lines of "Word   value".
class Facts {
 public:
  Facts() : table_({{"", Align::left}, {"", Align::left}}) {}
  void add(const char* word, std::string value) { table_.add({word, std::move(value)}); }
  [[nodiscard]] std::string text() const { return table_.text(); }

 private:
  Table table_;
};

std::string exact_bytes(std::uint64_t bytes) {
  if (bytes < 1024) return format_bytes(bytes);
  return fmt::format("{} ({} bytes)", format_bytes(bytes), format_number(bytes));
}

std::string losses_text(const node::BundleDetails& details) {
  const int tolerated = details.tolerated_losses;
  if (tolerated > 0) return fmt::format("any {} more chunks of each stripe may be lost", tolerated);
  if (tolerated < 0) return fmt::format("{} chunks too few to read all of it", -tolerated);
  return details.summary.copied ? "no further chunk may be lost"
                                : "good as long as the files stay as they are";
}

std::string kept_text(const node::BundleSummary& bundle) {
  const auto place = escaped(bundle.place.path().string());
  if (place.empty()) return "as a copy";
  return bundle.copied ? "as a copy, and in " + place : "in place, in " + place;
}

std::string entries_text(const node::BundleDetails& details) {
  Table table({{"", Align::left}, {"", Align::right}, {"", Align::left}, {"", Align::left}});
  for (const auto& entry : details.entries) {
    auto name = escaped(entry.path);
    if (entry.kind == node::EntryKind::directory) name += "/";
    if (entry.kind == node::EntryKind::symlink) name += " -> " + escaped(entry.target);
    const bool is_file = entry.kind == node::EntryKind::file;
    table.add({format_mode(entry), is_file ? format_bytes(entry.bytes) : "-",
               format_local_time(entry.mtime_ns), std::move(name)});
  }
  return table.text();
}

std::string damage_line(const node::Damage& damage) {
  const auto part = damage.part == "content" ? "" : ", " + escaped(damage.part);
  const auto where = damage.where.empty() ? "" : ", " + escaped(damage.where);
  return fmt::format("{}: {}{}, stripe {}, piece {}{}: {}\n", name_of(damage.fate),
                     escaped(damage.name), part, damage.stripe, damage.piece, where,
                     escaped(damage.problem));
}

std::string verdict(const node::VerifyReport& report) {
  if (report.damaged == 0) return "All are whole.";
  auto text = format_chunks(report.damaged) + (report.damaged == 1 ? " is" : " are") + " damaged";
  if (report.repaired == report.damaged) return text + " and repaired.";
  if (report.repaired > 0) text += fmt::format(", {} repaired", format_number(report.repaired));
  if (report.lost > 0) {
    text += fmt::format(", {} cannot be rebuilt from what is here", format_number(report.lost));
  }
  return text + ".";
}

}  // namespace

std::string list_text(const std::vector<node::BundleSummary>& bundles, const Screen& screen) {
  std::vector<Table::Column> columns{{"NAME", Align::left},   {"SIZE", Align::right},
                                     {"FILES", Align::right}, {"CODE", Align::left},
                                     {"HEALTH", Align::left}, {"ADDED", Align::left}};
  if (!screen.is_terminal) columns.push_back({"LINK", Align::left});
  Table table(std::move(columns));
  for (const auto& bundle : bundles) {
    std::vector<std::string> cells{escaped(name_of(bundle)),
                                   format_bytes(bundle.bytes),
                                   format_number(bundle.files),
                                   bundle.code.text(),
                                   std::string(name_of(bundle.health)),
                                   format_local_time(bundle.added_ns)};
    std::string below;
    (screen.is_terminal ? below : cells.emplace_back()) = bundle.link.text();
    table.add(std::move(cells), std::move(below));
  }
  if (screen.is_terminal) table.fit(screen.columns());
  return bundles.empty() ? "" : table.text();
}

std::string inspect_text(const node::BundleDetails& details) {
  const auto& bundle = details.summary;
  Facts facts;
  facts.add("Name", escaped(name_of(bundle)));
  facts.add("Link", bundle.link.text());
  facts.add("Root", bundle.link.root.text());
  if (!details.readable && bundle.link.key) {
    return facts.text() + "\nWhat is inside is not known until a holder is found.\n";
  }
  facts.add("Size", exact_bytes(bundle.bytes));
  facts.add("Files", format_number(bundle.files));
  facts.add("Code", fmt::format("{}, any {} of {} chunks of a stripe are enough",
                                bundle.code.text(), bundle.code.data, bundle.code.total()));
  facts.add("Stripes", format_number(details.stripes));
  facts.add("Chunks", fmt::format("{} of {} are here", format_number(details.chunks_here),
                                  format_number(details.chunks)));
  facts.add("Safety", losses_text(details));
  facts.add("Health", std::string(name_of(bundle.health)));
  facts.add("Kept", kept_text(bundle));
  if (!bundle.offered) facts.add("Offered", "no, it is paused");
  facts.add("Sent", exact_bytes(bundle.sent_bytes) + " to others");
  facts.add("Added", format_local_time(bundle.added_ns));
  for (const auto& problem : details.problems) facts.add("Problem", escaped(problem));
  auto text = facts.text();
  if (!details.readable) return text + "\nThe link has no key: what is inside cannot be read.\n";
  if (!details.entries.empty()) text += "\n" + entries_text(details);
  return text;
}

std::string verify_text(const node::VerifyReport& report) {
  std::string text;
  for (const auto& damage : report.damage) text += damage_line(damage);
  if (report.damaged > report.damage.size()) {
    text += fmt::format("and {} more\n", format_number(report.damaged - report.damage.size()));
  }
  const auto* bundles = report.bundles == 1 ? "bundle" : "bundles";
  return text + fmt::format("Checked {} {}, {}, {}. {}\n", format_number(report.bundles), bundles,
                            format_chunks(report.chunks), format_bytes(report.bytes),
                            verdict(report));
}

std::string removed_text(const node::Removed& removed) {
  if (removed.name.empty()) {
    return fmt::format("Gave up unfinished shares, {} freed\n", format_bytes(removed.freed_bytes));
  }
  if (removed.gone_before) {
    return fmt::format("{} was removed before, {} more freed\n", escaped(removed.name),
                       format_bytes(removed.freed_bytes));
  }
  return fmt::format("Removed {}, {} freed\n", escaped(removed.name),
                     format_bytes(removed.freed_bytes));
}

std::string status_text(const node::NodeStatus& status) {
  Facts facts;
  facts.add("Node", node_name(status.public_key));
  facts.add("Node id", status.node_id.text());
  facts.add("Data folder", escaped(status.data_folder.string()));
  facts.add("Bundles", format_number(status.bundles));
  facts.add("In place", exact_bytes(status.placed_bytes));
  facts.add("Copied", exact_bytes(status.copied_bytes));
  facts.add("Packs", fmt::format("{}, {} on disk", format_files(status.pack_files),
                                 format_bytes(status.pack_bytes)));
  if (status.dead_bytes > 0) {
    facts.add("To be freed", format_bytes(status.dead_bytes) +
                                 " of the packs: some by each `cairn share`, as much as is worth "
                                 "the work by `cairn remove --unfinished`");
  }
  if (status.unfinished > 0) {
    facts.add("Unfinished", fmt::format("{} interrupted, `cairn share` of the same path goes on, "
                                        "`cairn remove --unfinished` gives up",
                                        format_number(status.unfinished)));
  }
  facts.add("Free on disk", format_bytes(status.free_bytes));
  return facts.text();
}

std::string shared_remark(const node::Shared& shared) {
  auto text = fmt::format("Shared {}: {}, {}", escaped(shared.link.name),
                          format_files(shared.files), format_bytes(shared.bytes));
  if (shared.known_before) text += ", as it was shared before";
  return text + ".";
}

std::string get_remark(const node::GetReport& report) {
  auto text = fmt::format("Got {}, {}", format_files(report.files), format_bytes(report.bytes));
  if (report.kept_bytes > 0) {
    text += fmt::format(", of which {} were there already", format_bytes(report.kept_bytes));
  }
  if (report.rebuilt_chunks > 0) {
    text += fmt::format("; {} rebuilt", format_chunks(report.rebuilt_chunks));
  }
  return text + ".";
}

}  // namespace cairn::app
