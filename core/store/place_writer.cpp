#include "store/place_writer.h"

#include <algorithm>
#include <ranges>

namespace cairn::store {

std::unexpected<Error> appeared(const env::Path& path) {
  return fail(ErrorCode::exists,
              path.string() +
                  " appeared meanwhile: another program made it, or two files of the bundle have "
                  "names that are the same on this disk");
}

std::unexpected<Error> tampered(const env::Path& part, std::string_view how) {
  return fail(ErrorCode::busy, part.string() + " " + std::string(how) +
                                   " while it was written; run the same command again");
}

// What was found there in full may be new to the disk too.
bool syncs_singly(const Targets& targets) {
  const auto is_written = [](const Target& target) { return target.found != Target::Found::file; };
  return targets.folders.size() < kSyncSingly && targets.links.empty() &&
         std::ranges::all_of(targets.files, is_written);
}

content::NameRules name_rules(const env::Files& files) {
  return files.reserves_windows_names() ? content::NameRules::windows : content::NameRules::posix;
}

PlaceWriter::PlaceWriter(env::Files& files, const content::Manifest& manifest,
                         const TargetOptions& options)
    : files_(files),
      manifest_(manifest),
      options_(options),
      names_(manifest, name_rules(files), options.output) {}

Result<std::unique_ptr<env::File>> PlaceWriter::open_part(const Target& target) const {
  const bool found = target.found == Target::Found::part;
  const auto part = names_.part(*target.entry);
  auto file = files_.open(part, found ? env::Open::read_write : env::Open::create_private);
  if (file) return std::move(*file);
  if (file.error().code == ErrorCode::exists) return appeared(part);
  if (found && file.error().code == ErrorCode::not_found) {
    return tampered(part, "disappeared");
  }
  return fail(file.error());
}

Result<> PlaceWriter::settle_part(const Target& target, bool sync) const {
  const auto part = names_.part(*target.entry);
  std::unique_ptr<env::File> file;  // opened before its mode may forbid that
  if (sync) {
    auto opened = files_.open(part, env::Open::read_write);
    if (!opened && opened.error().code != ErrorCode::not_found) return fail(opened.error());
    if (opened) file = std::move(*opened);
  }
  const auto info = files_.info(part);
  if (!info && info.error().code == ErrorCode::not_found) {
    return tampered(part, "disappeared");
  }
  if (!info) return fail(info.error());
  if (info->kind != env::FileKind::file || info->size != target.entry->size || (sync && !file)) {
    return tampered(part, "was replaced");
  }
  TRY_VOID(files_.set_mode(part, target.entry->mode));
  TRY_VOID(files_.set_mtime(part, target.entry->mtime_ns));
  return file ? file->sync_all() : Result<>{};
}

Result<> PlaceWriter::name_file(const Target& target) const {
  const auto path = names_.path(*target.entry);
  const auto part = names_.part(*target.entry);
  if (target.replaces) return files_.rename(part, path);
  auto named = files_.rename_new(part, path);
  if (!named && named.error().code == ErrorCode::exists) return appeared(path);
  return named;
}

Result<> PlaceWriter::make_links(std::span<const Target> links) const {
  for (const auto& link : links) {
    const auto& wanted = link.entry->target;
    const auto path = names_.path(*link.entry);
    if (const auto found = files_.read_link(path); found && *found == wanted) continue;
    TRY(const bool in_the_way, env::exists(files_, path));
    if (in_the_way) {
      if (!options_.overwrite) {
        return fail(ErrorCode::exists, path.string() +
                                           " is in the way of a symbolic link; --overwrite "
                                           "replaces a file, a link or an empty folder");
      }
      TRY_VOID(files_.remove(path));
    }
    TRY_VOID(files_.make_link(wanted, path));
    TRY_VOID(files_.set_mtime(path, link.entry->mtime_ns));
  }
  return {};
}

Result<> PlaceWriter::finish_folders(std::span<const Target> folders) const {
  for (const auto& folder : folders | std::views::reverse) {
    const auto path = names_.path(*folder.entry);
    TRY_VOID(files_.set_mode(path, folder.entry->mode));
    TRY_VOID(files_.set_mtime(path, folder.entry->mtime_ns));
  }
  if (manifest_.single_file || manifest_.mode == 0) return {};
  TRY_VOID(files_.set_mode(names_.top(), manifest_.mode));
  return files_.set_mtime(names_.top(), manifest_.mtime_ns);
}

Result<> PlaceWriter::sync_names(std::span<const Target> folders, bool singly) const {
  if (!singly) return files_.sync_tree(options_.output);
  std::vector<env::Path> paths;
  for (const auto& folder : folders | std::views::reverse) {
    paths.push_back(names_.path(*folder.entry));
  }
  if (!manifest_.single_file) paths.push_back(names_.top());
  paths.push_back(options_.output);
  for (const auto& path : paths) {
    const auto synced = files_.sync_directory(path);
    // A folder whose mode forbids listing it.
    if (!synced && synced.error().code == ErrorCode::permission) {
      return files_.sync_tree(options_.output);
    }
    TRY_VOID(synced);
  }
  return {};
}

}  // namespace cairn::store
