// The last steps of writing a bundle out, for whoever writes it: parts are opened, get all that
// their files have and then the names; links and folders are finished; names are made durable.
// Nothing is written through a link below the output folder. Not for several threads at once.
#pragma once

#include <span>

#include "store/place_names.h"
#include "store/targets.h"

namespace cairn::store {

// More files or folders than this are synced all at once.
inline constexpr std::size_t kSyncSingly = 16;
// Whether syncs of the parts and of the folders that they lie in make all of it durable.
bool syncs_singly(const Targets& targets);

content::NameRules name_rules(const env::Files& files);

// What says that someone else is at work in the same place.
std::unexpected<Error> appeared(const env::Path& path);
std::unexpected<Error> tampered(const env::Path& part, std::string_view how);

class PlaceWriter {
 public:
  // What is given outlives this.
  PlaceWriter(env::Files& files, const content::Manifest& manifest, const TargetOptions& options);

  [[nodiscard]] env::Files& files() const { return files_; }
  [[nodiscard]] const PlaceNames& names() const { return names_; }
  [[nodiscard]] const TargetOptions& options() const { return options_; }

  Result<std::unique_ptr<env::File>> open_part(const Target& target) const;
  // Gives a whole part all that the file has but its name, and with `sync` makes it durable.
  Result<> settle_part(const Target& target, bool sync) const;
  Result<> name_file(const Target& target) const;
  Result<> make_links(std::span<const Target> links) const;
  // Last and from the deepest up, because writing into a folder needs its permission and changes
  // its time.
  Result<> finish_folders(std::span<const Target> folders) const;
  // Makes durable what the syncs of the parts have not: names, and the modes and times of folders
  // and links. `singly` folder by folder, because syncing all takes as long as others keep the disk
  // busy; that does not reach the times of links.
  Result<> sync_names(std::span<const Target> folders, bool singly) const;

 private:
  env::Files& files_;
  const content::Manifest& manifest_;
  const TargetOptions& options_;
  PlaceNames names_;
};

}  // namespace cairn::store
