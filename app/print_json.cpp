#include "app/print_json.h"

#include <utility>

#include <fmt/format.h>

#include "app/format.h"
#include "app/names.h"
#include "app/node_name.h"
#include "app/safe_text.h"
#include "app/version.h"

namespace cairn::app {
namespace {

namespace json = boost::json;

json::value path_or_null(const std::filesystem::path& path) {
  return path.empty() ? json::value(nullptr) : json::value(json_text(path.string()));
}

json::array texts(const std::vector<std::string>& lines) {
  json::array all;
  for (const auto& line : lines) all.push_back(json_text(line));
  return all;
}

json::object entry_of(const node::FileEntry& entry) {
  json::object object{
      {"path", json_text(entry.path)},
      {"kind", name_of(entry.kind)},
      {"bytes", entry.bytes},
      {"mode", fmt::format("{:04o}", entry.mode & 07777U)},
      {"modified", format_rfc3339(entry.mtime_ns)},
  };
  if (entry.kind == node::EntryKind::symlink) object["target"] = json_text(entry.target);
  return object;
}

json::object damage_of(const node::Damage& damage) {
  return {
      {"root", damage.root.text()},
      {"name", json_text(damage.name)},
      {"part", json_text(damage.part)},
      {"stripe", damage.stripe},
      {"piece", damage.piece},
      {"chunk", damage.chunk.text()},
      {"where", json_text(damage.where)},
      {"problem", json_text(damage.problem)},
      {"fate", name_of(damage.fate)},
  };
}

}  // namespace

json::string json_text(std::string_view text) {
  return json::string(with_valid_utf8(text));
}

std::string json_line(const json::value& document) {
  return with_escapes_in_json(json::serialize(document));
}

json::object json_of(const node::Shared& shared, const std::string& path,
                     const node::Settings& settings) {
  json::array skipped;
  for (const auto& file : shared.skipped) {
    skipped.push_back(
        json::object{{"path", json_text(file.path)}, {"reason", json_text(file.reason)}});
  }
  return {
      {"path", json_text(path)},
      {"link", json_text(shared.link.text())},
      {"root", shared.link.root.text()},
      {"name", json_text(shared.link.name)},
      {"bytes", shared.bytes},
      {"files", shared.files},
      {"code", settings.share_code.value.text()},
      {"copied", settings.share_copy.value},
      {"known_before", shared.known_before},
      {"resumed_bytes", shared.resumed_bytes},
      {"skipped", std::move(skipped)},
  };
}

json::object json_of(const node::BundleSummary& bundle) {
  return {
      {"name", json_text(name_of(bundle))},
      {"link", json_text(bundle.link.text())},
      {"root", bundle.link.root.text()},
      {"bytes", bundle.bytes},
      {"files", bundle.files},
      {"code", bundle.code.text()},
      {"added", format_rfc3339(bundle.added_ns)},
      {"copied", bundle.copied},
      {"place", path_or_null(bundle.place.path())},
      {"health", name_of(bundle.health)},
      {"offered", bundle.offered},
      {"holders_seen", bundle.holders_seen},
      {"sent_bytes", bundle.sent_bytes},
  };
}

json::object json_of(const node::BundleDetails& details) {
  auto object = json_of(details.summary);
  json::array entries;
  for (const auto& entry : details.entries) entries.push_back(entry_of(entry));
  object["readable"] = details.readable;
  object["single_file"] = details.single_file;
  object["stripes"] = details.stripes;
  object["chunks"] = details.chunks;
  object["chunks_here"] = details.chunks_here;
  object["tolerated_losses"] = details.tolerated_losses;
  object["problems"] = texts(details.problems);
  object["entries"] = std::move(entries);
  return object;
}

json::object json_of(const node::GetReport& report) {
  return {
      {"path", json_text(report.path.string())},
      {"bytes", report.bytes},
      {"files", report.files},
      {"kept_bytes", report.kept_bytes},
      {"rebuilt_chunks", report.rebuilt_chunks},
      {"warnings", texts(report.warnings)},
  };
}

json::object json_of(const node::VerifyReport& report) {
  json::array damage;
  for (const auto& one : report.damage) damage.push_back(damage_of(one));
  return {
      {"bundles", report.bundles},   {"chunks", report.chunks},     {"bytes", report.bytes},
      {"damaged", report.damaged},   {"repaired", report.repaired}, {"lost", report.lost},
      {"damage", std::move(damage)},
  };
}

json::object unfinished_json(const node::Removed& removed) {
  return {{"unfinished", true}, {"freed_bytes", removed.freed_bytes}};
}

json::object json_of(const node::Removed& removed, const content::Link& link) {
  return {
      {"root", link.root.text()},
      {"name", json_text(removed.name)},
      {"freed_bytes", removed.freed_bytes},
  };
}

json::object json_of(const node::NodeStatus& status) {
  return {
      {"version", kVersion},
      {"node", node_name(status.public_key)},
      {"node_id", status.node_id.text()},
      {"data_folder", json_text(status.data_folder.string())},
      {"bundles", status.bundles},
      {"placed_bytes", status.placed_bytes},
      {"copied_bytes", status.copied_bytes},
      {"pack_files", status.pack_files},
      {"pack_bytes", status.pack_bytes},
      {"dead_bytes", status.dead_bytes},
      {"unfinished", status.unfinished},
      {"free_bytes", status.free_bytes},
  };
}

}  // namespace cairn::app
