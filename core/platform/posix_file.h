// An open file on Linux and macOS.
#pragma once

#include <sys/stat.h>

#include "env/files.h"
#include "platform/posix_descriptor.h"

namespace cairn::platform {

class PosixFile final : public env::File {
 public:
  PosixFile(Descriptor descriptor, env::Path path)
      : descriptor_(std::move(descriptor)), path_(std::move(path)) {}

  Result<std::size_t> read_at(std::uint64_t offset, MutableBytes out) override;
  Result<> write_at(std::uint64_t offset, ByteView bytes) override;
  Result<> truncate(std::uint64_t size) override;
  Result<> reserve(std::uint64_t bytes) override;
  Result<> sync() override;
  Result<> sync_all() override;
  Result<env::FileInfo> info() override;

 private:
  Descriptor descriptor_;
  env::Path path_;  // for errors
};

// Opens as env::Open says. What is not a regular file is refused with `invalid`.
Result<Descriptor> open_descriptor(const env::Path& path, env::Open how);

// The info of what `status` describes.
env::FileInfo info_of(const struct stat& status);

}  // namespace cairn::platform
